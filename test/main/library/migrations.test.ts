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

  it('0002 keeps every template as it was, and gives them a place for changed verdicts', () => {
    const connection = openConnection(join(temporaryFolder(), 'x.sqlite'))
    migrate(connection, 1)
    connection.execute(`INSERT INTO templates VALUES
      (7, 'a', 3, '2031-01-01', '2031-01-02', NULL, NULL, 'kept', 'reply', 'CA', 'en-CA', 'clean', 0, 0, 'CA-fr-2021.1', '{}')`)
    const before = connection.all('SELECT * FROM templates')
    for (let round = 0; round < 2; round += 1) {
      migrate(connection, 2)
      expect(readLibraryVersion(connection)).toBe(2)
      expect(connection.all('SELECT * FROM templates')).toEqual(before)
    }
    const change =
      "INSERT INTO verdict_changes VALUES (NULL, ?, 'x', 'clean', 0, 0, 'y', 'confirm', 0, 1, '2031-01-03')"
    connection.execute('PRAGMA foreign_keys = ON')
    connection.run(change, 7)
    expect(() => connection.run(change, 7)).toThrow('UNIQUE')
    expect(() => connection.run(change, 8)).toThrow('FOREIGN KEY')
    connection.run('DELETE FROM templates')
    expect(connection.all('SELECT * FROM verdict_changes')).toEqual([])
    connection.close()
  })

  it('0003 keeps the facts and the templates, and gives the team’s words a place, each once', () => {
    const connection = openConnection(join(temporaryFolder(), 'x.sqlite'))
    migrate(connection, 2)
    connection.run("INSERT INTO facts VALUES ('kept', 'yes')")
    for (let round = 0; round < 2; round += 1) {
      migrate(connection, 3)
      expect(readLibraryVersion(connection)).toBe(3)
      expect(connection.all('SELECT name, value FROM facts')).toEqual([{ name: 'kept', value: 'yes' }])
    }
    connection.run("INSERT INTO team_words (word) VALUES ('zorb')")
    expect(() => connection.run("INSERT INTO team_words (word) VALUES ('zorb')")).toThrow('UNIQUE')
    connection.close()
  })

  it('0002 lets K7 and the check after a new version ask without reading the texts', () => {
    const connection = openConnection(join(temporaryFolder(), 'x.sqlite'))
    migrate(connection)
    const plan = (sql: string) => JSON.stringify(connection.all(`EXPLAIN QUERY PLAN ${sql}`))
    expect(plan("SELECT number FROM templates WHERE policy_version <> 'x'")).toContain(
      'COVERING INDEX templates_by_policy',
    )
    expect(
      plan(`SELECT id, title FROM templates WHERE purpose = 'x' AND store = 'CA' AND id <> 'a' AND deleted_at IS NULL
        AND archived_at IS NULL ORDER BY title, number LIMIT 20`),
    ).toContain('COVERING INDEX templates_in_use')
    connection.close()
  })

  it('0008 keeps every template as it was, and gives shared blocks and their holders a place', () => {
    const connection = openConnection(join(temporaryFolder(), 'x.sqlite'))
    migrate(connection, 7)
    connection.execute(`INSERT INTO templates VALUES
      (7, 'a', 3, '2031-01-01', '2031-01-02', NULL, NULL, 'kept', 'reply', 'CA', 'en-CA', 'clean', 0, 0, 'CA-fr-2021.1', '{}')`)
    const before = connection.all('SELECT * FROM templates')
    for (let round = 0; round < 2; round += 1) {
      migrate(connection, 8)
      expect(readLibraryVersion(connection)).toBe(8)
      expect(connection.all('SELECT * FROM templates')).toEqual(before)
    }
    connection.execute('PRAGMA foreign_keys = ON')
    connection.run("INSERT INTO block_uses VALUES ('x', 7)")
    connection.run("INSERT INTO unwrapped_blocks VALUES ('x', 7, 4)")
    expect(() => connection.run("INSERT INTO block_uses VALUES ('x', 7)")).toThrow('UNIQUE')
    expect(() => connection.run("INSERT INTO block_uses VALUES ('x', 8)")).toThrow('FOREIGN KEY')
    connection.run('DELETE FROM templates')
    expect(connection.all('SELECT * FROM block_uses')).toEqual([])
    expect(connection.all('SELECT * FROM unwrapped_blocks')).toEqual([])
    connection.close()
  })

  it('0005 hashes every template there was, and after it every text that is written, and nothing else', () => {
    const connection = openConnection(join(temporaryFolder(), 'x.sqlite'))
    const damaged = () =>
      connection.all(`SELECT number FROM templates LEFT JOIN template_hashes USING (number)
        WHERE hash IS NOT row_hash(id, revision, created_at, changed_at, content)`)
    migrate(connection, 4)
    const add = (id: string) =>
      connection.run(
        `INSERT INTO templates (id, revision, created_at, changed_at, title, purpose, store, language, verdict, violations,
           confirms, policy_version, content) VALUES (?, 1, 'x', 'x', 't', 'reply', 'CA', 'en-CA', 'clean', 0, 0, 'x', '{}')`,
        id,
      )
    add('before')
    for (let round = 0; round < 2; round += 1) migrate(connection, 5)
    add('after')
    connection.run("UPDATE templates SET content = '[]' WHERE id = 'before'")
    expect(connection.all('SELECT number FROM template_hashes')).toHaveLength(2)
    expect(damaged()).toEqual([])
    // A text that is not what was written stays so, whatever happens to its row.
    connection.execute("UPDATE template_hashes SET hash = x'00' WHERE number = 1")
    connection.run("UPDATE templates SET archived_at = 'x', verdict = 'confirm' WHERE id = 'before'")
    expect(damaged()).toEqual([{ number: 1 }])
    connection.execute('PRAGMA foreign_keys = ON')
    connection.run('DELETE FROM templates')
    expect(connection.all('SELECT * FROM template_hashes')).toEqual([])
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
