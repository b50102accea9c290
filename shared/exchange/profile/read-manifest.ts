import { z } from 'zod'
import { hashInSteps, type StartHash } from '../running-hash.ts'
import { manifestType, manifestVersion } from './manifest.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const id = z.string().max(1000)
const name = z.string().max(1000)

const fileReader = z.strictObject({ name, sha256, templates: z.array(id) })
const templateReader = z.strictObject({
  id,
  title: z.string().max(10_000),
  languages: z.array(z.string().max(100)).max(1000),
  // Each seal is read by itself: one that is damaged does not hide the others.
  seal: z.unknown(),
})
const headReader = z.strictObject({
  type: z.literal(manifestType),
  version: z.literal(manifestVersion),
  draft: z.literal(true).optional(),
  // Profiles get further properties, and an old manifest stays one.
  profile: z.object({ name, format: z.string().max(100) }),
  dialect: z.object({ name }),
  files: z.array(z.unknown()),
  templates: z.array(z.unknown()),
  sha256,
})

export interface Manifest extends Omit<z.infer<typeof headReader>, 'files' | 'templates'> {
  readonly files: readonly z.infer<typeof fileReader>[]
  readonly templates: readonly z.infer<typeof templateReader>[]
}

const newerReader = z.object({ type: z.literal(manifestType), version: z.int().min(manifestVersion + 1) })

export type ManifestReading =
  | { readonly ok: true; readonly manifest: Manifest }
  /** `changed`: it is not what was written. `newer`: this version of the app cannot tell what it says. */
  | { readonly ok: false; readonly problem: 'changed' | 'newer' }

/** Whether a text says at its beginning that it is a manifest. */
export function isManifest(text: string): boolean {
  return new RegExp(String.raw`^\s*\{\s*"type":\s*"${manifestType}"`).test(text.slice(0, 200))
}

const changed = { ok: false, problem: 'changed' } as const

/**
 * Reads a manifest that is byte for byte what was written, in steps, so that other work can be done in between: that of ten thousand
 * templates has forty megabytes. Never throws.
 */
export function* readManifest(text: string, startHash: StartHash): Generator<undefined, ManifestReading, undefined> {
  const parsed = (yield* parseEntries(text)) ?? parseWhole(text)
  if (parsed === undefined) return changed
  if (newerReader.safeParse(parsed).success) return { ok: false, problem: 'newer' }
  const head = headReader.safeParse(parsed)
  if (!head.success) return changed
  const files = yield* readEach(head.data.files, fileReader)
  const templates = yield* readEach(head.data.templates, templateReader)
  if (files === null || templates === null) return changed
  const manifest: Manifest = { ...head.data, files, templates }
  const end = `  "sha256": "${manifest.sha256}"\n}\n`
  if (!text.endsWith(end)) return changed
  if ((yield* hashInSteps(text, text.length - end.length, startHash)) !== manifest.sha256) return changed
  const ids = new Set(templates.map((template) => template.id))
  const isDraft = templates.some(({ seal }) => seal === null)
  const isSound =
    isDraft === (manifest.draft === true) && files.every(({ templates: own }) => own.every((one) => ids.has(one)))
  return isSound ? { ok: true, manifest } : changed
}

/** Entries that are read between two turns. */
const stepSize = 500

/** `null` where there is none, or one is not what it should be. */
function* readEach<Value>(
  entries: readonly unknown[],
  reader: z.ZodType<Value>,
): Generator<undefined, readonly Value[] | null, undefined> {
  const values: Value[] = []
  for (const entry of entries) {
    const read = reader.safeParse(entry)
    if (!read.success) return null
    values.push(read.data)
    if (values.length % stepSize === 0) yield
  }
  return values.length === 0 ? null : values
}

/** As `manifestHead` and `manifestTemplatesEnd` write what is around the entries. */
const filesStart = '\n  "files": ['
const templatesStart = '\n  ],\n  "templates": ['
const templatesEnd = '\n  ],\n  "sha256": '
/** Between two entries: raw line ends stand in no text of JSON, and what is within an entry stands further in. */
const betweenEntries = '\n    },\n    {'
/** What is parsed between two turns: some milliseconds of work. Unit: UTF-16 units. */
const parsedAtOnce = 1_000_000

/** A manifest with the lines that we write, some entries at a time; `null` for any other. */
function* parseEntries(text: string): Generator<undefined, unknown, undefined> {
  const files = text.indexOf(filesStart)
  const templates = text.indexOf(templatesStart, files)
  const end = text.indexOf(templatesEnd, templates)
  if (files < 0 || templates < 0 || end < 0) return null
  const head = parseWhole(`${text.slice(0, files)}${filesStart}${templatesStart}${text.slice(end)}`)
  if (typeof head !== 'object' || head === null) return null
  const listed = yield* parseList(text, files + filesStart.length, templates)
  const sealed = yield* parseList(text, templates + templatesStart.length, end)
  return listed === null || sealed === null ? null : { ...head, files: listed, templates: sealed }
}

function* parseList(
  text: string,
  from: number,
  end: number,
): Generator<undefined, readonly unknown[] | null, undefined> {
  const entries: unknown[] = []
  for (let at = from; at < end;) {
    const between = at + parsedAtOnce >= end ? -1 : text.indexOf(betweenEntries, at + parsedAtOnce)
    const pieceEnd = between < 0 || between >= end ? end : between + '\n    }'.length
    const piece = parseWhole(`[${text.slice(at, pieceEnd)}]`)
    if (!Array.isArray(piece)) return null
    for (const entry of piece as readonly unknown[]) entries.push(entry)
    // Past the comma.
    at = pieceEnd + 1
    yield
  }
  return entries
}

function parseWhole(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}
