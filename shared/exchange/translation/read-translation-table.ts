import papaparse from 'papaparse/papaparse.js'
import { withoutGuard } from './formula-guard.ts'
import { maximumFileLength } from './read-xliff.ts'
import { hasWords } from './source-units.ts'
import { readCell } from './table-cell.ts'
import type {
  FilePlace,
  TranslatedTemplate,
  TranslatedUnit,
  TranslationProblem,
  TranslationProblemKind,
  TranslationReading,
} from './translation.ts'
import { keyHeader, sourceHeader, targetHeader } from './write-translation-table.ts'

const delimiters = [',', ';', '\t'] as const
/** More languages than these are no table of ours. */
const mostLanguages = 100

/**
 * Reads a table as a spreadsheet gives it back, whatever it separates its cells by. Rows and columns may be in another order,
 * empty ones and further ones are passed over, an empty cell is a text that is not translated. Places are rows and columns of
 * the table. Never throws.
 */
export function readTranslationTable(text: string): TranslationReading {
  if (text.length > maximumFileLength) return refusal('too-large', { line: 1, column: 1 })
  const bare = text.replace(/^\ufeff/, '')
  // Spreadsheets take and write a first line that names the separator.
  const separator = /^"?sep=(.)"?(?:\r\n|\r|\n)/i.exec(bare)
  const firstRow = separator === null ? 1 : 2
  const table = separator === null ? bare : bare.slice(separator[0].length)
  const header = delimiters.map((delimiter) => readHeader(table, delimiter, firstRow)).find((one) => one !== null)
  if (header === undefined || header === null) return refusal('wrong-format', { line: firstRow, column: 1 })
  if (header.problem !== null) return { ok: false, problem: header.problem }
  const { data, errors } = papaparse.parse(table, { delimiter: header.delimiter })
  const broken = errors.find(({ type }) => type === 'Quotes')
  if (broken !== undefined) {
    return refusal('malformed', { line: (broken.row ?? 0) + firstRow, column: 1 }, { reason: broken.code })
  }
  return { ok: true, templates: readRows(data, header, firstRow) }
}

interface Column {
  readonly index: number
  readonly language: string
}
interface Header {
  readonly delimiter: string
  readonly key: number
  readonly source: Column
  readonly targets: readonly Column[]
  readonly problem: TranslationProblem | null
}

/** The columns by their names; `null` when these are not the columns of such a table. */
function readHeader(table: string, delimiter: string, row: number): Header | null {
  const [names] = papaparse.parse(table, { delimiter, preview: 1 }).data
  if (names === undefined) return null
  const cells = names.map((name) => withoutGuard(name).trim())
  const key = cells.findIndex((name) => name.toLowerCase() === keyHeader.toLowerCase())
  const [source] = columnsOf(cells, sourceHeader)
  const targets = columnsOf(cells, targetHeader)
  if (key < 0 || source === undefined || targets.length > mostLanguages) return null
  const repeated = targets.find((one, at) => targets.findIndex(({ language }) => sameTag(language, one.language)) < at)
  const first = targets[0]
  const problem: TranslationProblem | null =
    first === undefined
      ? { kind: 'target-language', place: { line: row, column: 1 }, data: { language: '' } }
      : repeated === undefined
        ? null
        : {
            kind: 'target-language',
            place: { line: row, column: repeated.index + 1 },
            data: { language: repeated.language },
          }
  return { delimiter, key, source, targets, problem }
}

function columnsOf(cells: readonly string[], prefix: string): readonly Column[] {
  const pattern = new RegExp(`^${prefix}\\s*:\\s*([A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*)\\b`, 'i')
  return cells.flatMap((name, index) => {
    const language = pattern.exec(name)?.[1]
    return language === undefined ? [] : [{ index, language: language.replaceAll('_', '-') }]
  })
}

const sameTag = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

interface TemplateParts {
  readonly templateId: string
  readonly column: Column
  readonly place: FilePlace
  readonly units: TranslatedUnit[]
  readonly problems: TranslationProblem[]
  readonly ids: Set<string>
}

function readRows(
  rows: readonly (readonly string[])[],
  header: Header,
  firstRow: number,
): readonly TranslatedTemplate[] {
  const found = new Map<string, TemplateParts>()
  rows.forEach((row, index) => {
    const key = withoutGuard(row[header.key] ?? '').trim()
    if (index === 0 || key === '') return
    const line = index + firstRow
    const slash = key.lastIndexOf('/')
    const [templateId, unitId] = slash < 0 ? [key, ''] : [key.slice(0, slash), key.slice(slash + 1)]
    const source = readCell(withoutGuard(row[header.source.index] ?? ''))
    for (const column of header.targets) {
      const name = `${column.index}/${templateId}`
      const place = { line, column: column.index + 1 }
      const parts = found.get(name) ?? { templateId, column, place, units: [], problems: [], ids: new Set<string>() }
      found.set(name, parts)
      if (parts.ids.has(unitId)) {
        parts.problems.push({
          kind: 'unit-repeated',
          place: { line, column: header.key + 1 },
          data: { unit: unitId.slice(0, 40) },
        })
        continue
      }
      parts.ids.add(unitId)
      const target = readCell(withoutGuard(row[column.index] ?? ''))
      const isTranslated = target.some((piece) => piece.kind !== 'text') || hasWords(target)
      parts.units.push({ id: unitId, source, target: isTranslated ? target : null, place })
    }
  })
  return [...found.values()].map(({ templateId, column, place, units, problems }) => ({
    templateId,
    sourceLanguage: header.source.language,
    language: column.language,
    units,
    problems,
    place,
  }))
}

function refusal(
  kind: TranslationProblemKind,
  place: FilePlace,
  data: Readonly<Record<string, string>> = {},
): TranslationReading {
  return { ok: false, problem: { kind, place, data } }
}
