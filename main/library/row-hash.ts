import { createHash } from 'node:crypto'
import type { SQLInputValue } from 'node:sqlite'

/** Name of the SQL function that every connection of ours has: `row_hash(id, revision, created_at, changed_at, content)`. */
export const rowHashFunction = 'row_hash'

/**
 * SHA-256 of what a template is, in the order of the columns. SQLite's own check looks at how pages hang together and
 * not at what stands in them: a letter that the disk has changed is found only by this.
 */
export function rowHash(...values: readonly SQLInputValue[]): Uint8Array {
  const text = JSON.stringify(values, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
  return createHash('sha256').update(text).digest()
}
