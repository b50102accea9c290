import { defineLexicalRule } from '../lexical/define-lexical-rule.ts'
import { findPositiveOnlyReviews } from '../lexical/reviews.ts'

export const positiveOnlyReview = defineLexicalRule({
  id: 'positive-only-review',
  clause: 'K6',
  find: findPositiveOnlyReviews,
})
