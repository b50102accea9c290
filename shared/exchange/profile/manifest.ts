import type { Seal } from '../../approval/seal.ts'
import type { ExportProfile, PlaceholderDialect } from './profile.ts'
import type { ProfileSource } from './profile-source.ts'

export const manifestType = 'plumeline-export'
/** Raised when a reader of the older version would misread the file. */
export const manifestVersion = 1
export const manifestName = 'manifest.json'

export interface ManifestFile {
  readonly name: string
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string
  /** Of the templates that are in it. */
  readonly templates: readonly string[]
}

/**
 * What an export wrote, for whom, and who had approved what it was made from. Its files are made from sealed templates and are
 * not sealed themselves: a seal here speaks of the template, and the hash of the file. A file that anybody changes afterwards
 * can be told by its hash, as long as nobody changes the manifest as well.
 */
export function writeManifest(
  sources: readonly ProfileSource[],
  files: readonly ManifestFile[],
  profile: ExportProfile,
  dialect: PlaceholderDialect,
): string {
  const isDraft = sources.some(({ seal }) => seal === null)
  const manifest = {
    type: manifestType,
    version: manifestVersion,
    ...(isDraft ? { draft: true } : {}),
    profile,
    dialect,
    files,
    templates: sources.map(({ id, content, seal }): ManifestTemplate => ({
      id,
      title: content.title,
      languages: content.variants.map(({ language }) => language),
      seal,
    })),
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

interface ManifestTemplate {
  readonly id: string
  readonly title: string
  readonly languages: readonly string[]
  readonly seal: Seal | null
}
