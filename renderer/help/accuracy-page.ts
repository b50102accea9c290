import { fallbackLanguage, type InterfaceLanguage } from '../../shared/i18n/language.ts'
import { createTranslate } from '../../shared/i18n/translator.ts'
import englishPage from '../../docs/accuracy.md?raw'
import { figuresInLanguage } from './figures-in-language.ts'

const figuresBegin = '<!-- figures -->'
/** The words about the figures in other languages, by path. */
const translated = import.meta.glob<string>('../../docs/*/accuracy.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/**
 * What was measured, and the figures, without the page's own heading. The words are in English where the language has
 * none; the figures' own are in every language.
 */
export function accuracyPage(language: InterfaceLanguage): string {
  const [words = '', figures = ''] = englishPage.split(figuresBegin)
  const own =
    language === fallbackLanguage
      ? figures
      : figuresInLanguage(figures, createTranslate(fallbackLanguage), createTranslate(language))
  return `${translated[`../../docs/${language}/accuracy.md`] ?? words}\n${own}`.replace(/^# .+\n/, '')
}
