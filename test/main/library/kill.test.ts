import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { backupFolder, listBackups } from '../../../main/library/backup/backups.ts'
import { checkLibrary } from '../../../main/library/backup/check-library.ts'
import { libraryFileName } from '../../../main/library/library.ts'
import type { Result } from '../../../shared/ipc/contract.ts'
import { lockLibrary, type LibraryLock } from '../../../main/library/library-lock.ts'
import { hashOf, readAcknowledgement, type Acknowledgement } from './acknowledgement.ts'
import { textOf } from './backup-parts.ts'
import { readLines, startProcess } from './library-process.ts'
import { failureOf, valueOf } from './test-content.ts'
import { temporaryFolder, testLibrary } from './test-library.ts'

/** 200 for the full trust test. */
const rounds = Number(process.env['PLUMELINE_KILL_ROUNDS'] ?? 8)

it(
  `R1, R8: ${rounds} times kill -9 at any moment of editing and backing up: nothing acknowledged is lost, nothing is damaged`,
  async () => {
    const folder = temporaryFolder()
    const path = join(folder, libraryFileName)
    const acknowledged = new Map<string, Acknowledgement>()
    const others: Result<LibraryLock>[] = []
    let edits = 0
    for (let round = 0; round < rounds; round += 1) {
      const child = startProcess(new URL('./edit-and-back-up.ts', import.meta.url), folder)
      let isFirst = true
      await readLines(child, (line) => {
        const edit = readAcknowledgement(line)
        acknowledged.set(edit.id, edit)
        edits += 1
        if (!isFirst) return
        isFirst = false
        // It has the library now, and nobody else can.
        others.push(lockLibrary(path))
        setTimeout(() => child.kill('SIGKILL'), randomInt(400))
      })
      expect(child.signalCode).toBe('SIGKILL')
      expect(others.splice(0).map((other) => failureOf(other))).toMatchObject([{ kind: 'storage', reason: 'busy' }])
      const lock = valueOf(lockLibrary(path))
      expect(lock.isHeld).toBe(true)
      const library = testLibrary(folder)
      for (const { id, revision, textHash } of acknowledged.values()) {
        const template = valueOf(library.open(id))
        expect(template.revision - revision).toBeOneOf([0, 1])
        if (template.revision === revision) expect(hashOf(textOf(library, id)) === textHash).toBe(true)
      }
      library.close()
      expect(checkLibrary(path).isSound).toBe(true)
      for (const { name } of listBackups(backupFolder(folder))) {
        expect(checkLibrary(join(backupFolder(folder), name)).isSound).toBe(true)
      }
      lock.release()
    }
    console.log(
      `R1, R8: ${rounds} kills, ${edits} acknowledged edits, 0 lost; the lock was free ${rounds} of ${rounds} times`,
    )
  },
  15_000 * rounds,
)
