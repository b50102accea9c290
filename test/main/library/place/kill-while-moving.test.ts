import { randomInt } from 'node:crypto'
import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { backupFolder, listBackups } from '../../../../main/library/backup/backups.ts'
import { checkLibrary } from '../../../../main/library/backup/check-library.ts'
import { join } from 'node:path'
import { libraryIn, movingCopyIn } from '../../../../main/library/place/place-folders.ts'
import { hashOf, readAcknowledgement, type Acknowledgement } from '../acknowledgement.ts'
import { textOf } from '../backup-parts.ts'
import { readLines, startProcess } from '../library-process.ts'
import { valueOf } from '../test-content.ts'
import { temporaryFolder } from '../test-library.ts'
import { placeFileOf, startApp } from './place-parts.ts'

/** 200 for the full trust test. */
const rounds = Number(process.env['PLUMELINE_MOVE_ROUNDS'] ?? 20)

it(
  `R1: ${rounds} times kill -9 at any moment of moving: one library is in use, and nothing acknowledged is lost`,
  async () => {
    const userData = temporaryFolder()
    const folders = [userData, temporaryFolder(), temporaryFolder()]
    const acknowledged = new Map<string, Acknowledgement>()
    let edits = 0
    let moves = 0
    let cutOff = 0
    for (let round = 0; round < rounds; round += 1) {
      const child = startProcess(new URL('./edit-and-move.ts', import.meta.url), ...folders)
      let isFirst = true
      await readLines(child, (line) => {
        if (line === 'moved') moves += 1
        else {
          const edit = readAcknowledgement(line)
          acknowledged.set(edit.id, edit)
          edits += 1
        }
        if (!isFirst) return
        isFirst = false
        setTimeout(() => child.kill('SIGKILL'), randomInt(400))
      })
      expect(child.signalCode).toBe('SIGKILL')
      const record = placeFileOf(userData).read()
      if (
        record !== 'unreadable' &&
        (record.leaving !== null || folders.some((one) => existsSync(movingCopyIn(one))))
      ) {
        cutOff += 1
      }
      // What the next start makes of it.
      const app = await startApp(userData)
      for (const { id, revision, textHash } of acknowledged.values()) {
        const template = valueOf(app.library.open(id))
        expect(template.revision - revision).toBeOneOf([0, 1])
        if (template.revision === revision) expect(hashOf(textOf(app.library, id)) === textHash).toBe(true)
      }
      const { folder } = app.place
      app.close()
      expect(folders.filter((one) => existsSync(libraryIn(one)))).toEqual([folder])
      expect(checkLibrary(libraryIn(folder)).isSound).toBe(true)
      for (const { name } of listBackups(backupFolder(folder))) {
        expect(checkLibrary(join(backupFolder(folder), name)).isSound).toBe(true)
      }
    }
    console.log(
      `R1: ${rounds} kills, ${cutOff} of them within a move, ${moves} moves, ${edits} acknowledged edits, 0 lost, always 1 library`,
    )
  },
  15_000 * rounds,
)
