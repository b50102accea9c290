import { describe, expect, it } from 'vitest'
import { exportTemplate } from '../../../main/exchange/export-template.ts'
import { openConnection } from '../../../main/library/connection.ts'
import { bareSurroundings } from '../../support/bare-surroundings.ts'
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

const unasked = () => Promise.reject(new Error('nothing is asked'))

describe('a row with a node of a newer version', () => {
  it('opens as it is stored, to be looked at, and is never overwritten, copied or exported', async () => {
    const document = { type: 'doc', content: [{ type: 'table', content: [{ type: 'text', text: 'kept' }] }] }
    const variant = { language: 'en-CA', document, exceptions: [], confirmations: [] }
    const raw = JSON.stringify({ title: 'x', purpose: 'reply', store: 'CA', sendWithinDays: null, variants: [variant] })
    const library = testLibrary()
    const { id } = valueOf(library.create(content('of the future')))
    const connection = openConnection(library.path)
    connection.run('UPDATE templates SET content = ? WHERE id = ?', raw, id)
    connection.close()

    const opened = valueOf(library.open(id))
    expect(opened.variants[0].document).toEqual(document)
    const path = 'variants[0].document.content[0].type'
    expect(failureOf(library.save(id, 1, content('over it')))).toMatchObject({ kind: 'invalid', path })
    expect(failureOf(library.duplicate(id, 'copy'))).toMatchObject({ kind: 'invalid', path })
    const exported = await exportTemplate(
      { copy: 'draft', content: opened, mark: { language: 'en', text: 'DRAFT' } },
      { format: 'json' },
      { chooseSavePath: unasked, chooseFolder: unasked },
      (key) => key,
      bareSurroundings,
    )
    expect(exported).toMatchObject({ ok: false, failure: { kind: 'invalid', path } })
    expect(contentOnDisk(library.path, id)).toEqual({ content: raw })
  })
})

describe.each([
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

    expect(valueOf(library.list({ query: '', archived: false })).rows.map(({ title }) => title)).toEqual([
      'of the future',
    ])
    expect(valueOf(library.list({ query: 'findable', archived: false })).rows).toHaveLength(1)
    expect(failureOf(library.open(id))).toMatchObject({ kind: 'invalid', path })
    expect(failureOf(library.save(id, 1, content('over it')))).toMatchObject({ kind: 'invalid', path })
    expect(failureOf(library.duplicate(id, 'copy'))).toMatchObject({ kind: 'invalid', path })
    valueOf(library.archive(id, true))
    valueOf(library.delete(id))
    valueOf(library.undelete(id))
    expect(contentOnDisk(library.path, id)).toEqual({ content: raw })
  })
})
