import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backupFolder, listBackups } from '../../../../main/library/backup/backups.ts'
import { checkLibrary } from '../../../../main/library/backup/check-library.ts'
import { makeBackup } from '../../../../main/library/backup/make-backup.ts'
import type { RunLibraryJob } from '../../../../main/library/backup/library-jobs.ts'
import { lockLibrary } from '../../../../main/library/library-lock.ts'
import { moveLibrary, useLibrary } from '../../../../main/library/place/move-library.ts'
import { libraryIn } from '../../../../main/library/place/place-folders.ts'
import { storageFailure } from '../../../../main/library/storage-failure.ts'
import { canMount, smallDisk } from '../../small-disk.ts'
import { runHere, textOf } from '../backup-parts.ts'
import { content, failureOf, valueOf } from '../test-content.ts'
import { temporaryFolder, testLibrary } from '../test-library.ts'
import { clock, placeFileOf, startApp } from './place-parts.ts'

const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => !name.endsWith('.lock'))
    .sort()
const moved = 'library.moved-2031-05-06T07-08-09Z.sqlite'

describe('moving the library', () => {
  it('goes on in the new place with every edit and backup, and keeps the old file under another name', async () => {
    const [userData, target] = [temporaryFolder(), temporaryFolder()]
    const app = await startApp(userData)
    const { id } = valueOf(app.library.create(content('one', 'first')))
    makeBackup(app.library.path, backupFolder(userData), clock())
    valueOf(app.library.save(id, 1, content('one', 'second')))
    valueOf(await moveLibrary(app.parts, target))

    expect(app.library.path).toBe(libraryIn(target))
    expect(textOf(app.library, id)).toBe('second')
    valueOf(app.library.save(id, 2, content('one', 'third')))
    expect(placeFileOf(userData).read()).toEqual({ folder: target, leaving: null })
    expect(namesIn(userData)).toEqual(['backups', 'library-place.json', moved])
    expect(checkLibrary(join(userData, moved))).toMatchObject({ isSound: true, templates: 1 })
    expect(listBackups(backupFolder(target))).toEqual(listBackups(backupFolder(userData)))
    expect(app.told[0]).toBe(0)

    // And after a restart.
    app.close()
    const again = await startApp(userData)
    expect(again.library.path).toBe(libraryIn(target))
    expect(textOf(again.library, id)).toBe('third')
    expect(valueOf(again.library.versions(id)).map(({ revision }) => revision)).toEqual([3, 2, 1])
  })

  it('holds the lock of the new place and lets go of the old one', async () => {
    const [userData, target] = [temporaryFolder(), temporaryFolder()]
    const app = await startApp(userData)
    valueOf(await moveLibrary(app.parts, target))
    expect(failureOf(lockLibrary(libraryIn(target)))).toMatchObject({ reason: 'busy' })
    valueOf(lockLibrary(libraryIn(userData))).release()
  })

  it('there and back again, with the backups of both', async () => {
    const [userData, target] = [temporaryFolder(), temporaryFolder()]
    const app = await startApp(userData)
    const { id } = valueOf(app.library.create(content('one', 'here')))
    makeBackup(app.library.path, backupFolder(userData), clock())
    valueOf(await moveLibrary(app.parts, target))
    valueOf(app.library.save(id, 1, content('one', 'there')))
    makeBackup(app.library.path, backupFolder(target), clock())
    valueOf(await moveLibrary(app.parts, userData))
    expect(app.library.path).toBe(libraryIn(userData))
    expect(placeFileOf(userData).read()).toEqual({ folder: null, leaving: null })
    expect(textOf(app.library, id)).toBe('there')
    expect(listBackups(backupFolder(userData)).map(({ sequence }) => sequence)).toEqual([2, 1])
    expect(namesIn(target)).toEqual(['backups', moved])
  })

  it('saves nothing while it copies: what is edited then is refused as busy, and taken after', async () => {
    const [userData, target] = [temporaryFolder(), temporaryFolder()]
    const app = await startApp(userData)
    const { id } = valueOf(app.library.create(content('one', 'before')))
    const run: RunLibraryJob = (name, input) => {
      expect(failureOf(app.library.save(id, 1, content('one', 'meanwhile')))).toMatchObject({ reason: 'busy' })
      return runHere(name, input)
    }
    valueOf(await moveLibrary({ ...app.parts, run }, target))
    valueOf(app.library.save(id, 1, content('one', 'meanwhile')))
    expect(textOf(app.library, id)).toBe('meanwhile')
  })

  it('refuses a folder that has a library, and leaves both as they are', async () => {
    const [userData, target] = [temporaryFolder(), temporaryFolder()]
    const other = testLibrary(target)
    const { id: theirs } = valueOf(other.create(content('other', 'theirs')))
    const app = await startApp(userData)
    const { id } = valueOf(app.library.create(content('one', 'ours')))
    expect(failureOf(await moveLibrary(app.parts, target)).kind).toBe('storage')
    expect(app.library.path).toBe(libraryIn(userData))
    expect(textOf(app.library, id)).toBe('ours')
    expect(textOf(other, theirs)).toBe('theirs')
  })

  it.each(['copy-for-move', 'copy-backups'] as const)('stays, or goes, when the job %s fails', async (job) => {
    const [userData, target] = [temporaryFolder(), temporaryFolder()]
    const app = await startApp(userData)
    const { id } = valueOf(app.library.create(content('one', 'kept')))
    const run: RunLibraryJob = (name, input) =>
      name === job ? Promise.resolve({ ok: false, failure: storageFailure('full', 'x') }) : runHere(name, input)
    const result = await moveLibrary({ ...app.parts, run }, target)
    // The backups stay where they are; the library does not wait for them.
    const goes = job === 'copy-backups'
    expect(result.ok).toBe(goes)
    expect(app.library.path).toBe(libraryIn(goes ? target : userData))
    expect(existsSync(libraryIn(goes ? userData : target))).toBe(false)
    expect(textOf(app.library, id)).toBe('kept')
    valueOf(app.library.save(id, 1, content('one', 'saved')))
    expect(failureOf(lockLibrary(app.library.path))).toMatchObject({ reason: 'busy' })
  })

  it('stays when the new place goes away between the copy and the opening', async () => {
    const [userData, target] = [temporaryFolder(), temporaryFolder()]
    const app = await startApp(userData)
    const { id } = valueOf(app.library.create(content('one', 'kept')))
    const run: RunLibraryJob = async (name, input) => {
      const done = await runHere(name, input)
      if (name === 'copy-backups') renameSync(target, `${target}-gone`)
      return done
    }
    expect(failureOf(await moveLibrary({ ...app.parts, run }, target))).toMatchObject({ reason: 'missing' })
    renameSync(`${target}-gone`, target)
    expect(app.library.path).toBe(libraryIn(userData))
    expect(placeFileOf(userData).read()).toEqual({ folder: null, leaving: null })
    valueOf(app.library.save(id, 1, content('one', 'saved')))
    expect(textOf(app.library, id)).toBe('saved')
  })

  it('stays when the record of the place cannot be written, and leaves no second library', async () => {
    const [userData, target] = [temporaryFolder(), temporaryFolder()]
    const app = await startApp(userData)
    const { id } = valueOf(app.library.create(content('one', 'kept')))
    // A folder in the place of the file that becomes the record.
    mkdirSync(join(userData, 'library-place.json.new'))
    writeFileSync(join(userData, 'library-place.json.new', 'x'), '')
    await expect(moveLibrary(app.parts, target)).resolves.toMatchObject({ ok: false })
    expect(namesIn(target)).toEqual([])
    expect(textOf(app.library, id)).toBe('kept')
    valueOf(app.library.save(id, 1, content('one', 'saved')))
  })

  it.each([
    ['moving', moveLibrary],
    ['using', useLibrary],
  ])('%s: makes no folder where there is none any more', async (_, go) => {
    const [userData, target] = [temporaryFolder(), join(temporaryFolder(), 'unplugged')]
    const app = await startApp(userData)
    expect(failureOf(await go(app.parts, target))).toMatchObject({ reason: 'missing' })
    expect(existsSync(target)).toBe(false)
    valueOf(app.library.create(content('goes on')))
  })

  it.runIf(canMount)('stays when the disk fills up on the way', async () => {
    const userData = temporaryFolder()
    const { folder: target } = smallDisk(64)
    const app = await startApp(userData)
    const { id } = valueOf(app.library.create(content('one', 'x'.repeat(100_000))))
    expect(failureOf(await moveLibrary(app.parts, target))).toMatchObject({ kind: 'storage', reason: 'full' })
    expect(namesIn(target)).toEqual([])
    valueOf(app.library.save(id, 1, content('one', 'saved')))
  })
})

