import { messageText } from '../../message/text.ts'
import { maximumTitleLength } from '../../template/read-template.ts'
import { primaryLanguage } from '../../template/language-tag.ts'
import { storeIds, stores, type Store } from '../../template/purpose.ts'
import { newVariant, type TemplateContent, type Variant } from '../../template/template.ts'
import type { LanguageTools } from '../../policy/language/language-tools.ts'
import { foreignLanguage } from '../../policy/language/paragraph-language.ts'
import type { ImportedMessage, ImportedText } from './imported.ts'

export interface ImportDefaults {
  /** Of messages whose file does not say it. */
  readonly store: Store
  /** Tells the language of a text where the file does not; without it the store's first is taken. */
  readonly languageScores: LanguageTools['languageScores']
}

/**
 * The template that an imported message would be in the library. What the file does not say is guessed: the language from
 * the words, the store from the language, the purpose as a reply, which is what most are. Of two texts in one language the
 * first stays.
 */
export function templateOfImported(message: ImportedMessage, defaults: ImportDefaults): TemplateContent {
  const [first, ...rest] = message.texts
  const spoken = first.language ?? spokenLanguage(first, message.store ?? defaults.store, defaults.languageScores)
  const store = message.store ?? storeFor(spoken, defaults.store)
  const variants: Variant[] = []
  for (const text of rest) {
    const language = languageIn(
      store,
      text.language ?? spokenLanguage(text, store, defaults.languageScores) ?? stores[store].languages[0],
    )
    variants.push({ ...newVariant(language, text.document), subject: text.subject })
  }
  const main = {
    ...newVariant(languageIn(store, spoken ?? stores[store].languages[0]), first.document),
    subject: first.subject,
  }
  const seen = new Set([main.language])
  const others = variants.filter(({ language }) => !seen.has(language) && seen.add(language))
  return {
    title: titleOf(message),
    purpose: message.purpose ?? 'reply',
    store,
    sendWithinDays: null,
    isStockOutNotice: false,
    lengthLimit: null,
    confirmations: [],
    variants: [main, ...others],
  }
}

/** A tag with a region as it is; the store's own tag for a bare language that its buyers read. */
function languageIn(store: Store, language: string): string {
  const listed: readonly string[] = stores[store].languages
  if (language.includes('-')) return language
  return listed.find((one) => primaryLanguage(one) === primaryLanguage(language)) ?? language
}

/** The usual store when its buyers read the language, else one whose first language it is, else the first whose buyers do. */
function storeFor(language: string | null, usual: Store): Store {
  if (language === null) return usual
  const reads = (store: Store, isExact: boolean): boolean =>
    stores[store].languages.some((one) =>
      isExact ? one.toLowerCase() === language.toLowerCase() : primaryLanguage(one) === primaryLanguage(language),
    )
  // A tag with a region says which store it is for.
  const isExact = language.includes('-')
  if (reads(usual, isExact)) return usual
  return (
    storeIds.find((store) => stores[store].languages[0].toLowerCase() === language.toLowerCase()) ??
    storeIds.find((store) => reads(store, true)) ??
    // German is Germany's before it is one of the languages of others.
    (isExact ? undefined : storeIds.find((store) => primaryLanguage(stores[store].languages[0]) === language)) ??
    (reads(usual, false) ? usual : storeIds.find((store) => reads(store, false))) ??
    usual
  )
}

/** Another language than the store's first, when the text is plainly in one: no guess is better than a wrong one. */
function spokenLanguage(text: ImportedText, store: Store, scores: LanguageTools['languageScores']): string | null {
  if (scores === null) return null
  return foreignLanguage(messageText(text.document).masked, stores[store].languages[0], scores)
}

function titleOf({ title, texts, fileName }: ImportedMessage): string {
  const given = title.replaceAll(/\s+/gu, ' ').trim()
  const line = given === '' ? texts[0].subject.trim() : given
  return (line === '' ? fileName.replace(/\.[^.]+$/u, '') : line).slice(0, maximumTitleLength)
}
