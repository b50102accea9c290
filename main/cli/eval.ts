import { z } from 'zod'
import type { Translate } from '../../shared/i18n/translator.ts'
import { writePath } from '../../shared/message/read-document.ts'
import { lengthLimitReader } from '../../shared/template/read-template.ts'
import { purposes } from '../../shared/template/purpose.ts'
import { subjectReader } from './check-lines.ts'
import { checkPrepared, checkSource, type MessageSource } from './check-source.ts'
import { scoreAsJson, scoreAsMarkdown, scoreAsText } from './eval-report.ts'
import { readTextFile } from './read-text-file.ts'
import { scoreOf, type Judged, type Score } from './score.ts'

export const evalFormats = ['text', 'json', 'markdown'] as const
export type EvalFormat = (typeof evalFormats)[number]

export interface EvalCommand {
  readonly command: 'eval'
  readonly files: readonly string[]
  readonly format: EvalFormat
  /** Between 0 and 1; `null` asks for nothing. */
  readonly minPrecision: number | null
  readonly minRecall: number | null
}

const labelledReader = z.object({
  id: z.union([z.string(), z.number()]),
  lang: z.string().regex(/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/, 'not a language tag'),
  purpose: z.enum(purposes),
  format: z.enum(['text', 'html']),
  body: z.string(),
  violations: z.array(z.object({ rule: z.string() })),
  debatable: z.array(z.string()).optional(),
  sendWithinDays: z.number().nullable().optional(),
  subject: subjectReader.optional(),
  isStockOutNotice: z.boolean().optional(),
  lengthLimit: lengthLimitReader.optional(),
})

export type LineReading =
  { readonly ok: true; readonly judged: Judged } | { readonly ok: false; readonly problem: string }

/** Reads one labelled message and checks it. Never throws. */
export async function judgeLine(line: string): Promise<LineReading> {
  let value: unknown
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : 'not JSON' }
  }
  const reading = labelledReader.safeParse(value)
  if (!reading.success) {
    const issue = reading.error.issues[0]
    const place = writePath(issue?.path ?? [])
    const problem = issue?.message ?? 'not a labelled message'
    return { ok: false, problem: place === '' ? problem : `${place}: ${problem}` }
  }
  const { lang, purpose, format, body, violations, debatable = [], sendWithinDays, ...settings } = reading.data
  const language = lang.replaceAll('_', '-')
  const source: MessageSource = {
    format,
    body,
    purpose,
    language,
    store: null,
    ...(sendWithinDays === undefined ? {} : { sendWithinDays }),
    subject: settings.subject ?? '',
    isStockOutNotice: settings.isStockOutNotice ?? false,
    lengthLimit: settings.lengthLimit ?? null,
  }
  // Dictionaries are loaded and words looked up before the clock starts: that is done once for all messages.
  await checkSource(source)
  const start = performance.now()
  const { result } = checkPrepared(source)
  const time = performance.now() - start
  const label = { language, violations: violations.map(({ rule }) => rule), debatable }
  return { ok: true, judged: { label, findings: result.findings, time } }
}

export interface EvalResult {
  readonly output: string
  /** What could not be read, one line each; the others were scored all the same. */
  readonly problems: readonly string[]
  readonly isEnough: boolean
}

/** Checks labelled messages and says how often the findings agree with the labels. */
export async function evaluate(command: EvalCommand, translate: Translate): Promise<EvalResult> {
  const problems: string[] = []
  const judged: Judged[] = []
  for (const file of command.files) {
    const text = await readTextFile(file)
    if (!text.ok) {
      problems.push(translate(`cli.errors.${text.problem}`, text.data))
      continue
    }
    for (const [index, line] of text.value.split('\n').entries()) {
      if (line.trim() === '') continue
      const reading = await judgeLine(line)
      if (reading.ok) judged.push(reading.judged)
      else problems.push(translate('cli.eval.badLine', { file, line: String(index + 1), problem: reading.problem }))
    }
  }
  if (judged.length === 0) {
    return { output: '', problems: [...problems, translate('cli.eval.noMessages')], isEnough: false }
  }
  const score = scoreOf(judged)
  return { output: write(score, command.format, translate), problems, isEnough: isEnough(score, command) }
}

function write(score: Score, format: EvalFormat, translate: Translate): string {
  switch (format) {
    case 'text':
      return scoreAsText(score, translate)
    case 'json':
      return scoreAsJson(score)
    case 'markdown':
      return scoreAsMarkdown(score, translate)
  }
}

// Of nothing labelled and nothing found there is nothing to hold against the rules.
function isEnough({ total }: Score, { minPrecision, minRecall }: EvalCommand): boolean {
  return (total.precision ?? 1) >= (minPrecision ?? 0) && (total.recall ?? 1) >= (minRecall ?? 0)
}
