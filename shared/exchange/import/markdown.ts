import { Marked } from 'marked'
import { findPlaceholders, type Dialect } from '../../message/dialects.ts'
import { isBlank } from '../../message/is-blank.ts'
import { placeholderToken } from '../../message/placeholders.ts'
import { purposes, storeIds } from '../../template/purpose.ts'
import { readFileTitle } from './file-title.ts'
import { nothingRead, picturesLeftOut } from './import-problem.ts'
import type { ImportReading } from './imported.ts'
import { oneLine, readLanguage, textFromHtml } from './imported-text.ts'

/** Markdown is written by hand, and its parser is slower than linear on what is not. Unit: UTF-16 units. */
export const longestMarkdown = 20_000
/** Most signs of emphasis in one paragraph: each is looked for with each of the others. */
const mostEmphasis = 2000

/**
 * Reads Markdown (GitHub's kind) as one message. What stands before it between lines of `---` may name its `title`,
 * `subject`, `language`, `purpose`, `store` and `tags`. Tags of HTML go to the same reader as any other HTML; angle
 * brackets around anything else are text, so that a token such as `<order id>` is not lost.
 */
export function readMarkdownImport(fileName: string, source: string): ImportReading {
  const { facts, body } = splitFrontMatter(source.replaceAll(/\r\n?/g, '\n'))
  // Pictures are long, and the parser takes each as one word.
  if (body.replaceAll(/\(data:image\/[^)\s]*/g, '').length > longestMarkdown) return nothingRead('too-large', fileName)
  if (body.split(/\n[ \t]*\n/).some((block) => (block.match(/[*_~]+/g)?.length ?? 0) > mostEmphasis)) {
    return nothingRead('malformed', fileName)
  }
  let html: string
  try {
    html = markdown.parse(withSafeTokens(body), { async: false })
  } catch {
    // Nesting deeper than the parser's recursion goes.
    return nothingRead('malformed', fileName)
  }
  const named = readFileTitle(fileName)
  const language = readLanguage(facts.get('language') ?? facts.get('lang') ?? null) ?? named.language
  const { text, leftOut } = textFromHtml(html, { language, subject: facts.get('subject') ?? '' })
  const problems = picturesLeftOut(fileName, leftOut)
  if (isBlank(text.document)) {
    return { messages: [], problems: [...problems, ...nothingRead('empty', fileName).problems] }
  }
  const message = {
    key: fileName,
    title: oneLine(facts.get('title') ?? '') || named.title,
    purpose: purposes.find((purpose) => purpose === facts.get('purpose')) ?? null,
    store: storeIds.find((store) => store === facts.get('store')?.toUpperCase()) ?? null,
    tags: readTags(facts.get('tags') ?? ''),
    place: '',
    fileName,
    texts: [text],
  } as const
  return { messages: [message], problems }
}

const htmlTags =
  'a|abbr|b|big|blockquote|body|br|center|cite|code|div|em|font|h[1-6]|head|hr|html|i|img|ins|kbd|li|mark|meta|ol|p|pre|' +
  's|script|small|span|strike|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul|del|details|summary|form|' +
  'input|button|iframe|object|embed|svg|video|audio|link|section|article|header|footer|figure|figcaption|caption'
const notATag = new RegExp(String.raw`<(?!/?(?:${htmlTags})(?:[\s/>]|$)|!--)`, 'gi')

const markdown = new Marked({ gfm: true, breaks: false })
markdown.use({
  renderer: { html: ({ text }) => text.replaceAll(notATag, '&lt;') },
  // The parser gives every row as many cells as the first has, so that a short text could fill the memory.
  tokenizer: {
    table: (source) => ((source.split('\n', 1)[0]?.split('|').length ?? 0) > mostColumns ? undefined : false),
  },
})

/** Of a table. */
const mostColumns = 40

/** Tokens whose signs Markdown takes for its own, as canonical ones. */
const clashing: ReadonlySet<Dialect> = new Set<Dialect>(['merge-tag', 'underscores', 'angle', 'code', 'mask'])

function withSafeTokens(source: string): string {
  let written = ''
  let from = 0
  for (const { start, end, name, known, dialect } of findPlaceholders(source)) {
    if (!known || !clashing.has(dialect)) continue
    written += source.slice(from, start) + placeholderToken(name)
    from = end
  }
  return written + source.slice(from)
}

/** Lines of `key: value`; anything else between the marks is passed over. */
function splitFrontMatter(source: string): { readonly facts: ReadonlyMap<string, string>; readonly body: string } {
  const match = /^\uFEFF?---[ \t]*\n([\s\S]{0,10000}?)(?<=\n)---[ \t]*(?:\n|$)/.exec(source)
  if (match === null) return { facts: new Map(), body: source.replace(/^\uFEFF/, '') }
  const facts = new Map<string, string>()
  for (const line of (match[1] ?? '').split('\n')) {
    const [, key, value] = /^([A-Za-z][\w-]{0,40}):[ \t]*(.*)$/.exec(line) ?? []
    if (key !== undefined && value !== undefined) facts.set(key.toLowerCase(), unquote(value.trim()))
  }
  return { facts, body: source.slice(match[0].length) }
}

/** A quoted value is JSON's string or, in single quotes, YAML's. */
function unquote(value: string): string {
  if (/^'.*'$/.test(value)) return value.slice(1, -1).replaceAll("''", "'")
  if (!/^".*"$/.test(value)) return value
  try {
    return String(JSON.parse(value))
  } catch {
    return value.slice(1, -1)
  }
}

/** `[one, two]` or `one, two`. */
function readTags(value: string): readonly string[] {
  const tags = value.replace(/^\[(.*)\]$/, '$1').split(',')
  return [...new Set(tags.map((tag) => unquote(tag.trim())).filter((tag) => tag !== ''))].slice(0, 50)
}
