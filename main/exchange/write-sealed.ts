import { readFile, rm } from 'node:fs/promises'
import { sealFileEnding } from '../../shared/approval/seal-file.ts'
import type { Result } from '../../shared/ipc/contract.ts'
import { writeFileAtomically } from './write-file-atomically.ts'

/**
 * Writes a file and, where there is one, its seal beside it; both whole or neither.
 *
 * The seal goes first. So there is no moment, and no power cut, that leaves an approved text without the seal that tells it
 * from a draft; what it can leave is a seal beside an older text, which is found to be another one. When the text cannot be
 * written the seal that was there before comes back.
 */
export async function writeSealed(path: string, text: string, seal: string | null): Promise<Result<null>> {
  if (seal === null) return writeFileAtomically(path, text)
  const sealPath = `${path}${sealFileEnding}`
  const before = await readFile(sealPath).catch(() => null)
  const sealed = await writeFileAtomically(sealPath, seal)
  if (!sealed.ok) return sealed
  const written = await writeFileAtomically(path, text)
  if (!written.ok) {
    if (before === null) await rm(sealPath, { force: true }).catch(() => undefined)
    else await writeFileAtomically(sealPath, before)
  }
  return written
}
