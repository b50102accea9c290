import {
  hasLanguage,
  isTextRole,
  type ColumnMapping,
  type ColumnRole,
} from '../../shared/exchange/import/guess-columns.ts'
import type { TableForm, TableLook, TableReading } from '../../shared/exchange/import/table-look.ts'

/** What a person says of one table of an import. */
export interface TableChoice {
  /** As it was looked at first, which tells the tables that are alike. */
  readonly first: TableLook
  /** As it is read now. */
  readonly look: TableLook
  /** What was said of how it is written; all else is found out. */
  readonly form: TableForm
  /** What its columns hold: the guess, until something is said. */
  readonly columns: readonly ColumnRole[]
  readonly isOwn: boolean
  /** The same holds for the tables behind it that are alike. */
  readonly isForAlike: boolean
}

/** What the app takes a table for, before anybody changed it. */
export function choiceOf(look: TableLook): TableChoice {
  const { encoding, columns } = look
  return { first: look, look, form: { encoding }, columns, isOwn: false, isForAlike: true }
}

/** Read otherwise, what was said of its columns stays where there are as many of them; else it is guessed again. */
export function withLook(choice: TableChoice, look: TableLook, form: TableForm): TableChoice {
  const isKept = choice.isOwn && choice.columns.length === look.columns.length
  return { ...choice, look, form, columns: isKept ? choice.columns : look.columns, isOwn: isKept }
}

/** A column holds something else; a language that was said of it stays where there is still one. */
export function withKind(choice: TableChoice, index: number, kind: ColumnRole['kind']): TableChoice {
  const before = choice.columns[index]
  const language = before !== undefined && hasLanguage(before) ? before.language : null
  const role: ColumnRole = kind === 'text' || kind === 'html' || kind === 'subject' ? { kind, language } : { kind }
  return withRole(choice, index, role)
}

/** The choice with another language of a column; a column that has none stays as it is. */
export function withColumnLanguage(choice: TableChoice, index: number, language: string | null): TableChoice {
  const before = choice.columns[index]
  return before === undefined || !hasLanguage(before) ? choice : withRole(choice, index, { ...before, language })
}

function withRole(choice: TableChoice, index: number, role: ColumnRole): TableChoice {
  return { ...choice, columns: choice.columns.map((one, at) => (at === index ? role : one)), isOwn: true }
}

/** Why a table cannot be read so. `columns`: which of them, from 0. */
export type ColumnsProblem =
  { readonly kind: 'no-text' } | { readonly kind: 'twice'; readonly columns: readonly [number, number] }

/** `null` where it can. Of two columns of the same only one would be read. */
export function columnsProblem(columns: ColumnMapping['columns']): ColumnsProblem | null {
  if (!columns.some(isTextRole)) return { kind: 'no-text' }
  const seen = new Map<string, number>()
  for (const [index, role] of columns.entries()) {
    if (role.kind === 'ignored') continue
    const key = hasLanguage(role) ? `${isTextRole(role) ? 'text' : role.kind} ${role.language ?? ''}` : role.kind
    const before = seen.get(key)
    if (before !== undefined) return { kind: 'twice', columns: [before, index] }
    seen.set(key, index)
  }
  return null
}

/** The places of the tables behind this one that are alike: written alike, with the same columns. */
export function alikeBehind(choices: readonly TableChoice[], at: number): readonly number[] {
  const mark = markOf(choices[at])
  return choices.flatMap((choice, index) => (index > at && markOf(choice) === mark ? [index] : []))
}

function markOf(choice: TableChoice | undefined): string {
  if (choice === undefined) return ''
  const { encoding, delimiter, hasHeader, rows, columns } = choice.first
  return JSON.stringify([encoding, delimiter, hasHeader ? rows[0] : columns.length])
}

/** For each table the place of the one that speaks for it: an earlier one that is alike, or itself. */
function speakers(choices: readonly TableChoice[]): readonly number[] {
  const found = choices.map((_, index) => index)
  choices.forEach((choice, index) => {
    if (found[index] !== index || !choice.isForAlike) return
    for (const other of alikeBehind(choices, index)) found[other] = index
  })
  return found
}

/** The places of the tables of which something has to be said, one after the other. */
export function tableSteps(choices: readonly TableChoice[]): readonly number[] {
  return speakers(choices).filter((speaker, index) => speaker === index)
}

/** How each of the tables is to be read. */
export function tableReadings(
  choices: readonly TableChoice[],
): readonly { readonly file: number; readonly reading: TableReading }[] {
  const found = speakers(choices)
  return choices.map((choice, index) => {
    const { look, columns } = choices[found[index] ?? index] ?? choice
    const { encoding, delimiter, hasHeader } = look
    return { file: choice.look.file, reading: { encoding, delimiter, hasHeader, columns } }
  })
}
