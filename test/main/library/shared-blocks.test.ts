import { randomUUID as newId } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { settleTemplates } from '../../../main/library/block-users.ts'
import { openConnection, prepareForWriting } from '../../../main/library/connection.ts'
import type { Library } from '../../../main/library/library.ts'
import { takeInBlocks } from '../../../main/library/shared-blocks.ts'
import { insert } from '../../../main/library/templates.ts'
import { contentHash } from '../../../shared/approval/seal.ts'
import { noLanguageTools } from '../../../shared/policy/language/language-tools.ts'
import { noFilter } from '../../../shared/template/library-list.ts'
import type { SharedBlock } from '../../../shared/template/shared-block.ts'
import { holder, said, texts } from './blocks.ts'
import { content, failureOf, valueOf } from './test-content.ts'
import { risingClock, testLibrary } from './test-library.ts'
import { toTheEnd } from '../../support/to-the-end.ts'

const block = (library: Library, name = 'Signature', variants = texts('Kind regards', 'Cordialement')) =>
  valueOf(library.createBlock({ name, variants }))
const text = (library: Library, id: string) => said(valueOf(library.open(id)))
const save = (library: Library, one: SharedBlock, variants: SharedBlock['variants'], name = one.name) =>
  valueOf(toTheEnd(library.saveBlock({ id: one.id, revision: one.revision, name, variants })))
const hash = (library: Library, id: string, revision: number) =>
  contentHash(valueOf(library.readVersion(id, revision)), 'p', 'c')

const incoming = (one: SharedBlock, changedAt: string, variants: SharedBlock['variants']) => ({
  ...one,
  changedAt,
  variants,
})

