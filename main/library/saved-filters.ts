import { z } from 'zod'
import { approvalStates } from '../../shared/approval/approval.ts'
import { isStore } from '../../shared/template/read-template.ts'
import { noFilter, type LibraryFilter, type SavedFilter } from '../../shared/template/library-list.ts'
import { purposes, type Store } from '../../shared/template/purpose.ts'
import type { Connection } from './connection.ts'

/** Lists that somebody gave a name, by name. What this version cannot read is left where it is and out of the answer. */
export function listSavedFilters(connection: Connection): readonly SavedFilter[] {
  return connection.all('SELECT name, filter FROM saved_filters ORDER BY name COLLATE NOCASE').flatMap((row) => {
    const { name, filter } = filterRow.parse(row)
    const read = readNamed(name, parsed(filter))
    return read === null ? [] : [read]
  })
}

/** One that comes from elsewhere, as it is written in a file; `null` for what this version does not know. */
export function readSavedFilter(value: unknown): SavedFilter | null {
  const read = namedFilter.safeParse(value)
  return read.success ? readNamed(read.data.name, value) : null
}

function readNamed(name: string, value: unknown): SavedFilter | null {
  const read = savedFilter.safeParse(value)
  return read.success ? { name, query: read.data.query, filter: { ...noFilter, ...read.data.filter } } : null
}

/** Replaces the one with the same name. */
export function saveFilter(connection: Connection, { name, query, filter }: SavedFilter): null {
  connection.transaction(() =>
    connection.run(
      'INSERT OR REPLACE INTO saved_filters (name, filter) VALUES (?, ?)',
      name,
      JSON.stringify({ query, filter }),
    ),
  )
  return null
}

/** Forgets a saved filter; one that is not there is forgotten already. */
export function deleteFilter(connection: Connection, name: string): null {
  connection.transaction(() => connection.run('DELETE FROM saved_filters WHERE name = ?', name))
  return null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const filterRow = z.object({ name: z.string(), filter: z.string() })
const namedFilter = z.object({ name: z.string().min(1).max(100), query: z.string().max(1000) })
const savedFilter = z.object({
  query: z.string(),
  filter: z
    .object({
      verdict: z.enum(['clean', 'violation', 'confirm']).nullable(),
      approval: z.enum(approvalStates).nullable(),
      purpose: z.enum(purposes).nullable(),
      store: z.custom<Store>(isStore).nullable(),
      language: z.string().nullable(),
      withoutLanguage: z.string().nullable(),
      tag: z.string().nullable(),
      changedWithinDays: z.number().nullable(),
      block: z.string().nullable(),
      isFavourite: z.boolean(),
      isOutdated: z.boolean(),
      isAlike: z.boolean(),
    } satisfies { readonly [Name in keyof LibraryFilter]: z.ZodType<LibraryFilter[Name]> })
    .partial(),
})
