import { emptyDocument } from '../../shared/message/document.ts'
import type { Store } from '../../shared/template/purpose.ts'
import { newVariant, type TemplateContent } from '../../shared/template/template.ts'
import { languageForStore } from './details.ts'

/** The content of a new template: a first message for the store, in its default language. */
export function newTemplateContent(title: string, store: Store, language: string): TemplateContent {
  return {
    title,
    purpose: 'reply',
    store,
    sendWithinDays: null,
    isStockOutNotice: false,
    lengthLimit: null,
    confirmations: [],
    variants: [newVariant(languageForStore(store, language), emptyDocument)],
  }
}
