import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answerLine } from '../../main/cli/check-lines.ts'
import { createTranslate } from '../../shared/i18n/translator.ts'
import { ruleIds, type RuleId } from '../../shared/policy/ids.ts'

interface Labelled {
  readonly id: string
  readonly violations: readonly { readonly rule: string }[]
  readonly debatable?: readonly string[]
}
interface Answer {
  readonly id: string
  readonly error?: string
  readonly findings?: readonly { readonly rule: RuleId; readonly severity: string; readonly text: string }[]
}

/** Reference messages beside the checkout; they are not ours to copy, and not everywhere. */
const path = resolve(import.meta.dirname, '../../../shared/corpus/dev.jsonl')
const isPresent = existsSync(path)
if (!isPresent) console.log('corpus.test.ts: skipped, there is no labelled corpus at ../shared/corpus/dev.jsonl')

/** Rules that the labels do not speak of. */
const unlabelled: ReadonlySet<string> = new Set<RuleId>([
  'send-window',
  'literal-order-number',
  'unknown-placeholder',
  'unchecked-language',
  'missing-adjustment',
  'unneeded-return-message',
])
/** Rules that a person decides: a question counts as found and is never a false alarm. */
const asked: ReadonlySet<string> = new Set<RuleId>([
  'product-image',
  'unrelated-image',
  'unneeded-attachment',
  'website-logo',
])

describe.skipIf(!isPresent)('the labelled corpus', async () => {
  const lines = isPresent ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : []
  const translate = createTranslate('en')
  const answers = await Promise.all(lines.map(async (line) => JSON.parse(await answerLine(line, translate)) as Answer))
  const labels = lines.map((line) => JSON.parse(line) as Labelled)

  it('has an answer to every line', () => {
    expect(answers.length).toBeGreaterThan(200)
    expect(answers.filter(({ error }) => error !== undefined)).toEqual([])
    expect(answers.map(({ id }) => id)).toEqual(labels.map(({ id }) => id))
  })

  const outcomes = (rule: RuleId) => {
    const hits: string[] = []
    const misses: string[] = []
    const alarms: string[] = []
    labels.forEach(({ id, violations, debatable = [] }, index) => {
      const found = (answers[index]?.findings ?? []).filter((one) => one.rule === rule)
      const isViolation = found.some(({ severity }) => severity === 'violation')
      const isFound = isViolation || (asked.has(rule) && found.some(({ severity }) => severity === 'confirm'))
      if (violations.some((one) => one.rule === rule)) (isFound ? hits : misses).push(id)
      else if (isViolation && !debatable.includes(rule)) alarms.push(id)
    })
    return { hits, misses, alarms }
  }

  const scored = ruleIds.filter((rule) => !unlabelled.has(rule))
  const labelled = scored.filter((rule) => labels.some(({ violations }) => violations.some((one) => one.rule === rule)))

  it('has labels for most rules that are scored', () => {
    expect(labelled.length).toBeGreaterThan(scored.length * 0.75)
  })

  it('finds violations of which at least 97 % are ones, and at least 93 % of those that rules exist for', () => {
    const all = scored.map(outcomes)
    const sum = (part: 'hits' | 'misses' | 'alarms') => all.reduce((total, one) => total + one[part].length, 0)
    expect(sum('hits') / (sum('hits') + sum('alarms'))).toBeGreaterThanOrEqual(0.97)
    expect(sum('hits') / (sum('hits') + sum('misses'))).toBeGreaterThanOrEqual(0.93)
    const recalls = labelled.map(outcomes).map(({ hits, misses }) => hits.length / (hits.length + misses.length))
    expect(recalls.reduce((total, one) => total + one, 0) / recalls.length).toBeGreaterThanOrEqual(0.9)
  })

  it('flags no message that breaks nothing', () => {
    const flagged = labels.filter(
      ({ violations, debatable = [] }, index) =>
        violations.length === 0 &&
        debatable.length === 0 &&
        answers[index]?.findings?.some(({ rule, severity }) => severity === 'violation' && !unlabelled.has(rule)),
    )
    expect(flagged.map(({ id }) => id)).toEqual([])
  })

  it('asks about a picture or an attachment in few messages that break nothing', () => {
    const clean = labels.flatMap(({ violations, debatable = [] }, index) =>
      violations.length === 0 && debatable.length === 0 ? [answers[index]] : [],
    )
    const questioned = clean.filter((answer) => answer?.findings?.some(({ rule }) => asked.has(rule)))
    expect(questioned.length).toBeLessThanOrEqual(Math.floor(clean.length / 20))
  })

  // Precision comes first: an innocent message must not be flagged.
  it.each(labelled)('%s is right when it speaks, and misses little', (rule) => {
    const { hits, misses, alarms } = outcomes(rule)
    expect(alarms.length, `false alarms: ${alarms.join(', ')}`).toBeLessThanOrEqual(Math.floor(hits.length / 20))
    // Of few labels one may be missed: some of them are a matter of opinion.
    expect(misses.length, `missed: ${misses.join(', ')}`).toBeLessThanOrEqual(
      Math.max(1, Math.floor((hits.length + misses.length) / 10)),
    )
  })

  it.each(scored.filter((rule) => !labelled.includes(rule)))('%s, which no label names, finds nothing', (rule) => {
    expect(outcomes(rule).alarms).toEqual([])
  })
})
