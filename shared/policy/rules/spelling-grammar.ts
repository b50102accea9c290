import { findMistakes } from '../language/mistakes.ts'
import { definePolicyRule, type Match } from '../rule.ts'

/** F11 speaks of repeated mistakes: one is pointed out, from so many on they stop the export. */
const fewestRepeated = 2

export const spellingGrammar = definePolicyRule({
  id: 'spelling-grammar',
  clause: 'F11',
  severity: 'violation',
  exceptions: [],
  check: ({ message, context, tools }) => {
    const mistakes = findMistakes(message, context.language, tools)
    return mistakes.map(({ kind, span, replacement }): Match => {
      const text = message.text.slice(span[0], span[1])
      return {
        messageId: kind,
        span,
        data: { text, suggestion: replacement ?? '' },
        ...(mistakes.length < fewestRepeated ? { severity: 'note' as const } : {}),
        ...(replacement === null
          ? {}
          : {
              fix: {
                labelId: replacement === '' ? 'delete' : 'use-suggestion',
                edits: [
                  {
                    kind: 'replace' as const,
                    span,
                    content: replacement === '' ? [] : [{ type: 'text' as const, text: replacement }],
                  },
                ],
              },
            }),
      }
    })
  },
})
