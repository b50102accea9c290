import type { MistakeKind } from '../language/mistake.ts'
import { findMistakes } from '../language/mistakes.ts'
import { definePolicyRule, type Match } from '../rule.ts'

/** F11 speaks of repeated mistakes: one is pointed out, from so many on they stop the export. */
const fewestRepeated = 2
/** Typography, in which usages differ: no mistake of spelling or grammar, so that it is pointed out and never counts. */
const uncounted: ReadonlySet<MistakeKind> = new Set(['spaced-sign', 'french-space'])

export const spellingGrammar = definePolicyRule({
  id: 'spelling-grammar',
  clause: 'F11',
  severity: 'violation',
  exceptions: [],
  check: ({ message, context, tools }) => {
    const mistakes = findMistakes(message, context.language, tools)
    // Endings make more Turkish words than a dictionary lists: it points out, and does not count.
    const isTurkish = /^tr\b/i.test(context.language)
    const counted = mistakes.filter(({ kind }) => !uncounted.has(kind) && (kind !== 'spelling' || !isTurkish))
    // A word that stands in no dictionary and comes back is most likely a name: it counts once.
    const count = new Set(
      counted.map(({ kind, span }) => (kind === 'spelling' ? message.text.slice(...span).toLowerCase() : span.join())),
    ).size
    return mistakes.map(({ kind, span, replacement }): Match => {
      const text = message.text.slice(span[0], span[1])
      return {
        messageId: kind,
        span,
        data: { text, suggestion: replacement ?? '' },
        ...(count < fewestRepeated || uncounted.has(kind) ? { severity: 'note' as const } : {}),
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
