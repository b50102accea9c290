import type { InterfaceLanguage } from '../../i18n/language.ts'
import { paperOf } from '../paper.ts'
import type { ProfileFiles, ProfilePart } from './profile-file.ts'
import type { ExportProfile, PlaceholderDialect } from './profile.ts'
import type { ProfileSource } from './profile-source.ts'
import { writeSheet } from './write-sheet.ts'

/** Templates of one sheet: some hundreds of papers, which a person still leafs through and Chromium prints in seconds. */
const mostOnSheet = 100

interface SheetParts {
  readonly profile: ExportProfile
  readonly dialect: PlaceholderDialect
  readonly interfaceLanguage: InterfaceLanguage
}

/** Sheets for people. One begins with a list of what is on it, so that a sheet’s templates are kept until it is full. */
export function sheetFiles({ profile, dialect, interfaceLanguage }: SheetParts): ProfileFiles {
  const isPdf = profile.format === 'sheet-pdf'
  let kept: ProfileSource[] = []
  let full = 0
  const sheet = (number: string): ProfilePart => {
    const sources = kept
    kept = []
    return {
      kind: 'file',
      name: `templates${number}.${isPdf ? 'pdf' : 'html'}`,
      ids: sources.map(({ id }) => id),
      write: () => writeSheet(sources, { language: interfaceLanguage, dialect }),
      ...(isPdf ? { paper: paperOf(sources.map(({ content }) => content.store)) } : {}),
    }
  }
  return {
    add(source) {
      // It is full only when there is one more: until then it may be the only one.
      const written = kept.length === mostOnSheet ? [sheet(`-${(full += 1)}`)] : []
      kept.push(source)
      return written
    },
    end: () => (kept.length === 0 ? [] : [sheet(full === 0 ? '' : `-${full + 1}`)]),
  }
}
