import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileProblem } from '../../../shared/exchange/import/import-problem.ts'
import { largestImport, type ImportFile, type ImportProblem } from '../../../shared/exchange/import/imported.ts'
import { mostImportFiles } from '../../../shared/exchange/import/triage.ts'
import type { Result } from '../../../shared/ipc/contract.ts'
import { failureOfError } from '../../library/storage-failure.ts'

export interface FilesToImport {
  readonly files: readonly ImportFile[]
  /** Of files that are too large to be read. */
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
    const name = basename(path)
    try {
      const file = await open(path, 'r')
      try {
        const { size } = await file.stat()
        if (size > largest) problems.push(fileProblem('too-large', name))
        else files.push({ name, bytes: await file.readFile() })
      } finally {
        await file.close()
      }
    } catch (error) {
      const failure = failureOfError(error, path)
      if (failure === null) throw error
      return { ok: false, failure }
    }
  }
  return { ok: true, value: { files, problems } }
}
