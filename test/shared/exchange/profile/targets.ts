import { strToU8, zipSync } from 'fflate'
import { draftMarkIn } from '../../../../shared/exchange/draft-mark.ts'
import { findDialect } from '../../../../shared/exchange/profile/dialect-presets.ts'
import type { ProfileFile } from '../../../../shared/exchange/profile/profile-file.ts'
import { profileFiles } from '../../../../shared/exchange/profile/profile-files.ts'
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

/** The files of an export in memory. */
export function filesOf(
  sources: readonly ProfileSource[],
  profile: ExportProfile,
  dialect = dialectOf(profile),
): readonly ProfileFile[] {
  const files = profileFiles({ profile, dialect, interfaceLanguage: 'en' })
  const texts = new Map<string, string>()
  const ids = new Map<string, string[]>()
  const append = (name: string, text: string): string => {
    texts.set(name, `${texts.get(name) ?? ''}${text}`)
    return texts.get(name) ?? ''
  }
  const added = sources.flatMap((source) =>
    files
      .add(source, () => `{"id":"${source.id}"}`)
      .flatMap((part): readonly ProfileFile[] => {
        if (part.kind === 'file') return [part]
        if (part.kind === 'zip') throw new Error('packed before its end')
        append(part.name, part.text)
        ids.set(part.name, [...(ids.get(part.name) ?? []), source.id])
        return []
      }),
  )
  const last = files.end().map((part): ProfileFile => {
    switch (part.kind) {
      case 'file':
        return part
      case 'piece': {
        const text = append(part.name, part.text)
        return { name: part.name, ids: ids.get(part.name) ?? [], write: () => text }
      }
      case 'zip': {
        const entries = part.entries.map((name) => [name, strToU8(texts.get(name) ?? '')])
        return { name: part.name, ids: sources.map(({ id }) => id), write: () => zipSync(Object.fromEntries(entries)) }
      }
    }
  })
  return [...added, ...last]
}

export function textOf(file: ProfileFile | undefined): string {
  const written = file?.write()
  if (typeof written !== 'string') throw new Error('no text')
  return written
}
