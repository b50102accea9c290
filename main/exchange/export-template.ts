import type { ExportFormat } from '../../shared/exchange/export-format.ts'
import type { Translate } from '../../shared/i18n/translator.ts'
import type { Result } from '../../shared/ipc/contract.ts'
import type { CheckSurroundings } from '../../shared/policy/check.ts'
import type { Shell } from '../shell.ts'
import { filesToExport, type ExportChoice, type ExportSource } from './files-to-export.ts'
import { writeFilesInto } from './write-files-into.ts'
import { writeSealed } from './write-sealed.ts'

/** File name extensions of the formats, without the dot. */
const extensions: Readonly<Record<ExportFormat, string>> = { html: 'html', text: 'txt', json: 'json' }

/**
 * Exports a template to a path that the person chooses, or to a folder when there are several files. Nothing is asked or
 * written unless `filesToExport` lets it go. The paths are those of the files, not of the seals beside them.
 */
export async function exportTemplate(
  source: ExportSource,
  choice: ExportChoice,
  shell: Pick<Shell, 'chooseSavePath' | 'chooseFolder'>,
  translate: Translate,
  surroundings: CheckSurroundings,
): Promise<Result<{ readonly paths: readonly string[] }>> {
  const files = filesToExport(source, choice, surroundings)
  if (!files.ok) return files
  const [file, ...others] = files.value
  if (file === undefined) return { ok: false, failure: { kind: 'not-found', what: 'variant' } }
  if (others.length > 0) {
    const folder = await chooseExportFolder(shell, translate)
    return folder === null ? { ok: false, failure: { kind: 'cancelled' } } : writeFilesInto(folder, files.value)
  }
  const path = await shell.chooseSavePath({
    title: translate('shell.save.title'),
    fileName: file.name,
    fileKind: translate(`shell.save.fileKinds.${choice.format}`),
    extension: extensions[choice.format],
  })
  if (path === null) return { ok: false, failure: { kind: 'cancelled' } }
  const written = await writeSealed(path, file.write(), file.seal)
  return written.ok ? { ok: true, value: { paths: [path] } } : written
}

/** `null` when the person cancels. */
export function chooseExportFolder(shell: Pick<Shell, 'chooseFolder'>, translate: Translate): Promise<string | null> {
  return shell.chooseFolder({
    title: translate('shell.save.folder'),
    confirm: translate('shell.save.folderConfirm'),
  })
}
