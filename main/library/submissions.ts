import { z } from 'zod'
import type { SentBack, Submission } from '../../shared/approval/approval.ts'
import type { Connection } from './connection.ts'

/** What waits for a reviewer, and who has a part in it. */
export interface StoredSubmission extends Submission {
  readonly authors: readonly string[]
}

/** What a template waits for a reviewer with; `null` where it does not. */
export function readSubmission(connection: Connection, template: number): StoredSubmission | null {
  const found = connection.get('SELECT * FROM submissions WHERE template = ?', template)
  if (found === undefined) return null
  const row = submissionRow.parse(found)
  return {
    revision: row.revision,
    submittedAt: row.submitted_at,
    by: { name: row.author_name, key: row.author_key },
    note: row.note,
    authors: z.array(z.string()).parse(JSON.parse(row.authors)),
  }
}

/** Takes the place of any other, and of what was said of an earlier one. */
export function writeSubmission(connection: Connection, template: number, submission: StoredSubmission): void {
  const { revision, submittedAt, by, note, authors } = submission
  connection.run('DELETE FROM returned WHERE template = ?', template)
  connection.run(
    `INSERT OR REPLACE INTO submissions (template, revision, submitted_at, author_name, author_key, note, authors)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    template,
    revision,
    submittedAt,
    by.name,
    by.key,
    note,
    JSON.stringify(authors),
  )
}

/** A reviewer's answer to a template that was sent back; `null` where none was. */
export function readSentBack(connection: Connection, template: number): SentBack | null {
  const found = connection.get('SELECT * FROM returned WHERE template = ?', template)
  if (found === undefined) return null
  const row = returnedRow.parse(found)
  return { revision: row.revision, sentBackAt: row.returned_at, by: row.reviewer, note: row.note }
}

/** The submission is over. */
export function writeSentBack(connection: Connection, template: number, sentBack: SentBack): void {
  const { revision, sentBackAt, by, note } = sentBack
  connection.run('DELETE FROM submissions WHERE template = ?', template)
  connection.run(
    'INSERT OR REPLACE INTO returned (template, revision, returned_at, reviewer, note) VALUES (?, ?, ?, ?, ?)',
    template,
    revision,
    sentBackAt,
    by,
    note,
  )
}

const submissionRow = z.object({
  revision: z.number(),
  submitted_at: z.string(),
  author_name: z.string(),
  author_key: z.string(),
  note: z.string(),
  authors: z.string(),
})
const returnedRow = z.object({
  revision: z.number(),
  returned_at: z.string(),
  reviewer: z.string(),
  note: z.string(),
})
