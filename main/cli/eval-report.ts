import type { Translate } from '../../shared/i18n/translator.ts'
import type { Score, ScoreLine } from './score.ts'

type Row = readonly string[]

function heads(first: string, translate: Translate): Row {
  const columns = ['found', 'missed', 'alarms', 'questions', 'precision', 'recall'] as const
  return [first, ...columns.map((column) => translate(`cli.eval.columns.${column}`))]
}

function rowOf(line: ScoreLine, translate: Translate, name = line.name): Row {
  const share = (value: number | null) => translate('cli.eval.share', { value })
  const counts = [line.found, line.missed, line.alarms, line.questions].map(String)
  return [name, ...counts, share(line.precision), share(line.recall)]
}

function tables(score: Score, translate: Translate): readonly (readonly Row[])[] {
  const total = rowOf(score.total, translate, translate('cli.eval.total'))
  return [
    [heads(translate('cli.eval.columns.rule'), translate), ...score.rules.map((rule) => rowOf(rule, translate)), total],
    [
      heads(translate('cli.eval.columns.language'), translate),
      ...score.languages.map((language) => rowOf(language, translate)),
    ],
  ]
}

function summary(score: Score, translate: Translate): readonly string[] {
  return [
    translate('cli.eval.messages', { count: score.messages }),
    translate('cli.eval.clean', { flagged: score.clean.flagged, count: score.clean.messages }),
    translate('cli.eval.macroRecall', { value: score.total.macroRecall }),
    ...(score.unscored.length === 0 ? [] : [translate('cli.eval.unscored', { rules: score.unscored.join(', ') })]),
  ]
}

function timeLine(score: Score, translate: Translate): string {
  const { median, p95 } = score.time
  return translate('cli.eval.time', { median, p95 })
}

const widthsOf = (rows: readonly Row[]): readonly number[] =>
  (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => (row[column] ?? '').length)))

const pad = (cell: string, width: number, column: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width)

/** Tables for a terminal. */
export function scoreAsText(score: Score, translate: Translate): string {
  const written = tables(score, translate).map((rows) => {
    const widths = widthsOf(rows)
    return rows.map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  ')).join('\n')
  })
  return `${[...written, [...summary(score, translate), timeLine(score, translate)].join('\n')].join('\n\n')}\n`
}

const line = (cells: Row): string => `| ${cells.join(' | ')} |`

/** Tables for a document. Without the time: it is another one on every run. */
export function scoreAsMarkdown(score: Score, translate: Translate): string {
  const written = tables(score, translate).map((rows) => {
    const widths = widthsOf(rows)
    const [head = [], ...others] = rows.map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, column)))
    const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
    return [line(head), line(rule), ...others.map(line)].join('\n')
  })
  const points = summary(score, translate).map((point) => `- ${point}`)
  return `${[points.join('\n'), ...written].join('\n\n')}\n`
}

/** The whole score, ratios and times unrounded, `null` where there was nothing to measure. */
export function scoreAsJson(score: Score): string {
  return `${JSON.stringify(score, null, 2)}\n`
}
