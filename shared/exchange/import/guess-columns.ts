import { readHeader, type ColumnKind } from './column-words.ts'
import { languageOfName } from './language-of-name.ts'

/** What a column is read as. A language is the one of all texts in it; `null` where another column or nobody says it. */
export type ColumnRole = PlainRole | TextRole | { readonly kind: 'subject'; readonly language: string | null }

interface PlainRole {
  readonly kind: Exclude<ColumnKind, 'text' | 'subject'> | 'ignored'
}

/** `text` is HTML where it looks so, `html` always. */
export interface TextRole {
  readonly kind: 'text' | 'html'
  readonly language: string | null
}

/** Whether a column holds messages. */
export function isTextRole(role: ColumnRole): role is TextRole {
  return role.kind === 'text' || role.kind === 'html'
}

/** Whether a language can be told of all that a column holds. */
export function hasLanguage(role: ColumnRole): role is Exclude<ColumnRole, PlainRole> {
  return isTextRole(role) || role.kind === 'subject'
}

/** How a table is read. */
export interface ColumnMapping {
  /** Whether the first row names the columns. */
  readonly hasHeader: boolean
  /** In the order of the columns; further ones are ignored. */
  readonly columns: readonly ColumnRole[]
}

/** Rows that are looked at. */
const sampleRows = 200
/** More columns are no table of messages. */
export const mostColumns = 300

const ignored: ColumnRole = { kind: 'ignored' }

/**
 * Guesses by the words of the first row, then by what stands in the columns: the longest texts are the messages, tags of
 * languages are languages, and what is short and unlike in every row is a title. The guess may hold no text at all, when
 * the table has none. `hasHeader`: whether the first row names the columns, where that is known.
 */
export function guessColumns(rows: readonly (readonly string[])[], hasHeader?: boolean): ColumnMapping {
  const [first = [], ...others] = rows.slice(0, sampleRows)
  const width = Math.min(
    mostColumns,
    rows.slice(0, sampleRows).reduce((most, row) => Math.max(most, row.length), 0),
  )
  const header = Array.from({ length: width }, (_, index) => roleOfHeader(first[index] ?? ''))
  // A language may be what the column holds in every row, the first among them.
  const names = (role: ColumnRole, index: number): boolean =>
    role.kind !== 'ignored' && (others.length === 0 || !factsOf(index, others).isLanguages || role.kind === 'language')
  const isNamed =
    hasHeader ?? ((header.some(names) && first.every((cell) => cell.length <= 80)) || isAboveTexts(first, others))
  const columns = isNamed ? onceEach(header, first) : header.map(() => ignored)
  return { hasHeader: isNamed, columns: byContent(columns, isNamed ? others : [first, ...others]) }
}

/** Longer is no name of a column. Unit: UTF-16 units. */
const longestName = 50

function roleOfHeader(header: string): ColumnRole {
  if (header.length > longestName) return ignored
  const { kind, rest } = readHeader(header)
  if (kind === 'text' || kind === 'subject') {
    const isHtml = kind === 'text' && namesHtml(header)
    return { kind: isHtml ? 'html' : kind, language: languageOfName(rest.replace(/\bhtml\b/i, '')) }
  }
  if (kind !== null) return { kind }
  const language = languageOfName(header)
  return language === null ? ignored : { kind: 'text', language }
}

function namesHtml(header: string): boolean {
  return /html/i.test(header)
}

/** Whether words stand where the rows below have texts, and every column has a word of its own. */
function isAboveTexts(first: readonly string[], others: readonly (readonly string[])[]): boolean {
  const words = first.map((cell) => cell.trim())
  const areNames =
    words.every((word) => word !== '' && word.length <= longestName) && new Set(words).size === words.length
  return areNames && words.some((word, index) => factsOf(index, others).meanLength > Math.max(60, word.length * 4))
}

/** A text as HTML stays, beside the same as plain text; else the first of a kind does. */
function onceEach(roles: readonly ColumnRole[], header: readonly string[]): readonly ColumnRole[] {
  const isHtml = (index: number): boolean => namesHtml(header[index] ?? '')
  const taken = new Map<string, number>()
  roles.forEach((role, index) => {
    const key = keyOf(role)
    const before = taken.get(key)
    const isBetter = before !== undefined && isTextRole(role) && isHtml(index) && !isHtml(before)
    if (before === undefined || isBetter) taken.set(key, index)
  })
  return roles.map((role, index) => (taken.get(keyOf(role)) === index ? role : ignored))
}

function keyOf(role: ColumnRole): string {
  return hasLanguage(role) ? `${isTextRole(role) ? 'text' : role.kind} ${role.language ?? ''}` : role.kind
}

interface Facts {
  readonly index: number
  readonly meanLength: number
  readonly isLanguages: boolean
  /** Of its cells, those that no other is like. */
  readonly unlike: number
}

function byContent(columns: readonly ColumnRole[], rows: readonly (readonly string[])[]): readonly ColumnRole[] {
  const roles = [...columns]
  const has = (kind: ColumnRole['kind']): boolean => roles.some((role) => role.kind === kind)
  const free = (): readonly Facts[] =>
    roles.flatMap((role, index) => (role.kind === 'ignored' ? [factsOf(index, rows)] : [])).filter(isUsed)
  if (!has('language')) {
    const languages = free().find(({ isLanguages }) => isLanguages)
    if (languages !== undefined) roles[languages.index] = { kind: 'language' }
  }
  if (!roles.some(isTextRole)) {
    const [longest] = free().toSorted((one, other) => other.meanLength - one.meanLength)
    if (longest !== undefined) roles[longest.index] = { kind: 'text', language: null }
  }
  if (!has('title')) {
    const text = roles.findIndex(isTextRole)
    const title = free().find(
      ({ meanLength, unlike }) =>
        meanLength <= 80 && unlike > 0.6 && (text < 0 || meanLength < factsOf(text, rows).meanLength),
    )
    if (title !== undefined) roles[title.index] = { kind: 'title' }
  }
  return roles
}

function isUsed({ meanLength }: Facts): boolean {
  return meanLength > 0
}

function factsOf(index: number, rows: readonly (readonly string[])[]): Facts {
  const cells = rows.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== '')
  const length = cells.reduce((sum, cell) => sum + cell.length, 0)
  return {
    index,
    meanLength: cells.length === 0 ? 0 : length / cells.length,
    isLanguages: cells.length > 0 && cells.every((cell) => cell.length <= 30 && languageOfName(cell) !== null),
    unlike: cells.length === 0 ? 0 : new Set(cells).size / cells.length,
  }
}
