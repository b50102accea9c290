import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { english } from '../shared/i18n/en/index.ts'
import { french } from '../shared/i18n/fr/index.ts'
import { interfaceLanguages, languageDefinition } from '../shared/i18n/language.ts'
import { createTranslate } from '../shared/i18n/translator.ts'
import { clauseIds, exceptionReasons, ruleIds } from '../shared/policy/ids.ts'
import { currentPolicy } from '../shared/policy/policy.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const specification = readFileSync(`${root}shared/policy/SPEC.md`, 'utf8')
/** Rows of the specification's tables: clause, our words, rules, remarks. */
const rows = new Map(
  [...specification.matchAll(/^\| +\[?([CONKFP]\d{0,2})\]?(?:\([^)]*\))? +\|([^|]+)\|([^|]+)\|([^|]*)\|$/gm)].map(
    ([, clause = '', words = '', rules = '', remarks = '']) => [clause, { words: words.trim(), rules, remarks }],
  ),
)

describe('the specification', () => {
  it('numbers every clause once, in order, and says of each what decides it', () => {
    expect([...rows.keys()]).toEqual([...clauseIds, 'P'])
    expect(clauseIds).toHaveLength(34)
    for (const [clause, { words, rules }] of rows) {
      expect(words.length, clause).toBeGreaterThan(10)
      expect(rules, clause).toMatch(/`[a-z-]+`|none yet/)
    }
  })

  it('names the version of the current policy', () => {
    expect(specification).toContain(`\`${currentPolicy.version}\``)
    expect(currentPolicy.clauses).toEqual(clauseIds)
  })

  it('names no rule that does not exist, and every rule at its own clause', () => {
    const named = [...rows].flatMap(([clause, { rules }]) =>
      [...rules.matchAll(/`([a-z-]+)`/g)].map(([, rule]) => `${clause} ${rule}`),
    )
    expect(named.toSorted()).toEqual(currentPolicy.rules.map(({ clause, id }) => `${clause} ${id}`).toSorted())
  })
})

describe('the rules', () => {
  it('are those of the list of ids, each once', () => {
    expect(currentPolicy.rules.map(({ id }) => id).toSorted()).toEqual([...ruleIds].toSorted())
  })

  it('are in the order of their clauses', () => {
    const order = currentPolicy.rules.map(({ clause }) => [...clauseIds, 'P'].indexOf(clause))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  it.each(currentPolicy.rules.map((rule) => [rule.id, rule] as const))(
    '%s has its file, table, page and texts',
    (id, rule) => {
      expect(existsSync(`${root}shared/policy/rules/${id}.ts`), 'rule file').toBe(true)
      const table = readFileSync(`${root}test/shared/policy/rules/${id}.test.ts`, 'utf8')
      expect(table, 'table').toMatch(/^test(?:Template)?Rule\(/m)
      for (const folder of ['docs/policy', 'docs/policy/fr']) {
        const page = readFileSync(`${root}${folder}/${rule.clause}.md`, 'utf8')
        expect(page, `${folder}/${rule.clause}.md`).toContain(`\`${id}\``)
      }
      for (const language of interfaceLanguages) {
        const texts = languageDefinition(language).texts.rules
        expect(texts[id].title.length, `title in ${language}`).toBeGreaterThan(3)
        expect(texts[id].help.length, `help in ${language}`).toBeGreaterThan(10)
        expect(Object.keys(texts[id].messages).length, `sentences in ${language}`).toBeGreaterThan(0)
        const clause = Object.entries(texts.clauses).find(([name]) => name === rule.clause)?.[1]
        expect(clause, `clause in ${language}`).toMatchObject({
          title: expect.stringMatching(/\S/),
          summary: expect.stringMatching(/\S/),
          why: expect.stringMatching(/\S/),
        })
      }
    },
  )

  it('have no file that is not in the policy', () => {
    const files = readdirSync(`${root}shared/policy/rules`).filter((name) => name !== 'index.ts')
    expect(files.toSorted()).toEqual(ruleIds.map((id) => `${id}.ts`).toSorted())
  })
})

const valuesOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

describe('the texts', () => {
  it.each(interfaceLanguages)('name every exception and both notices in %s', (language) => {
    const translate = createTranslate(language)
    for (const key of [
      ...exceptionReasons.map((reason) => `exceptions.${reason}`),
      'notices.subject',
      'notices.discretion',
    ]) {
      expect(translate(`rules.${key}`)).not.toBe(`rules.${key}`)
    }
  })

  it('use the same values in both languages', () => {
    const compare = (one: object, other: object, path: string): void => {
      for (const [key, text] of Object.entries(one)) {
        const counterpart: unknown = Object.entries(other).find(([name]) => name === key)?.[1]
        if (typeof text === 'string') expect(valuesOf(String(counterpart)), `${path}.${key}`).toEqual(valuesOf(text))
        else if (typeof text === 'object' && text !== null) compare(text, Object(counterpart), `${path}.${key}`)
      }
    }
    compare(english.texts.rules, french.texts.rules, 'rules')
  })
})
