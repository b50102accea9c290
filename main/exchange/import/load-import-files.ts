import { basename } from 'node:path'
import { fileProblem } from '../../../shared/exchange/import/import-problem.ts'
import { largestImport, type ImportFile, type ImportProblem } from '../../../shared/exchange/import/imported.ts'
import { shownName } from '../../../shared/exchange/import/shown-name.ts'
import { mostImportFiles } from '../../../shared/exchange/import/triage.ts'
import type { Result } from '../../../shared/ipc/contract.ts'
import { readAtMost } from '../read-at-most.ts'

export interface FilesToImport {
  readonly files: readonly ImportFile[]
  /** Of what is too large to be read, or no file. */
  readonly problems: readonly ImportProblem[]
}

/** Loads the files at these paths; fails where the disk does. */
export async function loadImportFiles(
  paths: readonly string[],
  largest = largestImport,
): Promise<Result<FilesToImport>> {
  const files: ImportFile[] = []
  const problems: ImportProblem[] = []
  for (const path of paths.slice(0, mostImportFiles)) {
    const name = shownName(basename(path))
    const bytes = await readAtMost(path, largest)
    if (!bytes.ok) return bytes
    if (typeof bytes.value === 'string') problems.push(fileProblem(bytes.value, name))
    else files.push({ name, bytes: bytes.value })
  }
  return { ok: true, value: { files, problems } }
}
