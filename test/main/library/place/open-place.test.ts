import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backupFolder } from '../../../../main/library/backup/backups.ts'
import { makeBackup } from '../../../../main/library/backup/make-backup.ts'
import { lockLibrary } from '../../../../main/library/library-lock.ts'
import { moveLibrary } from '../../../../main/library/place/move-library.ts'
import { libraryIn, movingCopyIn } from '../../../../main/library/place/place-folders.ts'
import { textOf } from '../backup-parts.ts'
import { content, failureOf, valueOf } from '../test-content.ts'
import { temporaryFolder, testLibrary } from '../test-library.ts'
import { clock, placeFileOf, start, startApp } from './place-parts.ts'

/** A library that was moved, and its app has ended. */
async function movedLibrary(): Promise<{ readonly userData: string; readonly target: string; readonly id: string }> {
  const [userData, target] = [temporaryFolder(), temporaryFolder()]
  const app = await startApp(userData)
  const { id } = valueOf(app.library.create(content('one', 'here')))
  valueOf(await moveLibrary(app.parts, target))
  app.close()
  return { userData, target, id }
}

describe('a start', () => {
  it('opens the usual place when no other was ever chosen, without a record of it', async () => {
    const userData = temporaryFolder()
    const { troubles, opened } = await start(userData)
    if (opened === null) throw new Error('nothing was opened')
    expect(troubles).toEqual([])
    const { place, opened: library } = valueOf(opened)
    expect(place.folder).toBe(userData)
    expect(existsSync(join(userData, 'library-place.json'))).toBe(false)
    library.library.close()
    place.release()
  })

  it('asks when the chosen place is gone, makes nothing anywhere, and opens it once it is back', async () => {
    const { userData, target, id } = await movedLibrary()
    renameSync(target, `${target}-unplugged`)
    const quitting = await start(userData)
    expect(quitting.opened).toBeNull()
    expect(quitting.troubles).toEqual([{ folder: target, reason: 'gone', hasUsual: false, refused: null }])
    expect(existsSync(target)).toBe(false)
    expect(existsSync(libraryIn(userData))).toBe(false)
    renameSync(`${target}-unplugged`, target)
    expect(textOf((await startApp(userData)).library, id)).toBe('here')
  })

  it('asks as well when the place is there and empty, as the mount point of a share is', async () => {
    const { userData, target } = await movedLibrary()
    renameSync(target, `${target}-unmounted`)
    const app = await startApp(userData, { kind: 'again' }, { kind: 'usual' })
    expect(app.place.folder).toBe(userData)
    app.close()
  })

  it('another folder is taken for good when it has a library, and asked about again when it has none', async () => {
    const { userData, target } = await movedLibrary()
    rmSync(target, { recursive: true })
    const [empty, other] = [temporaryFolder(), temporaryFolder()]
    const library = testLibrary(other)
    const { id } = valueOf(library.create(content('other', 'theirs')))
    library.close()
    const { troubles, opened } = await start(
      userData,
      { kind: 'folder', folder: empty },
      { kind: 'folder', folder: other },
    )
    if (opened === null) throw new Error('nothing was opened')
    const { opened: openedLibrary, place } = valueOf(opened)
    expect(troubles.map(({ refused }) => refused)).toEqual([null, empty])
    expect(readdirSync(empty)).toEqual([])
    expect(textOf(openedLibrary.library, id)).toBe('theirs')
    openedLibrary.library.close()
    place.release()
    expect(textOf((await startApp(userData)).library, id)).toBe('theirs')
  })

  it('the usual place is opened for this time only', async () => {
    const { userData, target, id } = await movedLibrary()
    renameSync(target, `${target}-unplugged`)
    const app = await startApp(userData, { kind: 'usual' })
    expect(app.place).toMatchObject({ folder: userData, record: { folder: target } })
    valueOf(app.library.create(content('in between')))
    app.close()
    renameSync(`${target}-unplugged`, target)
    expect(textOf((await startApp(userData)).library, id)).toBe('here')
  })

  it('in the usual place the newest backup is restored rather than an empty library made', async () => {
    const [userData, target] = [temporaryFolder(), temporaryFolder()]
    const first = await startApp(userData)
    const { id } = valueOf(first.library.create(content('one', 'backed up')))
    makeBackup(first.library.path, backupFolder(userData), clock())
    valueOf(await moveLibrary(first.parts, target))
    first.close()
    rmSync(target, { recursive: true })
    const { troubles } = await start(userData)
    expect(troubles).toMatchObject([{ hasUsual: true }])
    expect(textOf((await startApp(userData, { kind: 'usual' })).library, id)).toBe('backed up')
  })

  it.each([
    ['torn', '{"type":"plumeline-lib'],
    ['empty', ''],
    ['of another kind', '{"type":"other","version":1,"folder":null,"leaving":null}'],
    ['with a path that is none', '{"type":"plumeline-library-place","version":1,"folder":"x","leaving":null}'],
  ])('a record that is %s is not taken for the usual place', async (_, text) => {
    const { userData, target, id } = await movedLibrary()
    writeFileSync(join(userData, 'library-place.json'), text)
    const { troubles, opened } = await start(userData)
    expect(opened).toBeNull()
    expect(troubles).toEqual([{ folder: null, reason: 'unknown', hasUsual: false, refused: null }])
    expect(existsSync(libraryIn(userData))).toBe(false)
    expect(textOf((await startApp(userData, { kind: 'folder', folder: target })).library, id)).toBe('here')
  })

  it('says that the chosen place is in use, and asks', async () => {
    const { userData, target } = await movedLibrary()
    const lock = valueOf(lockLibrary(libraryIn(target)))
    expect((await start(userData)).troubles).toMatchObject([{ folder: target, reason: 'busy' }])
    lock.release()
  })

  it('leaves a failure in the usual place to the caller', async () => {
    const userData = temporaryFolder()
    const lock = valueOf(lockLibrary(libraryIn(userData)))
    const { troubles, opened } = await start(userData)
    expect(troubles).toEqual([])
    expect(opened === null ? null : failureOf(opened)).toMatchObject({ reason: 'busy' })
    lock.release()
  })
})

