import { describe, expect, it, test } from 'vitest'
import { noFilter } from '../../../shared/template/library-list.ts'
import { ada, approve, desk, grace, unclean } from './approval-parts.ts'
import { content, failureOf, valueOf } from './test-content.ts'
import { temporaryFolder, testLibrary } from './test-library.ts'

describe('many at once', () => {
  it('are submitted as far as they are clean drafts', () => {
    const library = testLibrary()
    const ids = [
      content('clean', 'Hello'),
      unclean,
      content('blank', ''),
      content('waits', 'Hello there'),
      content('archived', 'Good day'),
      content('gone', 'Good night'),
    ].map((one) => valueOf(library.create(one)).id)
    const [clean = '', , , waits = '', archived = '', gone = ''] = ids
    valueOf(library.submit(waits, 1, ada, 'first'))
    valueOf(library.archive(archived, true))
    valueOf(library.delete(gone))
    expect(failureOf(library.submitSeveral(ids, { ...ada, name: '' }))).toEqual({
      kind: 'approval',
      problem: 'no-name',
    })
    expect(valueOf(library.submitSeveral([...ids, 'nobody'], ada))).toEqual([clean])
    expect(valueOf(library.approval(clean))).toMatchObject({ state: 'in-review', submission: { by: { name: 'Ada' } } })
    expect(valueOf(library.approval(waits)).submission?.note).toBe('first')
    expect(valueOf(library.submitSeveral(ids, ada))).toEqual([])
  })

  it('are not submitted by a verdict that is to be judged again', () => {
    const { library, id } = desk()
    valueOf(library.wantChecks([id]))
    expect(valueOf(library.submitSeveral([id], ada))).toEqual([])
    valueOf(library.recheck(valueOf(library.outdated()), () => false))
    expect(valueOf(library.submitSeveral([id], ada))).toEqual([id])
  })
})

test('list, filter, sort and overview say how far each is', () => {
  const library = testLibrary()
  const make = (title: string) => valueOf(library.create(content(title, `This is ${title}.`))).id
  const [draft, waits, sealed, edited, retired] = ['draft', 'waits', 'sealed', 'edited', 'retired'].map(make)
  if (!draft || !waits || !sealed || !edited || !retired) throw new Error('not made')
  for (const id of [waits, sealed, edited, retired]) valueOf(library.submit(id, 1, ada, ''))
  for (const id of [sealed, edited, retired]) valueOf(approve(library, id, grace))
  valueOf(library.save(edited, 1, content('edited', 'Edited since.')))
  valueOf(library.archive(retired, true))
  const ids = (approval: typeof noFilter.approval, archived = false, query = '') =>
    valueOf(library.list({ query, archived, filter: { ...noFilter, approval } })).rows.map(({ id }) => id)
  expect(ids('draft').sort()).toEqual([draft, edited].sort())
  expect(ids('in-review')).toEqual([waits])
  expect(ids('approved')).toEqual([sealed])
  expect(ids('retired')).toEqual([])
  expect(ids('retired', true)).toEqual([retired])
  expect(ids('approved', true)).toEqual([])
  expect(ids('in-review', false, 'waits')).toEqual([waits])
  expect(ids('approved', false, 'waits')).toEqual([])
  const sorted = { query: '', archived: false, sort: 'approval' } as const
  const order = valueOf(library.ids(sorted))
  expect(order).toEqual([edited, draft, waits, sealed])
  expect(order.map((id) => valueOf(library.place(id, sorted)))).toEqual([0, 1, 2, 3])
  const rows = valueOf(library.list({ query: '', archived: false })).rows
  expect(Object.fromEntries(rows.map((row) => [row.title, row.hasApproved]))).toEqual({
    draft: false,
    waits: false,
    sealed: true,
    edited: true,
  })
  expect(valueOf(library.overview())).toMatchObject({ total: 4, approved: 1, inReview: 1, drafts: 2, archived: 1 })
})

test('a list that was kept before there were approvals narrows nothing by them', () => {
  const folder = temporaryFolder()
  const library = testLibrary(folder)
  const { approval: _approval, ...before } = noFilter
  valueOf(library.saveFilter({ name: 'old', query: '', filter: { ...before, isAlike: true } as typeof noFilter }))
  valueOf(library.saveFilter({ name: 'new', query: '', filter: { ...noFilter, approval: 'in-review' } }))
  expect(valueOf(library.savedFilters()).map(({ filter }) => filter.approval)).toEqual(['in-review', null])
})
