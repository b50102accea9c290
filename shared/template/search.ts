import { imageCharacter, messageText } from '../message/text.ts'
import type { TemplateContent } from './template.ts'

/** Marks a hit in `TemplateSummary.excerpt`. */
export const hitStart = '\u0002'
export const hitEnd = '\u0003'

/** What a search looks through, for one template. */
export interface SearchableText {
  readonly title: string
  readonly body: string
  readonly purpose: string
}

/**
 * The searchable text of a template: title, text of every variant, and its purpose in words (given by the caller, who
 * has the interface's texts). Placeholders count by their token.
 */
export function searchableText(content: TemplateContent, purposeWords: readonly string[]): SearchableText {
  const bodies = content.variants.map((variant) => messageText(variant.document).text)
  return {
    title: indexed(content.title),
    body: indexed(bodies.join('\n\n')),
    purpose: indexed(purposeWords.join(' ')),
  }
}

// Words are not spaced in these scripts, and the index's tokenizer would take a sentence for one word.
const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}'
const unspacedCharacter = new RegExp(`[${unspaced}]`, 'gu')
const unspacedOnly = new RegExp(`^[${unspaced}\\p{M}]+$`, 'u')
const sameScript = new RegExp(`[${unspaced}][${unspaced}\\p{M}]*|[^${unspaced}]+`, 'gu')
const invisibleSpace = '\u200B'
const notShown = new RegExp(`[\\u0000-\\u0008\\u000E-\\u001F${invisibleSpace}${imageCharacter}]`, 'g')

function indexed(text: string): string {
  return text.normalize('NFC').replace(notShown, '').replace(unspacedCharacter, `$&${invisibleSpace}`)
}

/** The excerpt as people see it: the index's invisible spaces taken out, white space made one space. */
export function excerptOfIndexed(snippet: string): string {
  return snippet.replaceAll(invisibleSpace, '').replace(/\s+/g, ' ').trim()
}

/** More terms would only be pasted text; the rest of a query is ignored. */
const maximumTerms = 20
const term = /[\p{L}\p{N}\p{M}\p{Co}]+/gu

/**
 * A person's search as an FTS5 expression: every word has to occur, as the start of a word. No query is an error.
 * `null` when it holds no word, so that nothing can be found. Case and accents are the index's to ignore; `oe` and `ae` also find `œ` and
 * `æ`, and the other way round.
 */
export function searchExpression(query: string): string | null {
  const terms = (query.normalize('NFC').match(term) ?? []).slice(0, maximumTerms)
  if (terms.length === 0) return null
  return terms
    .flatMap((word) => word.match(sameScript) ?? [])
    .map((word) => {
      const spellings = [...new Set([word, joined(word), parted(word)])].map(prefixPhrase)
      return spellings.length === 1 ? spellings[0] : `(${spellings.join(' OR ')})`
    })
    .join(' AND ')
}

function prefixPhrase(word: string): string {
  if (unspacedOnly.test(word)) return `"${[...word].join(' ')}"`
  return `"${word}" *`
}

function joined(word: string): string {
  return word.replace(/oe/gi, 'œ').replace(/ae/gi, 'æ')
}
function parted(word: string): string {
  return word.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae')
}
