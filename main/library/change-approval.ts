import { z } from 'zod'
import { isSealGenuine } from '../approval/check-seal.ts'
import type { Person, Submission } from '../../shared/approval/approval.ts'
import { obstacleOf } from '../../shared/approval/obstacle.ts'
import { canonicalText, type Seal } from '../../shared/approval/seal.ts'
import { isBlank } from '../../shared/message/is-blank.ts'
import { currentPolicy } from '../../shared/policy/policy.ts'
import type { TemplateContent } from '../../shared/template/template.ts'
import {
  authorsOf,
  findAsked,
  isAbout,
  newestApproval,
  problem,
  waitingSubmission,
  type AskedTemplate,
} from './approval.ts'
import type { Connection } from './connection.ts'
import { readAllowsOnePerson } from './reviewers.ts'
import { approvalColumn, readContentColumn } from './rows.ts'
import { FailureSignal } from './storage-failure.ts'
import { checkInLibrary, type Surroundings } from './templates.ts'

/**
 * Asks for a review of a draft. `stale` when it is at another revision, `refused` unless it is judged clean now, `invalid`
 * when nothing is written in some language: that could not be sent either.
 */
export function submitTemplate(
  connection: Connection,
  id: string,
  revision: number,
  by: Person,
  note: string,
  world: Surroundings,
): null {
  connection.transaction(() => {
    const asked = findAsked(connection, id)
    if (asked.state === 'retired') throw problem('retired')
    if (asked.revision !== revision) throw new FailureSignal({ kind: 'stale', revision: asked.revision })
    newestApproval(connection, asked)
    if (findAsked(connection, id).state !== 'draft') throw problem('not-a-draft')
    if (by.name.trim() === '') throw problem('no-name')
    refuseUnready(connection, id, readContentColumn(asked.content), world)
    putSubmission(connection, asked, { submittedAt: world.now().toISOString(), by, note }, [])
  })
  return null
}

/**
 * Asks for a review of those of many that are drafts and were judged clean last, by the policy of today and with nothing
 * waiting to be judged again: approving judges each of them once more. Answers the ids of those that it submitted.
 */
export function submitTemplates(
  connection: Connection,
  ids: readonly string[],
  by: Person,
  { now, policy = currentPolicy }: Surroundings,
): readonly string[] {
  if (by.name.trim() === '') throw problem('no-name')
  return connection.transaction(() => {
    const changed = connection
      .all(
        `SELECT id FROM templates JOIN listed ON listed.number = templates.number
         WHERE id IN (SELECT value FROM json_each(?)) AND state = 0 AND approval = ${approvalColumn.draft}
           AND verdict = 'clean' AND policy_version = ?
           AND NOT EXISTS (SELECT 1 FROM wanted_checks WHERE template = listed.number)
           AND NOT EXISTS (SELECT 1 FROM template_texts
             WHERE template = listed.number AND trim(body) = '' AND pictures = '')`,
        JSON.stringify(ids),
        policy.version,
      )
      .map((row) => idColumn.parse(row).id)
    const picked = JSON.stringify(changed)
    const numbers = 'SELECT number FROM templates WHERE id IN (SELECT value FROM json_each(?))'
    connection.run(
      `INSERT OR REPLACE INTO submissions (template, revision, submitted_at, author_name, author_key, note, authors)
       SELECT number, revision, ?, ?, ?, '', '[]' FROM templates WHERE number IN (${numbers})`,
      now().toISOString(),
      by.name.trim(),
      by.key,
      picked,
    )
    connection.run(`DELETE FROM returned WHERE template IN (${numbers})`, picked)
    return changed
  })
}

/** Takes back what waits for a reviewer. */
export function withdrawTemplate(connection: Connection, id: string): null {
  connection.transaction(() => endReview(connection, id))
  return null
}

/** What waits is a draft again, with what its author is to do. */
export function sendBackTemplate(connection: Connection, id: string, reviewer: string, note: string, now: Date): null {
  connection.transaction(() => {
    const { number, revision } = endReview(connection, id)
    connection.run(
      'INSERT OR REPLACE INTO returned (template, revision, returned_at, reviewer, note) VALUES (?, ?, ?, ?, ?)',
      number,
      revision,
      now.toISOString(),
      reviewer.trim(),
      note.trim(),
    )
  })
  return null
}

