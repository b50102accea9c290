import { checkTemplate } from '../../../shared/policy/check.ts'
import { currentPolicy } from '../../../shared/policy/policy.ts'
import type { TemplateContent } from '../../../shared/template/template.ts'
import type { Connection } from '../connection.ts'
import { readSubmission, writeSubmission } from '../submissions.ts'
import { libraryFacts, unjudged, type Surroundings } from '../templates.ts'
import { writeVersionContent } from '../version-content.ts'
import { addVersion } from '../versions.ts'

export interface Placed {
  readonly number: number
  readonly id: string
  /** The current revision. */
  readonly revision: number
}

/**
 * Puts a text into a template's history, right below the current version, which is one revision further on afterwards and
 * otherwise stays what it is, in review or approved. Inside a transaction of the caller's. Answers the text's revision.
 */
export function placeBelow(
  connection: Connection,
  { number, id, revision }: Placed,
  content: TemplateContent,
  author: string,
  world: Surroundings,
): number {
  const { policy = currentPolicy, tools } = world
  const submission = readSubmission(connection, number)
  connection.run('UPDATE versions SET revision = revision + 1 WHERE template = ? AND revision = ?', number, revision)
  for (const table of ['approvals', 'returned']) {
    connection.run(`UPDATE ${table} SET revision = revision + 1 WHERE template = ? AND revision = ?`, number, revision)
  }
  connection.run('UPDATE templates SET revision = revision + 1 WHERE number = ?', number)
  // Another revision takes the submission away, and here the text is the same.
  if (submission?.revision === revision) writeSubmission(connection, number, { ...submission, revision: revision + 1 })
  const library = libraryFacts(connection, content.store, id)
  const verdict = world.isHurried === true ? unjudged : checkTemplate(content, { tools, library, policy }).verdict
  addVersion(connection, {
    template: number,
    revision,
    kind: 'imported',
    origin: null,
    savedAt: world.now().toISOString(),
    author,
    verdict,
    policyVersion: policy.version,
  })
  writeVersionContent(connection, number, revision, JSON.stringify(content))
  return revision
}
