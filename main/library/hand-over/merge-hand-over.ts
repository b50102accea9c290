import { z } from 'zod'
import { decideMerge, type TextRelation } from '../../../shared/exchange/hand-over/decide-merge.ts'
import type { HandedOverTemplate, HandOverKind } from '../../../shared/exchange/hand-over/hand-over-file.ts'
import type { MergeLine } from '../../../shared/exchange/hand-over/merge-report.ts'
import { maximumTitleLength } from '../../../shared/template/read-template.ts'
import type { TemplateContent } from '../../../shared/template/template.ts'
import type { Connection } from '../connection.ts'
import { contentOrNull, readContentColumn } from '../rows.ts'
import { FailureSignal } from '../storage-failure.ts'
import { tagNumber } from '../tags.ts'
import { insert, saveTemplate, type Surroundings } from '../templates.ts'
import type { VersionSource } from '../versions.ts'
import { earlierHashes } from './gather-template.ts'
import { mergeApprovals, readApprovals } from './merge-approvals.ts'
import { mergeSubmission } from './merge-submission.ts'
import { placeBelow } from './place-below.ts'
import { sha256, versionHash } from './version-hash.ts'

/** What merging a template needs of the file that it came in. */
export interface MergeSource {
  readonly kind: HandOverKind
  /** Who wrote the text, as far as it is known. */
  readonly author: string
  /** The title of the template that has their text, where ours was edited too. */
  readonly copyTitle: string
  /** See `Surroundings`. */
  readonly isHurried: boolean
}

/** A row of `templates`, as far as merging needs it. */
interface Ours {
  readonly number: number
  readonly id: string
  readonly title: string
  readonly revision: number
  readonly deletedAt: string | null
  readonly content: string
  readonly changedAt: string
}

/**
 * Takes a template into the library, inside a transaction of the caller's. Nothing is overwritten: a text that is replaced stays
 * in the history, and of two that were both edited the library's stays. Taking the same one again changes nothing. Copies of
 * shared blocks come as they were sent: see `settleTemplates`.
 */
export function mergeTemplate(
  connection: Connection,
  theirs: HandedOverTemplate,
  source: MergeSource,
  world: Surroundings,
): MergeLine {
  const before = findOurs(connection, theirs.id)
  // What is said of a deleted template is kept with it, and it stays deleted.
  if (before !== null) setDeleted(connection, before.number, null)
  try {
    return mergeInto(connection, before, theirs, source, world)
  } finally {
    if (before !== null) setDeleted(connection, before.number, before.deletedAt)
  }
}

function mergeInto(
  connection: Connection,
  before: Ours | null,
  theirs: HandedOverTemplate,
  from: MergeSource,
  world: Surroundings,
): MergeLine {
  const { id } = theirs
  const isDeleted = before !== null && before.deletedAt !== null
  const approvals = readApprovals(theirs)
  const [newest] = approvals
  const told = {
    id,
    title: theirs.content.title,
    isDeleted,
    copy: null,
    approval: newest === undefined ? null : { outcome: newest.outcome, reviewer: newest.seal.statement.reviewer },
    isSubmitted: false,
    tags: 0,
  }
  const theirHash = versionHash(theirs.content)
  const isReadable = before === null || sha256(before.content) === theirHash || contentOrNull(before.content) !== null
  if (!isReadable) return { ...told, outcome: 'unreadable', approval: null }

  const { author } = from
  const source: VersionSource = { kind: 'imported', origin: null, author, isExact: true }
  // What was approved before the text was edited is below it in the history.
  const sealed = approvals.filter(({ outcome, isCurrent }) => outcome === 'taken' && !isCurrent).toReversed()
  const relation = relate(connection, before, theirs, theirHash)
  if (before === null)
    addNew(
      connection,
      theirs,
      sealed.map(({ content }) => content),
      from.kind,
      source,
      world,
    )
  else for (const { content } of sealed) placeUnlessKnown(connection, id, content, author, world)

  let copy: MergeLine['copy'] = null
  switch (relation) {
    case 'new':
    case 'same':
    case 'behind':
      break
    case 'forward':
      saveTemplate(connection, id, needOurs(connection, id).revision, theirs.content, world, source)
      break
    case 'forked': {
      placeUnlessKnown(connection, id, theirs.content, author, world)
      if (!isDeleted) copy = addCopy(connection, theirs, from, world)
      break
    }
  }
  const ours = needOurs(connection, id)
  const outcome = mergeApprovals(connection, id, approvals, world)
  const isTheirText = relation !== 'behind' && relation !== 'forked'
  return {
    ...told,
    title: ours.title,
    outcome: outcomes[relation],
    copy,
    approval: told.approval === null ? null : { ...told.approval, outcome: outcome ?? told.approval.outcome },
    isSubmitted: isTheirText && mergeSubmission(connection, ours, theirs),
    tags: mergeTags(connection, ours.number, theirs.tags),
  }
}

