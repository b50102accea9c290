import { sendWindow } from '../../../../shared/policy/rules/send-window.ts'
import { testRule } from '../../../support/test-rule.ts'

const text = 'Which colour would you like?'

testRule(sendWindow, {
  valid: [
    { text, context: { purpose: 'reply', sendWithinDays: null } },
    { text, context: { purpose: 'reply', sendWithinDays: 90 } },
    { text, context: { purpose: 'proactive-more-info', sendWithinDays: 1 } },
    { text, context: { purpose: 'proactive-invoice', sendWithinDays: 30 } },
  ],
  invalid: [
    { text, context: { purpose: 'proactive-invoice', sendWithinDays: null }, finds: ['missing'], fixedDays: 30 },
    {
      text,
      context: { purpose: 'proactive-other', sendWithinDays: 31 },
      finds: ['outside'],
      fixedDays: 30,
      data: { days: 31 },
    },
    { text, context: { purpose: 'proactive-other', sendWithinDays: 0 }, finds: ['outside'], fixedDays: 30 },
    { text, context: { purpose: 'proactive-other', sendWithinDays: 2.5 }, finds: ['outside'], fixedDays: 30 },
    { text, context: { purpose: 'proactive-other', sendWithinDays: Number.NaN }, finds: ['outside'], fixedDays: 30 },
  ],
})