function endReview(connection: Connection, id: string): AskedTemplate {
  const asked = findAsked(connection, id)
  if (asked.state === 'retired') throw problem('retired')
  if (waitingSubmission(connection, asked) === null) throw problem('not-submitted')
  connection.run('DELETE FROM submissions WHERE template = ?', asked.number)
  return asked
}

/**
 * Stores the seal of the version that was submitted and is current still. Everything is asked once more inside the lock:
 * whether it is `changed`, is clean (`refused` unless), and may be approved by who sealed it. The seal has to be genuine and
 * about this text.
 */
export function approveTemplate(
  connection: Connection,
  id: string,
  revision: number,
  seal: Seal,
  comment: string,
  world: Surroundings,
): null {
  connection.transaction(() => {
    const asked = findAsked(connection, id)
    if (asked.state === 'retired') throw problem('retired')
    if (asked.revision !== revision) throw problem('changed')
    const stored = waitingSubmission(connection, asked)
    if (stored === null) throw problem('not-submitted')
    const content = readContentColumn(asked.content)
    refuseUnready(connection, id, content, world)
    const obstacle = obstacleOf(
      {
        submission: stored.submission,
        revision,
        isClean: true,
        authors: authorsOf(connection, asked.number, stored.authors),
        allowsOnePerson: readAllowsOnePerson(connection),
      },
      seal.statement.reviewer,
    )
    if (obstacle !== null) throw problem(obstacle)
    refuseWrongSeal(seal, id)
    if (!isAbout(seal, content)) throw problem('wrong-seal')
    putApproval(connection, asked.number, revision, asked.content, seal, comment, world.now())
    connection.run('DELETE FROM submissions WHERE template = ?', asked.number)
    connection.run('DELETE FROM returned WHERE template = ?', asked.number)
  })
  return null
}

function refuseUnready(connection: Connection, id: string, content: TemplateContent, world: Surroundings): void {
  const blank = content.variants.findIndex(({ document }) => isBlank(document))
  if (blank !== -1) {
    const path = `variants[${blank}].document`
    throw new FailureSignal({ kind: 'invalid', path, problem: 'nothing is written' })
  }
  const { verdict, template, variants } = checkInLibrary(connection, content, id, world)
  if (verdict.state === 'clean') return
  const findings = [template, ...variants.map(({ result }) => result)].flatMap((result) => result.findings)
  throw new FailureSignal({
    kind: 'refused',
    verdict,
    findings: findings.filter(({ state, severity }) => state === 'open' && severity !== 'note'),
  })
}

/** Throws for a seal that is not genuine, or about another template. */
export function refuseWrongSeal(seal: Seal, id: string): void {
  if (seal.statement.template.id !== id || !isSealGenuine(seal)) throw problem('wrong-seal')
}

/** Stores what waits from now on, inside a transaction of the caller's. `authors`: whom only another library knows. */
export function putSubmission(
  connection: Connection,
  { number, revision }: AskedTemplate,
  { submittedAt, by, note }: Omit<Submission, 'revision'>,
  authors: readonly string[],
): void {
  connection.run(
    `INSERT OR REPLACE INTO submissions (template, revision, submitted_at, author_name, author_key, note, authors)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    number,
    revision,
    submittedAt,
    by.name.trim(),
    by.key,
    note.trim(),
    JSON.stringify(authors),
  )
  connection.run('DELETE FROM returned WHERE template = ?', number)
}

/** Stores a seal that was found good, inside a transaction of the caller's. `text` is the content column of its version. */
export function putApproval(
  connection: Connection,
  template: number,
  revision: number,
  text: string,
  seal: Seal,
  comment: string,
  now: Date,
): void {
  connection.run(
    `INSERT INTO approvals (template, revision, text_hash, signature, reviewer, approved_at, comment, seal, added_at)
     VALUES (?, ?, row_hash(?), ?, ?, ?, ?, ?, ?)`,
    template,
    revision,
    text,
    seal.signature,
    seal.statement.reviewer.name,
    seal.statement.approvedAt,
    comment.trim(),
    canonicalText(seal),
    now.toISOString(),
  )
}

const idColumn = z.object({ id: z.string() })
