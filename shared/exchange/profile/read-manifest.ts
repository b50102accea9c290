import { z } from 'zod'
import { hashOfText } from '../../approval/seal.ts'
import { manifestType, manifestVersion } from './manifest.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const id = z.string().max(1000)
const name = z.string().max(1000)

const manifestReader = z.strictObject({
  type: z.literal(manifestType),
  version: z.literal(manifestVersion),
  draft: z.literal(true).optional(),
  // Profiles get further properties, and an old manifest stays one.
  profile: z.object({ name, format: z.string().max(100) }),
  dialect: z.object({ name }),
  files: z.array(z.strictObject({ name, sha256, templates: z.array(id) })).min(1),
  templates: z
    .array(
      z.strictObject({
        id,
        title: z.string().max(10_000),
        languages: z.array(z.string().max(100)).max(1000),
        // Each seal is read by itself: one that is damaged does not hide the others.
        seal: z.unknown(),
      }),
    )
    .min(1),
  sha256,
})
export type Manifest = z.infer<typeof manifestReader>

const newerReader = z.object({ type: z.literal(manifestType), version: z.int().min(manifestVersion + 1) })

export type ManifestReading =
  | { readonly ok: true; readonly manifest: Manifest }
  /** `changed`: it is not what was written. `newer`: this version of the app cannot tell what it says. */
  | { readonly ok: false; readonly problem: 'changed' | 'newer' }

/** Whether a text says at its beginning that it is a manifest. */
export function isManifest(text: string): boolean {
  return new RegExp(String.raw`^\s*\{\s*"type":\s*"${manifestType}"`).test(text.slice(0, 200))
}

/** Reads a manifest that is byte for byte what was written. Never throws. */
export function readManifest(text: string): ManifestReading {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, problem: 'changed' }
  }
  if (newerReader.safeParse(value).success) return { ok: false, problem: 'newer' }
  const reading = manifestReader.safeParse(value)
  if (!reading.success) return { ok: false, problem: 'changed' }
  const manifest = reading.data
  const end = `  "sha256": "${manifest.sha256}"\n}\n`
  const isWhole = text.endsWith(end) && hashOfText(text.slice(0, -end.length)) === manifest.sha256
  const ids = new Set(manifest.templates.map((template) => template.id))
  const isDraft = manifest.templates.some(({ seal }) => seal === null)
  const isSound =
    isWhole &&
    isDraft === (manifest.draft === true) &&
    manifest.files.every(({ templates }) => templates.every((one) => ids.has(one)))
  return isSound ? { ok: true, manifest } : { ok: false, problem: 'changed' }
}
