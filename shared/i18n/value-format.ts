import type { FormatterModule } from 'i18next'
import { nameOfLanguage } from './language-name.ts'

type Write = (value: unknown, locale: string) => string

/** What a text may ask for, `{{found, languageName}}`. */
const formats: Readonly<Record<string, Write>> = {
  languageName: (value, locale) => nameOfLanguage(String(value), locale, 'dialect'),
  /** Tags parted by commas: any one of them. */
  languageNames: (value, locale) =>
    new Intl.ListFormat(locale, { type: 'disjunction' }).format(
      parted(value).map((language) => nameOfLanguage(language, locale, 'dialect')),
    ),
  /** Names parted by commas: all of them. */
  list: (value, locale) => new Intl.ListFormat(locale).format(parted(value)),
  /** `null` where there was nothing to measure. */
  ratio: (value, locale) => (value === null ? '–' : decimals(value, locale, 3)),
  milliseconds: (value, locale) => decimals(value, locale, 2),
}

/**
 * Writes the values in texts as the interface's language does, by `Intl`: a number has its separators. What is no
 * quantity (a line's number, a version) comes as a string and stays as it is.
 */
export const valueFormat: FormatterModule = {
  type: 'formatter',
  init: () => {},
  add: () => {},
  addCached: () => {},
  format(value: unknown, name, locale = 'en') {
    if (name !== undefined) {
      const write = formats[name]
      if (write === undefined) throw new Error(`no format “${name}”`)
      return write(value, locale)
    }
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : (value as string)
  },
}

function parted(value: unknown): readonly string[] {
  return String(value).split(', ')
}

function decimals(value: unknown, locale: string, digits: number): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    Number(value),
  )
}
