import { importProblemFile, importProblemSentence } from '../../shared/exchange/import/import-problem-sentence.ts'
import type { ImportProblem } from '../../shared/exchange/import/imported.ts'
import type { ImportDetails, ImportItem } from '../../shared/exchange/import/triage.ts'
import type { Translate } from '../../shared/i18n/translator.ts'
import type { Removal } from '../../shared/message/removal.ts'
import type { Verdict } from '../../shared/policy/finding.ts'
import type { ClauseId } from '../../shared/policy/ids.ts'
import { findingSentence } from '../../shared/policy/sentence.ts'

/** An imported message for people: its verdict, then by clause what is to be done, what was taken out, unknown tokens. */
export function importedText({ item, texts }: ImportDetails, path: string | null, translate: Translate): string {
  const { title, languages, outdated, tokens, verdict } = item
  const removals = texts.flatMap((text) => text.removals)
  const facts: readonly (readonly [string, string])[] = [
    [translate('cli.import.clauses'), countsText(clauseCounts(item.rules))],
    [translate('cli.import.removed'), removedText(removals, translate)],
    [translate('cli.import.outdated'), outdated.join(', ')],
    [translate('cli.import.tokens'), tokens.join('  ')],
    [translate('cli.import.written'), path ?? ''],
  ]
  const shown = facts.filter(([, value]) => value !== '')
  const width = Math.max(0, ...shown.map(([name]) => name.length))
  const heading = translate('cli.import.message', { title, file: placeOf(item), languages: languages.join(', ') })
  return printable([
    translate('cli.summary', { file: heading, verdict: verdictText(verdict, translate) }),
    ...shown.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`),
  ])
}

/** What all of them come to: verdicts, how many messages break which clause, and every unknown token once. */
export function importSummary(items: readonly ImportItem[], translate: Translate): string {
  if (items.length === 0) return ''
  const breaking = items.filter(({ verdict }) => verdict.violations > 0)
  const messages = new Map<ClauseId, number>()
  for (const { rules } of items) {
    for (const clause of clauseCounts(rules).keys()) messages.set(clause, (messages.get(clause) ?? 0) + 1)
  }
  const tokens = new Set(items.flatMap((item) => item.tokens))
  return `${printable([
    '',
    translate('cli.import.total', { count: items.length, breaking: breaking.length }),
    ...(messages.size === 0 ? [] : [translate('cli.import.byClause', { clauses: countsText(messages) })]),
    ...(tokens.size === 0 ? [] : [translate('cli.import.allTokens', { tokens: [...tokens].join('  ') })]),
  ])}\n`
}

/** For programs; `docs/command-line.md` says what each part means. */
export function importedData({ item, whole, texts }: ImportDetails, path: string | null, translate: Translate) {
  const { key, title, fileName, place, languages, outdated, purpose, store, verdict, tokens } = item
  const findings = [whole, ...texts.map(({ result }) => result)].flatMap((result) => result.findings)
  return {
    key,
    title,
    file: fileName,
    place,
    languages,
    outdated,
    purpose,
    store,
    verdict: verdict.state,
    violations: verdict.violations,
    confirms: verdict.confirms,
    findings: findings
      .filter(({ state }) => state === 'open')
      .map((finding) => ({
        rule: finding.rule,
        clause: finding.clause,
        severity: finding.severity,
        message: findingSentence(translate, finding),
        text: finding.text,
      })),
    removed: texts.flatMap(({ removals }) => removals).map(({ kind, clause, source }) => ({ kind, clause, source })),
    unknownTokens: tokens,
    written: path,
  }
}

/** `file:3:4: sentence`, or the file and the sentence. */
export function problemText(problem: ImportProblem, translate: Translate): string {
  const { place } = problem
  const file = importProblemFile(problem)
  const where = place === null ? file : `${file}:${place.line}:${place.column}`
  return printable([
    translate('cli.import.problem', { file: where, problem: importProblemSentence(translate, problem) }),
  ])
}

function placeOf({ fileName, place }: ImportItem): string {
  return place === '' ? fileName : `${fileName} ${place}`
}

function verdictText({ violations, confirms }: Verdict, translate: Translate): string {
  const parts = [
    violations > 0 ? translate('cli.verdict.violations', { count: violations }) : null,
    confirms > 0 ? translate('cli.verdict.confirms', { count: confirms }) : null,
  ].filter((part) => part !== null)
  return parts.length === 0 ? translate('cli.import.clean') : parts.join(', ')
}

function clauseCounts(rules: ImportItem['rules']): ReadonlyMap<ClauseId, number> {
  const counts = new Map<ClauseId, number>()
  for (const { clause, count } of rules) counts.set(clause, (counts.get(clause) ?? 0) + count)
  return counts
}

/** The most frequent first. */
function countsText(counts: ReadonlyMap<ClauseId, number>): string {
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([clause, count]) => (count === 1 ? clause : `${clause} ×${count}`))
    .join(', ')
}

function removedText(removals: readonly Removal[], translate: Translate): string {
  const counts = new Map<Removal['kind'], { count: number; clause: ClauseId | null }>()
  for (const { kind, clause } of removals) {
    const known = counts.get(kind)
    if (known === undefined) counts.set(kind, { count: 1, clause })
    else known.count += 1
  }
  return [...counts]
    .map(([kind, { count, clause }]) => {
      const named = translate(`editor.removals.${kind}`, { count })
      return clause === null ? named : `${named} (${clause})`
    })
    .join(', ')
}

/** What stands in a stranger's file must not steer the terminal. */
function printable(lines: readonly string[]): string {
  return lines.map((line) => line.replaceAll(/\p{Cc}/gu, ' ')).join('\n')
}
