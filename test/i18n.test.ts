import { describe, expect, it } from 'vitest'
import { english } from '../shared/i18n/en/index.ts'
import { fallbackLanguage, interfaceLanguages, languageDefinition, localeOf } from '../shared/i18n/language.ts'
import { askedKey, textsByKey } from './support/catalogue-keys.ts'

/** French words that are the English ones, for texts that hold nothing else. */
const sameInFrench: readonly string[] = [
  'total',
  'message',
  'messages',
  'Style',
  'Image',
  'Clause',
  'Clauses',
  'script',
  'scripts',
  'Version',
  'Verdict',
  'Verdicts',
  'Versions',
  'Conditions',
  'Canada',
  'France',
  'Logos',
  'Format',
  'Services',
  // Written on the keys.
  'Ctrl',
  'Alt',
  // Names of encodings.
  'UTF',
  // A format’s name.
  'XLIFF',
  'Markdown',
]

/** Plural forms that a language leaves to `_other`, each with why. */
const leftToOther: Readonly<Record<string, string>> = {
  'fr many': 'round millions, which nothing here comes to',
}

const inEnglish = textsByKey(english.texts)
const languages = interfaceLanguages.map((language) => ({
  language,
  texts: textsByKey(languageDefinition(language).texts),
}))
const translations = languages.filter(({ language }) => language !== fallbackLanguage)
const inFrench = textsByKey(languageDefinition('fr').texts)

const askedKeys = (texts: ReadonlyMap<string, string>) => [...new Set([...texts.keys()].map(askedKey))].toSorted()

/** The values that a text takes, `{{count}}`, each once. */
const values = (text: string) => [...new Set(text.match(/\{\{[^}]*\}\}/g) ?? [])].toSorted()
/** What is left of a text without its values and signs. */
const words = (text: string) =>
  text
    .replaceAll(/\{\{[^}]*\}\}/g, '')
    .replaceAll(/[^\p{L}\s]/gu, '')
    .trim()

describe.each(languages)('the texts in $language', ({ language, texts }) => {
  it('are there for every key, none more, and none is empty', () => {
    expect(askedKeys(texts)).toEqual(askedKeys(inEnglish))
    for (const [key, text] of texts) expect(text.trim(), key).not.toBe('')
  })

  it('count by every form that the language has', () => {
    const forms = new Intl.PluralRules(localeOf(language)).resolvedOptions().pluralCategories
    const needed = forms.filter((form) => !(`${language} ${form}` in leftToOther))
    const counted = [...texts.keys()].filter((key) => key.endsWith('_other')).map(askedKey)
    expect(counted.length).toBeGreaterThan(20)
    const lacking = counted.flatMap((key) =>
      needed.filter((form) => !texts.has(`${key}_${form}`)).map((form) => `${key}_${form}`),
    )
    expect(lacking).toEqual([])
    // A form that the language does not have would never be asked for.
    const ends = new Set([...texts.keys()].flatMap((key) => (askedKey(key) === key ? [] : [key.split('_').at(-1)])))
    expect([...ends].filter((form) => !forms.some((one) => one === form))).toEqual([])
  })

  it('set apostrophes, quotation marks and dots as printers do', () => {
    for (const [key, text] of texts) {
      expect(text, key).not.toMatch(/\w'\w/u)
      expect(text, key).not.toMatch(/"|\.\.\./u)
    }
  })
})

describe.each(translations)('a translation into $language', ({ texts }) => {
  it('takes the values of the English text, and writes them alike', () => {
    for (const [key, text] of inEnglish) {
      // A singular may say its number in words.
      if (key.endsWith('_one')) continue
      expect(values(texts.get(key) ?? ''), key).toEqual(values(text))
    }
  })
})

describe('the French texts', () => {
  it('are French: what is as in English is the same word in both', () => {
    const untranslated = [...inFrench].filter(
      ([key, text]) => text === inEnglish.get(key) && words(text) !== '' && !sameInFrench.includes(words(text)),
    )
    expect(untranslated).toEqual([])
  })

  it('have each of the words listed as the same in both', () => {
    const same = new Set(
      [...inFrench].filter(([key, text]) => text === inEnglish.get(key)).map(([, text]) => words(text)),
    )
    expect(sameInFrench.filter((word) => !same.has(word))).toEqual([])
  })

  it('set signs as Canadian French does', () => {
    for (const [key, text] of inFrench) {
      // A no-break space before a colon and inside guillemets.
      expect(text, key).not.toMatch(/[^\s\u00A0\u202F\d]:(?=\s)|\u0020:(?=\s|$)/u)
      expect(text, key).not.toMatch(/«(?!\u00A0)|(?<!\u00A0)»/u)
      // None before a semicolon, an exclamation or a question mark.
      expect(text, key).not.toMatch(/[\s\u00A0\u202F][;!?](?=\s|$)/u)
      expect(text, key).not.toMatch(/[“”]/u)
      // A no-break space between a number and its sign.
      expect(text, key).not.toMatch(/[\d}][ ]?%/u)
    }
  })
})
