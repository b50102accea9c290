import { isPlaceholderName, placeholderNames } from '../../message/placeholders.ts'
import { primaryLanguage } from '../../template/language-tag.ts'
import type { Variant } from '../../template/template.ts'
import { writeHtml, writeHtmlPart } from '../html.ts'
import { writePlainText } from '../plain-text.ts'
import type { TemplateContent } from '../../template/template.ts'
import type { ExportProfile, PlaceholderDialect } from './profile.ts'

const canonicalTokens = new RegExp(String.raw`\{\{(${placeholderNames.join('|')})\}\}`, 'g')
const tagsAndTokens = new RegExp(String.raw`<[^>]*>|${canonicalTokens.source}`, 'g')

/** A text of ours with its placeholders as the dialect writes them. What it has no token for keeps ours. */
export function inDialect(text: string, { tokens }: PlaceholderDialect): string {
  return text.replace(canonicalTokens, (own, name: string) => (isPlaceholderName(name) ? (tokens[name] ?? own) : own))
}

/**
 * The same for HTML that `writeHtml` wrote. A token keeps its quotation marks in a text, where programs look for them as they
 * are; in an attribute they are written as references.
 */
function htmlInDialect(html: string, dialect: PlaceholderDialect): string {
  return html.replace(tagsAndTokens, (piece) =>
    piece.startsWith('<')
      ? piece.replace(canonicalTokens, (token) => escapeSigns(inDialect(token, dialect)).replaceAll('"', '&quot;'))
      : escapeSigns(inDialect(piece, dialect)),
  )
}

function escapeSigns(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A whole page; its title is the subject. */
export function htmlPage(content: TemplateContent, variant: Variant, dialect: PlaceholderDialect): string {
  return htmlInDialect(writeHtml(content, variant), dialect)
}

/** The message as an element, for a program's own page. */
export function htmlPart(variant: Variant, dialect: PlaceholderDialect): string {
  return htmlInDialect(writeHtmlPart(variant), dialect)
}

/** Without the last line's end. */
export function plainText(content: TemplateContent, variant: Variant, dialect: PlaceholderDialect): string {
  return inDialect(writePlainText(content, variant).replace(/\n$/, ''), dialect)
}

/** A locale tag in the form that the target takes. */
export function inLocaleForm(tag: string, form: ExportProfile['localeForm']): string {
  switch (form) {
    case 'hyphen':
      return tag
    case 'underscore':
      return tag.replaceAll('-', '_')
    case 'language':
      return primaryLanguage(tag)
  }
}
