import type { ProfileSource } from '../../shared/exchange/profile/profile-source.ts'
import type { Result } from '../../shared/ipc/contract.ts'
import type { CheckSurroundings } from '../../shared/policy/check.ts'
import { filesToExport, type ExportSource, type FileToExport } from './files-to-export.ts'

/** Something to export, with everything there is to judge it by. */
export type JudgedSource = ExportSource & {
  readonly surroundings: CheckSurroundings
  /** Of the library; none for a file's template. */
  readonly tags?: readonly string[]
}

export interface Judged {
  readonly source: ProfileSource
  /** The template as JSON: one file. */
  readonly files: readonly FileToExport[]
}

/**
 * The gate that every template passes on its way out: each of its texts is checked by the rules of today, and an approved
 * version is compared with its seal.
 */
export function judgeSource(id: string, judged: JudgedSource): Result<Judged> {
  const files = filesToExport(judged, { format: 'json' }, judged.surroundings)
  if (!files.ok) return files
  const { content, tags = [] } = judged
  const source: ProfileSource =
    judged.copy === 'approved'
      ? { id: judged.seal.statement.template.id, content, tags, seal: judged.seal, mark: null }
      : { id, content, tags, setAside: files.value[0]?.setAside ?? [], seal: null, mark: judged.mark }
  return { ok: true, value: { source, files: files.value } }
}
