import { z } from 'zod'
import { checkTemplate } from '../../shared/policy/check.ts'
import type { Verdict } from '../../shared/policy/finding.ts'
import { currentPolicy } from '../../shared/policy/policy.ts'
import type { LibraryFacts } from '../../shared/policy/rule.ts'
import type { TemplateContent } from '../../shared/template/template.ts'
import type { Connection } from './connection.ts'
import { contentOrNull, readStore, verdictColumns, verdictOfColumns } from './rows.ts'
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
    const content = row.success ? contentOrNull(row.data.content) : null
    return content === null ? [] : [content]
  })
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
  const { tools, policy = currentPolicy } = world
  const judged: JudgedRow[] = []
  let done = 0
  let unreadable = 0
  for (const number of numbers) {
    const row = readOutdated(connection, number, policy.version)
    const content = row === null || row === 'unreadable' ? null : contentOrNull(row.content)
    if (row === 'unreadable' || (row !== null && content === null)) unreadable += 1
    else if (row !== null && content !== null) {
      const library = libraryFacts(connection, content.store, row.id)
      judged.push({ row, verdict: checkTemplate(content, { tools, library, policy }).verdict })
    }
    done += 1
    if (isTimeUp()) break
  }
  return { done, changed: store(connection, judged, world), unreadable }
}

/** A template that is to be judged somewhere else: whoever judges it needs `content` and `facts`, and nothing more. */
export interface RecheckJob {
  readonly row: OutdatedRow
  /** JSON, as it is stored. */
  readonly content: string
  /** What the rules ask of the library around it. */
  readonly facts: LibraryFacts
}

export interface RecheckJobs {
  readonly jobs: readonly RecheckJob[]
  /** How many of the numbers were dealt with, from the first. */
  readonly done: number
  readonly unreadable: number
}

/**
 * Reads templates to be judged somewhere else, in order, until their texts come to `mostCharacters`; one at least. Those that
 * have been judged since, and those that have gone, are passed over.
 */
export function readRecheckJobs(
  connection: Connection,
  numbers: readonly number[],
  mostCharacters: number,
  { policy = currentPolicy }: Surroundings,
): RecheckJobs {
  const jobs: RecheckJob[] = []
  let done = 0
  let unreadable = 0
  let characters = 0
  for (const number of numbers) {
    const row = readOutdated(connection, number, policy.version)
    if (row === 'unreadable') unreadable += 1
    else if (row !== null) {
      const { content, ...columns } = row
      jobs.push({ row: columns, content, facts: libraryFacts(connection, readStore(row.store), row.id) })
      characters += content.length
    }
    done += 1
    if (characters >= mostCharacters) break
  }
  return { jobs, done, unreadable }
}

/** The verdict on a job; `null` when its content is none that this version can read. */
export interface JudgedJob {
  readonly job: RecheckJob
  readonly verdict: Verdict | null
}

export interface StoredJobs {
  /** How many have another verdict than before. */
  readonly changed: number
  /** Numbers of those that were judged beside other templates than there are now: they are to be judged once more. */
  readonly stale: readonly number[]
}

/** Stores what was judged elsewhere, as `recheckTemplates` stores what it judges. */
export function storeJudgedJobs(connection: Connection, judged: readonly JudgedJob[], world: Surroundings): StoredJobs {
  const rows: JudgedRow[] = []
  const stale: number[] = []
  for (const { job, verdict } of judged) {
    if (verdict === null) continue
    const { row, facts } = job
    const isAsItWas = JSON.stringify(libraryFacts(connection, readStore(row.store), row.id)) === JSON.stringify(facts)
    if (isAsItWas) rows.push({ row, verdict })
    else stale.push(row.number)
  }
  return { changed: store(connection, rows, world), stale }
}

interface JudgedRow {
  readonly row: OutdatedRow
  readonly verdict: Verdict
}

/** Answers how many have another verdict than before. */
function store(
  connection: Connection,
  judged: readonly JudgedRow[],
  { now, policy = currentPolicy }: Surroundings,
): number {
  const foundAt = now().toISOString()
  let changed = 0
  if (judged.length === 0) return changed
  connection.transaction(() => {
    for (const { row, verdict } of judged) {
      // Somebody may have saved while the text was being checked, or opened another library.
      const held = connection.get(
        'SELECT 1 FROM templates WHERE number = ? AND id = ? AND revision = ? AND policy_version = ?',
        row.number,
        row.id,
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
  return changed
}

/** `null` when it has gone or is not outdated. */
function readOutdated(
  connection: Connection,
  number: number,
  policyVersion: string,
): z.infer<typeof outdatedColumns> | 'unreadable' | null {
  const stored = connection.get(
    `SELECT number, id, revision, store, policy_version, verdict, violations, confirms, content
     FROM templates WHERE number = ?
       AND (policy_version <> ? OR number IN (SELECT template FROM wanted_checks))`,
    number,
    policyVersion,
  )
  if (stored === undefined) return null
  const row = outdatedColumns.safeParse(stored)
  return row.success ? row.data : 'unreadable'
}

const numberColumn = z.object({ number: z.number() })
const contentColumn = z.object({ content: z.string() })
const outdatedColumns = z.object({
  number: z.number(),
  id: z.string(),
  revision: z.number(),
  store: z.string(),
  policy_version: z.string(),
  ...verdictColumns,
  content: z.string(),
})
type OutdatedRow = Omit<z.infer<typeof outdatedColumns>, 'content'>
