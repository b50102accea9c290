import { describe, expect, it } from 'vitest'
import { compliantSamples } from '../../../shared/template/samples/sample-library.ts'
import { sample } from '../../../shared/template/samples/compose.ts'
import { content, failureOf, valueOf } from './test-content.ts'
import { temporaryFolder, testLibrary } from './test-library.ts'

describe('a library on disk', () => {
  it('keeps what was created, saved, archived and deleted when it is opened again', () => {
    const folder = temporaryFolder()
    const first = testLibrary(folder)
    const kept = valueOf(first.create(content('kept')))
    const archived = valueOf(first.create(content('archived')))
    const deleted = valueOf(first.create(content('deleted')))
    valueOf(first.save(kept.id, 1, content('kept', 'changed')))
    valueOf(first.archive(archived.id, true))
    valueOf(first.delete(deleted.id))
    first.close()

    const second = testLibrary(folder)
    expect(valueOf(second.open(kept.id))).toMatchObject({ revision: 2, ...content('kept', 'changed') })
    expect(valueOf(second.list({ query: '', archived: false })).rows.map(({ title }) => title)).toEqual(['kept'])
    expect(valueOf(second.list({ query: '', archived: true })).rows.map(({ title }) => title)).toEqual(['archived'])
    expect(failureOf(second.open(deleted.id)).kind).toBe('not-found')
    valueOf(second.undelete(deleted.id))
    expect(valueOf(second.open(deleted.id))).toEqual(deleted)
  })

  it('gives a new template its first revision, its times and the policy version of its verdict', () => {
    const created = valueOf(testLibrary().create(content('new')))
    expect(created).toMatchObject({
      revision: 1,
      createdAt: '2031-01-01T00:00:01.000Z',
      changedAt: '2031-01-01T00:00:01.000Z',
      archivedAt: null,
    })
    expect(created.policyVersion).not.toBe('')
  })

  it('refuses a save that started from another revision, and changes nothing', () => {
    const library = testLibrary()
    const { id } = valueOf(library.create(content('one')))
    valueOf(library.save(id, 1, content('two')))
    expect(failureOf(library.save(id, 1, content('late')))).toEqual({ kind: 'stale', revision: 2 })
    expect(failureOf(library.save(id, 7, content('early')))).toEqual({ kind: 'stale', revision: 2 })
    expect(valueOf(library.open(id)).title).toBe('two')
  })

  it('refuses content that could not be read again, with its path, and changes nothing', () => {
    const library = testLibrary()
    const created = valueOf(library.create(content('one')))
    const [variant] = created.variants
    const unreadable = { ...content('two'), variants: [{ ...variant, language: 'no tag!' }] as const }
    expect(failureOf(library.save(created.id, 1, unreadable))).toMatchObject({
      kind: 'invalid',
      path: 'variants[0].language',
    })
    expect(failureOf(library.create(unreadable))).toMatchObject({ kind: 'invalid', path: 'variants[0].language' })
    expect(valueOf(library.list({ query: '', archived: false })).rows.map(({ title }) => title)).toEqual(['one'])
  })

  it('says that a template is not there, for each command that names one', () => {
    const library = testLibrary()
    const notFound = { kind: 'not-found', what: 'nobody' }
    expect(failureOf(library.open('nobody'))).toEqual(notFound)
    expect(failureOf(library.save('nobody', 1, content('x')))).toEqual(notFound)
    expect(failureOf(library.duplicate('nobody', 'x'))).toEqual(notFound)
    expect(failureOf(library.archive('nobody', true))).toEqual(notFound)
    expect(failureOf(library.delete('nobody'))).toEqual(notFound)
    expect(failureOf(library.undelete('nobody'))).toEqual(notFound)
  })

  it('duplicates the content under a new title and id, and leaves the first alone', () => {
    const library = testLibrary()
    const first = valueOf(library.create(content('first', 'the text')))
    const second = valueOf(library.duplicate(first.id, 'second'))
    expect(second.id).not.toBe(first.id)
    expect(second).toMatchObject({ title: 'second', revision: 1, variants: first.variants })
    expect(valueOf(library.open(first.id))).toEqual(first)
  })

  it('lists the newest change first, with the verdict that the content has now', () => {
    const library = testLibrary()
    const first = valueOf(library.create(content('first')))
    valueOf(library.create(content('second')))
    expect(valueOf(library.list({ query: '', archived: false })).rows.map(({ title }) => title)).toEqual([
      'second',
      'first',
    ])
    const bad = sample('en-CA', 'first', 'proactive-other', null, ['no number'])
    const answer = valueOf(library.save(first.id, 1, bad))
    expect(answer.verdict.state).toBe('violation')
    expect(valueOf(library.list({ query: '', archived: false })).rows[0]).toMatchObject({
      title: 'first',
      verdict: answer.verdict,
      excerpt: null,
    })
  })

  it('archives without counting it as a change, and takes out again', () => {
    const library = testLibrary()
    const { id, changedAt } = valueOf(library.create(content('one')))
    valueOf(library.archive(id, true))
    expect(valueOf(library.open(id))).toMatchObject({ revision: 1, changedAt })
    expect(valueOf(library.open(id)).archivedAt).not.toBeNull()
    valueOf(library.archive(id, false))
    expect(valueOf(library.open(id)).archivedAt).toBeNull()
  })
})

describe('samples', () => {
  it('come once: not again when the library is opened again, nor after they were all deleted', () => {
    const folder = temporaryFolder()
    const first = testLibrary(folder, { samples: compliantSamples })
    const summaries = valueOf(first.list({ query: '', archived: false })).rows
    expect(summaries).toHaveLength(compliantSamples.length)
    expect(summaries[0]?.title).toBe(compliantSamples.at(-1)?.title)
    for (const { id } of summaries) valueOf(first.delete(id))
    first.close()
    expect(
      valueOf(testLibrary(folder, { samples: compliantSamples }).list({ query: '', archived: false })).rows,
    ).toEqual([])
  })
})
