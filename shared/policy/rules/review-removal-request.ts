import { mendedReviewFindings } from '../lexical/mend-review.ts'
import { definePolicyRule } from '../rule.ts'

export const reviewRemovalRequest = definePolicyRule({
  id: 'review-removal-request',
  clause: 'K5',
  severity: 'violation',
  exceptions: [],
  needsLexicon: true,
  readsSubject: true,
  check: (input) => mendedReviewFindings('review-removal-request', input),
})
