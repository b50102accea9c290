import { english } from './en/index.ts'
import { french } from './fr/index.ts'
import type { LanguageDefinition } from './texts.ts'

/**
 * The languages of the interface, by tag: everything that lists them reads it here. A language more is a file, an import
 * and its name in the list (`docs/interface-languages.md`).
 */
const definitions = { en: english, fr: french } as const satisfies Readonly<Record<string, LanguageDefinition>>

export type InterfaceLanguage = keyof typeof definitions

/** In the order in which menus show them. */
export const interfaceLanguages = Object.keys(definitions) as readonly InterfaceLanguage[]

/** What there is no text, page or word for in a language is in this one. */
export const fallbackLanguage: InterfaceLanguage = 'en'

/** A language of the interface: its name, its locale and its texts. */
export function languageDefinition(language: InterfaceLanguage): LanguageDefinition {
  return definitions[language]
}

/** The locale for `Intl`: `fr-CA` for `fr`. */
export function localeOf(language: InterfaceLanguage): string {
  return definitions[language].locale
}

/**
 * The language for a person who prefers these locales, most preferred first: the first of them that the interface speaks,
 * whatever its region, or English when it speaks none. Takes the tags of Windows, macOS and POSIX: `fr-CA`, `fr_CA.UTF-8`.
 */
export function nearestLanguage(locales: readonly string[]): InterfaceLanguage {
  for (const locale of locales) {
    const tag = locale
      .replace(/[.@].*$/, '')
      .replaceAll('_', '-')
      .toLowerCase()
    const nearest =
      interfaceLanguages.find((known) => known.toLowerCase() === tag) ??
      interfaceLanguages.find((known) => primaryOf(known) === primaryOf(tag))
    if (nearest !== undefined) return nearest
  }
  return fallbackLanguage
}

function primaryOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag
}
