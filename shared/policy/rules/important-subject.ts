import { foldText } from '../fold-text.ts'
import { definePolicyRule, readsNoMessage } from '../rule.ts'

// Round brackets and a colon are left: those are words that the buyer reads, and never were the mark.
const mark = /^\s*(?:[[［【〔]\s*important\s*[\]］】〕][\s:：-]*)+/iu

/**
 * Ours: a subject with this mark once reached buyers who had opted out of messages. The marketplace ended that in 2025, and
 * the mark is now mere pressure.
 */
export const importantSubject = definePolicyRule({
  id: 'important-subject',
  clause: 'P',
  severity: 'violation',
  exceptions: [],
  check: readsNoMessage,
  reads: 'block',
  checkSubject: ({ message }) => {
    const folded = foldText(message.text)
    const found = mark.exec(folded.text)?.[0]
    if (found === undefined) return []
    const end = found.trimEnd().replace(/[\s:：-]+$/u, '').length
    return [
      {
        messageId: 'important',
        span: [folded.offset(found.length - found.trimStart().length), folded.offset(end - 1) + 1],
        fix: {
          labelId: 'delete',
          edits: [{ kind: 'replace', span: [0, folded.offset(found.length)], content: [] }],
        },
      },
    ]
  },
})
