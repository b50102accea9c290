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
const unlabelled: ReadonlySet<string> = new Set<RuleId>(['send-window', 'literal-order-number', 'unknown-placeholder'])

describe.skipIf(!isPresent)('the labelled corpus', () => {
  const lines = isPresent ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : []
  const translate = createTranslate('en')
  const answers = lines.map((line) => JSON.parse(answerLine(line, translate)) as Answer)
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
      const isFound =
        answers[index]?.findings?.some((one) => one.rule === rule && one.severity === 'violation') === true
      if (violations.some((one) => one.rule === rule)) (isFound ? hits : misses).push(id)
      else if (isFound && !debatable.includes(rule)) alarms.push(id)
    })
    return { hits, misses, alarms }
  }

  const labelled = ruleIds.filter(
    (rule) => !unlabelled.has(rule) && labels.some(({ violations }) => violations.some((one) => one.rule === rule)),
  )
  // Precision comes first: an innocent message must not be flagged.
  it.each(labelled)('%s is right when it speaks, and misses little', (rule) => {
    const { hits, misses, alarms } = outcomes(rule)
    expect(alarms.length, `false alarms: ${alarms.join(', ')}`).toBeLessThanOrEqual(Math.floor(hits.length / 20))
    // Of few labels one may be missed: some of them are a matter of opinion.
    expect(misses.length, `missed: ${misses.join(', ')}`).toBeLessThanOrEqual(
      Math.max(1, Math.floor((hits.length + misses.length) / 10)),
    )
  })
})
