import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cleanContent,
  desks,
  approve,
  edit,
  everyText,
  fileOf,
  merge,
  sealOf,
  textOf,
  type Desk,
} from './two-libraries.ts'
import { toTheEnd } from '../../../support/to-the-end.ts'
import { failureOf, valueOf } from '../test-content.ts'

function two(): { readonly ada: Desk; readonly bo: Desk } {
  const [ada, bo] = desks('Ada', 'Bo')
  if (ada === undefined || bo === undefined) throw new Error('no desks')
  return { ada, bo }
}

function current({ library }: Desk, id: string): string {
  return textOf(valueOf(library.open(id)))
}

function texts({ library }: Desk, id: string): readonly string[] {
  return valueOf(library.versions(id)).map(({ revision }) => textOf(valueOf(library.readVersion(id, revision))))
}

function said(text: string): string {
  return textOf(cleanContent('', text))
}

/** Whether the library holds exactly what it did. */
function snapshot({ library }: Desk): string {
  const ids = valueOf(library.idsToShare())
  return JSON.stringify(
    ids.map((id) => [
      valueOf(library.open(id)),
      valueOf(library.versions(id)),
      valueOf(library.organised(id)),
      valueOf(library.approval(id)),
    ]),
  )
}

describe('a file that comes into a library', () => {
  test('adds what the library does not have, with its times, tags and writer', () => {
    const { ada, bo } = two()
    const { id, createdAt } = valueOf(ada.library.create(cleanContent('Late')))
    edit(ada, id, 'Second.')
    valueOf(ada.library.change([id], { kind: 'tag', name: 'Parcels', isOn: true }))
    valueOf(ada.library.change([id], { kind: 'favourite', isOn: true }))
    const merged = merge(bo, fileOf(ada))
    expect(merged.lines).toEqual([
      {
        id,
        title: 'Late',
        outcome: 'added',
        isDeleted: false,
        copy: null,
        approval: null,
        isSubmitted: false,
        tags: 1,
      },
    ])
    const opened = valueOf(bo.library.open(id))
    expect(opened).toMatchObject({ createdAt, changedAt: valueOf(ada.library.open(id)).changedAt, archivedAt: null })
    expect(current(bo, id)).toBe(said('Second.'))
    expect(valueOf(bo.library.organised(id))).toMatchObject({ tags: ['Parcels'], isFavourite: false })
    expect(valueOf(bo.library.versions(id))).toMatchObject([{ kind: 'imported', author: 'Ada' }])
  })
  test('keeps favourites when it is a whole library', () => {
    const { ada, bo } = two()
    const { id } = valueOf(ada.library.create(cleanContent('Late')))
    valueOf(ada.library.change([id], { kind: 'favourite', isOn: true }))
    merge(bo, fileOf(ada, 'library'))
    expect(valueOf(bo.library.organised(id)).isFavourite).toBe(true)
  })
  test('goes on from the library’s text, which stays in the history', () => {
    const { ada, bo } = two()
    const { id } = valueOf(ada.library.create(cleanContent('Late', 'First.')))
    merge(bo, fileOf(ada))
    edit(ada, id, 'Second.')
    edit(ada, id, 'Third.')
    expect(merge(bo, fileOf(ada)).lines).toMatchObject([{ outcome: 'updated' }])
    expect(texts(bo, id)).toEqual([said('Third.'), said('First.')])
  })
  test('leaves a text alone that goes on from the file’s', () => {
    const { ada, bo } = two()
    const { id } = valueOf(ada.library.create(cleanContent('Late', 'First.')))
    const old = fileOf(ada)
    merge(bo, old)
    edit(bo, id, 'Second.')
    const before = snapshot(bo)
    expect(merge(bo, old).lines).toMatchObject([{ outcome: 'behind' }])
    expect(snapshot(bo)).toBe(before)
  })
  test('keeps both texts when both were edited: theirs in the history, and as a template of its own', () => {
    const { ada, bo } = two()
    const { id } = valueOf(ada.library.create(cleanContent('Late', 'First.')))
    merge(bo, fileOf(ada))
    edit(ada, id, 'By Ada.')
    edit(bo, id, 'By Bo.')
    const [line] = merge(bo, fileOf(ada)).lines
    expect(line).toMatchObject({ outcome: 'forked', copy: { title: 'Late (Ada)' } })
    expect(texts(bo, id)).toEqual([said('By Bo.'), said('By Ada.'), said('First.')])
    const copy = line?.copy?.id ?? ''
    expect(current(bo, copy)).toBe(said('By Ada.'))
    expect(valueOf(bo.library.versions(copy))).toMatchObject([{ kind: 'copied', author: 'Ada', origin: { id } }])
    // From here on each side goes on from the other's.
    expect(merge(bo, fileOf(ada)).lines).toMatchObject([{ outcome: 'behind', copy: null }])
    expect(merge(ada, fileOf(bo, 'review', [id])).lines).toMatchObject([{ outcome: 'updated' }])
    expect(texts(ada, id)).toEqual([said('By Bo.'), said('By Ada.'), said('First.')])
  })
  test('does not bring back what was deleted here, and has it up to date when somebody does', () => {
    const { ada, bo } = two()
    const { id } = valueOf(ada.library.create(cleanContent('Late', 'First.')))
    merge(bo, fileOf(ada))
    valueOf(bo.library.delete(id))
    edit(ada, id, 'Second.')
    expect(merge(bo, fileOf(ada)).lines).toMatchObject([{ outcome: 'updated', isDeleted: true }])
    expect(failureOf(bo.library.open(id))).toMatchObject({ kind: 'not-found' })
    valueOf(bo.library.undelete(id))
    expect(current(bo, id)).toBe(said('Second.'))
  })
  test('makes no copy of what was deleted here', () => {
    const { ada, bo } = two()
    const { id } = valueOf(ada.library.create(cleanContent('Late', 'First.')))
    merge(bo, fileOf(ada))
    edit(bo, id, 'By Bo.')
    valueOf(bo.library.delete(id))
    edit(ada, id, 'By Ada.')
    expect(merge(bo, fileOf(ada)).lines).toMatchObject([{ outcome: 'forked', isDeleted: true, copy: null }])
    expect(valueOf(bo.library.idsToShare())).toEqual([])
  })
  test('comes whole or not at all', () => {
    const { ada, bo } = two()
    valueOf(ada.library.create(cleanContent('One')))
    const file = fileOf(ada)
    const [template] = file.templates
    if (template === undefined) throw new Error('no template')
    // The reader refuses such a content; here it stands for whatever goes wrong in the middle.
    const broken = { ...template, id: 'broken', content: { ...template.content, title: 'x'.repeat(5000) } }
    const merging = bo.library.merge({ ...file, templates: [template, broken] }, { copyTitle: (title) => title })
    expect(failureOf(toTheEnd(merging))).toMatchObject({ kind: 'invalid' })
    expect(valueOf(bo.library.idsToShare())).toEqual([])
  })
  test('adds team words and filters that the library lacks, and never changes those that it has', () => {
    const { ada, bo } = two()
    valueOf(bo.library.changeTeamWords(['Widgetly'], []))
    valueOf(bo.library.setStoreName('Bo’s shop'))
    const file = { ...fileOf(ada, 'library'), teamWords: ['Widgetly', 'Gadgetly'], storeName: 'Ada’s shop' }
    expect(merge(bo, file)).toMatchObject({ words: 1 })
    expect(valueOf(bo.library.teamWords())).toEqual({ words: ['Widgetly', 'Gadgetly'], storeName: 'Bo’s shop' })
  })
})

