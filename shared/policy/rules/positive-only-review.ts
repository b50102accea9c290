import { mendedReviewFindings } from '../lexical/mend-review.ts'
import { definePolicyRule } from '../rule.ts'

export const positiveOnlyReview = definePolicyRule({
  id: 'positive-only-review',
  clause: 'K6',
  severity: 'violation',
  exceptions: [],
  needsLexicon: true,
  readsSubject: true,
  check: (input) => mendedReviewFindings('positive-only-review', input),
})
