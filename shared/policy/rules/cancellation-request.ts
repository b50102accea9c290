import { defineLexicalRule } from '../lexical/define-lexical-rule.ts'
import { findCancellationRequests } from '../lexical/cancellation-request.ts'

export const cancellationRequest = defineLexicalRule({
  id: 'cancellation-request',
  clause: 'O1',
  reads: 'block',
  readsSubject: true,
  find: findCancellationRequests,
})
