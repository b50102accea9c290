import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  backupFolder,
  backupName,
  isBackupDue,
  keptBackups,
  listBackups,
} from '../../../main/library/backup/backups.ts'
import { checkLibrary, type LibraryCheck } from '../../../main/library/backup/check-library.ts'
import { doLibraryJob } from '../../../main/library/backup/library-jobs.ts'
import { keepSafe } from '../../../main/library/backup/keep-safe.ts'
import { makeBackup, type BackupOutcome } from '../../../main/library/backup/make-backup.ts'
import { newestGoodBackup, prepareRestore } from '../../../main/library/backup/restore-backup.ts'
import { restoreLibrary } from '../../../main/library/backup/restore-library.ts'
import { openConnection } from '../../../main/library/connection.ts'
import { libraryFileName, openLibrary, type Library } from '../../../main/library/library.ts'
import { libraryVersion, migrate } from '../../../main/library/migrate.ts'
import { silentLog } from '../../../main/log.ts'
import type { Failure } from '../../../shared/ipc/contract.ts'
import { canMount, smallDisk } from '../small-disk.ts'
import { runHere, textOf } from './backup-parts.ts'
import { content, failureOf, valueOf } from './test-content.ts'
import { libraryOptions, risingClock, temporaryFolder, testLibrary } from './test-library.ts'

const day = (number: number): Date => new Date(2031, 0, number, 12)

function made(outcome: BackupOutcome): Extract<BackupOutcome, { kind: 'made' }> {
  if (outcome.kind !== 'made') throw new Error(outcome.kind)
  return outcome
}

function libraryWith(text: string): { readonly library: Library; readonly folder: string; readonly id: string } {
  const userData = temporaryFolder()
  const library = testLibrary(userData)
  const { id } = valueOf(library.create(content('one', text)))
  return { library, folder: backupFolder(userData), id }
}

/** Changes a letter of a text in the file itself, as a failing disk does: SQLite's own check finds nothing wrong. */
function changeLetter(libraryPath: string, word: string): void {
  const file = readFileSync(libraryPath)
  const at = file.indexOf(`"text":"${word}"`)
  if (at === -1) throw new Error('the text is not in the file')
  file.writeUInt8(file.readUInt8(at + 9) ^ 1, at + 9)
  writeFileSync(libraryPath, file)
}

