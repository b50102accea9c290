import { expandedLength } from '../../message/counts.ts'
import { definePolicyRule } from '../rule.ts'

/** Ours: what the sender cannot take is cut off or refused, and the buyer gets half a message or none. */
export const lengthLimit = definePolicyRule({
  id: 'length-limit',
  clause: 'P',
  severity: 'violation',
  exceptions: [],
  check: ({ message, context }) => {
    const { lengthLimit: limit, language } = context
    if (limit === null) return []
    const length = expandedLength(message, language)
    return length > limit ? [{ messageId: 'long', span: null, data: { length, limit } }] : []
  },
})
