import { userInfo } from 'node:os'
import { expect, test } from 'vitest'
import { createHistoryHandlers } from '../../main/history-handlers.ts'
import { readSettings } from '../../main/settings.ts'
import { readers } from '../../shared/ipc/readers.ts'
import { longestAuthorName, longestVersionName } from '../../shared/template/version.ts'
import { content, failureOf, valueOf } from './library/test-content.ts'
import { testLibrary } from './library/test-library.ts'

function desk() {
  const library = testLibrary()
  const told: string[] = []
  const prepared: string[] = []
  const handlers = createHistoryHandlers({
    library,
    language: {
      prepare: (texts) => {
        prepared.push(...texts.map(({ language }) => language))
        return Promise.resolve(true)
      },
    },
    shell: { send: (name) => told.push(name) },
  })
  const { id } = valueOf(library.create(content('one', 'first')))
  valueOf(library.save(id, 1, content('two', 'second')))
  return { library, handlers, id, told, prepared }
}

test('history/list, read and name answer from the library', async () => {
  const { handlers, id } = desk()
  expect(valueOf(await handlers['history/list']({ id })).map(({ revision }) => revision)).toEqual([2, 1])
  expect(valueOf(await handlers['history/read']({ id, revision: 1 }))).toEqual(content('one', 'first'))
  valueOf(await handlers['history/name']({ id, revision: 1, comment: 'May' }))
  expect(valueOf(await handlers['history/list']({ id }))[1]?.comment).toBe('May')
  expect(failureOf(await handlers['history/list']({ id: 'nobody' })).kind).toBe('not-found')
})

test('history/restore loads the words of the languages first, and has the list read again', async () => {
  const { library, handlers, id, told, prepared } = desk()
  expect(valueOf(await handlers['history/restore']({ id, revision: 1, baseRevision: 2 })).revision).toBe(3)
  expect(prepared).toEqual(['en-CA'])
  expect(told).toEqual(['library/changed'])
  expect(valueOf(library.open(id)).title).toBe('one')
})

test('history/restore changes nothing when the template was saved since, or the version is not there', async () => {
  const { library, handlers, id, told } = desk()
  expect(failureOf(await handlers['history/restore']({ id, revision: 1, baseRevision: 1 }))).toEqual({
    kind: 'stale',
    revision: 2,
  })
  expect(failureOf(await handlers['history/restore']({ id, revision: 9, baseRevision: 2 })).kind).toBe('not-found')
  expect(told).toEqual([])
  expect(valueOf(library.versions(id))).toHaveLength(2)
})

test('the readers refuse a name that is too long and a revision that is none', () => {
  const name = readers['history/name']
  const comment = 'x'.repeat(longestVersionName)
  expect(name.safeParse({ id: 'a', revision: 1, comment }).success).toBe(true)
  expect(name.safeParse({ id: 'a', revision: 1, comment: `${comment}x` }).success).toBe(false)
  for (const revision of [-1, 1.5, '1', null]) {
    expect(readers['history/read'].safeParse({ id: 'a', revision }).success).toBe(false)
    expect(readers['history/restore'].safeParse({ id: 'a', revision: 1, baseRevision: revision }).success).toBe(false)
  }
  expect(readers['settings/write'].safeParse({ yourName: 'x'.repeat(longestAuthorName + 1) }).success).toBe(false)
})

test('a person is called as the system calls them, until they say otherwise, or that they want no name', () => {
  expect(readSettings({}, ['en-CA']).yourName).toBe(userInfo().username)
  expect(readSettings({ yourName: 7 }, ['en-CA']).yourName).toBe(userInfo().username)
  expect(readSettings({ yourName: 'Ada' }, ['en-CA']).yourName).toBe('Ada')
  expect(readSettings({ yourName: '' }, ['en-CA']).yourName).toBe('')
})
