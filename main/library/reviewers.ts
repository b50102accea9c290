import { z } from 'zod'
import type { Person, Reviewer } from '../../shared/approval/approval.ts'
import type { Connection } from './connection.ts'
import { FailureSignal } from './storage-failure.ts'

/** Whose seals this library trusts, by name. */
export function listReviewers(connection: Connection): readonly Reviewer[] {
  return connection.all('SELECT key, name, known_since FROM reviewers ORDER BY name COLLATE NOCASE, key').map((row) => {
    const { key, name, known_since } = reviewerRow.parse(row)
    return { name, key, knownSince: known_since }
  })
}

/** Trusts a key from now on, or gives the one that is trusted another name. */
export function trustReviewer(connection: Connection, { name, key }: Person, now: Date): null {
  if (name.trim() === '') throw new FailureSignal({ kind: 'invalid', path: 'trust.name', problem: 'no name' })
  connection.transaction(() =>
    connection.run(
      `INSERT INTO reviewers (key, name, known_since) VALUES (?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET name = excluded.name`,
      key,
      name.trim(),
      now.toISOString(),
    ),
  )
  return null
}

/** Approvals by that key stay, and are said to be by an unknown one. */
export function forgetReviewer(connection: Connection, key: string): null {
  connection.transaction(() => connection.run('DELETE FROM reviewers WHERE key = ?', key))
  return null
}

const onePersonFact = 'allows-one-person'

/** Whether an author may approve what they wrote themselves. No unless somebody said so. */
export function readAllowsOnePerson(connection: Connection): boolean {
  return connection.get("SELECT 1 FROM facts WHERE name = ? AND value = '1'", onePersonFact) !== undefined
}

export function setAllowsOnePerson(connection: Connection, allows: boolean): null {
  connection.transaction(() => {
    if (allows) connection.run("INSERT OR REPLACE INTO facts (name, value) VALUES (?, '1')", onePersonFact)
    else connection.run('DELETE FROM facts WHERE name = ?', onePersonFact)
  })
  return null
}

const reviewerRow = z.object({ key: z.string(), name: z.string(), known_since: z.string() })
