import type { Page } from '@playwright/test'
import { languageDefinition, type InterfaceLanguage } from '../../../shared/i18n/language.ts'
import { textsByKey } from '../../support/catalogue-keys.ts'

/** What is the author's own, or a page that is set from `docs/`, or a language's name for itself. */
const content = [
  '[contenteditable]',
  '.template-title',
  '.row-title',
  '.policy-finding-quote',
  '.page',
  'code',
  'kbd',
  '[lang]:not(html)',
].join(', ')

/** Every text that the window shows or says: text, names for screen readers, hints. The author's own is left out. */
export function spokenTexts(window: Page): Promise<readonly string[]> {
  return window.evaluate((own) => {
    const texts = new Set<string>()
    const take = (text: string | null) => {
      const words = (text ?? '').trim()
      if (/\p{L}/u.test(words)) texts.add(words)
    }
    for (const element of document.querySelectorAll('body *')) {
      if (element.closest(own) !== null || !element.checkVisibility()) continue
      if (element.parentElement?.closest('svg')) continue
      for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt']) {
        take(element.getAttribute(name))
      }
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) take(node.textContent)
    }
    take(document.title)
    return [...texts]
  }, content)
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
const textsOf = (language: InterfaceLanguage): readonly string[] => [
  ...textsByKey(languageDefinition(language).texts).values(),
]
const betweenValues = (text: string): readonly string[] => text.split(/\{\{[^}]*\}\}/)

/** Finds the words of our texts in `foreign` that the texts in `language` do not have. */
export function foreignWords(foreign: InterfaceLanguage, language: InterfaceLanguage) {
  const own = textsOf(language).join('\n')
  const phrases = [...new Set(textsOf(foreign).flatMap(betweenValues))]
    .map((part) => part.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
    .filter((part) => part.length > 2)
    .map((part) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(part)}(?![\\p{L}\\p{N}])`, 'u'))
    .filter((phrase) => !phrase.test(own))
  /** Those of the texts that hold one. */
  return (spoken: readonly string[]): readonly string[] =>
    spoken.filter((text) => phrases.some((phrase) => phrase.test(text)))
}

/** Finds the texts that are none of ours in `language`, whatever their values. */
export function unknownTexts(language: InterfaceLanguage) {
  const known = textsOf(language)
    .filter((text) => /\p{L}{2}/u.test(betweenValues(text).join(' ')))
    .map((text) => new RegExp(`^${betweenValues(text).map(escaped).join('.*')}$`, 'su'))
  return (spoken: readonly string[]): readonly string[] =>
    spoken.filter((text) => !known.some((pattern) => pattern.test(text)))
}
