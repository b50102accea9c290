import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../main/cli/eval.ts'
import { createTranslate } from '../shared/i18n/translator.ts'
import { ruleIds } from '../shared/policy/ids.ts'
import { currentPolicy } from '../shared/policy/policy.ts'
import { judgesMessages } from '../shared/policy/rule.ts'

const files = readdirSync('accuracy')
  .toSorted()
  .map((name) => `accuracy/${name}`)
const command = { command: 'eval', files, minPrecision: 0.97, minRecall: 0.95 } as const

interface Labelled {
  readonly violations: readonly { readonly rule: string }[]
}

/** The numbers in the rows of the tables above the measured ones. */
const figuresOf = (path: string): readonly string[] =>
  (readFileSync(path, 'utf8').split('<!-- figures -->')[0] ?? '')
    .split('\n')
    .filter((line) => /^\|.*\d/u.test(line))
    .map((line) => (line.match(/\d+(?:[.,]\d+)?/gu) ?? []).join(' ').replaceAll(',', '.'))

describe('the labelled messages of our own', () => {
  const messages = files
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
    .map((line) => {
      const message = JSON.parse(line) as Labelled
      return message.violations.map(({ rule }) => rule)
    })

  it('are many, name every rule that judges messages, and are innocent often enough', () => {
    expect(messages.length).toBeGreaterThanOrEqual(300)
    expect(messages.filter((rules) => rules.length === 0).length).toBeGreaterThanOrEqual(100)
    const named = new Set(messages.flat())
    const judging = currentPolicy.rules.filter(judgesMessages).map(({ id }) => id)
    expect(judging.filter((rule) => !named.has(rule))).toEqual([])
    expect([...named].filter((rule) => !(ruleIds as readonly string[]).includes(rule))).toEqual([])
  })

  it('are judged with a precision of 0.97 and a recall of 0.95 at least, and every line is read', async () => {
    const result = await evaluate({ ...command, format: 'text' }, createTranslate('en'))
    expect(result.problems).toEqual([])
    expect(result.isEnough, result.output).toBe(true)
  })

  it('give the figures that docs/accuracy.md shows', async () => {
    const result = await evaluate({ ...command, format: 'markdown' }, createTranslate('en'))
    const shown = readFileSync('docs/accuracy.md', 'utf8').split('<!-- figures -->')[1] ?? ''
    expect(shown.trim()).toBe(result.output.trim())
  })

  it.each(readdirSync('docs/fr'))('are told in French by the same figures: %s', (name) => {
    const figures = figuresOf(`docs/${name}`)
    expect(figures.length).toBeGreaterThan(5)
    expect(figuresOf(`docs/fr/${name}`)).toEqual(figures)
  })
})
