import { z } from 'zod'
import { longestReviewComment } from '../../approval/approval.ts'
import { readSeal } from '../../approval/read-seal.ts'
import type { Seal } from '../../approval/seal.ts'
import { writePath } from '../../message/read-document.ts'
import { longestTag, type SavedFilter } from '../../template/library-list.ts'
import { blockId, blockName, blockTexts } from '../../template/read-shared-block.ts'
import { templateContent } from '../../template/read-template.ts'
import { longestAuthorName } from '../../template/version.ts'
import { hashInSteps, type StartHash } from '../running-hash.ts'
import {
  handOverKinds,
  handOverType,
  handOverVersion,
  mostEarlier,
  mostHandedOver,
  type HandedOverBlock,
  type HandedOverTemplate,
  type HandOver,
  type HandOverLists,
  type HandOverProblem,
} from './hand-over-file.ts'
import { hashLineStart } from './write-hand-over.ts'

export type HandOverReading =
  { readonly ok: true; readonly file: HandOver } | { readonly ok: false; readonly problem: HandOverProblem }

/** What reading a file needs of others. */
export interface HandOverReaders {
  readonly startHash: StartHash
  /** `null` for what this version does not know as a filter. */
  readonly readSavedFilter: (value: unknown) => SavedFilter | null
}

/** Templates that are read between two turns. */
const stepSize = 20

/**
 * Reads a hand-over file, all of it or nothing. It stops every few templates, so that other work can be done in between.
 * Never throws. Whether seals are genuine, and whether the library can take it, is not asked here.
 */
export function* readHandOver(given: string, readers: HandOverReaders): Generator<undefined, HandOverReading> {
  const text = given.startsWith(byteOrderMark) ? given.slice(1) : given
  const parsed = (yield* parseLines(text)) ?? { head: parseJson(text), templates: null }
  if (parsed.head === undefined) return { ok: false, problem: { kind: 'not-json' } }
  const kind = z.object({ type: z.literal(handOverType), version: z.int().min(1) }).safeParse(parsed.head)
  if (!kind.success) return { ok: false, problem: { kind: 'not-shared-file' } }
  // Asked before anything else: what a newer version changed must not hide that it is newer.
  if (kind.data.version > handOverVersion) return { ok: false, problem: { kind: 'newer' } }
  if (!(yield* isWhole(text, readers))) return { ok: false, problem: { kind: 'damaged' } }
  const head = headSchema(readers).safeParse(parsed.head)
  if (!head.success) return { ok: false, problem: invalid(head.error) }
  const { type: _type, version: _version, hash: _hash, templates: inHead, ...file } = head.data
  const unread = parsed.templates ?? inHead
  if (unread.length > mostHandedOver) {
    return { ok: false, problem: { kind: 'invalid', path: 'templates', problem: 'too many' } }
  }
  const templates: HandedOverTemplate[] = []
  const ids = new Set<string>()
  for (const [index, value] of unread.entries()) {
    const read = template.safeParse(value)
    if (!read.success) return { ok: false, problem: invalid(read.error, ['templates', index]) }
    if (ids.has(read.data.id)) {
      return { ok: false, problem: { kind: 'invalid', path: `templates[${index}].id`, problem: 'twice in the file' } }
    }
    ids.add(read.data.id)
    templates.push(read.data)
    if (index % stepSize === stepSize - 1) yield
  }
  return { ok: true, file: { ...file, templates } }
}

const byteOrderMark = '\uFEFF'
/** As `writeHandOver` begins the list of templates, which is the last before the hash. */
const templatesStart = '\n"templates":[\n'
const templatesEnd = `],\n${hashLineStart}`

/** What a file says, its templates apart. */
interface ParsedLines {
  readonly head: unknown
  readonly templates: readonly unknown[]
}

/**
 * A file whose lines are those that we write, a template each, is parsed line by line: all at once would take a second for the
 * largest. `null` for any other: it may be the same JSON written otherwise.
 */
