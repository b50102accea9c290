import { defineLexicalRule } from '../lexical/define-lexical-rule.ts'
import { findThankYouOnly } from '../lexical/thank-you-only.ts'

export const thankYouOnly = defineLexicalRule({
  id: 'thank-you-only',
  clause: 'K2',
  find: findThankYouOnly,
})
