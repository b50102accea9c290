import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backupFolder } from '../../../../main/library/backup/backups.ts'
import { makeBackup } from '../../../../main/library/backup/make-backup.ts'
import { openConnection } from '../../../../main/library/connection.ts'
import { libraryVersion } from '../../../../main/library/migrate.ts'
import { libraryIn } from '../../../../main/library/place/place-folders.ts'
import { warningOfPath } from '../../../../main/library/place/place-warning.ts'
import { lookAtPlace, type PlaceQuestion } from '../../../../main/library/place/plan-place.ts'
import type { PlaceUse } from '../../../../shared/ipc/library-place.ts'
import { canMount, smallDisk } from '../../small-disk.ts'
import { runHere } from '../backup-parts.ts'
import { content, valueOf } from '../test-content.ts'
import { temporaryFolder, testLibrary } from '../test-library.ts'
import { clock } from './place-parts.ts'

function look(folder: string, more: Partial<PlaceQuestion> = {}) {
  const current = more.current ?? temporaryFolder()
  return lookAtPlace({ use: 'move', folder, current, usualFolder: current, appFolders: [], ...more }, runHere)
}

function libraryAt(folder: string): string {
  const library = testLibrary(folder)
  valueOf(library.create(content('one', 'x'.repeat(1000))))
  library.close()
  return folder
}

describe('a folder for the library', () => {
  it('is taken when it is empty or holds other files, and nothing is left in it by looking', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'notes.txt'), 'mine')
    expect(await look(folder)).toEqual({ warning: null, templates: null, space: null, problem: null })
  })

  it.each<PlaceUse>(['move', 'use'])('to %s: not the one it is in, by whichever link', async (use) => {
    const current = libraryAt(temporaryFolder())
    const link = join(temporaryFolder(), 'link')
    symlinkSync(current, link)
    expect(await look(current, { use, current })).toMatchObject({ problem: 'same' })
    expect(await look(link, { use, current })).toMatchObject({ problem: 'same' })
  })

  it('not within the app, nor within what it keeps for its work, except the usual place', async () => {
    const [program, usualFolder] = [temporaryFolder(), temporaryFolder()]
    for (const [folder, problem] of [
      [program, 'app-folder'],
      [join(program, 'resources'), 'app-folder'],
      [join(usualFolder, 'logs'), 'app-folder'],
      [`${program}-beside`, null],
      [usualFolder, null],
    ] as const) {
      mkdirSync(folder, { recursive: true })
      expect(await look(folder, { usualFolder, current: temporaryFolder(), appFolders: [program] })).toMatchObject({
        problem,
      })
    }
  })

  it('not one that is gone or is a file', async () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    expect(await look(file)).toMatchObject({ problem: 'missing' })
    expect(await look(join(file, 'below'))).toMatchObject({ problem: 'missing' })
  })

  it('not one with a library, which can be used instead', async () => {
    const folder = libraryAt(temporaryFolder())
    expect(await look(folder)).toMatchObject({ problem: 'has-library' })
    expect(await look(folder, { use: 'use' })).toMatchObject({ problem: null, templates: 1 })
  })

  it('not one with the backups of another library, unless ours was there', async () => {
    const other = libraryAt(temporaryFolder())
    makeBackup(libraryIn(other), backupFolder(other), clock())
    const folder = temporaryFolder()
    mkdirSync(backupFolder(folder))
    makeBackup(libraryIn(other), backupFolder(folder), clock())
    expect(await look(folder)).toMatchObject({ problem: 'has-backups' })
    // The same backups, by name: what a move has copied before.
    expect(await look(folder, { current: other })).toMatchObject({ problem: null })
    writeFileSync(join(folder, 'library.moved-2031-01-01T00-00-00Z.sqlite'), '')
    expect(await look(folder)).toMatchObject({ problem: null })
  })

  it('to use: not without a library, with a damaged one, or with one of a newer version', async () => {
    const folder = temporaryFolder()
    expect(await look(folder, { use: 'use' })).toMatchObject({ problem: 'no-library' })
    writeFileSync(libraryIn(folder), 'no library '.repeat(100))
    expect(await look(folder, { use: 'use' })).toMatchObject({ problem: 'damaged', templates: null })
    const newer = libraryAt(temporaryFolder())
    const connection = openConnection(libraryIn(newer))
    connection.execute(`PRAGMA user_version = ${libraryVersion + 1}`)
    connection.close()
    expect(await look(newer, { use: 'use' })).toMatchObject({ problem: 'newer' })
  })

  it.runIf(canMount)('not one that is read-only', async () => {
    const disk = smallDisk(256)
    disk.setReadOnly(true)
    expect(await look(disk.folder)).toMatchObject({ problem: 'not-writable' })
  })

  it.runIf(canMount)('not one that is too small, told in bytes', async () => {
    const current = libraryAt(temporaryFolder())
    const { problem, space } = await look(smallDisk(1024).folder, { current })
    expect(problem).toBe('too-small')
    expect(space?.needed).toBeGreaterThan(space?.free ?? 0)
    expect(space?.free).toBeGreaterThan(500_000)
  })
})

describe('what the path of a folder warns of', () => {
  it.each([
    ['/Users/ada/Library/CloudStorage/OneDrive-Personal/Library', 'OneDrive'],
    ['C:\\Users\\Ada\\OneDrive - Shop Inc\\Plumeline', 'OneDrive'],
    ['C:\\Users\\Ada\\iCloudDrive\\x', 'iCloud Drive'],
    ['/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/x', 'iCloud Drive'],
    ['/home/ada/Dropbox', 'Dropbox'],
    ['C:\\Users\\Ada\\Dropbox (Shop)\\x', 'Dropbox'],
    ['/Users/ada/Library/CloudStorage/GoogleDrive-ada@example.com/My Drive', 'Google Drive'],
    ['G:\\My Drive\\x', 'Google Drive'],
    ['/home/ada/Nextcloud/x', 'Nextcloud'],
  ])('%s is synced by %s', (folder, service) => {
    expect(warningOfPath(folder)).toEqual({ kind: 'synced', service })
  })

  it.each([
    '\\\\server\\share\\x',
    '//server/share',
    '\\\\?\\UNC\\server\\share',
    '/run/user/1000/gvfs/smb-share:server=x',
  ])('%s is on the network', (folder) => {
    expect(warningOfPath(folder)).toEqual({ kind: 'network' })
  })

  it.each([
    '/home/ada/templates',
    'C:\\Users\\Ada\\Documents',
    '/home/ada/not-my-dropbox',
    '\\\\?\\C:\\x',
    '/home/one/drive',
  ])('%s is a folder like any other', (folder) => {
    expect(warningOfPath(folder)).toBeNull()
  })
})
