import { z } from 'zod'
import type { Submission } from '../../shared/approval/approval.ts'
import type { Seal } from '../../shared/approval/seal.ts'
import { findAsked, isAbout, problem, type AskedTemplate } from './approval.ts'
import { putApproval, putSubmission, refuseWrongSeal } from './change-approval.ts'
import type { Connection } from './connection.ts'
import { readContentColumn } from './rows.ts'
import { FailureSignal } from './storage-failure.ts'
import { readVersionContent } from './version-content.ts'

/** What became of an approval that was made elsewhere. `no-text`: it is about a text that this library does not have. */
export type AddedApproval = 'added' | 'known' | 'no-text'

/**
 * Takes in an approval that was made in another library, for the text that it is about: the current one, or the newest that
 * is kept. A seal that is not genuine, or about another template, is refused. What waits for a reviewer waits no longer when
 * its text is approved by it.
 */
export function addApproval(
  connection: Connection,
  id: string,
  { seal, comment }: { readonly seal: Seal; readonly comment: string },
  now: Date,
): AddedApproval {
  return connection.transaction(() => addApprovalWithin(connection, id, { seal, comment }, now))
}

/** The same, inside a transaction of the caller's. */
export function addApprovalWithin(
  connection: Connection,
  id: string,
  { seal, comment }: { readonly seal: Seal; readonly comment: string },
  now: Date,
): AddedApproval {
  refuseWrongSeal(seal, id)
  const asked = findAsked(connection, id)
  const known = connection.get(
    'SELECT 1 FROM approvals WHERE template = ? AND signature = ? AND is_readable = 1',
    asked.number,
    seal.signature,
  )
  if (known !== undefined) return 'known'
  const found = versionOf(connection, asked, seal)
  if (found === null) return 'no-text'
  putApproval(connection, asked.number, found.revision, found.text, seal, comment, now)
  if (found.text === asked.content) {
    connection.run('DELETE FROM submissions WHERE template = ?', asked.number)
    connection.run('DELETE FROM returned WHERE template = ?', asked.number)
  }
  return 'added'
}

/**
 * Notes that somebody asked for a review of the current text in another library: it waits here as it does there. `authors`
 * are those of whom this library's history does not know.
 */
export function addSubmission(
  connection: Connection,
  id: string,
  revision: number,
  submission: Omit<Submission, 'revision'>,
  authors: readonly string[],
): null {
  connection.transaction(() => {
    const asked = findAsked(connection, id)
    if (asked.state === 'retired') throw problem('retired')
    if (asked.revision !== revision) throw new FailureSignal({ kind: 'stale', revision: asked.revision })
    if (asked.state === 'approved') throw problem('not-a-draft')
    putSubmission(connection, asked, submission, authors)
  })
  return null
}

/** The newest version with the text that a seal is about. */
function versionOf(
  connection: Connection,
  asked: AskedTemplate,
  seal: Seal,
): { readonly revision: number; readonly text: string } | null {
  if (isTextOf(seal, asked.content)) return { revision: asked.revision, text: asked.content }
  const rows = connection.all(
    'SELECT revision FROM version_contents WHERE template = ? ORDER BY revision DESC',
    asked.number,
  )
  for (const row of rows) {
    const { revision } = revisionColumn.parse(row)
    const text = textOrNull(connection, asked.number, revision)
    if (text !== null && isTextOf(seal, text)) return { revision, text }
  }
  return null
}

/** A version that is damaged is nobody's text. */
function textOrNull(connection: Connection, template: number, revision: number): string | null {
  try {
    return readVersionContent(connection, template, revision)
  } catch (error) {
    if (error instanceof FailureSignal) return null
    throw error
  }
}

function isTextOf(seal: Seal, text: string): boolean {
  try {
    return isAbout(seal, readContentColumn(text))
  } catch (error) {
    if (error instanceof FailureSignal && error.failure.kind === 'invalid') return false
    throw error
  }
}

const revisionColumn = z.object({ revision: z.number() })
