import { draftMarkIn } from '../../../../shared/exchange/draft-mark.ts'
import { findDialect } from '../../../../shared/exchange/profile/dialect-presets.ts'
import { profileFiles, type ProfileFile } from '../../../../shared/exchange/profile/profile-files.ts'
import { profilePresets } from '../../../../shared/exchange/profile/profile-presets.ts'
import type { ProfileSource } from '../../../../shared/exchange/profile/profile-source.ts'
import type { ExportProfile, PlaceholderDialect } from '../../../../shared/exchange/profile/profile.ts'
import type { TemplateContent } from '../../../../shared/template/template.ts'
import { sealOf } from '../../../support/sealed-template.ts'

export function presetOf(id: string): ExportProfile {
  const preset = profilePresets.find((profile) => profile.id === id)
  if (preset === undefined) throw new Error(`no preset ${id}`)
  return preset
}

export function dialectOf({ dialect }: ExportProfile): PlaceholderDialect {
  const found = findDialect(dialect)
  if (found === null) throw new Error(`no dialect ${dialect}`)
  return found
}

/** An approved template. */
export function approved(content: TemplateContent, id = 'a'): ProfileSource {
  return { id, content, seal: sealOf(content), mark: null }
}

export function draft(content: TemplateContent, id = 'a'): ProfileSource {
  return { id, content, seal: null, mark: draftMarkIn('en') }
}

export function filesOf(
  sources: readonly ProfileSource[],
  profile: ExportProfile,
  dialect = dialectOf(profile),
): readonly ProfileFile[] {
  return profileFiles(sources, { profile, dialect, writeJson: ({ id }) => `{"id":"${id}"}`, interfaceLanguage: 'en' })
}

export function textOf(file: ProfileFile | undefined): string {
  const written = file?.write()
  if (typeof written !== 'string') throw new Error('no text')
  return written
}
