import type { MessageDocument } from '../../../shared/message/document.ts'
import type { TemplateContent, Variant } from '../../../shared/template/template.ts'

export function variantOf(document: MessageDocument, language = 'en-CA'): Variant {
  return { language, document, exceptions: [], confirmations: [] }
}

export function templateOf(first: Variant, ...others: readonly Variant[]): TemplateContent {
  return {
    title: 'Late parcel',
    purpose: 'proactive-order-problem',
    store: 'CA',
    sendWithinDays: 20,
    variants: [first, ...others],
  }
}

export function paragraphs(...texts: readonly string[]): MessageDocument {
  return { type: 'doc', content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) }
}
