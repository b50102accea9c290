import type { InterfaceLanguage } from '../../shared/i18n/language.ts'
import { createTranslate } from '../../shared/i18n/translator.ts'
import englishPage from '../../docs/accuracy.md?raw'
import frenchPage from '../../docs/fr/accuracy.md?raw'
import { figuresInLanguage } from './figures-in-language.ts'

const figuresBegin = '<!-- figures -->'

/** What was measured, and the figures, without the page's own heading. */
export function accuracyPage(language: InterfaceLanguage): string {
  const [words = '', figures = ''] = englishPage.split(figuresBegin)
  const page =
    language === 'fr'
      ? `${frenchPage}\n${figuresInLanguage(figures, createTranslate('en'), createTranslate('fr'))}`
      : `${words}\n${figures}`
  return page.replace(/^# .+\n/, '')
}
