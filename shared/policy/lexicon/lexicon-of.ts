import type { Lexicon } from './concept.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { polish } from './pl.ts'
import { german } from './de.ts'
import { turkish } from './tr.ts'
import { portuguese } from './pt.ts'
import { dutch } from './nl.ts'
import { japanese } from './ja.ts'
import { italian } from './it.ts'
import { swedish } from './sv.ts'
import { primaryLanguage } from '../../template/language-tag.ts'

const lexicons: Readonly<Record<string, Lexicon>> = {
  en: english,
  fr: french,
  es: spanish,
  pl: polish,
  de: german,
  tr: turkish,
  pt: portuguese,
  it: italian,
  nl: dutch,
  ja: japanese,
  sv: swedish,
}

/** Languages with a lexicon, as primary subtags. */
export const lexiconLanguages: readonly string[] = Object.keys(lexicons)

/** The lexicon of a BCP 47 language (`fr-CA`, `fr`), or `null`: then the lexical rules have to say that they did not look. */
export function lexiconOf(language: string): Lexicon | null {
  const primary = primaryLanguage(language)
  return Object.hasOwn(lexicons, primary) ? (lexicons[primary] ?? null) : null
}