const outcomes = {
  new: 'added',
  same: 'same',
  forward: 'updated',
  behind: 'behind',
  forked: 'forked',
} as const satisfies Record<TextRelation, MergeLine['outcome']>

function relate(
  connection: Connection,
  ours: Ours | null,
  theirs: HandedOverTemplate,
  theirHash: string,
): TextRelation {
  const history = {
    current: theirHash,
    earlier: new Set(theirs.earlier),
    changedAt: theirs.changedAt,
  }
  if (ours === null) return decideMerge(null, history)
  // A text that an earlier version of the app has written may be spelt otherwise than this version would.
  const stored = sha256(ours.content)
  const isKnown = stored === theirHash || history.earlier.has(stored)
  const current = isKnown ? stored : versionHash(readContentColumn(ours.content))
  return decideMerge(
    { current, earlier: new Set(earlierHashes(connection, ours.number)), changedAt: ours.changedAt },
    history,
  )
}

function addNew(
  connection: Connection,
  theirs: HandedOverTemplate,
  sealed: readonly TemplateContent[],
  kind: HandOverKind,
  source: VersionSource,
  world: Surroundings,
): void {
  const { id, createdAt, changedAt, archivedAt } = theirs
  const [first, ...rest] = [...sealed, theirs.content]
  if (first === undefined) return
  insert(connection, first, id, createdAt, world, source)
  for (const content of rest) {
    saveTemplate(connection, id, needOurs(connection, id).revision, content, world, source)
  }
  const { number } = needOurs(connection, id)
  connection.run('UPDATE templates SET changed_at = ?, archived_at = ? WHERE number = ?', changedAt, archivedAt, number)
  if (theirs.isFavourite && kind === 'library') {
    connection.run('INSERT OR IGNORE INTO favourites (template) VALUES (?)', number)
  }
}

/** Their text as a template of its own, so that it can be compared with ours and worked on. */
function addCopy(
  connection: Connection,
  theirs: HandedOverTemplate,
  { author, copyTitle }: MergeSource,
  world: Surroundings,
): NonNullable<MergeLine['copy']> {
  const id = world.newId()
  const title = copyTitle.slice(0, maximumTitleLength)
  const origin = { id: theirs.id, revision: needOurs(connection, theirs.id).revision, title: theirs.content.title }
  insert(connection, { ...theirs.content, title }, id, world.now().toISOString(), world, {
    kind: 'copied',
    origin,
    author,
    isExact: true,
  })
  mergeTags(connection, needOurs(connection, id).number, theirs.tags)
  return { id, title }
}

function placeUnlessKnown(
  connection: Connection,
  id: string,
  content: TemplateContent,
  author: string,
  world: Surroundings,
): void {
  const ours = needOurs(connection, id)
  const hash = versionHash(content)
  if (sha256(ours.content) === hash || versionHash(readContentColumn(ours.content)) === hash) return
  if (earlierHashes(connection, ours.number).includes(hash)) return
  placeBelow(connection, ours, content, author, world)
}

/** Answers how many it did not have. None is taken away: nobody knows which side has the older list. */
function mergeTags(connection: Connection, template: number, tags: readonly string[]): number {
  let added = 0
  for (const name of tags) {
    const tag = tagNumber(connection, name)
    if (tag === null) continue
    const has = connection.get('SELECT 1 FROM template_tags WHERE tag = ? AND template = ?', tag, template)
    if (has !== undefined) continue
    connection.run('INSERT INTO template_tags (tag, template) VALUES (?, ?)', tag, template)
    added += 1
  }
  return added
}

function setDeleted(connection: Connection, number: number, deletedAt: string | null): void {
  connection.run(
    'UPDATE templates SET deleted_at = ? WHERE number = ? AND deleted_at IS NOT ?',
    deletedAt,
    number,
    deletedAt,
  )
}

function findOurs(connection: Connection, id: string): Ours | null {
  const found = connection.get(
    'SELECT number, title, revision, deleted_at, content, changed_at FROM templates WHERE id = ?',
    id,
  )
  if (found === undefined) return null
  const { number, title, revision, deleted_at, content, changed_at } = ourRow.parse(found)
  return { number, id, title, revision, deletedAt: deleted_at, content, changedAt: changed_at }
}

function needOurs(connection: Connection, id: string): Ours {
  const ours = findOurs(connection, id)
  if (ours === null) throw new FailureSignal({ kind: 'not-found', what: id })
  return ours
}

const ourRow = z.object({
  title: z.string(),
  number: z.number(),
  revision: z.number(),
  deleted_at: z.string().nullable(),
  content: z.string(),
  changed_at: z.string(),
})
