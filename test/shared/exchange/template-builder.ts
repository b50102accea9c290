import type { MessageDocument } from '../../../shared/message/document.ts'
import { newVariant, type TemplateContent, type Variant } from '../../../shared/template/template.ts'

export function variantOf(document: MessageDocument, language = 'en-CA'): Variant {
  return newVariant(language, document)
}

export function templateOf(first: Variant, ...others: readonly Variant[]): TemplateContent {
  return {
    title: 'Late parcel',
    purpose: 'proactive-order-problem',
    store: 'CA',
    sendWithinDays: 20,
    isStockOutNotice: false,
    lengthLimit: null,
    confirmations: [],
    variants: [first, ...others],
  }
}

export function paragraphs(...texts: readonly string[]): MessageDocument {
  return { type: 'doc', content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) }
}
