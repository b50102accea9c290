import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkHistory } from '../../../main/library/backup/check-history.ts'
import { lookAtHistory } from '../../../main/library/backup/keep-safe.ts'
import { doLibraryJob, type RunLibraryJob } from '../../../main/library/backup/library-jobs.ts'
import { openConnection } from '../../../main/library/connection.ts'
import { migrate } from '../../../main/library/migrate.ts'
import { writeVersionContent } from '../../../main/library/version-content.ts'
import type { LogFacts } from '../../../main/log.ts'
import { content, failureOf, valueOf } from './test-content.ts'
import { temporaryFolder, testLibrary } from './test-library.ts'

const picture = `"data:image/png;base64,${Buffer.alloc(900, 7).toString('base64')}"`

const runHere: RunLibraryJob = (name, input) => Promise.resolve(doLibraryJob(name, input))

/** Three earlier versions, one of them with a picture, and a tag. */
function libraryWithHistory() {
  const library = testLibrary()
  const { id } = valueOf(library.create(content('one', 'first')))
  valueOf(library.save(id, 1, content('two', 'second')))
  valueOf(library.save(id, 2, content('three', 'third')))
  valueOf(library.change([id], { kind: 'tag', name: 'Été', isOn: true }))
  const connection = openConnection(library.path)
  connection.run(
    "INSERT INTO versions SELECT 1, 9, 'saved', saved_at, '', 'clean', 0, 0, 'x', '', NULL, NULL, NULL FROM versions LIMIT 1",
  )
  connection.transaction(() => writeVersionContent(connection, 1, 9, `{"src":${picture}}`))
  return { library, id, connection }
}

const sound = { versions: 3, damagedVersions: 0, damagedSeals: 0, damagedTags: 0 }

describe('what a library keeps beside its templates', () => {
  it('is sound as it was written, while the library is open, and is not changed by the look', () => {
    const { library, connection } = libraryWithHistory()
    const before = connection.all('SELECT * FROM version_contents')
    expect(checkHistory(library.path)).toEqual(sound)
    expect(connection.all('SELECT * FROM version_contents')).toEqual(before)
    connection.close()
  })

  it.each([
    ['a version’s content', "UPDATE version_contents SET content = x'0102' WHERE revision = 1", { damagedVersions: 1 }],
    ['a version’s hash', "UPDATE version_contents SET sha256 = 'x' WHERE revision = 2", { damagedVersions: 1 }],
    ['a picture of one', "UPDATE version_pictures SET bytes = x'00'", { damagedVersions: 1 }],
    ['a picture that is gone', 'DELETE FROM version_pictures', { damagedVersions: 1 }],
    ['a tag’s name', "UPDATE tags SET name = 'Ete!'", { damagedTags: 1 }],
    [
      'a seal',
      "INSERT INTO approvals (template, revision, text_hash, signature, reviewer, approved_at, comment, seal, added_at) VALUES (1, 1, x'00', 's', 'r', '2031', '', '{}', '2031')",
      { damagedSeals: 1 },
    ],
  ])('is found damaged: %s', (_, sql, expected) => {
    const { library, connection } = libraryWithHistory()
    connection.run(sql)
    connection.close()
    expect(checkHistory(library.path)).toEqual({ ...sound, ...expected })
  })

  it('is told of in the log, and by the version itself; the others can be read', async () => {
    const { library, id, connection } = libraryWithHistory()
    connection.run("UPDATE version_contents SET content = x'0102' WHERE revision = 1")
    connection.close()
    const lines: (readonly [string, LogFacts])[] = []
    const add = (event: string, facts: LogFacts = {}) => void lines.push([event, facts])
    await lookAtHistory({ libraryPath: library.path, run: runHere, log: { info: add, warn: add, error: add } })
    expect(lines).toEqual([['history damaged', { ...sound, damagedVersions: 1 }]])
    expect(failureOf(library.readVersion(id, 1))).toMatchObject({ kind: 'storage', reason: 'corrupt' })
    expect(valueOf(library.readVersion(id, 2))).toEqual(content('two', 'second'))
  })

  it('is nothing in a library of the first version, and a failure where there is no library', () => {
    const path = join(temporaryFolder(), 'x.sqlite')
    const connection = openConnection(path)
    migrate(connection, 1)
    connection.close()
    expect(checkHistory(path)).toEqual({ ...sound, versions: 0 })
    const none = doLibraryJob('check-history', { libraryPath: join(temporaryFolder(), 'none.sqlite') })
    expect(failureOf(none)).toMatchObject({ kind: 'storage' })
  })
})
