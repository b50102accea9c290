import { z } from 'zod'
import { checkTemplate } from '../../shared/policy/check.ts'
import type { Verdict } from '../../shared/policy/finding.ts'
import { currentPolicy } from '../../shared/policy/policy.ts'
import type { TemplateContent } from '../../shared/template/template.ts'
import type { Connection } from './connection.ts'
import { readContentColumn, verdictColumns, verdictOfColumns } from './rows.ts'
import { FailureSignal } from './storage-failure.ts'
import { libraryFacts, type Surroundings } from './templates.ts'
import { isSameVerdict, recordVerdictChange } from './verdict-changes.ts'

/**
 * Templates that another version of the policy was the last to judge, archived and deleted ones too, and those that are to
 * be judged again for another reason: their numbers.
 */
export function outdatedTemplates(connection: Connection, { policy = currentPolicy }: Surroundings): readonly number[] {
  return connection
    .all(
      'SELECT number FROM templates WHERE policy_version <> ? UNION SELECT template FROM wanted_checks',
      policy.version,
    )
    .map((row) => numberColumn.parse(row).number)
    .toSorted((a, b) => a - b)
}

/** Whether there is one of the first. */
export function awaitsPolicy(connection: Connection, { policy = currentPolicy }: Surroundings): boolean {
  return connection.get('SELECT 1 FROM templates WHERE policy_version <> ? LIMIT 1', policy.version) !== undefined
}

/** What stands in these templates, as far as this version can read it: for who prepares a check of them. */
export function readContents(connection: Connection, numbers: readonly number[]): readonly TemplateContent[] {
  return numbers.flatMap((number) => {
    const row = contentColumn.safeParse(connection.get('SELECT content FROM templates WHERE number = ?', number))
    const content = row.success ? readOrNull(row.data.content) : null
    return content === null ? [] : [content]
  })
}

function readOrNull(text: string): TemplateContent | null {
  try {
    return readContentColumn(text)
  } catch (error) {
    if (error instanceof FailureSignal && error.failure.kind === 'invalid') return null
    throw error
  }
}

export interface Recheck {
  /** How many of the numbers were dealt with, from the first. */
  readonly done: number
  /** How many have another verdict than before. */
  readonly changed: number
  /** How many this version cannot read; they were left alone. */
  readonly unreadable: number
}

/**
 * Checks templates again, one after the other until the time is up, one at least, and stores their verdicts in one
 * transaction. This is no edit: revision and time of change stay. What was saved in the meantime has been judged by that
 * save and is passed over, and so is what has gone.
 */
export function recheckTemplates(
  connection: Connection,
  numbers: readonly number[],
  isTimeUp: () => boolean,
  world: Surroundings,
): Recheck {
  const { policy = currentPolicy } = world
  const judged: Judged[] = []
  let done = 0
  let unreadable = 0
  for (const number of numbers) {
    const one = judge(connection, number, world)
    if (one === 'unreadable') unreadable += 1
    else if (one !== null) judged.push(one)
    done += 1
    if (isTimeUp()) break
  }
  const foundAt = world.now().toISOString()
  let changed = 0
  if (judged.length > 0) {
    connection.transaction(() => {
      for (const { row, verdict } of judged) {
        // Another process may have saved while the text was being checked.
        const held = connection.get(
          'SELECT 1 FROM templates WHERE number = ? AND revision = ? AND policy_version = ?',
          row.number,
          row.revision,
          row.policy_version,
        )
        if (held === undefined) continue
        connection.run(
          'UPDATE templates SET verdict = ?, violations = ?, confirms = ?, policy_version = ? WHERE number = ?',
          verdict.state,
          verdict.violations,
          verdict.confirms,
          policy.version,
          row.number,
        )
        connection.run('DELETE FROM wanted_checks WHERE template = ?', row.number)
        // Only what a policy changes is told as its change.
        if (row.policy_version === policy.version) {
          if (!isSameVerdict(verdictOfColumns(row), verdict)) changed += 1
          continue
        }
        const isChanged = recordVerdictChange(connection, row.number, {
          before: verdictOfColumns(row),
          policyBefore: row.policy_version,
          after: verdict,
          policyAfter: policy.version,
          foundAt,
        })
        if (isChanged) changed += 1
      }
    })
  }
  return { done, changed, unreadable }
}

interface Judged {
  readonly row: z.infer<typeof recheckedColumns>
  readonly verdict: Verdict
}

function judge(connection: Connection, number: number, world: Surroundings): Judged | 'unreadable' | null {
  const { tools, policy = currentPolicy } = world
  const stored = connection.get(
    `SELECT number, id, revision, policy_version, verdict, violations, confirms, content
     FROM templates WHERE number = ?
       AND (policy_version <> ? OR number IN (SELECT template FROM wanted_checks))`,
    number,
    policy.version,
  )
  if (stored === undefined) return null
  const row = recheckedColumns.safeParse(stored)
  const content = row.success ? readOrNull(row.data.content) : null
  if (!row.success || content === null) return 'unreadable'
  const library = libraryFacts(connection, content.store, row.data.id)
  return { row: row.data, verdict: checkTemplate(content, { tools, library, policy }).verdict }
}

const numberColumn = z.object({ number: z.number() })
const contentColumn = z.object({ content: z.string() })
const recheckedColumns = z.object({
  number: z.number(),
  id: z.string(),
  revision: z.number(),
  policy_version: z.string(),
  ...verdictColumns,
  content: z.string(),
})
