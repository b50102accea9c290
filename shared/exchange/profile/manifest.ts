import type { Seal } from '../../approval/seal.ts'
import type { ExportProfile, PlaceholderDialect } from './profile.ts'
import type { ProfileSource } from './profile-source.ts'
import { jsonEntry } from './shared-file.ts'

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
 *
 * It is written in parts, since it speaks of tens of thousands: this, then `manifestTemplate` of each, then
 * `manifestTemplatesEnd` and `manifestTail`.
 */
export function* manifestHead(
  files: readonly ManifestFile[],
  { profile, dialect, isDraft }: ManifestFacts,
): Iterable<string> {
  const facts = { type: manifestType, version: manifestVersion, ...(isDraft ? { draft: true } : {}), profile, dialect }
  yield `${JSON.stringify(facts, null, 2).slice(0, -'\n}'.length)},\n  "files": [`
  for (const [index, file] of files.entries()) yield `${index === 0 ? '' : ','}\n${jsonEntry(file, 2)}`
  yield '\n  ],\n  "templates": ['
}

/** A template in the manifest. @param isFirst whether none is before it */
export function manifestTemplate({ id, content, seal }: ProfileSource, isFirst: boolean): string {
  const languages = content.variants.map(({ language }) => language)
  const template: ManifestTemplate = { id, title: content.title, languages, seal }
  return `${isFirst ? '' : ','}\n${jsonEntry(template, 2)}`
}

/** What stands between the templates and the check of the whole. */
export const manifestTemplatesEnd = '\n  ],\n'

/** @param sha256 Of everything before it: a slip of the hand or of a disk anywhere in the manifest is found by it. */
export function manifestTail(sha256: string): string {
  return `  "sha256": "${sha256}"\n}\n`
}

export interface ManifestFacts {
  readonly profile: ExportProfile
  readonly dialect: PlaceholderDialect
  /** Whether one of the templates is a draft. */
  readonly isDraft: boolean
}

export interface ManifestTemplate {
  readonly id: string
  readonly title: string
  readonly languages: readonly string[]
  readonly seal: Seal | null
}
