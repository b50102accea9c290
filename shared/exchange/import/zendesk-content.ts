import type { InSteps } from './in-steps.ts'
import type { ImportFile, ImportProblem, ImportReading } from './imported.ts'
import { readFileTitle } from './file-title.ts'
import { fileProblem, nothingRead } from './import-problem.ts'
import { languageOfName } from './language-of-name.ts'
import { ListedTexts } from './listed-texts.ts'
import { parseTableInSteps } from './parse-table.ts'
import { readArchive, type ArchiveEntry, type Unpacker } from './read-archive.ts'
import { textFromMarkup } from './text-from-markup.ts'

export type DecodeBytes = (bytes: Uint8Array) => { readonly ok: true; readonly text: string } | { readonly ok: false }

/**
 * Zendesk dynamic content, as its export gives it: a zip with a table for each language, with the columns `Title`,
 * `Default language`, `Default text`, `<Language> text` and `Variant status` (support.zendesk.com, Exporting and importing
 * dynamic content). Items are put together by their titles, the default text first. An outdated variant is told as
 * one; what it was translated from is not in the file.
 * In steps of an entry each. Never throws.
 */
export function* zendeskContentInSteps(
  { name, bytes }: ImportFile,
  decode: DecodeBytes,
  unpacker: Unpacker,
): InSteps<ImportReading> {
  const archive = readArchive(bytes, { wants: isTable, unpacker })
  if (!archive.ok) {
    const { kind, entry, reason } = archive.problem
    return nothingRead(kind, name, { entry, reason })
  }
  const listed = new ListedTexts(name)
  const seen = new Set<string>()
  const problems: ImportProblem[] = []
  for (const [entry, content] of archive.files) {
    const decoding = decode(content)
    if (decoding.ok) yield* readLanguageTable(entry, decoding.text, listed, seen)
    else problems.push(fileProblem('wrong-encoding', name, { entry }))
  }
  const reading = yield* listed.reading()
  const isWholly = problems.length > 0 && reading.messages.length === 0
  return { messages: reading.messages, problems: isWholly ? problems : [...problems, ...reading.problems] }
}

function isTable({ name }: ArchiveEntry): boolean {
  return /\.csv$/i.test(name) && !isSidecar(name)
}

/** What macOS puts beside each file. */
function isSidecar(name: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\._)/.test(name)
}

/** The title of an item and a language, each text once. */
function* readLanguageTable(entry: string, source: string, listed: ListedTexts, seen: Set<string>): InSteps<void> {
  const { rows, broken } = yield* parseTableInSteps(source)
  for (const { row, column } of broken)
    listed.problem('bad-entry', String(row), { table: entry, reason: 'quotes' }, column)
  const header = rows[0]?.cells.map((cell) => cell.trim()) ?? []
  const find = (pattern: RegExp): number => header.findIndex((cell) => pattern.test(cell))
  const [title, defaultLanguage, defaultText] = [find(/^title$/i), find(/^default language$/i), find(/^default text$/i)]
  const variant = header.findIndex((cell, index) => index !== defaultText && /^.+ text$/i.test(cell))
  if (title < 0 || (defaultText < 0 && variant < 0)) {
    listed.problem('bad-entry', '1', { table: entry, reason: 'columns' }, 1)
    return
  }
  const status = find(/^variant status$/i)
  const language =
    languageOfName((header[variant] ?? '').replace(/ text$/i, '')) ??
    readFileTitle(`x.${entry.split('/').at(-1)}`).language
  for (const { cells, row } of rows.slice(1)) {
    yield
    const name = (cells[title] ?? '').trim()
    if (name === '' || cells.slice(header.length).some((cell) => cell.trim() !== '')) {
      listed.problem(
        'bad-entry',
        String(row),
        { table: entry, reason: name === '' ? 'title' : 'cells' },
        name === '' ? title + 1 : header.length + 1,
      )
      continue
    }
    const first = languageOfName(cells[defaultLanguage] ?? '')
    const texts = [
      { language: first, column: defaultText },
      { language, column: variant },
    ]
    for (const one of texts) {
      const text = cells[one.column] ?? ''
      const key = JSON.stringify([name, one.column === defaultText ? 'default' : one.language])
      const isDefault = one.column === variant && one.language !== null && one.language === first && defaultText >= 0
      if (text.trim() === '' || isDefault || seen.has(key)) continue
      seen.add(key)
      if (one.language === null && one.column === variant) {
        listed.problem('bad-entry', String(row), { table: entry, reason: 'language' }, variant + 1)
        continue
      }
      const about = { place: name, title: name, tags: [], purpose: null, store: null, message: name }
      const isOutdated = one.column === variant && /^outdated$/i.test((cells[status] ?? '').trim())
      listed.add(about, text, () => {
        const bounded = textFromMarkup(text, { language: one.language, subject: '' })
        return isOutdated ? { ...bounded, text: { ...bounded.text, isOutdated } } : bounded
      })
    }
  }
}