function submitted(): { readonly ada: Desk; readonly bo: Desk; readonly id: string } {
  const { ada, bo } = two()
  const { id } = valueOf(ada.library.create(cleanContent('Late')))
  valueOf(ada.library.submit(id, 1, ada.person, 'Please look.'))
  return { ada, bo, id }
}

describe('approval by file', () => {
  test('goes from the author to the reviewer and back', () => {
    const { ada, bo, id } = submitted()
    expect(merge(bo, fileOf(ada)).lines).toMatchObject([{ outcome: 'added', isSubmitted: true }])
    expect(valueOf(bo.library.approval(id))).toMatchObject({
      state: 'in-review',
      submission: { by: ada.person, note: 'Please look.' },
      authors: ['Ada'],
    })
    const seal = approve(bo, id, 'Fine.')
    const back = fileOf(bo)
    expect(merge(ada, back).lines).toMatchObject([
      { outcome: 'same', approval: { outcome: 'taken', reviewer: bo.person }, isSubmitted: false },
    ])
    expect(valueOf(ada.library.approval(id))).toMatchObject({
      state: 'approved',
      submission: null,
      approval: { seal, comment: 'Fine.', isCurrent: true },
    })
    const before = snapshot(ada)
    expect(merge(ada, back).lines).toMatchObject([{ outcome: 'same', approval: { outcome: 'known' } }])
    expect(snapshot(ada)).toBe(before)
    // The first file again: the reviewer has answered it.
    expect(merge(bo, fileOf(ada)).lines).toMatchObject([{ isSubmitted: false }])
    expect(valueOf(bo.library.approval(id)).state).toBe('approved')
  })
  test('belongs to the version that it is about when the author went on', () => {
    const { ada, bo, id } = submitted()
    merge(bo, fileOf(ada))
    const seal = approve(bo, id)
    edit(ada, id, 'Edited since.')
    expect(merge(ada, fileOf(bo)).lines).toMatchObject([{ outcome: 'behind', approval: { outcome: 'taken' } }])
    expect(valueOf(ada.library.approval(id))).toMatchObject({ state: 'draft', approval: { seal, isCurrent: false } })
    expect(valueOf(ada.library.approvedContent(id))).toMatchObject({ approval: { revision: 1 } })
    expect(current(ada, id)).toBe(said('Edited since.'))
  })
  test('comes with its text where only a later one is current', () => {
    const { ada, bo, id } = submitted()
    merge(bo, fileOf(ada))
    const seal = approve(bo, id)
    edit(bo, id, 'Edited since.')
    const [cy] = desks('Cy')
    if (cy === undefined) throw new Error('no desk')
    expect(merge(cy, fileOf(bo)).lines).toMatchObject([{ outcome: 'added', approval: { outcome: 'taken' } }])
    expect(valueOf(cy.library.approval(id))).toMatchObject({ state: 'draft', approval: { seal, isCurrent: false } })
    expect(current(cy, id)).toBe(said('Edited since.'))
    // And where the current text is another one again.
    edit(ada, id, 'By Ada.')
    merge(ada, fileOf(bo))
    expect(valueOf(ada.library.approvedContent(id))).toMatchObject({ approval: { seal } })
    expect(current(ada, id)).toBe(said('By Ada.'))
  })
  test('stays what it is when a text is put below it in the history', () => {
    const { ada, bo, id } = submitted()
    merge(bo, fileOf(ada))
    const seal = approve(bo, id)
    edit(ada, id, 'By Ada.')
    valueOf(ada.library.submit(id, 2, ada.person, ''))
    const fork = fileOf(ada)
    // Bo does not know the text of that file, and Ada not what Bo wrote.
    edit(bo, id, 'By Bo.')
    edit(bo, id, 'Your parcel left our warehouse.')
    merge(bo, fork)
    expect(valueOf(bo.library.approval(id)).approval).toMatchObject({ seal })
    expect(valueOf(bo.library.approvedContent(id))).toMatchObject({ approval: { seal } })
  })
  test('keeps waiting when a text is put below what waits', () => {
    const { ada, bo, id } = submitted()
    merge(bo, fileOf(ada))
    edit(ada, id, 'By Ada.')
    valueOf(ada.library.submit(id, 2, ada.person, 'Again.'))
    edit(bo, id, 'By Bo.')
    expect(merge(ada, fileOf(bo)).lines).toMatchObject([{ outcome: 'forked' }])
    expect(valueOf(ada.library.approval(id))).toMatchObject({
      state: 'in-review',
      revision: 3,
      submission: { revision: 3, note: 'Again.' },
    })
  })
  test('is refused when the seal was changed, or is about another text, and the text comes all the same', () => {
    const { ada, bo, id } = submitted()
    merge(bo, fileOf(ada))
    const seal = approve(bo, id)
    const file = fileOf(bo)
    const [template] = file.templates
    if (template === undefined) throw new Error('no template')
    const withSeal = (changed: typeof seal, other = template.content) => ({
      ...file,
      templates: [{ ...template, content: other, approvals: [{ seal: changed, comment: '', content: null }] }],
    })
    const renamed = { ...seal, statement: { ...seal.statement, reviewer: { ...seal.statement.reviewer, name: 'Cy' } } }
    expect(merge(ada, withSeal(renamed)).lines).toMatchObject([{ outcome: 'same', approval: { outcome: 'forged' } }])
    const elsewhere = sealOf(bo, 'another', template.content, '2031-01-01T00:00:00.000Z')
    expect(merge(ada, withSeal(elsewhere)).lines).toMatchObject([{ approval: { outcome: 'other-text' } }])
    const smuggled = withSeal(seal, cleanContent('Late', 'Not what Bo has read.'))
    expect(merge(ada, smuggled).lines).toMatchObject([{ outcome: 'forked', approval: { outcome: 'other-text' } }])
    expect(valueOf(ada.library.approval(id))).toMatchObject({ state: 'in-review', approval: null })
  })
  test('is refused, and the text taken, when the text has half a character in it', () => {
    const { ada, bo, id } = submitted()
    merge(bo, fileOf(ada))
    const seal = approve(bo, id)
    const file = fileOf(bo)
    const [template] = file.templates
    if (template === undefined) throw new Error('no template')
    const content = cleanContent('Late', 'Half: \uD800.')
    const odd = { ...template, content, approvals: [{ seal, comment: '', content: null }] }
    expect(merge(ada, { ...file, templates: [odd] }).lines).toMatchObject([{ approval: { outcome: 'other-text' } }])
    // And the other way round: such a text of ours, and an approval of an earlier one.
    edit(ada, id, 'Half: \uD801.')
    expect(merge(ada, file).lines).toMatchObject([{ outcome: 'behind', approval: { outcome: 'taken' } }])
  })
  test('comes back as an answer when the reviewer sends it back', () => {
    const { ada, bo, id } = submitted()
    const first = fileOf(ada)
    merge(bo, first)
    valueOf(bo.library.sendBack(id, 'Bo', 'Too long.'))
    merge(ada, fileOf(bo))
    expect(valueOf(ada.library.approval(id))).toMatchObject({
      state: 'draft',
      submission: null,
      sentBack: { by: 'Bo', note: 'Too long.' },
    })
    // Bo's answer stands against the file that it answered.
    expect(merge(bo, first).lines).toMatchObject([{ isSubmitted: false }])
    expect(valueOf(bo.library.approval(id)).state).toBe('draft')
  })
  test('knows everybody who wrote the text', () => {
    const [ada, bo, cy] = desks('Ada', 'Bo', 'Cy')
    if (ada === undefined || bo === undefined || cy === undefined) throw new Error('no desks')
    const { id } = valueOf(ada.library.create(cleanContent('Late', 'First.')))
    merge(bo, fileOf(ada))
    edit(bo, id, 'Your parcel has left.')
    valueOf(bo.library.submit(id, 2, bo.person, ''))
    merge(cy, fileOf(bo))
    expect(valueOf(cy.library.approval(id)).authors.toSorted()).toEqual(['Ada', 'Bo'])
    // Ada gets it back by way of Cy and is still one of its authors.
    merge(ada, fileOf(cy))
    expect(valueOf(ada.library.approval(id)).authors.toSorted()).toEqual(['Ada', 'Bo'])
  })
})