describe('a backup', () => {
  it('has every acknowledged edit while the library is open and written to', () => {
    const { library, folder, id } = libraryWith('first')
    valueOf(library.save(id, 1, content('one', 'second')))
    const { backup, templates } = made(makeBackup(library.path, folder, day(1)))
    expect(templates).toBe(1)
    valueOf(library.save(id, 2, content('one', 'third')))
    expect(checkLibrary(join(folder, backup.name))).toMatchObject({
      isSound: true,
      templates: 1,
      version: libraryVersion,
    })
    const restored = temporaryFolder()
    writeFileSync(join(restored, libraryFileName), readFileSync(join(folder, backup.name)))
    expect(textOf(testLibrary(restored), id)).toBe('second')
    expect(readdirSync(folder)).toEqual([backup.name])
  })

  it('is named in its order and its time, and what is half written or not ours is passed over', () => {
    const { library, folder } = libraryWith('x')
    mkdirSync(folder)
    writeFileSync(join(folder, `${backupName(9, day(1))}.partial`), 'cut off')
    writeFileSync(join(folder, 'notes.txt'), 'mine')
    const { backup } = made(makeBackup(library.path, folder, new Date(Date.UTC(2031, 4, 6, 7, 8, 9))))
    expect(backup).toMatchObject({ name: 'library-000001-2031-05-06T07-08-09Z.sqlite', madeAt: '2031-05-06T07:08:09Z' })
    expect(readdirSync(folder).sort()).toEqual([backup.name, 'notes.txt'])
    expect(listBackups(join(folder, 'gone'))).toEqual([])
  })

  it(`is one of ${keptBackups}: the oldest goes, by order and not by a clock that was set back`, () => {
    const { library, folder } = libraryWith('x')
    for (let number = 1; number <= keptBackups + 3; number += 1)
      made(makeBackup(library.path, folder, day(100 - number)))
    const sequences = listBackups(folder).map(({ sequence }) => sequence)
    expect(sequences).toEqual(Array.from({ length: keptBackups }, (_, index) => keptBackups + 3 - index))
    expect(newestGoodBackup(folder)?.backup.sequence).toBe(keptBackups + 3)
  })

  it('is due once on each day of the calendar, and again when the clock was set back', () => {
    const { library, folder } = libraryWith('x')
    expect(isBackupDue(undefined, day(5))).toBe(true)
    const { backup } = made(makeBackup(library.path, folder, day(5)))
    expect(isBackupDue(backup, new Date(2031, 0, 5, 23, 59))).toBe(false)
    expect(isBackupDue(backup, new Date(2031, 0, 6, 0, 0))).toBe(true)
    expect(isBackupDue(backup, day(2))).toBe(true)
    const { backup: second } = made(makeBackup(library.path, folder, day(2)))
    expect(isBackupDue(second, day(2))).toBe(false)
  })

  it('finds a changed letter, which SQLite’s own check does not', () => {
    const { library, folder } = libraryWith('Bonjour')
    library.close()
    changeLetter(library.path, 'Bonjour')
    const connection = openConnection(library.path)
    expect(connection.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' })
    connection.close()
    expect(checkLibrary(library.path)).toMatchObject({ isSound: false, damaged: 1, templates: 1 })
    expect(makeBackup(library.path, folder, day(1))).toMatchObject({ kind: 'damaged', check: { damaged: 1 } })
    expect(readdirSync(folder)).toEqual([])
  })

  it('is sound after everything that can be done to a template', () => {
    const { library, id } = libraryWith('x')
    valueOf(library.save(id, 1, content('one', 'y')))
    valueOf(library.archive(id, true))
    valueOf(library.duplicate(id, 'copy'))
    valueOf(library.delete(id))
    valueOf(library.undelete(id))
    expect(checkLibrary(library.path)).toMatchObject({ isSound: true, damaged: 0, templates: 2 })
  })
})

describe('R6: a damaged library', () => {
  it('never pushes the good backup out, in 10 cycles by day', async () => {
    const { library, folder, id } = libraryWith('Bonjour')
    const good = made(makeBackup(library.path, folder, day(1))).backup
    library.close()
    changeLetter(library.path, 'Bonjour')
    const told: (LibraryCheck | Failure)[] = []
    for (let cycle = 2; cycle <= 11; cycle += 1) {
      await keepSafe(
        {
          libraryPath: library.path,
          folder: join(folder, '..'),
          now: () => day(cycle),
          run: runHere,
          log: silentLog,
          onDamage: (check) => told.push(check),
          onFailure: (failure) => told.push(failure),
        },
        true,
      )
    }
    expect(told).toHaveLength(10)
    expect(listBackups(folder)).toEqual([good])
    expect(newestGoodBackup(folder)).toMatchObject({ backup: good, templates: 1 })
    valueOf(await restoreLibrary({ library, run: runHere, now: () => day(12) }, good.name, true))
    expect(textOf(library, id)).toBe('Bonjour')
  })

  it('is not what a library is that has gone: nobody is told of damage', async () => {
    const { library, folder } = libraryWith('Bonjour')
    made(makeBackup(library.path, folder, day(1)))
    library.close()
    rmSync(library.path)
    const told: (LibraryCheck | Failure)[] = []
    const parts = {
      libraryPath: library.path,
      folder: join(folder, '..'),
      run: runHere,
      log: silentLog,
      onDamage: (check: LibraryCheck) => told.push(check),
      onFailure: (failure: Failure) => told.push(failure),
    }
    await keepSafe({ ...parts, now: () => day(1) }, true)
    expect(told).toEqual([])
    await keepSafe({ ...parts, now: () => day(2) }, true)
    expect(told).toMatchObject([{ kind: 'storage', reason: 'missing' }])
  })

  it('a backup that rotted is passed over for the one before it', () => {
    const { library, folder } = libraryWith('Bonjour')
    const first = made(makeBackup(library.path, folder, day(1))).backup
    const second = made(makeBackup(library.path, folder, day(2))).backup
    changeLetter(join(folder, second.name), 'Bonjour')
    expect(newestGoodBackup(folder)?.backup).toEqual(first)
    expect(() => prepareRestore(library.path, folder, second.name)).toThrow('storage')
    expect(() => prepareRestore(library.path, folder, '../library.sqlite')).toThrow('not-found')
    expect(existsSync(`${library.path}.restoring`)).toBe(false)
  })
})

describe('restoring', () => {
  it('makes the library what it was, and what it was until now is the newest backup', async () => {
    const { library, folder, id } = libraryWith('then')
    const then = made(makeBackup(library.path, folder, day(1))).backup
    valueOf(library.save(id, 1, content('one', 'now')))
    const later = valueOf(library.create(content('later', 'later')))
    valueOf(await restoreLibrary({ library, run: runHere, now: () => day(2) }, then.name, false))
    expect(textOf(library, id)).toBe('then')
    expect(failureOf(library.open(later.id)).kind).toBe('not-found')
    const [now] = listBackups(folder)
    valueOf(await restoreLibrary({ library, run: runHere, now: () => day(3) }, now?.name ?? '', false))
    expect(textOf(library, id)).toBe('now')
    expect(textOf(library, later.id)).toBe('later')
    expect(readdirSync(join(folder, '..')).filter((name) => name.startsWith('library.corrupt'))).toEqual([])
  })

  it('takes over many a few at a time, with a turn for whoever asks something meanwhile', async () => {
    const { library, folder } = libraryWith('then')
    const then = made(makeBackup(library.path, folder, day(1))).backup
    const later = Array.from({ length: 23 }, (_, index) => valueOf(library.create(content(`later ${index}`))).id)
    const sizes: number[] = []
    const answered: number[] = []
    const asked: Pick<Library, 'path' | 'restore' | 'takeIn'> = {
      path: library.path,
      restore: (hasBackup) => library.restore(hasBackup),
      takeIn: (templates) => {
        sizes.push(templates.length)
        setImmediate(() => answered.push(sizes.length))
        return library.takeIn(templates)
      },
    }
    const restored = await restoreLibrary({ library: asked, run: runHere, now: () => day(2) }, then.name, true)
    expect(valueOf(restored)).toEqual({ takenIn: 23 })
    expect(sizes).toEqual([10, 10, 4])
    // Each before the next were taken over.
    expect(answered).toEqual([1, 2, 3])
    for (const id of later) expect(valueOf(library.open(id)).id).toBe(id)
  })

  it('takes the oldest, although the backup of now pushes it out of the folder', async () => {
    const { library, folder, id } = libraryWith('oldest')
    const oldest = made(makeBackup(library.path, folder, day(1))).backup
    valueOf(library.save(id, 1, content('one', 'newer')))
    for (let number = 2; number <= keptBackups; number += 1) made(makeBackup(library.path, folder, day(number)))
    valueOf(await restoreLibrary({ library, run: runHere, now: () => day(20) }, oldest.name, false))
    expect(textOf(library, id)).toBe('oldest')
    expect(listBackups(folder)).toHaveLength(keptBackups)
  })
})

function olderLibrary(): string {
  const userData = temporaryFolder()
  const connection = openConnection(join(userData, libraryFileName))
  migrate(connection, 1)
  connection.execute(`INSERT INTO templates VALUES
      (1, 'a', 3, '2031-01-01', '2031-01-02', NULL, NULL, 'kept', 'reply', 'CA', 'en-CA', 'clean', 0, 0, 'x', '{}')`)
  connection.close()
  return userData
}

describe('before a migration', () => {
  it('the library is backed up as it was', () => {
    const userData = olderLibrary()
    testLibrary(userData)
    const [backup, ...others] = listBackups(backupFolder(userData))
    expect(others).toEqual([])
    expect(checkLibrary(join(backupFolder(userData), backup?.name ?? ''))).toMatchObject({ isSound: true, version: 1 })
    testLibrary(userData)
    expect(listBackups(backupFolder(userData))).toHaveLength(1)
  })

  it('nothing is changed when there can be no backup', () => {
    const userData = olderLibrary()
    writeFileSync(backupFolder(userData), 'in the way')
    expect(failureOf(openLibrary(libraryOptions(userData))).kind).toBe('storage')
    expect(checkLibrary(join(userData, libraryFileName)).version).toBe(1)
  })

  it('a restored library of an earlier form is brought to this one', async () => {
    const userData = olderLibrary()
    const library = testLibrary(userData)
    const [backup] = listBackups(backupFolder(userData))
    valueOf(await restoreLibrary({ library, run: runHere, now: risingClock() }, backup?.name ?? '', false))
    expect(checkLibrary(library.path)).toMatchObject({ isSound: true, version: libraryVersion, templates: 1 })
  })
})

describe.skipIf(!canMount)('R9: a backup on a disk that fails (needs the right to mount one)', () => {
  it('full: says so, leaves nothing half written, and the backups and the library are as they were', async () => {
    const { folder: userData } = smallDisk(2048)
    const library = testLibrary(userData)
    const { id } = valueOf(library.create(content('one', 'x'.repeat(5000))))
    const folder = backupFolder(userData)
    const { backup } = made(makeBackup(library.path, folder, day(1)))
    const { bavail, bsize } = statfsSync(userData)
    writeFileSync(join(userData, 'filler'), Buffer.alloc((bavail - 8) * bsize))
    for (let round = 0; round < 50; round += 1) {
      const failures: Failure[] = []
      await keepSafe(
        {
          libraryPath: library.path,
          folder: userData,
          now: () => day(2),
          run: runHere,
          log: silentLog,
          onDamage: () => expect.unreachable('nothing is damaged'),
          onFailure: (failure) => failures.push(failure),
        },
        false,
      )
      expect(failures).toMatchObject([{ kind: 'storage', reason: 'full' }])
      expect(readdirSync(folder)).toEqual([backup.name])
    }
    expect(textOf(library, id)).toBe('x'.repeat(5000))
    rmSync(join(userData, 'filler'))
    expect(made(makeBackup(library.path, folder, day(2))).templates).toBe(1)
  })

  it('read-only: says so', () => {
    const disk = smallDisk(2048)
    const library = testLibrary(disk.folder)
    library.close()
    disk.setReadOnly(true)
    expect(failureOf(valueOfJob(library.path, disk.folder))).toMatchObject({ kind: 'storage', reason: 'read-only' })
  })
})

function valueOfJob(libraryPath: string, userData: string) {
  return doLibraryJob('back-up', { libraryPath, folder: backupFolder(userData), now: day(1).toISOString() })
}
