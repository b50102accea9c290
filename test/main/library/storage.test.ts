import { mkdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openConnection } from '../../../main/library/connection.ts'
import { libraryFileName, openLibrary } from '../../../main/library/library.ts'
import { canMount, smallDisk } from '../small-disk.ts'
import { content, failureOf, valueOf } from './test-content.ts'
import { afterTest, libraryOptions, temporaryFolder, testLibrary } from './test-library.ts'

/** Takes all the space that is left on the disk; gives it back when called. */
function fill(folder: string): () => void {
  const filler = join(folder, 'filler')
  const { bavail, bsize } = statfsSync(folder)
  writeFileSync(filler, Buffer.alloc(bavail * bsize))
  return () => rmSync(filler)
}

describe.skipIf(!canMount)('R9: a disk that fails (needs the right to mount one)', () => {
  it('full, 50 times: says so, keeps the old text, and saves again as soon as there is space', () => {
    // Room for the log of every round, so that it is the filled disk that refuses.
    const { folder } = smallDisk(16_384)
    const library = testLibrary(folder)
    const { id } = valueOf(library.create(content('one', 'first')))
    let revision = 1
    for (let round = 0; round < 50; round += 1) {
      const before = valueOf(library.open(id))
      // A log that is there has room for more edits; closing takes it away.
      library.close()
      expect(valueOf(library.open(id))).toEqual(before)
      const makeSpace = fill(folder)
      const long = 'x'.repeat(150_000)
      expect(failureOf(library.save(id, revision, content('late', long)))).toMatchObject({
        kind: 'storage',
        reason: 'full',
      })
      expect(valueOf(library.open(id))).toEqual(before)
      makeSpace()
      revision = valueOf(library.save(id, revision, content('saved', `round ${round}`))).revision
    }
    expect(revision).toBe(51)
  })

  it('read-only: says so when opening, and opens once it can be written to', () => {
    const disk = smallDisk(2048)
    const library = testLibrary(disk.folder)
    const { id } = valueOf(library.create(content('one')))
    library.close()
    disk.setReadOnly(true)
    expect(failureOf(openLibrary(libraryOptions(disk.folder)))).toMatchObject({ kind: 'storage', reason: 'read-only' })
    expect(failureOf(library.save(id, 1, content('late')))).toMatchObject({ kind: 'storage', reason: 'read-only' })
    disk.setReadOnly(false)
    expect(valueOf(library.save(id, 1, content('now'))).revision).toBe(2)
  })

  it('full before there is a library: says so', () => {
    const { folder } = smallDisk(64)
    fill(folder)
    expect(failureOf(openLibrary(libraryOptions(folder)))).toMatchObject({ kind: 'storage', reason: 'full' })
  })
})

describe('R9: a library that is not as it was', () => {
  it('gone: says so instead of writing where nobody looks, and saves again once it is back', () => {
    const folder = temporaryFolder()
    const library = testLibrary(folder)
    const { id } = valueOf(library.create(content('one')))
    const elsewhere = join(temporaryFolder(), 'moved')
    renameSync(folder, elsewhere)
    expect(failureOf(library.save(id, 1, content('lost')))).toMatchObject({ kind: 'storage', reason: 'missing' })
    expect(failureOf(library.list({ query: '', archived: false }))).toMatchObject({
      kind: 'storage',
      reason: 'missing',
    })
    renameSync(elsewhere, folder)
    expect(valueOf(library.save(id, 1, content('found'))).revision).toBe(2)
    expect(valueOf(library.open(id)).title).toBe('found')
  })

  it('busy: says so when another process keeps the lock, and saves once it lets go', () => {
    const library = testLibrary()
    const { id } = valueOf(library.create(content('one')))
    const other = openConnection(library.path)
    afterTest(() => other.close())
    other.execute('BEGIN IMMEDIATE')
    expect(failureOf(library.save(id, 1, content('late')))).toMatchObject({ kind: 'storage', reason: 'busy' })
    expect(valueOf(library.open(id)).title).toBe('one')
    other.execute('ROLLBACK')
    expect(valueOf(library.save(id, 1, content('now'))).revision).toBe(2)
  })

  it.each([
    ['garbage', Buffer.from('no database at all '.repeat(500))],
    ['text shorter than a header', Buffer.from('x')],
  ])('%s: says that it is damaged and leaves every byte', (_, bytes) => {
    const folder = temporaryFolder()
    const path = join(folder, libraryFileName)
    writeFileSync(path, bytes)
    expect(failureOf(openLibrary(libraryOptions(folder)))).toMatchObject({ kind: 'storage', reason: 'corrupt' })
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })

  it('a folder in the place of the file: a failure, not an exception', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, libraryFileName))
    expect(failureOf(openLibrary(libraryOptions(folder)))).toMatchObject({
      kind: 'storage',
      reason: 'corrupt',
    })
  })

  it('a file in the place of the folder: a failure, not an exception', () => {
    const folder = join(temporaryFolder(), 'file')
    writeFileSync(folder, '')
    expect(failureOf(openLibrary(libraryOptions(folder)))).toMatchObject({ kind: 'storage' })
  })
})
