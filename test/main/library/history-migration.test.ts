import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openConnection } from '../../../main/library/connection.ts'
import { migrate, readLibraryVersion } from '../../../main/library/migrate.ts'
import { temporaryFolder } from './test-library.ts'

test('0004 gives every template a history that begins with what it is, and leaves the template alone', () => {
  const connection = openConnection(join(temporaryFolder(), 'x.sqlite'))
  migrate(connection, 3)
  connection.execute(`INSERT INTO templates VALUES
    (7, 'a', 3, '2031-01-01', '2031-01-02', NULL, NULL, 'kept', 'reply', 'CA', 'en-CA', 'confirm', 0, 1, 'CA-fr-2021.1', '{}'),
    (8, 'b', 1, '2031-01-03', '2031-01-03', NULL, '2031-01-04', 'deleted', 'reply', 'CA', 'en-CA', 'clean', 0, 0, 'x', '{}')`)
  const before = connection.all('SELECT * FROM templates')
  for (let round = 0; round < 2; round += 1) {
    migrate(connection, 4)
    expect(readLibraryVersion(connection)).toBe(4)
    expect(connection.all('SELECT * FROM templates')).toEqual(before)
    expect(
      connection.all('SELECT template, revision, kind, saved_at, author, verdict, confirms FROM versions'),
    ).toEqual([
      {
        template: 7,
        revision: 3,
        kind: 'saved',
        saved_at: '2031-01-02',
        author: '',
        verdict: 'confirm',
        confirms: 1,
      },
      { template: 8, revision: 1, kind: 'saved', saved_at: '2031-01-03', author: '', verdict: 'clean', confirms: 0 },
    ])
  }
  connection.close()
})
