import type { ImportReading } from '../../shared/exchange/import/imported.ts'
import { messageText } from '../../shared/message/text.ts'

/** What was read, as a person would tell it: titles, tags, and each text behind its language. */
export function seenMessages({ messages }: ImportReading): readonly (readonly unknown[])[] {
  return messages.map(({ title, tags, texts }) => [
    title,
    ...tags.map((tag) => `#${tag}`),
    ...texts.map(({ language, subject, document }) =>
      [language ?? '?', ...(subject === '' ? [] : [`[${subject}]`]), messageText(document).text].join(' '),
    ),
  ])
}

/** `row:column kind reason`, or the entry's number. */
export function seenProblems({ problems }: ImportReading): readonly string[] {
  return problems.map(({ kind, place, data }) => {
    const where = place === null ? (data['entry'] ?? '') : `${place.line}:${place.column}`
    return [where, kind, data['reason'] ?? ''].join(' ').trim()
  })
}
