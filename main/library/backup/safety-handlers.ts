import { dirname } from 'node:path'
import type { DraftMark } from '../../../shared/exchange/draft-mark.ts'
import { fileNameSlug } from '../../../shared/exchange/file-name.ts'
import { jsonFacts, writeJson } from '../../../shared/exchange/json.ts'
import type { Translate } from '../../../shared/i18n/translator.ts'
import type { Commands, Result } from '../../../shared/ipc/contract.ts'
import { checkTemplate } from '../../../shared/policy/check.ts'
import { noLibraryFacts } from '../../../shared/policy/rule.ts'
import type { TemplateContent } from '../../../shared/template/template.ts'
import { writeFileAtomically } from '../../exchange/write-file-atomically.ts'
import { writeFilesInto } from '../../exchange/write-files-into.ts'
import type { LanguageService } from '../../language/language-service.ts'
import type { Log } from '../../log.ts'
import type { Shell } from '../../shell.ts'
import type { Library } from '../library.ts'
import { backupFolder } from './backups.ts'
import type { RunLibraryJob } from './library-jobs.ts'
import { restoreLibrary } from './restore-library.ts'

type SafetyCommand = 'library/backups' | 'library/restore-backup' | 'library/emergency-export'
type SafetyHandlers = {
  readonly [Name in SafetyCommand]: (input: Commands[Name]['input']) => Promise<Result<Commands[Name]['output']>>
}

export interface SafetyHandlerParts {
  readonly library: Pick<Library, 'path' | 'restore' | 'takeIn'>
  readonly shell: Pick<Shell, 'chooseSavePath' | 'chooseFolder' | 'showAnew'>
  readonly log: Log
  readonly language: Pick<LanguageService, 'tools'>
  readonly run: RunLibraryJob
  readonly now: () => Date
  /** In the language of the interface at that moment. */
  readonly translate: () => Translate
  readonly draftMark: () => DraftMark
}

/** The commands about backups, and about edits that the library does not take. */
export function createSafetyHandlers(parts: SafetyHandlerParts): SafetyHandlers {
  const { library, shell, log, run } = parts
  return {
    'library/backups': () => run('list', { folder: backupFolder(dirname(library.path)) }),
    'library/restore-backup': async ({ name }) => {
      const restored = await restoreLibrary(parts, name, false)
      if (!restored.ok) {
        log.warn('backup not restored', { kind: restored.failure.kind })
        return restored
      }
      log.info('backup restored')
      shell.showAnew()
      return { ok: true, value: null }
    },
    'library/emergency-export': async ({ templates }) => {
      const exported = await exportUnsaved(
        templates.map(({ content }) => content),
        parts,
      )
      if (exported.ok) log.info('unsaved edits copied', { templates: templates.length })
      else log.info('unsaved edits not copied', { kind: exported.failure.kind })
      return exported
    },
  }
}

/**
 * Writes templates as JSON exports to a path that the person chooses, or into a folder when there are several. The policy is
 * not asked: this is no export to a buyer but a way to lose nothing. Nobody approved it, and it says so.
 */
async function exportUnsaved(
  contents: readonly TemplateContent[],
  { shell, language, translate, draftMark }: SafetyHandlerParts,
): Promise<Result<{ readonly paths: readonly string[] }>> {
  const words = translate()
  const write = (content: TemplateContent): string => {
    const check = checkTemplate(content, { tools: language.tools, library: noLibraryFacts })
    return writeJson(content, jsonFacts(check, draftMark()))
  }
  const [only] = contents
  if (only === undefined) return { ok: true, value: { paths: [] } }
  if (contents.length === 1) {
    const path = await shell.chooseSavePath({
      title: words('recovery.copy.title'),
      fileName: `${fileNameSlug(only.title)}.json`,
      fileKind: words('recovery.copy.fileKind'),
      extension: 'json',
    })
    if (path === null) return { ok: false, failure: { kind: 'cancelled' } }
    const written = await writeFileAtomically(path, write(only))
    return written.ok ? { ok: true, value: { paths: [path] } } : written
  }
  const folder = await shell.chooseFolder({
    title: words('recovery.copy.folder'),
    confirm: words('recovery.copy.folderConfirm'),
  })
  if (folder === null) return { ok: false, failure: { kind: 'cancelled' } }
  return writeFilesInto(
    folder,
    contents.map((content) => ({ name: `${fileNameSlug(content.title)}.json`, write: () => write(content) })),
  )
}
