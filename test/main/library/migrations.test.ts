import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openConnection } from '../../../main/library/connection.ts'
import { libraryFileName, openLibrary } from '../../../main/library/library.ts'
import { libraryVersion, migrate, migrations, readLibraryVersion } from '../../../main/library/migrate.ts'
import { content, failureOf, valueOf } from './test-content.ts'
import { libraryOptions, temporaryFolder, testLibrary } from './test-library.ts'

describe('migrations', () => {
  it('are numbered without a gap, from 1', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
  })

  it('0001 makes an empty library, and running it again does nothing', () => {
    const connection = openConnection(join(temporaryFolder(), 'x.sqlite'))
    migrate(connection, 1)
    expect(readLibraryVersion(connection)).toBe(1)
    expect(connection.all('SELECT * FROM templates')).toEqual([])
    expect(connection.all('SELECT * FROM template_search')).toEqual([])
    expect(connection.all('SELECT * FROM facts')).toEqual([])
    connection.run("INSERT INTO facts VALUES ('kept', 'yes')")
    migrate(connection, 1)
    expect(connection.all('SELECT name FROM facts')).toEqual([{ name: 'kept' }])
    connection.close()
  })

  it('leave nothing half done when one fails', () => {
    const connection = openConnection(join(temporaryFolder(), 'x.sqlite'))
    connection.execute('CREATE TABLE facts (in_the_way)')
    expect(() => migrate(connection)).toThrow('facts already exists')
    expect(readLibraryVersion(connection)).toBe(0)
    expect(connection.all("SELECT name FROM sqlite_schema WHERE name = 'templates'")).toEqual([])
    connection.close()
  })

  it('refuse a library of a newer version and leave every byte of it', () => {
    const folder = temporaryFolder()
    const library = testLibrary(folder)
    valueOf(library.create(content('from tomorrow')))
    library.close()
    const path = join(folder, libraryFileName)
    const connection = openConnection(path)
    connection.execute(`PRAGMA user_version = ${libraryVersion + 1}; PRAGMA journal_mode = DELETE`)
    connection.close()
    const before = readFileSync(path)
    const failure = failureOf(openLibrary(libraryOptions(folder)))
    expect(failure).toMatchObject({ kind: 'storage', reason: 'newer' })
    expect(readFileSync(path).equals(before)).toBe(true)
  })
})
