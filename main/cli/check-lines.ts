import { z } from 'zod'
import type { Translate } from '../../shared/i18n/translator.ts'
import { writePath } from '../../shared/message/read-document.ts'
import { findingSentence } from '../../shared/policy/sentence.ts'
import { lengthLimitReader } from '../../shared/template/read-template.ts'
import { purposes, storeIds, type Store } from '../../shared/template/purpose.ts'
import { checkSource } from './check-source.ts'

/** One line, placeholders as tokens. */
export const subjectReader = z.string().regex(/^[^\r\n]*$/, 'more than one line')

const lineReader = z.object({
  id: z.union([z.string(), z.number()]),
  lang: z.string().regex(/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/, 'not a language tag'),
  purpose: z.enum(purposes),
  format: z.enum(['text', 'html']),
  body: z.string(),
  store: z.custom<Store>((value) => storeIds.some((store) => store === value), 'not a store').nullish(),
  subject: subjectReader.nullish(),
  isStockOutNotice: z.boolean().nullish(),
  lengthLimit: lengthLimitReader.nullish(),
})

/** The answer to one line: findings, or `{id, error}` when the line cannot be read. Never throws. */
export async function answerLine(line: string, translate: Translate): Promise<string> {
  let value: unknown
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch (error) {
    return JSON.stringify({ id: null, error: error instanceof Error ? error.message : 'not JSON' })
  }
  const reading = lineReader.safeParse(value)
  if (!reading.success) {
    const issue = reading.error.issues[0]
    const place = writePath(issue?.path ?? [])
    const problem = issue?.message ?? 'not a message'
    return JSON.stringify({ id: idOf(value), error: place === '' ? problem : `${place}: ${problem}` })
  }
  const { id, lang, purpose, format, body, store, subject, isStockOutNotice, lengthLimit } = reading.data
  const language = lang.replaceAll('_', '-')
  const { result, bodyOffset } = await checkSource({
    format,
    body,
    purpose,
    language,
    store: store ?? null,
    subject: subject ?? '',
    isStockOutNotice: isStockOutNotice ?? false,
    lengthLimit: lengthLimit ?? null,
  })
  const findings = result.findings.map((finding) => ({
    rule: finding.rule,
    clause: finding.clause,
    severity: finding.severity,
    place: finding.place,
    message: findingSentence(translate, finding),
    text: finding.text,
    start: finding.span === null ? null : bodyOffset(finding.span[0]),
    end: finding.span === null ? null : bodyOffset(finding.span[1]),
  }))
  return JSON.stringify({ id, verdict: result.verdict.state, findings })
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : null
}

/** Splits a stream of text into lines, whatever the chunks; the last line needs no newline. Blank lines are left out. */
export async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of chunks) {
    const lines = chunk.split('\n')
    lines[0] = rest + (lines[0] ?? '')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line.trim() !== '') yield line
  }
  if (rest.trim() !== '') yield rest
}
