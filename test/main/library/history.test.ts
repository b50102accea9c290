import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openConnection, type Connection } from '../../../main/library/connection.ts'
import { libraryFileName } from '../../../main/library/library.ts'
import { thinHistory } from '../../../main/library/thin-history.ts'
import { silentLog } from '../../../main/log.ts'
import { newVariant, type TemplateContent } from '../../../shared/template/template.ts'
import { freshFor } from '../../../shared/template/thin-versions.ts'
import { arbitraryContent } from '../../shared/template/arbitrary-content.ts'
import { content, failureOf, valueOf } from './test-content.ts'
import { afterTest, temporaryFolder, testLibrary } from './test-library.ts'

/** A second look at the same file. */
function look(folder: string): Connection {
  const connection = openConnection(join(folder, libraryFileName))
  afterTest(() => connection.close())
  return connection
}

function withPicture(title: string, bytes: Buffer): TemplateContent {
  const src = `data:image/png;base64,${bytes.toString('base64')}`
  const image = { type: 'image', attrs: { src, alt: 'A label', kind: 'label', widthPercent: 50 } } as const
  const variant = newVariant('en-CA', { type: 'doc', content: [{ type: 'paragraph', content: [image] }] })
  return { ...content(title), variants: [variant] }
}

describe('the history of a template', () => {
  it('brings back every acknowledged save right after the next one, with author, time and verdict', () => {
    let author = 'Ada'
    const library = testLibrary(undefined, { author: () => author })
    const { id } = valueOf(library.create(content('one', 'first')))
    valueOf(library.save(id, 1, content('two', 'Call us on +1 206-555-0100.')))
    author = 'Grace'
    valueOf(library.save(id, 2, content('three', 'third')))
    expect(valueOf(library.versions(id))).toMatchObject([
      { revision: 3, kind: 'saved', author: 'Grace', verdict: { state: 'clean' }, savedAt: '2031-01-01T00:00:03.000Z' },
      { revision: 2, kind: 'saved', author: 'Ada', verdict: { state: 'violation', violations: 1 }, comment: '' },
      { revision: 1, kind: 'created', author: 'Ada', origin: null },
    ])
    expect(valueOf(library.readVersion(id, 1))).toEqual(content('one', 'first'))
    expect(valueOf(library.readVersion(id, 2))).toEqual(content('two', 'Call us on +1 206-555-0100.'))
    expect(valueOf(library.readVersion(id, 3))).toEqual(content('three', 'third'))
    expect(failureOf(library.readVersion(id, 4))).toMatchObject({ kind: 'not-found' })
    expect(failureOf(library.readVersion('nobody', 1))).toMatchObject({ kind: 'not-found' })
    expect(failureOf(library.versions('nobody'))).toMatchObject({ kind: 'not-found' })
  })

  it('gives any content back as it was, and survives closing', () => {
    const folder = temporaryFolder()
    const library = testLibrary(folder)
    fc.assert(
      fc.property(arbitraryContent, arbitraryContent, (before, after) => {
        const { id } = valueOf(library.create(before))
        const { revision } = valueOf(library.save(id, 1, after))
        const stored = valueOf(library.readVersion(id, 1))
        expect(stored).toEqual(JSON.parse(JSON.stringify(before)))
        library.close()
        expect(valueOf(library.readVersion(id, 1))).toEqual(stored)
        expect(valueOf(library.readVersion(id, revision))).toEqual(JSON.parse(JSON.stringify(after)))
      }),
      { numRuns: 60 },
    )
  })

  it('makes no version of a save that repeats the content', () => {
    const library = testLibrary()
    const created = valueOf(library.create(content('one')))
    const answer = valueOf(library.save(created.id, 1, content('one')))
    expect(answer).toMatchObject({ revision: 1, changedAt: created.changedAt })
    expect(valueOf(library.versions(created.id))).toHaveLength(1)
    expect(valueOf(library.save(created.id, 1, content('two'))).revision).toBe(2)
  })

  it('restores a version as one more, and the one that it replaced after that', () => {
    const library = testLibrary()
    const { id } = valueOf(library.create(content('one', 'first')))
    valueOf(library.save(id, 1, content('two', 'second')))
    expect(failureOf(library.restoreVersion(id, 1, 1))).toEqual({ kind: 'stale', revision: 2 })
    expect(valueOf(library.restoreVersion(id, 1, 2)).revision).toBe(3)
    expect(valueOf(library.open(id))).toMatchObject({ ...content('one', 'first'), revision: 3 })
    expect(valueOf(library.restoreVersion(id, 2, 3)).revision).toBe(4)
    expect(valueOf(library.open(id))).toMatchObject(content('two', 'second'))
    expect(valueOf(library.versions(id)).map(({ kind, origin }) => [kind, origin?.revision])).toEqual([
      ['restored', 2],
      ['restored', 1],
      ['saved', undefined],
      ['created', undefined],
    ])
    expect(failureOf(library.restoreVersion(id, 9, 4))).toMatchObject({ kind: 'not-found' })
  })

  it('names a version, which is no edit, and takes the name away again', () => {
    const library = testLibrary()
    const { id } = valueOf(library.create(content('one')))
    valueOf(library.save(id, 1, content('two')))
    valueOf(library.nameVersion(id, 1, '  As sent in May '))
    expect(valueOf(library.versions(id)).map(({ comment }) => comment)).toEqual(['', 'As sent in May'])
    expect(valueOf(library.open(id)).revision).toBe(2)
    valueOf(library.nameVersion(id, 1, ''))
    expect(valueOf(library.versions(id)).map(({ comment }) => comment)).toEqual(['', ''])
    expect(failureOf(library.nameVersion(id, 7, 'x'))).toMatchObject({ kind: 'not-found' })
  })

  it('begins anew for a duplicate, which says where it comes from', () => {
    const library = testLibrary()
    const { id } = valueOf(library.create(content('one')))
    valueOf(library.save(id, 1, content('two')))
    const copy = valueOf(library.duplicate(id, 'copy'))
    expect(valueOf(library.versions(copy.id))).toMatchObject([
      { revision: 1, kind: 'copied', origin: { id, revision: 2, title: 'two' } },
    ])
  })

  it('says of a translation that it was imported', () => {
    const library = testLibrary()
    const { id } = valueOf(library.create(content('one')))
    valueOf(library.save(id, 1, content('two'), 'imported'))
    expect(valueOf(library.versions(id))[0]).toMatchObject({ kind: 'imported' })
  })

  it('is there again when a deletion is undone, and goes when the template is purged', () => {
    const folder = temporaryFolder()
    const library = testLibrary(folder)
    const { id } = valueOf(library.create(withPicture('one', Buffer.alloc(3000, 7))))
    valueOf(library.save(id, 1, content('two')))
    valueOf(library.delete(id))
    expect(failureOf(library.versions(id))).toMatchObject({ kind: 'not-found' })
    valueOf(library.undelete(id))
    expect(valueOf(library.versions(id))).toHaveLength(2)
    const connection = look(folder)
    connection.execute('PRAGMA foreign_keys = ON; DELETE FROM templates')
    for (const table of ['versions', 'version_contents', 'version_pictures', 'version_picture_uses']) {
      expect(connection.all(`SELECT * FROM ${table}`), table).toEqual([])
    }
  })

  it('stores a picture once however often the words around it change, and lets it go with its last use', async () => {
    const folder = temporaryFolder()
    let time = Date.UTC(2031, 0, 1)
    const now = () => new Date((time += 100))
    const library = testLibrary(folder, { now })
    const bytes = createHash('sha512').update('noise').digest()
    const noise = Buffer.concat(Array.from({ length: 2000 }, (_, index) => Buffer.from(bytes).fill(index % 251, 0, 4)))
    const { id } = valueOf(library.create(content('start')))
    for (let revision = 1; revision <= 20; revision += 1) {
      valueOf(library.save(id, revision, withPicture(`title ${revision}`, noise)))
    }
    const connection = look(folder)
    expect(connection.all('SELECT length(bytes) AS bytes FROM version_pictures')).toEqual([{ bytes: noise.length }])
    expect(connection.get('SELECT max(length(content)) < 1000 AS small FROM version_contents')).toEqual({ small: 1 })
    expect(valueOf(library.readVersion(id, 5))).toEqual(withPicture('title 4', noise))

    valueOf(library.save(id, 21, content('end')))
    valueOf(library.save(id, 22, content('the end')))
    time += 2 * freshFor
    const thinning = { library, log: silentLog, signal: new AbortController().signal, now: () => new Date(time) }
    // The first, the last and the end of the session before it.
    expect(await thinHistory(thinning)).toBe(21)
    expect(valueOf(library.versions(id)).map(({ revision }) => revision)).toEqual([23, 1])
    expect(connection.all('SELECT * FROM version_pictures')).toEqual([])
    expect(await thinHistory(thinning)).toBe(0)
  })

  it('tells a damaged version from a good one, and keeps the others', () => {
    const folder = temporaryFolder()
    const library = testLibrary(folder)
    const { id } = valueOf(library.create(content('one', 'first')))
    valueOf(library.save(id, 1, content('two', 'second')))
    valueOf(library.save(id, 2, content('three', 'third')))
    const connection = look(folder)
    const { content: packed } = connection.get('SELECT content FROM version_contents WHERE revision = 1') as {
      readonly content: Uint8Array
    }
    expect(inflateRawSync(packed).toString()).toContain('first')
    for (let index = 0; index < packed.length; index += 1) {
      const bent = Uint8Array.from(packed)
      bent[index] = (bent[index] ?? 0) ^ 1
      connection.run('UPDATE version_contents SET content = ? WHERE revision = 1', bent)
      // What inflates to the same text is not damaged.
      const read = library.readVersion(id, 1)
      if (read.ok) expect(read.value).toEqual(content('one', 'first'))
      else expect(read.failure, `byte ${index}`).toMatchObject({ kind: 'storage', reason: 'corrupt' })
    }
    expect(valueOf(library.readVersion(id, 2))).toEqual(content('two', 'second'))
    expect(valueOf(library.open(id)).title).toBe('three')
  })

  it('keeps what a row held that came there without a version', () => {
    const folder = temporaryFolder()
    const library = testLibrary(folder)
    const { id } = valueOf(library.create(content('one', 'first')))
    look(folder).execute('DELETE FROM versions')
    valueOf(library.save(id, 1, content('two')))
    expect(valueOf(library.readVersion(id, 1))).toEqual(content('one', 'first'))
    expect(valueOf(library.versions(id)).map(({ revision }) => revision)).toEqual([2, 1])
  })

  it('thins only what has come of an age since the last time, and deleted templates too', async () => {
    const folder = temporaryFolder()
    let time = Date.UTC(2031, 0, 1)
    const library = testLibrary(folder, { now: () => new Date((time += 100)) })
    const thinning = { library, log: silentLog, signal: new AbortController().signal, now: () => new Date(time) }
    const write = () => {
      const { id } = valueOf(library.create(content('start')))
      for (let revision = 1; revision <= 9; revision += 1) valueOf(library.save(id, revision, content(`t${revision}`)))
      return id
    }
    const first = write()
    expect(await thinHistory(thinning)).toBe(0)
    time += 2 * freshFor
    const second = write()
    valueOf(library.delete(first))
    expect(valueOf(library.templatesToThin(new Date(time)))).toHaveLength(1)
    expect(await thinHistory(thinning)).toBe(8)
    expect(valueOf(library.templatesToThin(new Date(time)))).toEqual([])
    expect(valueOf(library.versions(second))).toHaveLength(10)
    time += 2 * freshFor
    expect(await thinHistory(thinning)).toBe(8)
    valueOf(library.undelete(first))
    expect(valueOf(library.versions(first)).map(({ revision }) => revision)).toEqual([10, 1])
  })
})