describe('using the library in another folder', () => {
  it('goes on with it, and leaves the one of now as it is', async () => {
    const [userData, target] = [temporaryFolder(), temporaryFolder()]
    const other = testLibrary(target)
    const { id: theirs } = valueOf(other.create(content('other', 'theirs')))
    other.close()
    const app = await startApp(userData)
    const { id } = valueOf(app.library.create(content('one', 'ours')))
    valueOf(await useLibrary(app.parts, target))
    expect(textOf(app.library, theirs)).toBe('theirs')
    expect(failureOf(app.library.open(id)).kind).toBe('not-found')
    expect(namesIn(userData)).toContain('library.sqlite')
    app.close()
    const again = await startApp(userData)
    expect(textOf(again.library, theirs)).toBe('theirs')
    valueOf(await useLibrary(again.parts, userData))
    expect(textOf(again.library, id)).toBe('ours')
  })

  it('stays with its own while another app has that one', async () => {
    const [userData, target] = [temporaryFolder(), temporaryFolder()]
    testLibrary(target)
    const lock = valueOf(lockLibrary(libraryIn(target)))
    const app = await startApp(userData)
    const { id } = valueOf(app.library.create(content('one', 'ours')))
    expect(failureOf(await useLibrary(app.parts, target))).toMatchObject({ reason: 'busy' })
    expect(textOf(app.library, id)).toBe('ours')
    lock.release()
  })

  it('stays with its own when that one cannot be opened', async () => {
    const [userData, target] = [temporaryFolder(), temporaryFolder()]
    writeFileSync(libraryIn(target), 'no library '.repeat(100))
    const app = await startApp(userData)
    const { id } = valueOf(app.library.create(content('one', 'ours')))
    expect(failureOf(await useLibrary(app.parts, target))).toMatchObject({ reason: 'corrupt' })
    expect(textOf(app.library, id)).toBe('ours')
    expect(placeFileOf(userData).read()).toEqual({ folder: null, leaving: null })
  })
})

describe('a moved library whose place goes away while it is open', () => {
  it('says so, keeps the edit with the caller, and saves it once the place is back', async () => {
    const [userData, target] = [temporaryFolder(), temporaryFolder()]
    const app = await startApp(userData)
    const { id } = valueOf(app.library.create(content('one', 'first')))
    valueOf(await moveLibrary(app.parts, target))
    renameSync(target, `${target}-gone`)
    expect(failureOf(app.library.save(id, 1, content('one', 'late')))).toMatchObject({
      kind: 'storage',
      reason: 'missing',
    })
    expect(existsSync(target)).toBe(false)
    renameSync(`${target}-gone`, target)
    valueOf(app.library.save(id, 1, content('one', 'late')))
    expect(textOf(app.library, id)).toBe('late')
  })
})
