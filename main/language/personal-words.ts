import { access, constants, readFile } from 'node:fs/promises'
import type { Failure, Result } from '../../shared/ipc/contract.ts'
import { editWordListText, readWordListText } from '../../shared/policy/language/word-list-text.ts'
import { withWords, type AddedWords } from '../../shared/policy/language/word-list.ts'
import { writeFileAtomically } from '../exchange/write-file-atomically.ts'
import { failureOfError, storageFailure } from '../library/storage-failure.ts'

/** A person's own words, in a text file that the person may edit too. */
export interface PersonalWords {
  /** A file that is not there holds no words; one that is no text is a failure. */
  read(): Promise<Result<readonly string[]>>
  /**
   * Takes words from the file and adds others; everything else that stands in it stays. It is read anew before, and one
   * that cannot be read is left as it is.
   */
  change(add: readonly string[], remove: readonly string[]): Promise<Result<AddedWords>>
}

/** Ten thousand of the longest words, and comments. Unit: bytes. */
const largestFile = 8_000_000

/** The words in the file at this path: UTF-8, one word a line. */
export function openPersonalWords(path: string): PersonalWords {
  let last: Promise<unknown> = Promise.resolve()
  /** One after the other, so that no change reads what another is about to replace. */
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work, work)
    last = turn.catch(() => undefined)
    return turn
  }
  return {
    read: () =>
      inTurn(async () => {
        const text = await readText(path)
        return text.ok ? { ok: true, value: readWordListText(text.value).words } : text
      }),
    change: (add, remove) =>
      inTurn(async () => {
        const text = await readText(path)
        if (!text.ok) return text
        const gone = new Set(remove)
        const { words } = readWordListText(text.value)
        const removed = words.filter((word) => gone.has(word))
        const change = withWords(
          words.filter((word) => !gone.has(word)),
          add,
        )
        if (change.added.length === 0 && removed.length === 0) return { ok: true, value: change }
        const locked = await lockOf(path)
        if (locked !== null) return { ok: false, failure: locked }
        const written = await writeFileAtomically(path, editWordListText(text.value, change.added, removed))
        return written.ok ? { ok: true, value: change } : written
      }),
  }
}

async function readText(path: string): Promise<Result<string>> {
  try {
    const bytes = await readFile(path)
    if (bytes.length > largestFile || bytes.includes(0)) return damaged(path)
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch (error) {
    if (error instanceof TypeError) return damaged(path)
    const failure = failureOfError(error, path)
    if (failure === null) throw error
    return isMissing(error) ? { ok: true, value: '' } : { ok: false, failure }
  }
}

/** Why the file may not be written to: renaming a new one over it would not ask. `null` when it may. */
async function lockOf(path: string): Promise<Failure | null> {
  try {
    await access(path, constants.W_OK)
    return null
  } catch (error) {
    const failure = failureOfError(error, path)
    if (failure === null) throw error
    return isMissing(error) ? null : failure
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function damaged(path: string): Result<never> {
  return { ok: false, failure: storageFailure('corrupt', path) }
}
