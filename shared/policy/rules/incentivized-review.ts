import { mendedReviewFindings } from '../lexical/mend-review.ts'
import { definePolicyRule } from '../rule.ts'

export const incentivizedReview = definePolicyRule({
  id: 'incentivized-review',
  clause: 'K4',
  severity: 'violation',
  exceptions: [],
  needsLexicon: true,
  readsSubject: true,
  check: (input) => mendedReviewFindings('incentivized-review', input),
})
