import { findOffensiveWords } from '../offensive-words.ts'
import { definePolicyRule } from '../rule.ts'

export const sensitiveContent = definePolicyRule({
  id: 'sensitive-content',
  clause: 'N5',
  severity: 'violation',
  exceptions: [],
  reads: 'block',
  readsSubject: true,
  check: ({ message, context }) =>
    findOffensiveWords(message.masked, context.language).map((span) => ({
      messageId: 'word',
      span,
      data: { word: message.text.slice(...span) },
    })),
})
