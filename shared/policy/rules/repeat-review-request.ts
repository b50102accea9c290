import { defineLexicalRule } from '../lexical/define-lexical-rule.ts'
import { findRepeatReviewRequests } from '../lexical/reviews.ts'

export const repeatReviewRequest = defineLexicalRule({
  id: 'repeat-review-request',
  clause: 'K7',
  find: findRepeatReviewRequests,
})
