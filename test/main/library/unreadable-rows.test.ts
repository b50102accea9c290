import { describe, expect, it } from 'vitest'
import { openConnection } from '../../../main/library/connection.ts'
import { content, failureOf, valueOf } from './test-content.ts'
import { testLibrary } from './test-library.ts'

function contentOnDisk(path: string, id: string): unknown {
  const connection = openConnection(path)
  try {
    return connection.get('SELECT content FROM templates WHERE id = ?', id)
  } finally {
    connection.close()
  }
}

describe.each([
  [
    'a node of a newer version',
    '{"title":"x","purpose":"reply","store":"CA","sendWithinDays":null,"variants":[{"language":"en-CA","document":{"type":"doc","content":[{"type":"table"}]},"exceptions":[],"confirmations":[]}]}',
    'variants[0].document.content[0].type',
  ],
  [
    'an unknown purpose',
    '{"title":"x","purpose":"proactive-new","store":"CA","sendWithinDays":null,"variants":[]}',
    'purpose',
  ],
  ['torn JSON', '{"title":"x","purp', ''],
])('a row with %s', (_, raw, path) => {
  it('keeps its line in the list, fails with its path when opened, and is never overwritten', () => {
    const library = testLibrary()
    const { id } = valueOf(library.create(content('of the future', 'findable')))
    const connection = openConnection(library.path)
    connection.run("UPDATE templates SET content = ?, purpose = 'proactive-new' WHERE id = ?", raw, id)
    connection.close()

    expect(valueOf(library.list('', false)).map(({ title }) => title)).toEqual(['of the future'])
    expect(valueOf(library.list('findable', false))).toHaveLength(1)
    expect(failureOf(library.open(id))).toMatchObject({ kind: 'invalid', path })
    expect(failureOf(library.save(id, 1, content('over it')))).toMatchObject({ kind: 'invalid', path })
    expect(failureOf(library.duplicate(id, 'copy'))).toMatchObject({ kind: 'invalid', path })
    valueOf(library.archive(id, true))
    valueOf(library.delete(id))
    valueOf(library.undelete(id))
    expect(contentOnDisk(library.path, id)).toEqual({ content: raw })
  })
})