function* parseLines(text: string): Generator<undefined, ParsedLines | null> {
  const start = text.indexOf(templatesStart)
  const hashLine = text.lastIndexOf(`\n${hashLineStart}`) + 1
  const end = hashLine - '],\n'.length
  const from = start + templatesStart.length
  if (start < 0 || end < from || !text.startsWith(templatesEnd, end)) return null
  const head = parseJson(`${text.slice(0, start)}\n"templates":[],\n${text.slice(hashLine)}`)
  if (head === undefined) return null
  const templates: unknown[] = []
  for (let at = from; at < end;) {
    const lineEnd = text.indexOf('\n', at)
    const isLast = lineEnd + 1 === end
    // A comma stands after all but the last.
    if (lineEnd < 0 || lineEnd >= end || (text[lineEnd - 1] === ',') === isLast) return null
    const value = parseJson(text.slice(at, isLast ? lineEnd : lineEnd - 1))
    if (value === undefined) return null
    templates.push(value)
    at = lineEnd + 1
    if (templates.length % stepSize === 0) yield
  }
  return { head, templates }
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

/** The last line has the hash of all that is above it. */
function* isWhole(text: string, { startHash }: HandOverReaders): Generator<undefined, boolean> {
  const start = text.lastIndexOf(`\n${hashLineStart}`) + 1
  const end = /^"hash":"([0-9a-f]{64})"\}\n$/.exec(text.slice(start))
  if (start === 0 || end === null) return false
  return end[1] === (yield* hashInSteps(text, start, startHash))
}

function invalid(error: z.ZodError, before: readonly PropertyKey[] = []): HandOverProblem {
  const issue = error.issues[0]
  const path = writePath([...before, ...(issue?.path ?? [])])
  return { kind: 'invalid', path, problem: issue?.message ?? 'not a shared file' }
}

// To the millisecond, so that two of them can be compared as text.
const time = z.iso.datetime({ precision: 3 })
const id = z.string().min(1).max(200)
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'not a hash')
const name = z.string().max(longestAuthorName)
/** Of an Ed25519 key; somebody without one has an empty one. */
const key = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'not a key')
const person = z.strictObject({ name, key: z.union([key, z.literal('')]) })

const sharedBlock: z.ZodType<HandedOverBlock> = z.strictObject({
  id: blockId,
  name: blockName,
  revision: z.int().min(0),
  changedAt: time,
  variants: blockTexts,
})

const seal = z.unknown().transform((value, context): Seal => {
  const read = readSeal(value)
  if (read.ok) return read.seal
  context.addIssue({ code: 'custom', message: 'not a seal' })
  return z.NEVER
})
const template: z.ZodType<HandedOverTemplate> = z.strictObject({
  id,
  createdAt: time,
  changedAt: time,
  archivedAt: time.nullable(),
  content: templateContent,
  authors: z.array(name).max(1000),
  earlier: z.array(hash).max(mostEarlier),
  tags: z.array(z.string().min(1).max(longestTag)).max(1000),
  isFavourite: z.boolean(),
  submission: z.strictObject({ submittedAt: time, by: person, note: z.string().max(longestReviewComment) }).nullable(),
  sentBack: z.strictObject({ sentBackAt: time, by: name, note: z.string().max(longestReviewComment) }).nullable(),
  approvals: z
    .array(z.strictObject({ seal, comment: z.string().max(longestReviewComment), content: templateContent.nullable() }))
    .max(100),
})

/** A template as a file has it, read once more where it was kept; `null` for what is none. */
export function readHandedOverTemplate(value: unknown): HandedOverTemplate | null {
  const read = template.safeParse(value)
  return read.success ? read.data : null
}

/** The same for what a file has beside its templates. */
export function readHandOverLists(
  value: unknown,
  readSavedFilter: HandOverReaders['readSavedFilter'],
): HandOverLists | null {
  const read = listsSchema(readSavedFilter).safeParse(value)
  return read.success ? read.data : null
}

function listsSchema(readSavedFilter: HandOverReaders['readSavedFilter']) {
  const savedFilter = z.unknown().transform((value, context): SavedFilter => {
    const read = readSavedFilter(value)
    if (read !== null) return read
    context.addIssue({ code: 'custom', message: 'not a saved filter' })
    return z.NEVER
  })
  return z.strictObject({
    kind: z.enum(handOverKinds),
    writtenAt: time,
    writtenBy: person,
    storeName: z.string().max(1000),
    teamWords: z.array(z.string().min(1).max(1000)).max(mostHandedOver),
    savedFilters: z.array(savedFilter).max(mostHandedOver),
    reviewers: z.array(z.strictObject({ name, key, knownSince: time })).max(mostHandedOver),
    sharedBlocks: z.array(sharedBlock).max(mostHandedOver),
  })
}

function headSchema({ readSavedFilter }: HandOverReaders) {
  return listsSchema(readSavedFilter).extend({
    type: z.literal(handOverType),
    version: z.int(),
    templates: z.array(z.unknown()).max(mostHandedOver),
    hash,
  })
}
