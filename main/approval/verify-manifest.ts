import { createHash } from 'node:crypto'
import { lstat, readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { readSeal } from '../../shared/approval/read-seal.ts'
import type { Seal } from '../../shared/approval/seal.ts'
import {
  sealFacts,
  type FileProblem,
  type KnownKeys,
  type ListedFileProblem,
  type ListedTemplate,
  type ManifestFacts,
  type Verification,
} from '../../shared/approval/verification.ts'
import { readManifest, type Manifest } from '../../shared/exchange/profile/read-manifest.ts'
import { inTurns } from '../in-turns.ts'
import { startHash } from '../library/hand-over/version-hash.ts'
import { isSealGenuine } from './check-seal.ts'
import { readExportedFile, type ExportedFile } from './read-exported-file.ts'
import { readSealedJson } from './read-sealed-json.ts'

type Found = Pick<Verification, 'state' | 'problem' | 'manifest'>

/**
 * Says of an export whether each file that its manifest names is there and the same, whether others are beside them, and whether
 * each seal in it is genuine and of the template that it stands for. Only files in the manifest's own folder are opened, and no
 * link is followed.
 */
export async function verifyManifest(path: string, text: string, keys: KnownKeys): Promise<Found> {
  const reading = await inTurns(readManifest(text, startHash))
  if (!reading.ok) {
    return reading.problem === 'newer'
      ? { state: 'unreadable', problem: 'newer', manifest: null }
      : { state: 'changed', problem: 'manifest-changed', manifest: null }
  }
  const { manifest } = reading
  const seals = await readSeals(manifest)
  const { problems, sealed } = await checkFiles(path, manifest, seals)
  const facts: ManifestFacts = {
    profile: manifest.profile.name,
    files: manifest.files.length,
    problems,
    templates: listed(manifest, seals, { problems, sealed }, keys),
  }
  const problem = problemOf(facts)
  if (problem !== null) return { state: 'changed', problem, manifest: facts }
  return { state: manifest.draft === true ? 'draft' : 'genuine', problem: null, manifest: facts }
}

function problemOf({ problems, templates }: ManifestFacts): FileProblem | null {
  if (problems.some(({ kind }) => kind !== 'extra')) return 'files-changed'
  if (templates.some(({ problem }) => problem !== null)) return 'seals-changed'
  return problems.length > 0 ? 'extra-files' : null
}

type TemplateSeal =
  | { readonly kind: 'none' }
  | { readonly kind: 'genuine'; readonly seal: Seal }
  | { readonly kind: 'wrong'; readonly problem: NonNullable<ListedTemplate['problem']> }

/** The seal of each template, in their order. */
async function readSeals({ templates }: Manifest): Promise<readonly TemplateSeal[]> {
  const seals: TemplateSeal[] = []
  for (const template of templates) {
    seals.push(sealOfTemplate(template))
    // A signature takes a while, and there may be thousands.
    await setImmediate()
  }
  return seals
}

function sealOfTemplate({ id, title, languages, seal }: Manifest['templates'][number]): TemplateSeal {
  if (seal === null) return { kind: 'none' }
  const reading = readSeal(seal)
  if (!reading.ok || !isSealGenuine(reading.seal)) return { kind: 'wrong', problem: 'seal-changed' }
  const { template } = reading.seal.statement
  const isOfIt =
    template.id === id &&
    template.title === title &&
    template.languages.length === languages.length &&
    template.languages.every((language, index) => language === languages[index])
  return isOfIt ? { kind: 'genuine', seal: reading.seal } : { kind: 'wrong', problem: 'other-seal' }
}

interface CheckedFiles {
  readonly problems: ManifestFacts['problems']
  /** Names of files that are byte for byte what was approved. */
  readonly sealed: ReadonlySet<string>
}

async function checkFiles(
  path: string,
  { files, templates, profile }: Manifest,
  seals: readonly TemplateSeal[],
): Promise<CheckedFiles> {
  const folder = dirname(path)
  const sealsById = new Map(templates.map(({ id }, index) => [id, seals[index]]))
  const problems: { readonly name: string; readonly kind: ListedFileProblem }[] = []
  const sealed = new Set<string>()
  for (const { name, sha256, templates: ids } of files) {
    const read = await readListed(folder, name)
    if (!read.ok) problems.push({ name, kind: read.problem })
    else if ((await hashOfBytes(read.bytes)) !== sha256) problems.push({ name, kind: 'changed' })
    else {
      const own = ids.flatMap((id) => {
        const one = sealsById.get(id)
        return one?.kind === 'genuine' ? [one.seal] : []
      })
      if (isSealed(read.bytes, sha256, own, profile.format)) sealed.add(name)
    }
  }
  const named = new Set([basename(path), ...files.map(({ name }) => name)])
  for (const name of await namesIn(folder)) if (!named.has(name)) problems.push({ name, kind: 'extra' })
  return { problems, sealed }
}

/** What is hashed between two turns: some milliseconds of work. Unit: bytes. */
const hashedAtOnce = 8 * 1024 * 1024

async function hashOfBytes(bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256')
  for (let at = 0; at < bytes.length; at += hashedAtOnce) {
    if (at > 0) await setImmediate()
    hash.update(bytes.subarray(at, at + hashedAtOnce))
  }
  return hash.digest('hex')
}

/** Whether a file of one template is what its reviewer signed. */
function isSealed(bytes: Uint8Array, sha256: string, [seal, ...others]: readonly Seal[], format: string): boolean {
  if (seal === undefined || others.length > 0) return false
  if (seal.statement.files.some(({ hash }) => hash === sha256)) return true
  if (format !== 'json') return false
  const read = readSealedJson(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  return read.kind === 'genuine' && read.seal.signature === seal.signature
}

/** A name of a file in a folder, on every system: no way into another one, no drive, no stream beside a file. */
const plainName = /^(?!\.{1,2}$)[^/\\:\0]{1,255}$/

async function readListed(
  folder: string,
  name: string,
): Promise<ExportedFile | { readonly ok: false; readonly problem: 'outside' | 'link' }> {
  if (!plainName.test(name)) return { ok: false, problem: 'outside' }
  const path = join(folder, name)
  // Why a file cannot be looked at is told when it is read.
  const state = await lstat(path).catch(() => null)
  return state?.isSymbolicLink() === true ? { ok: false, problem: 'link' } : readExportedFile(path)
}

/** What systems put into a folder by themselves. */
const ofTheSystem = /^(?:\..*|Thumbs\.db|desktop\.ini)$/i

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => !ofTheSystem.test(name)).toSorted()
  } catch {
    return []
  }
}

function listed(
  { templates, files }: Manifest,
  seals: readonly TemplateSeal[],
  { problems, sealed }: CheckedFiles,
  keys: KnownKeys,
): readonly ListedTemplate[] {
  const wrong = new Set(problems.map(({ name }) => name))
  const none = { files: 0, sealedFiles: 0, wrongFiles: 0 }
  const counts = new Map<string, typeof none>()
  for (const { name, templates: ids } of files) {
    for (const id of ids) {
      const { files: count, sealedFiles, wrongFiles } = counts.get(id) ?? none
      counts.set(id, {
        files: count + 1,
        sealedFiles: sealedFiles + (sealed.has(name) ? 1 : 0),
        wrongFiles: wrongFiles + (wrong.has(name) ? 1 : 0),
      })
    }
  }
  return templates.map(({ id, title, languages }, index) => {
    const seal = seals[index]
    return {
      id,
      title,
      languages,
      seal: seal?.kind === 'genuine' ? sealFacts(seal.seal, keys) : null,
      problem: seal?.kind === 'wrong' ? seal.problem : null,
      ...(counts.get(id) ?? none),
    }
  })
}
