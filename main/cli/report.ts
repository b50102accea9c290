import type { Translate } from '../../shared/i18n/translator.ts'
import type { CheckResult, Finding } from '../../shared/policy/finding.ts'
import { exceptionLabel, findingHelp, findingSentence } from '../../shared/policy/sentence.ts'

/** What one checked text is called and holds. Offsets of findings are in `text` after `place`. */
export interface Checked {
  readonly name: string
  readonly text: string
  readonly result: CheckResult
  place(offset: number): number
}

/** Findings for people: clause, rule, place as line:column, the sentence, and the line with carets under the found text. */
export function reportText({ name, text, result, place }: Checked, translate: Translate): string {
  if (result.findings.length === 0) return translate('cli.clean', { file: name })
  const lines = result.findings.flatMap((finding) => reportFinding(finding, text, place, translate))
  return [summary(name, result, translate), ...lines].join('\n')
}

function summary(name: string, { verdict }: CheckResult, translate: Translate): string {
  const parts = [
    verdict.violations > 0 ? translate('cli.verdict.violations', { count: verdict.violations }) : null,
    verdict.confirms > 0 ? translate('cli.verdict.confirms', { count: verdict.confirms }) : null,
  ].filter((part) => part !== null)
  if (parts.length === 0) return translate('cli.clean', { file: name })
  return translate('cli.summary', { file: name, verdict: parts.join(', ') })
}

function reportFinding(
  finding: Finding,
  text: string,
  place: Checked['place'],
  translate: Translate,
): readonly string[] {
  const start = finding.span === null ? null : place(finding.span[0])
  const end = finding.span === null ? null : place(finding.span[1])
  const where = start === null ? translate(`cli.places.${finding.place}`) : lineAndColumn(text, start)
  const state =
    finding.state === 'excepted' && finding.reason !== null
      ? translate('cli.excepted', { reason: exceptionLabel(translate, finding.reason) })
      : finding.state === 'confirmed'
        ? translate('cli.confirmed')
        : translate(`cli.severities.${finding.severity}`)
  const head = `  ${where}  ${finding.clause}  ${finding.rule}  [${state}]  ${findingSentence(translate, finding)}`
  const excerpt = start === null || end === null ? [] : excerptLines(text, start, end)
  return [head, ...excerpt, `      ${findingHelp(translate, finding)}`]
}

/** Counted from 1; a column is a UTF-16 unit. */
function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return `${line}:${offset - before.lastIndexOf('\n')}`
}

const contextUnits = 32
const longestMarked = 48

function excerptLines(text: string, start: number, end: number): readonly string[] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', start)
  const lineEnd = newline < 0 ? text.length : newline
  const from = Math.max(lineStart, start - contextUnits)
  const markedEnd = Math.min(end, lineEnd, start + longestMarked)
  const to = Math.min(lineEnd, markedEnd + contextUnits)
  const lead = `${from > lineStart ? '…' : ''}${text.slice(from, start)}`
  const line = `${lead}${text.slice(start, to)}${to < lineEnd ? '…' : ''}`
  if (line.trim() === '') return []
  const gap = [...lead].map((unit) => (unit === '\t' ? '\t' : ' ')).join('')
  return [`      ${line.replaceAll('\r', ' ')}`, `      ${gap}${'^'.repeat(Math.max(1, markedEnd - start))}`]
}

/** Findings for programs. */
export function reportData({ name, result, place }: Checked, translate: Translate) {
  return {
    file: name,
    verdict: result.verdict.state,
    policyVersion: result.policyVersion,
    findings: result.findings.map((finding) => ({
      rule: finding.rule,
      clause: finding.clause,
      severity: finding.severity,
      state: finding.state,
      place: finding.place,
      message: findingSentence(translate, finding),
      text: finding.text,
      start: finding.span === null ? null : place(finding.span[0]),
      end: finding.span === null ? null : place(finding.span[1]),
    })),
  }
}
