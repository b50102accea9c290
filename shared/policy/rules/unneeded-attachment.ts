import type { Purpose } from '../../template/purpose.ts'
import { attachmentWords } from '../attachment-words.ts'
import { definePolicyRule, type Match } from '../rule.ts'
import { primaryLanguage } from '../../template/language-tag.ts'

/** First messages whose errand is the attachment. */
const errands: readonly Purpose[] = ['proactive-invoice', 'proactive-custom-design']

export const unneededAttachment = definePolicyRule({
  id: 'unneeded-attachment',
  clause: 'N2',
  severity: 'confirm',
  exceptions: ['shipping-label', 'invoice', 'custom-design', 'issue-resolution'],
  reads: 'block',
  check: ({ message, context }) => {
    const patterns = patternsOf(context.language)
    if (patterns === null || errands.includes(context.purpose)) return []
    return message.blocks.flatMap(({ start, end }) => {
      const paragraph = message.masked.slice(start, end)
      if (patterns.stem?.test(paragraph) === false) return []
      if (!patterns.announces.test(paragraph)) return []
      // An answer says in one sentence what is wrong and in the next that the remedy is attached.
      if (context.purpose === 'reply' && patterns.permitted.test(paragraph)) return []
      return [...paragraph.matchAll(sentence)].flatMap((match): readonly Match[] => {
        const found = patterns.announces.exec(match[0])
        if (found === null || patterns.permitted.test(match[0]) || patterns.elsewhere.test(match[0])) return []
        const from = start + match.index + found.index
        const span = [from, from + found[0].length] as const
        return [{ messageId: 'attachment', span, data: { words: message.text.slice(...span) } }]
      })
    })
  },
})

const sentence = /[^.!?。！？\n]+/gu

interface Patterns {
  readonly stem: RegExp | null
  readonly announces: RegExp
  readonly permitted: RegExp
  readonly elsewhere: RegExp
}
const memory = new Map<string, Patterns | null>()

function patternsOf(language: string): Patterns | null {
  const primary = primaryLanguage(language)
  const known = memory.get(primary)
  if (known !== undefined) return known
  const words = Object.hasOwn(attachmentWords, primary) ? attachmentWords[primary] : undefined
  const edge = primary === 'ja' ? ['', ''] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])']
  const pattern = (source: string) => new RegExp(`${edge[0] ?? ''}(?:${source})${edge[1] ?? ''}`, 'iu')
  const made =
    words === undefined
      ? null
      : {
          stem: words.stem === undefined ? null : new RegExp(words.stem, 'iu'),
          announces: pattern(words.announces),
          permitted: pattern(words.permitted),
          elsewhere: pattern(words.elsewhere),
        }
  memory.set(primary, made)
  return made
}
