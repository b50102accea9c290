import { isProactive } from '../../template/purpose.ts'
import { definePolicyRule } from '../rule.ts'

/** Longest time between the order's completion and a message that the seller starts. Unit: days. */
export const maximumSendWindowDays = 30

export const sendWindow = definePolicyRule({
  id: 'send-window',
  clause: 'C2',
  severity: 'violation',
  exceptions: [],
  check: ({ context: { purpose, sendWithinDays } }) => {
    if (!isProactive(purpose)) return []
    const isSet = sendWithinDays !== null
    if (isSet && Number.isInteger(sendWithinDays) && sendWithinDays >= 1 && sendWithinDays <= maximumSendWindowDays)
      return []
    return [
      {
        messageId: isSet ? 'outside' : 'missing',
        span: null,
        data: { days: sendWithinDays ?? 0, maximum: maximumSendWindowDays },
        fix: { labelId: 'set-send-window', edits: [{ kind: 'set-send-within-days', days: maximumSendWindowDays }] },
      },
    ]
  },
})