describe('a shared block', () => {
  it('is listed by its name with how many templates hold it, deleted ones not', () => {
    const library = testLibrary()
    const signature = block(library)
    block(library, 'Address', texts('1 Main Street'))
    const ids = ['One', 'Two', 'Three'].map((title) => valueOf(library.create(holder(title, [signature]))).id)
    valueOf(library.archive(ids[1] ?? '', true))
    valueOf(library.delete(ids[2] ?? ''))
    expect(valueOf(library.blocks()).map(({ name, uses }) => [name, uses])).toEqual([
      ['Address', 0],
      ['Signature', 2],
    ])
  })

  it('that is saved with another text changes every template that holds it, each in its language, as a new version', () => {
    const library = testLibrary()
    const signature = block(library)
    const one = valueOf(library.create(holder('One', [signature]))).id
    const other = valueOf(library.create(content('Other'))).id
    const saved = save(library, signature, texts('Best wishes', 'Bien à vous'))
    expect(saved).toMatchObject({ changed: 1, unreadable: 0, block: { revision: 2, uses: 1, name: 'Signature' } })
    expect(text(library, one)).toEqual(['Hello | Best wishes', 'Bonjour | Bien à vous'])
    expect(valueOf(library.open(one)).revision).toBe(2)
    expect(valueOf(library.open(other)).revision).toBe(1)
    const [current, first] = valueOf(library.versions(one))
    expect(current).toMatchObject({
      kind: 'block',
      revision: 2,
      origin: { id: signature.id, revision: 2, title: 'Signature' },
    })
    expect(first).toMatchObject({ kind: 'created', revision: 1 })
    expect(said(valueOf(library.readVersion(one, 1)))).toEqual(['Hello | Kind regards', 'Bonjour | Cordialement'])
    // What a seal is about is another text now.
    expect(hash(library, one, 1)).not.toBe(hash(library, one, 2))
  })

  it('goes to a language it has no text in with that of its default language, until it has one', () => {
    const library = testLibrary()
    const signature = block(library, 'Signature', texts('Kind regards'))
    const { id } = valueOf(library.create(holder('One', [signature])))
    expect(text(library, id)).toEqual(['Hello | Kind regards', 'Bonjour | Kind regards'])
    save(library, signature, texts('Kind regards', 'Cordialement'))
    expect(text(library, id)).toEqual(['Hello | Kind regards', 'Bonjour | Cordialement'])
  })

  it('changes archived templates and deleted ones too, so that none comes back with an old text', () => {
    const library = testLibrary()
    const signature = block(library)
    const archived = valueOf(library.create(holder('Archived', [signature]))).id
    const deleted = valueOf(library.create(holder('Deleted', [signature]))).id
    valueOf(library.archive(archived, true))
    valueOf(library.delete(deleted))
    expect(save(library, signature, texts('Best wishes')).changed).toBe(1)
    valueOf(library.undelete(deleted))
    expect([archived, deleted].map((id) => text(library, id)[0])).toEqual([
      'Hello | Best wishes',
      'Hello | Best wishes',
    ])
  })

  it('that only gets another name touches no template, neither then nor when the template is saved as it was', () => {
    const library = testLibrary()
    const signature = block(library)
    const { id } = valueOf(library.create(holder('One', [signature])))
    const before = valueOf(library.open(id))
    const saved = save(library, signature, signature.variants, 'Closing words')
    expect(saved).toMatchObject({ changed: 0, unreadable: 0, block: { name: 'Closing words', revision: 2 } })
    expect(valueOf(library.open(id))).toEqual(before)
    const again = valueOf(library.save(id, 1, holder('One', [saved.block])))
    // The name that stands in the window is of no account either way.
    expect([again.revision, again.hasNewerBlocks]).toEqual([2, undefined])
    const restored = valueOf(library.restoreVersion(id, 1, 2))
    expect(restored.hasNewerBlocks).toBeUndefined()
    expect(hash(library, id, restored.revision)).toBe(hash(library, id, 1))
  })

  it('that is saved as it is makes no revision', () => {
    const library = testLibrary()
    const signature = block(library)
    expect(save(library, signature, signature.variants).block).toEqual(signature)
    expect(valueOf(library.earlierBlocks(signature.id))).toEqual([])
  })

  it('is not saved over what somebody else saved, nor is one that is gone', () => {
    const library = testLibrary()
    const signature = block(library)
    const { id } = valueOf(library.create(holder('One', [signature])))
    save(library, signature, texts('Best wishes'))
    const stale = { id: signature.id, revision: 1, name: 'x', variants: texts('Bye') }
    expect(failureOf(toTheEnd(library.saveBlock(stale)))).toEqual({ kind: 'stale', revision: 2 })
    expect(text(library, id)[0]).toBe('Hello | Best wishes')
    expect(failureOf(toTheEnd(library.saveBlock({ ...stale, id: 'none' })))).toEqual({
      kind: 'not-found',
      what: 'none',
    })
  })

  it('keeps what it said before', () => {
    const library = testLibrary()
    const signature = block(library)
    const { block: second } = save(library, signature, texts('Best wishes'))
    save(library, second, texts('Bye'), 'Closing words')
    expect(valueOf(library.earlierBlocks(signature.id)).map(({ name, variants }) => [name, variants])).toEqual([
      ['Signature', texts('Best wishes')],
      ['Signature', signature.variants],
    ])
  })

  it.each([['{"text":'], ['{"texts":[]}']])('tells no earlier text that this version cannot read: %s', (unreadable) => {
    const library = testLibrary()
    const signature = block(library)
    const { block: second } = save(library, signature, texts('Best wishes'))
    save(library, second, texts('Bye'))
    const connection = openConnection(library.path)
    connection.run('UPDATE block_versions SET content = ? WHERE content LIKE ?', unreadable, '%Best wishes%')
    connection.close()
    expect(valueOf(library.earlierBlocks(signature.id)).map(({ variants }) => variants)).toEqual([signature.variants])
  })

  it('leaves alone a template that this version cannot read, and says so', () => {
    const library = testLibrary()
    const signature = block(library)
    const { id } = valueOf(library.create(holder('One', [signature])))
    const readable = valueOf(library.create(holder('Two', [signature]))).id
    const connection = openConnection(library.path)
    const damaged = '{"title":"One","from":"a newer version"}'
    connection.run('UPDATE templates SET content = ? WHERE id = ?', damaged, id)
    expect(save(library, signature, texts('Best wishes'))).toMatchObject({ changed: 1, unreadable: 1 })
    expect(connection.get('SELECT revision, content FROM templates WHERE id = ?', id)).toEqual({
      revision: 1,
      content: damaged,
    })
    expect(text(library, readable)[0]).toBe('Hello | Best wishes')
    // Indexing what it cannot read does not forget who holds the block.
    valueOf(library.indexPending(() => false))
    expect(connection.all('SELECT * FROM block_uses')).toHaveLength(2)
    connection.close()
  })

  it('is judged in its templates soon after, and their history says what was found', () => {
    const library = testLibrary()
    const signature = block(library)
    const { id } = valueOf(library.create(holder('One', [signature])))
    expect(valueOf(library.versions(id))[0]?.verdict.state).toBe('clean')
    save(library, signature, texts('Call 1-206-555-0100'))
    const waiting = valueOf(library.outdated())
    expect(waiting).toHaveLength(1)
    valueOf(library.recheck(waiting, () => false))
    expect(valueOf(library.versions(id))[0]?.verdict.state).toBe('violation')
    expect(valueOf(library.outdated())).toEqual([])
    const open = valueOf(library.open(id))
    valueOf(library.save(id, open.revision, { ...open, title: 'Other' }))
    expect(valueOf(library.versions(id)).map(({ kind, verdict }) => [kind, verdict.state])).toEqual([
      ['saved', 'violation'],
      ['block', 'violation'],
      ['created', 'clean'],
    ])
    expect(valueOf(library.verdictChanges())).toEqual([])
  })

  it('is found by its new words', () => {
    const library = testLibrary()
    const signature = block(library)
    valueOf(library.create(holder('One', [signature])))
    save(library, signature, texts('Zanzibar'))
    valueOf(library.indexPending(() => false))
    const found = (query: string) => valueOf(library.list({ query, archived: false })).total
    expect([found('zanzibar'), found('regards')]).toEqual([1, 0])
  })
})

