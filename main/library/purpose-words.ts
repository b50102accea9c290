import { interfaceLanguages } from '../../shared/i18n/language.ts'
import { createTranslate } from '../../shared/i18n/translator.ts'
import type { Purpose } from '../../shared/template/purpose.ts'

const translations = interfaceLanguages.map(createTranslate)

/** A purpose's names in every language of the interface, so that a search finds it whatever the window speaks. */
export function purposeWords(purpose: Purpose): readonly string[] {
  return translations.map((translate) => translate(`library.purposes.${purpose}`))
}
