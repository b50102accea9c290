import { defineLexicalRule } from '../lexical/define-lexical-rule.ts'
import { findMarketing } from '../lexical/marketing.ts'

export const marketing = defineLexicalRule({
  id: 'marketing',
  clause: 'K3',
  readsSubject: true,
  find: findMarketing,
})
