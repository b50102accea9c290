import { isProactive } from '../../template/purpose.ts'
import { definePolicyRule } from '../rule.ts'

export const sendWindow = definePolicyRule({
  id: 'send-window',
  clause: 'C2',
  severity: 'violation',
  exceptions: [],
  check: ({ context: { purpose, sendWithinDays }, limits: { sendWithinDays: maximum } }) => {
    if (!isProactive(purpose)) return []
    const isSet = sendWithinDays !== null
    if (isSet && Number.isInteger(sendWithinDays) && sendWithinDays >= 1 && sendWithinDays <= maximum) return []
    return [
      {
        messageId: isSet ? 'outside' : 'missing',
        span: null,
        data: { days: sendWithinDays ?? 0, maximum },
        fix: { labelId: 'set-send-window', edits: [{ kind: 'set-send-within-days', days: maximum }] },
      },
    ]
  },
})
