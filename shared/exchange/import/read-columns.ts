import { isTextRole, type ColumnRole } from './guess-columns.ts'
import { languageOfName } from './language-of-name.ts'

/** What a person may say that a column holds. */
export const columnKinds = [
  'title',
  'subject',
  'text',
  'html',
  'language',
  'store',
  'purpose',
  'tags',
  'message',
  'ignored',
] as const satisfies readonly ColumnRole['kind'][]

/**
 * What the columns of a table hold, as a person writes it, in their order: `title,text:fr-CA,ignored,text:de`. `null` for a
 * word that is no kind, a language that is none, and where no column is a text.
 */
export function readColumns(list: string): readonly ColumnRole[] | null {
  const roles: ColumnRole[] = []
  for (const column of list.split(',')) {
    const [, word = '', name] = /^\s*([a-z]+)(?:\s*:\s*(.+?))?\s*$/i.exec(column) ?? []
    const kind = columnKinds.find((one) => one === word.toLowerCase())
    const language = name === undefined ? null : languageOfName(name)
    if (kind === undefined || (name !== undefined && language === null)) return null
    if (kind === 'text' || kind === 'html' || kind === 'subject') roles.push({ kind, language })
    else if (name === undefined) roles.push({ kind })
    else return null
  }
  return roles.some(isTextRole) ? roles : null
}
