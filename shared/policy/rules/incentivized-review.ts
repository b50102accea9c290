import { defineLexicalRule } from '../lexical/define-lexical-rule.ts'
import { findIncentivizedReviews } from '../lexical/reviews.ts'

export const incentivizedReview = defineLexicalRule({
  id: 'incentivized-review',
  clause: 'K4',
  find: findIncentivizedReviews,
})