const step = fc.record({
  desk: fc.nat({ max: 1 }),
  act: fc.constantFrom('create', 'edit', 'edit', 'edit', 'undo', 'send', 'send', 'delete', 'archive'),
  pick: fc.nat({ max: 5 }),
})

test('two people who send each other files and edit as they like never lose a text, and a file comes once', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 30 }), (steps) => {
      const { ada, bo } = two()
      const sides = [ada, bo]
      const written = new Set<string>()
      const everyId = new Set<string>()
      for (const [index, { desk, act, pick }] of steps.entries()) {
        const [own, other] = desk === 0 ? [ada, bo] : [bo, ada]
        const ids = valueOf(own.library.idsToShare())
        for (const one of ids) everyId.add(one)
        const id = ids[pick % Math.max(1, ids.length)]
        if (act === 'create' || id === undefined) {
          valueOf(own.library.create(cleanContent(`T${index}`, `Text ${index}.`)))
          written.add(said(`Text ${index}.`))
        } else if (act === 'edit') {
          edit(own, id, `Text ${index}.`)
          written.add(said(`Text ${index}.`))
        } else if (act === 'undo') {
          const { revision } = valueOf(own.library.open(id))
          const earlier = valueOf(own.library.versions(id)).at(-1)
          if (earlier !== undefined) valueOf(own.library.restoreVersion(id, earlier.revision, revision))
        } else if (act === 'delete') valueOf(own.library.delete(id))
        else if (act === 'archive') valueOf(own.library.archive(id, pick % 2 === 0))
        else {
          const file = fileOf(own, pick % 2 === 0 ? 'library' : 'review')
          merge(other, file)
          const before = snapshot(other)
          const again = merge(other, file)
          expect(snapshot(other)).toBe(before)
          expect(again.lines.filter(({ outcome }) => outcome !== 'same' && outcome !== 'behind')).toEqual([])
        }
      }
      for (const { library } of sides) for (const id of valueOf(library.idsToShare())) everyId.add(id)
      for (const { library } of sides) valueOf(library.change([...everyId], { kind: 'undelete' }))
      const kept = new Set(sides.flatMap((side) => [...everyText(side)]))
      expect([...written].filter((text) => !kept.has(text))).toEqual([])
    }),
    { numRuns: 60 },
  )
}, 120_000)
