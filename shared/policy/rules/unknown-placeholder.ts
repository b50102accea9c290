import type { Span } from '../../message/text.ts'
import { isPlaceholderName, placeholderNames, type PlaceholderName } from '../../message/placeholders.ts'
import { definePolicyRule, type Match } from '../rule.ts'

const writtenToken = /\{\{[ \u00A0]?([\p{L}\p{N}_.-]{1,60})[ \u00A0]?\}\}/gu

export const unknownPlaceholder = definePolicyRule({
  id: 'unknown-placeholder',
  clause: 'P',
  severity: 'violation',
  exceptions: [],
  reads: 'block',
  readsSubject: true,
  check: ({ message }) => [
    ...message.placeholders
      .filter(({ name }) => !isPlaceholderName(name))
      .map(({ name, start, end }) => unknown(name, [start, end])),
    ...[...message.masked.matchAll(writtenToken)].map((match): Match => {
      const name = match[1] ?? ''
      const span: Span = [match.index, match.index + match[0].length]
      if (!isPlaceholderName(name)) return unknown(name, span)
      return { messageId: 'plain', span, data: { name }, fix: placeholderFix('use-placeholder', span, name) }
    }),
  ],
})

function unknown(name: string, span: Span): Match {
  const suggestion = nearestName(name)
  return suggestion === null
    ? { messageId: 'unknown', span, data: { name } }
    : {
        messageId: 'misspelt',
        span,
        data: { name, suggestion },
        fix: placeholderFix('use-suggestion', span, suggestion),
      }
}

function placeholderFix(labelId: string, span: Span, name: PlaceholderName): Match['fix'] {
  return { labelId, edits: [{ kind: 'replace', span, content: [{ type: 'placeholder', attrs: { name } }] }] }
}

/** The known name that is at most a third of its letters away; `null` when none is. */
function nearestName(name: string): PlaceholderName | null {
  const written = name.toLowerCase().replaceAll(/[-. ]/g, '_')
  let best: PlaceholderName | null = null
  let bestDistance = Infinity
  for (const candidate of placeholderNames) {
    const distance = editDistance(written, candidate)
    if (distance <= Math.floor(candidate.length / 3) && distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
