import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { evaluate } from '../../main/cli/eval.ts'
import { figuresInLanguage } from '../../renderer/help/figures-in-language.ts'
import { pagesInOrder, searchPages } from '../../renderer/help/policy-pages.ts'
import { createTranslate } from '../../shared/i18n/translator.ts'

const pages = (folder: string) =>
  pagesInOrder(
    Object.fromEntries(
      readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .map((name) => [`../../${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')]),
    ),
  )
const found = (folder: string, query: string) => searchPages(pages(folder), query).map(({ clause }) => clause)

// Tables are padded to the widest word of a column.
const bare = (text: string) => text.replaceAll(/ +/g, ' ').replaceAll(/-+/g, '-').trim()

it('puts the pages in the order of the policy, the clauses by number and our own last', () => {
  const clauses = pages('docs/policy').map(({ clause }) => clause)
  expect(clauses.indexOf('N10')).toBe(clauses.indexOf('N9') + 1)
  expect(clauses.at(-1)).toBe('P')
  expect(pages('docs/policy/fr').find(({ clause }) => clause === 'N8')?.title).toBe('Numéros de téléphone')
})

it('finds pages by every word of a search, accents and case aside', () => {
  expect(found('docs/policy', 'PHONE number')).toContain('N8')
  expect(found('docs/policy/fr', 'numero de telephone')).toContain('N8')
  expect(found('docs/policy', 'phone zzzz')).toEqual([])
  expect(found('docs/policy', '  ')).toEqual(pages('docs/policy').map(({ clause }) => clause))
})

it('says the figures in French as eval says them', async () => {
  const files = readdirSync('accuracy').map((name) => `accuracy/${name}`)
  const command = { command: 'eval', files, minPrecision: 0, minRecall: 0, format: 'markdown' } as const
  const english = await evaluate(command, createTranslate('en'))
  const french = await evaluate(command, createTranslate('fr'))
  expect(bare(figuresInLanguage(english.output, createTranslate('en'), createTranslate('fr')))).toBe(
    bare(french.output),
  )
  expect(bare(french.output)).not.toBe(bare(english.output))
})
