import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { libraryFileName } from '../../../main/library/library.ts'
import { lockLibrary } from '../../../main/library/library-lock.ts'
import { canMount, smallDisk } from '../small-disk.ts'
import { content, failureOf, valueOf } from './test-content.ts'
import { afterTest, temporaryFolder, testLibrary } from './test-library.ts'

describe('R8: the lock on a library', () => {
  it('keeps a second app out, and lets it in when it is let go', () => {
    const path = join(temporaryFolder(), libraryFileName)
    const lock = valueOf(lockLibrary(path))
    expect(failureOf(lockLibrary(path))).toMatchObject({ kind: 'storage', reason: 'busy' })
    lock.release()
    valueOf(lockLibrary(path)).release()
  })

  it('is one lock for a library that two folders link to', () => {
    const folder = temporaryFolder()
    valueOf(testLibrary(folder).create(content('one')))
    const [linkedFile, linkedFolder] = [temporaryFolder(), join(temporaryFolder(), 'link')]
    symlinkSync(join(folder, libraryFileName), join(linkedFile, libraryFileName))
    symlinkSync(folder, linkedFolder)
    const lock = valueOf(lockLibrary(join(linkedFile, libraryFileName)))
    afterTest(() => lock.release())
    for (const other of [folder, linkedFolder]) {
      expect(failureOf(lockLibrary(join(other, libraryFileName)))).toMatchObject({ reason: 'busy' })
    }
  })

  it('does not keep the library itself from being written to', () => {
    const folder = temporaryFolder()
    const lock = valueOf(lockLibrary(join(folder, libraryFileName)))
    afterTest(() => lock.release())
    expect(valueOf(testLibrary(folder).create(content('one'))).revision).toBe(1)
  })

  it.each([
    ['garbage', (path: string) => writeFileSync(path, 'garbage '.repeat(100))],
    ['nothing', (path: string) => writeFileSync(path, '')],
  ])('is taken over %s in its place', (_, put) => {
    const path = join(temporaryFolder(), libraryFileName)
    put(`${path}.lock`)
    const lock = valueOf(lockLibrary(path))
    expect(lock.isHeld).toBe(true)
    expect(failureOf(lockLibrary(path))).toMatchObject({ reason: 'busy' })
    lock.release()
  })

  it('does not stand in the way where there can be no lock: opening the library says what is wrong', () => {
    const path = join(temporaryFolder(), libraryFileName)
    mkdirSync(`${path}.lock`)
    expect(valueOf(lockLibrary(path)).isHeld).toBe(false)
  })

  it.runIf(canMount)('nor on a disk that is read-only', () => {
    const disk = smallDisk(256)
    disk.setReadOnly(true)
    expect(valueOf(lockLibrary(join(disk.folder, libraryFileName))).isHeld).toBe(false)
  })
})
