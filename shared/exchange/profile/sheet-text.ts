import { findPlaceholders } from '../../message/dialects.ts'
import {
  isPlaceholderName,
  placeholderNames,
  placeholderToken,
  type PlaceholderName,
} from '../../message/placeholders.ts'
import { textDirection } from '../../message/text-direction.ts'
import { messageText } from '../../message/text.ts'
import type { InterfaceLanguage } from '../../i18n/language.ts'
import type { Translate } from '../../i18n/translator.ts'
import type { TemplateContent, Variant } from '../../template/template.ts'
import { escapeHtml, writeHtmlPart } from '../html.ts'

type DrawChip = (name: string) => string

/** A placeholder with its name in words, of the interface's language in a text of any other. */
export function chip(name: string, translate: Translate, language: InterfaceLanguage): string {
  const label = isPlaceholderName(name) ? translate(`editor.placeholders.${name}.label`) : placeholderToken(name)
  return `<bdi class="chip" lang="${language}" dir="${textDirection(language)}">${escapeHtml(label)}</bdi>`
}

export interface UsedPlaceholder {
  readonly name: string
  /** `null` for one that nobody knows. */
  readonly known: PlaceholderName | null
}

/** What stands in any text or subject of a template: as menus show them, and last those that nobody knows. */
export function placeholdersOf({ variants }: TemplateContent): readonly UsedPlaceholder[] {
  const names = new Set(
    variants.flatMap(({ subject, document }) => [
      ...findPlaceholders(subject).map(({ name }) => name),
      ...messageText(document).placeholders.map(({ name }) => name),
    ]),
  )
  return [
    ...placeholderNames.filter((name) => names.has(name)).map((name) => ({ name, known: name })),
    ...[...names].filter((name) => !isPlaceholderName(name)).map((name) => ({ name, known: null })),
  ]
}

const token = /\{\{([^{}<>\s]{1,80})\}\}/g

/** A subject line, safe in HTML, with chips. */
export function sheetSubject(subject: string, drawChip: DrawChip): string {
  return withChips(escapeHtml(subject), drawChip)
}

/**
 * The message as the buyer sees it, with chips, and with what paper would lose: where a link leads, unless its text says it,
 * and what a picture is described as. Works on the HTML that `writeHtmlPart` writes, in which a link never holds a link.
 */
export function sheetMessage(variant: Variant, drawChip: DrawChip, describe: (description: string) => string): string {
  const told = writeHtmlPart(variant)
    .replaceAll(/<a href="([^"]*)">([\s\S]*?)<\/a>/g, (link, address: string, words: string) =>
      words === address ? link : `${link} <bdi class="aside" dir="ltr">(${address})</bdi>`,
    )
    .replaceAll(/<img [^>]*alt="([^"]*)"[^>]*>/g, (picture, description: string) => {
      const text = describe(unescapeHtml(description).trim())
      return `${picture} <span class="aside">${text}</span>`
    })
  return told.replaceAll(/<[^>]*>|[^<]+/g, (piece) => (piece.startsWith('<') ? piece : withChips(piece, drawChip)))
}

function withChips(html: string, drawChip: DrawChip): string {
  return html.replaceAll(token, (_, name: string) => drawChip(unescapeHtml(name)))
}

const references: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00a0',
}

/** What `escapeHtml` wrote, as it was. */
function unescapeHtml(html: string): string {
  return html.replaceAll(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (reference) => references[reference] ?? reference)
}
