import { defineLexicalRule } from '../lexical/define-lexical-rule.ts'
import { findReviewRemovalRequests } from '../lexical/reviews.ts'

export const reviewRemovalRequest = defineLexicalRule({
  id: 'review-removal-request',
  clause: 'K5',
  find: findReviewRemovalRequests,
})