describe('a start after a move that was cut off', () => {
  it('before the decision: the library is where it was, and the next move takes no notice of the rest', async () => {
    const [userData, target] = [temporaryFolder(), temporaryFolder()]
    const app = await startApp(userData)
    const { id } = valueOf(app.library.create(content('one', 'here')))
    writeFileSync(movingCopyIn(target), 'half')
    app.close()
    const again = await startApp(userData)
    expect(again.library.path).toBe(libraryIn(userData))
    valueOf(await moveLibrary(again.parts, target))
    expect(textOf(again.library, id)).toBe('here')
    expect(existsSync(movingCopyIn(target))).toBe(false)
  })

  it('after the decision: the copy is the library, and the other one is put aside', async () => {
    const { userData, target, id } = await movedLibrary()
    // As it was in between.
    renameSync(libraryIn(target), movingCopyIn(target))
    const aside = readdirSync(userData).find((name) => name.startsWith('library.moved-')) ?? ''
    renameSync(join(userData, aside), libraryIn(userData))
    placeFileOf(userData).write({ folder: target, leaving: userData })
    const app = await startApp(userData)
    expect(app.library.path).toBe(libraryIn(target))
    expect(textOf(app.library, id)).toBe('here')
    expect(existsSync(libraryIn(userData))).toBe(false)
    expect(readdirSync(userData).filter((name) => name.startsWith('library.moved-'))).toHaveLength(1)
    expect(placeFileOf(userData).read()).toEqual({ folder: target, leaving: null })
  })

  it('the library that was left is not put aside when it is the one that is opened', async () => {
    const { userData, target, id } = await movedLibrary()
    const aside = readdirSync(userData).find((name) => name.startsWith('library.moved-')) ?? ''
    renameSync(join(userData, aside), libraryIn(userData))
    placeFileOf(userData).write({ folder: target, leaving: userData })
    renameSync(target, `${target}-unplugged`)
    const app = await startApp(userData, { kind: 'usual' })
    valueOf(app.library.save(id, 1, content('one', 'without the disk')))
    app.close()
    renameSync(`${target}-unplugged`, target)
    const again = await startApp(userData)
    expect(textOf(again.library, id)).toBe('here')
    expect(existsSync(libraryIn(userData))).toBe(true)
  })
})
