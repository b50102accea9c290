import { defineLexicalRule } from '../lexical/define-lexical-rule.ts'
import { findUnneededReturnMessage } from '../lexical/unneeded-return-message.ts'

export const unneededReturnMessage = defineLexicalRule({
  id: 'unneeded-return-message',
  clause: 'O2',
  severity: 'confirm',
  find: findUnneededReturnMessage,
})
