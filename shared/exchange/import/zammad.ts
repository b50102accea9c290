import type { InSteps } from './in-steps.ts'
import type { ImportReading } from './imported.ts'
import { readLanguage } from './imported-text.ts'
import { ListedTexts } from './listed-texts.ts'
import { parseTableInSteps } from './parse-table.ts'
import { textFromMarkup } from './text-from-markup.ts'

const columns = ['id', 'name', 'keywords', 'content', 'note', 'active', 'groups'] as const

/** Whether a table is one of Zammad's: its columns are named so, in any order. */
export function isZammadTable(header: readonly string[]): boolean {
  const names = new Set(header.map((name) => name.trim().toLowerCase()))
  return (
    names.has('name') && names.has('content') && names.has('keywords') && (names.has('active') || names.has('note'))
  )
}

/**
 * Zammad text modules: the table `id,name,keywords,content,note,active,groups` of its own import (admin-docs.zammad.org,
 * Text modules). `content` is HTML, in which lines of the cell stay lines wherever no tag parts them (zammad/zammad#2535).
 * Keywords become tags; a keyword that is a language is the text's.
 * In steps of an entry each. Never throws.
 */
export function* zammadInSteps(fileName: string, source: string): InSteps<ImportReading> {
  const { rows, broken, hasMore } = yield* parseTableInSteps(source)
  const listed = new ListedTexts(fileName)
  for (const { row, column } of broken) listed.problem('bad-entry', String(row), { reason: 'quotes' }, column)
  const header = rows[0]?.cells.map((name) => name.trim().toLowerCase()) ?? []
  const at = Object.fromEntries(columns.map((name) => [name, header.indexOf(name)]))
  const contentColumn = header.indexOf('content')
  if (contentColumn < 0 && rows.length > 0) listed.problem('bad-entry', '1', { reason: 'columns' }, 1)
  for (const { cells, row } of contentColumn < 0 ? [] : rows.slice(1)) {
    yield
    const place = String(row)
    const cell = (name: (typeof columns)[number]): string => cells[at[name] ?? -1] ?? ''
    if (cells.slice(header.length).some((one) => one.trim() !== '')) {
      listed.problem('bad-entry', place, { reason: 'cells' }, header.length + 1)
      continue
    }
    const content = cell('content')
    if (content.trim() === '') {
      listed.problem('bad-entry', place, { reason: 'no-text' }, contentColumn + 1)
      continue
    }
    const keywords = cell('keywords').split(/[,;\s]+/)
    const languages = keywords.flatMap((word) =>
      /^[a-z]{2}[-_][A-Z]{2}$|^[a-z]{2}$/.test(word) ? (readLanguage(word) ?? []) : [],
    )
    const language = languages.length === 1 ? (languages[0] ?? null) : null
    const words = keywords.filter((word) => language === null || readLanguage(word) !== language)
    const tags = cell('active').trim().toLowerCase() === 'false' ? [...words, 'inactive'] : words
    const about = { place, title: cell('name'), tags, purpose: null, store: null, message: null }
    listed.add(about, content, () => textFromMarkup(content, { language, subject: '' }, true))
  }
  if (hasMore) listed.problem('too-many', String(rows.at(-1)?.row ?? 1))
  return yield* listed.reading()
}
