import { describe, expect, it } from 'vitest'
import { openConnection } from '../../../main/library/connection.ts'
import { emptyDocument } from '../../../shared/message/document.ts'
import { newVariant } from '../../../shared/template/template.ts'
import { content, valueOf } from './test-content.ts'
import { testLibrary } from './test-library.ts'

describe('[C4] the languages of the templates', () => {
  it('are those of each, the default first, as they are in it', () => {
    const library = testLibrary()
    const one = content('one')
    const first = valueOf(library.create(one)).id
    const second = valueOf(
      library.create({
        ...one,
        variants: [newVariant('fr-CA', emptyDocument), ...one.variants, newVariant('de-DE', emptyDocument)],
      }),
    ).id
    expect(valueOf(library.languages()).toSorted((a, b) => (a.id === first ? -1 : b.id === first ? 1 : 0))).toEqual([
      { id: first, store: 'CA', languages: ['en-CA'] },
      { id: second, store: 'CA', languages: ['fr-CA', 'en-CA', 'de-DE'] },
    ])
  })

  it('leave deleted and archived templates out', () => {
    const library = testLibrary()
    const [deleted, archived] = ['a', 'b'].map((title) => valueOf(library.create(content(title))).id)
    valueOf(library.delete(deleted ?? ''))
    valueOf(library.archive(archived ?? '', true))
    expect(valueOf(library.languages())).toEqual([])
  })

  it.each([
    ['torn', '{"variants":['],
    ['of another form', '{"variants":{"a":1}}'],
    ['without texts', '{}'],
  ])('are the default one for a content that is %s', (_, raw) => {
    const library = testLibrary()
    const { id } = valueOf(library.create(content('x')))
    const connection = openConnection(library.path)
    connection.run('UPDATE templates SET content = ? WHERE id = ?', raw, id)
    connection.close()
    expect(valueOf(library.languages())).toEqual([{ id, store: 'CA', languages: ['en-CA'] }])
  })
})
