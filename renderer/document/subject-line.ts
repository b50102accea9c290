import { placeholderTokens } from '../../shared/message/placeholder-nodes.ts'
import { isPlaceholderName } from '../../shared/message/placeholders.ts'
import type { Span } from '../../shared/message/text.ts'
import type { Finding } from '../../shared/policy/finding.ts'

/** Longer ones are cut by every mail program. Unit: UTF-16 units. */
export const longestSubject = 250

/** A text as a subject line: line breaks and tabs, which a pasted text may hold, are spaces. */
export function asSubjectLine(text: string): string {
  return text.replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ').slice(0, longestSubject)
}

/** Where a finding of the subject line stands in it; the whole line when its text is not there any more. */
export function spanInSubject(subject: string, { key, text }: Pick<Finding, 'key' | 'text'>): Span {
  // Among equal findings of a rule the key counts from the first on.
  let start = -1
  for (let left = Number(key.split(':').at(-1)); left >= 0; left -= 1) {
    start = text === '' ? -1 : subject.indexOf(text, start + 1)
    if (start === -1) return [0, subject.length]
  }
  return [start, start + text.length]
}

/** A stretch of the subject line that is shown alike. */
export interface SubjectPart {
  readonly start: number
  readonly text: string
  /** Whether it belongs to a placeholder's token, and to one that is known. */
  readonly token: 'none' | 'known' | 'unknown'
  readonly finding: Finding | null
}

/** The subject line cut where a placeholder or a finding begins or ends; of several findings at a place the shortest. */
export function subjectParts(subject: string, findings: readonly Finding[]): readonly SubjectPart[] {
  const tokens = placeholderTokens(subject)
  const marks = findings
    .filter(({ place }) => place === 'subject')
    .map((finding) => ({ finding, span: spanInSubject(subject, finding) }))
    .toSorted((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]))
  const edges = [
    0,
    subject.length,
    ...tokens.flatMap(({ start, end }) => [start, end]),
    ...marks.flatMap(({ span }) => span),
  ]
  const cuts = [...new Set(edges)].toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index): SubjectPart => {
    const token = tokens.find((one) => one.start <= start && start < one.end)
    const mark = marks.find(({ span }) => span[0] <= start && start < span[1])
    return {
      start,
      text: subject.slice(start, cuts[index + 1]),
      token: token === undefined ? 'none' : isPlaceholderName(token.name) ? 'known' : 'unknown',
      finding: mark?.finding ?? null,
    }
  })
}
