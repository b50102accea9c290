import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openConnection } from '../../../main/library/connection.ts'
import { libraryFileName } from '../../../main/library/library.ts'
import { migrate, readLibraryVersion } from '../../../main/library/migrate.ts'
import { noFilter } from '../../../shared/template/library-list.ts'
import { approve, colleague, listedState } from './approval-parts.ts'
import { content, valueOf } from './test-content.ts'
import { temporaryFolder, testLibrary } from './test-library.ts'

/** A library of form 6, as the version before left it. */
function libraryOfForm6(folder: string): void {
  const connection = openConnection(join(folder, libraryFileName))
  migrate(connection, 6)
  const text = JSON.stringify(content('kept', 'Hello'))
  for (const [id, archived, deleted] of [
    ['used', null, null],
    ['archived', '2031-01-03', null],
    ['deleted', null, '2031-01-04'],
  ] as const) {
    connection.run(
      `INSERT INTO templates (id, revision, created_at, changed_at, archived_at, deleted_at, title, purpose, store, language,
         verdict, violations, confirms, policy_version, content)
       VALUES (?, 3, '2031-01-01', '2031-01-02', ?, ?, 'kept', 'reply', 'CA', 'en-CA', 'clean', 0, 0, 'CA-fr-2021.1', ?)`,
      id,
      archived,
      deleted,
      text,
    )
  }
  connection.run(
    'INSERT INTO saved_filters (name, filter) VALUES (?, ?)',
    'old',
    '{"query":"","filter":{"isAlike":true}}',
  )
  connection.close()
}

test('0007 leaves every template as it was, as a draft that nobody approved', () => {
  const folder = temporaryFolder()
  libraryOfForm6(folder)
  const connection = openConnection(join(folder, libraryFileName))
  const before = connection.all('SELECT * FROM templates')
  const listed = connection.all('SELECT * FROM listed')
  for (let round = 0; round < 2; round += 1) {
    migrate(connection, 7)
    expect(readLibraryVersion(connection)).toBe(7)
    expect(connection.all('SELECT * FROM templates')).toEqual(before)
    expect(connection.all('SELECT listed.* FROM listed')).toEqual(
      listed.map((row) => ({ ...(row as object), approval: 0 })),
    )
    for (const table of ['approvals', 'submissions', 'returned', 'reviewers']) {
      expect(connection.all(`SELECT * FROM ${table}`)).toEqual([])
    }
  }
  connection.close()
})

test('a library of the version before opens, and its templates go on their way', () => {
  const folder = temporaryFolder()
  libraryOfForm6(folder)
  const library = testLibrary(folder)
  expect(['used', 'archived', 'deleted'].map((id) => listedState(library, id))).toEqual([
    'draft',
    'retired',
    'not listed',
  ])
  expect(valueOf(library.savedFilters())).toEqual([{ name: 'old', query: '', filter: { ...noFilter, isAlike: true } }])
  expect(valueOf(library.reviewers())).toEqual([])
  expect(valueOf(library.allowsOnePerson())).toBe(false)
  valueOf(library.submit('used', 3, colleague('Ada'), ''))
  valueOf(approve(library, 'used', colleague('Grace')))
  expect(listedState(library, 'used')).toBe('approved')
})

test('0007 lets lists and counts by approval be read from their index alone', () => {
  const connection = openConnection(join(temporaryFolder(), 'x.sqlite'))
  migrate(connection)
  const plan = (sql: string) => JSON.stringify(connection.all(`EXPLAIN QUERY PLAN ${sql}`))
  const filtered = plan(
    `SELECT number FROM listed WHERE listed.state = 0 AND listed.state = 0 AND listed.approval = 1
     ORDER BY changed_at DESC, number DESC LIMIT 50`,
  )
  const sorted = plan(
    'SELECT number FROM listed WHERE listed.state = 0 ORDER BY approval, changed_at DESC, number DESC LIMIT 50',
  )
  for (const one of [filtered, sorted]) {
    expect(one).toContain('COVERING INDEX listed_by_approval')
    expect(one).not.toContain('TEMP B-TREE')
  }
  expect(
    plan('SELECT approval, count(*) FROM listed INDEXED BY listed_by_approval WHERE state = 0 GROUP BY approval'),
  ).toContain('COVERING INDEX listed_by_approval')
  connection.close()
})
