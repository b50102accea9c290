import { defineLexicalRule } from '../lexical/define-lexical-rule.ts'
import { findMessagingOptOuts } from '../lexical/messaging-opt-out.ts'

export const messagingOptOut = defineLexicalRule({
  id: 'messaging-opt-out',
  clause: 'N4',
  reads: 'block',
  readsSubject: true,
  find: findMessagingOptOuts,
})