/** A library with a block and a template that holds it. */
const withHolder = () => {
  const made = testLibrary()
  const signature = block(made)
  const { id, revision } = valueOf(made.create(holder('One', [signature])))
  return { made, signature, id, revision }
}

describe('an older copy of a block', () => {
  it('out of a window does not come back: the edit is saved, with the block as it is now, and the answer tells it', () => {
    const { made, signature, id, revision } = withHolder()
    const edited = { ...holder('One, edited', [signature]) }
    save(made, signature, texts('Best wishes', 'Bien à vous'))
    // As the window does: it saves again at the revision that the library names.
    expect(failureOf(made.save(id, revision, edited))).toEqual({ kind: 'stale', revision: 2 })
    const answer = valueOf(made.save(id, 2, edited))
    expect(answer).toMatchObject({ revision: 3, hasNewerBlocks: true })
    expect(valueOf(made.open(id)).title).toBe('One, edited')
    expect(text(made, id)).toEqual(['Hello | Best wishes', 'Bonjour | Bien à vous'])
    const repeated = valueOf(made.save(id, 3, edited))
    expect(repeated).toMatchObject({ revision: 3, hasNewerBlocks: true })
    const { title, purpose, store, ...rest } = valueOf(made.open(id))
    expect(valueOf(made.save(id, 3, { ...rest, title, purpose, store })).hasNewerBlocks).toBeUndefined()
  })

  it('out of the history, a copy or a file does not come back either', () => {
    const { made, signature, id } = withHolder()
    save(made, signature, texts('Best wishes', 'Bien à vous'))
    valueOf(made.restoreVersion(id, 1, 2))
    expect(text(made, id)[0]).toBe('Hello | Best wishes')
    expect(text(made, valueOf(made.create(holder('Two', [signature]))).id)[0]).toBe('Hello | Best wishes')
  })

  it('of a block that was deleted becomes a text of the template’s own', () => {
    const { made, signature, id } = withHolder()
    valueOf(toTheEnd(made.deleteBlock(signature.id)))
    valueOf(made.save(id, 2, holder('One', [signature])))
    const [variant] = valueOf(made.open(id)).variants
    expect(variant.document.content.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
    expect(text(made, id)[0]).toBe('Hello | Kind regards')
  })

  it('of a block that this library never had makes it one of its own, older than any other', () => {
    const { signature } = withHolder()
    const other = testLibrary()
    const { id } = valueOf(other.create(holder('One', [signature])))
    const [made] = valueOf(other.blocks())
    expect(made).toEqual({ ...signature, revision: 1, changedAt: new Date(0).toISOString(), uses: 1 })
    expect(text(other, id)).toEqual(['Hello | Kind regards', 'Bonjour | Cordialement'])
  })
})

describe('deleting a block', () => {
  it('leaves its text in the templates as their own, and can be undone', () => {
    const library = testLibrary()
    const signature = block(library)
    const untouched = valueOf(library.create(holder('One', [signature]))).id
    const edited = valueOf(library.create(holder('Two', [signature]))).id
    expect(valueOf(toTheEnd(library.deleteBlock(signature.id)))).toEqual({ changed: 2, unreadable: 0 })
    expect(valueOf(library.blocks())).toEqual([])
    expect(text(library, untouched)).toEqual(['Hello | Kind regards', 'Bonjour | Cordialement'])
    expect(valueOf(library.open(untouched)).variants[0].document.content[1]?.type).toBe('paragraph')
    const open = valueOf(library.open(edited))
    valueOf(library.save(edited, open.revision, { ...open, title: 'Edited' }))

    const back = valueOf(toTheEnd(library.undeleteBlock(signature.id)))
    expect(back).toMatchObject({ changed: 1, kept: 1, block: { ...signature, uses: 1 } })
    expect(valueOf(library.open(untouched)).variants[0].document.content[1]?.type).toBe('sharedBlock')
    expect(valueOf(library.open(edited)).title).toBe('Edited')
    expect(valueOf(library.open(edited)).variants[0].document.content[1]?.type).toBe('paragraph')
    // What was approved before the deletion is the same text again.
    expect(hash(library, untouched, 3)).toBe(hash(library, untouched, 1))
    expect(valueOf(toTheEnd(library.undeleteBlock(signature.id)))).toMatchObject({ changed: 0, kept: 0 })
  })

  it('that is not there is refused', () => {
    const library = testLibrary()
    expect(failureOf(toTheEnd(library.deleteBlock('none')))).toEqual({ kind: 'not-found', what: 'none' })
    expect(failureOf(toTheEnd(library.undeleteBlock('none')))).toEqual({ kind: 'not-found', what: 'none' })
  })
})

describe('a block that cannot be written into a template', () => {
  it('changes nothing at all', () => {
    const library = testLibrary(undefined, { now: risingClock(), tools: noLanguageTools })
    const signature = block(library)
    const { id } = valueOf(library.create(holder('One', [signature])))
    const bad = [
      { language: 'en-CA', content: [{ type: 'paragraph', content: [{ type: 'text', text: '' }] }] },
    ] as const
    const failed = toTheEnd(library.saveBlock({ id: signature.id, revision: 1, name: 'Signature', variants: bad }))
    expect(failureOf(failed).kind).toBe('invalid')
    expect(valueOf(library.blocks())[0]).toMatchObject({ revision: 1, variants: signature.variants })
    expect(text(library, id)[0]).toBe('Hello | Kind regards')
  })
})

describe('before a save', () => {
  it('is said how many templates would change in one of their languages, deleted ones not', () => {
    const library = testLibrary()
    const signature = block(library)
    for (const title of ['One', 'Two', 'Gone']) valueOf(library.create(holder(title, [signature])))
    const [gone] = valueOf(library.list({ query: 'gone', archived: false })).rows
    valueOf(library.delete(gone?.id ?? ''))
    const { variants } = holder('English', [signature])
    valueOf(library.create({ ...content('English'), variants: [variants[0]] }))
    const effect = (variants: SharedBlock['variants']) => valueOf(library.effectOfBlock({ id: signature.id, variants }))
    expect(effect(signature.variants)).toEqual({ changed: 0, approvals: 0 })
    expect(effect(texts('Kind regards', 'Bien à vous'))).toEqual({ changed: 2, approvals: 0 })
    expect(effect(texts('Best wishes', 'Cordialement'))).toEqual({ changed: 3, approvals: 0 })
    // Every template says something else where only the default text is left, in another language.
    expect(effect(texts('Cordialement'))).toEqual({ changed: 3, approvals: 0 })
    expect(save(library, signature, texts('Kind regards', 'Bien à vous')).changed).toBe(2)
  })
})

describe('the list', () => {
  it('is narrowed to the templates that hold a block', () => {
    const library = testLibrary()
    const signature = block(library)
    valueOf(library.create(holder('One', [signature])))
    valueOf(library.create(content('Two')))
    const shown = () =>
      valueOf(library.list({ query: '', archived: false, filter: { ...noFilter, block: signature.id } })).rows
    expect(shown().map(({ title }) => title)).toEqual(['One'])
    valueOf(toTheEnd(library.deleteBlock(signature.id)))
    expect(shown()).toEqual([])
  })
})

describe('blocks out of another library', () => {
  const world = { now: () => new Date(Date.UTC(2040, 0, 1)), author: () => 'Ada' }
  it('are taken in when they are new or were changed later, and the text that gives way is kept', () => {
    const library = testLibrary()
    const signature = block(library)
    const { id } = valueOf(library.create(holder('One', [signature])))
    const connection = openConnection(library.path)
    prepareForWriting(connection)
    const take = (one: Parameters<typeof takeInBlocks>[1][number]) =>
      connection.transaction(() => {
        let changed = 0
        takeInBlocks(connection, [one], (template, by) => {
          changed += settleTemplates(connection, [template], world, by).changed
        })
        return changed
      })

    expect(take(incoming(signature, '2039-01-01T00:00:00.000Z', texts('Newer')))).toBe(1)
    expect(text(library, id)[0]).toBe('Hello | Newer')
    expect(take(incoming(signature, '2001-01-01T00:00:00.000Z', texts('Older')))).toBe(0)
    expect(text(library, id)[0]).toBe('Hello | Newer')
    take(incoming(signature, '2001-01-01T00:00:00.000Z', texts('Older')))
    expect(valueOf(library.earlierBlocks(signature.id)).map(({ variants }) => variants)).toEqual([
      signature.variants,
      texts('Older'),
    ])
    take({ id: 'other', name: 'Other', changedAt: '2001-01-01T00:00:00.000Z', variants: texts('Other') })
    expect(valueOf(library.blocks()).map(({ name }) => name)).toEqual(['Other', 'Signature'])

    valueOf(toTheEnd(library.deleteBlock(signature.id)))
    take(incoming(signature, '2040-01-01T00:00:00.000Z', texts('Back?')))
    expect(valueOf(library.blocks()).map(({ name }) => name)).toEqual(['Other'])
    connection.close()
  })

  it('leave a template that was taken in just as it was with its own text in the history, and the library’s in front', () => {
    const library = testLibrary()
    const signature = block(library)
    const sealed = holder('One', [signature])
    save(library, signature, texts('Best wishes', 'Bien à vous'))
    const connection = openConnection(library.path)
    prepareForWriting(connection)
    const number = connection.transaction(() => {
      const source = { kind: 'imported', origin: null, isExact: true } as const
      insert(
        connection,
        sealed,
        'sealed',
        '2040-01-01T00:00:00.000Z',
        { ...world, newId, tools: noLanguageTools },
        source,
      )
      const row = connection.get("SELECT number FROM templates WHERE id = 'sealed'")
      return z.object({ number: z.number() }).parse(row).number
    })
    expect(text(library, 'sealed')[0]).toBe('Hello | Kind regards')
    expect(connection.transaction(() => settleTemplates(connection, [number], world))).toEqual({
      changed: 1,
      unreadable: 0,
    })
    expect(text(library, 'sealed')).toEqual(['Hello | Best wishes', 'Bonjour | Bien à vous'])
    expect(said(valueOf(library.readVersion('sealed', 1)))[0]).toBe('Hello | Kind regards')
    expect(connection.transaction(() => settleTemplates(connection, [number], world)).changed).toBe(0)
    connection.close()
  })
})
