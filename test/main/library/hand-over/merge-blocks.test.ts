import { expect, test } from 'vitest'
import { holder, said, texts } from '../blocks.ts'
import { valueOf } from '../test-content.ts'
import { approve, desks, fileOf, merge, type Desk } from './two-libraries.ts'
import { toTheEnd } from '../../../support/to-the-end.ts'

function two(): { readonly ada: Desk; readonly bo: Desk } {
  const [ada, bo] = desks('Ada', 'Bo')
  if (ada === undefined || bo === undefined) throw new Error('no desks')
  return { ada, bo }
}

test('a shared block comes with the templates that hold it', () => {
  const { ada, bo } = two()
  const block = valueOf(ada.library.createBlock({ name: 'Bye', variants: texts('Bye', 'Salut') }))
  valueOf(ada.library.createBlock({ name: 'Other', variants: texts('Other') }))
  const { id } = valueOf(ada.library.create(holder('T', [block])))
  const merged = merge(bo, fileOf(ada))
  expect(merged).toMatchObject({ sharedBlocks: 1, lines: [{ outcome: 'added' }] })
  expect(valueOf(bo.library.blocks())).toMatchObject([{ id: block.id, name: 'Bye', uses: 1 }])
  expect(said(valueOf(bo.library.open(id)))).toEqual(['Hello | Bye', 'Bonjour | Salut'])
})

test('a block that was changed comes as new versions, and no template forks over it', () => {
  const { ada, bo } = two()
  const block = valueOf(ada.library.createBlock({ name: 'Bye', variants: texts('Bye', 'Salut') }))
  const { id } = valueOf(ada.library.create(holder('T', [block])))
  merge(bo, fileOf(ada))
  const old = fileOf(bo)
  const { id: own } = valueOf(bo.library.create(holder('Own', valueOf(bo.library.blocks()))))
  valueOf(toTheEnd(ada.library.saveBlock({ ...block, variants: texts('Good day', 'Bonne journée') })))
  const file = fileOf(ada)
  expect(merge(bo, file).lines).toMatchObject([{ outcome: 'updated', copy: null }])
  expect(said(valueOf(bo.library.open(id)))).toEqual(['Hello | Good day', 'Bonjour | Bonne journée'])
  expect(said(valueOf(bo.library.open(own)))).toEqual(['Hello | Good day', 'Bonjour | Bonne journée'])
  const before = valueOf(bo.library.versions(id))
  merge(bo, file)
  expect(valueOf(bo.library.versions(id))).toEqual(before)
  // An older file brings no older text back.
  expect(merge(ada, old).lines).toMatchObject([{ outcome: 'behind' }])
  expect(said(valueOf(ada.library.open(id)))).toEqual(['Hello | Good day', 'Bonjour | Bonne journée'])
})

test('a text that was approved with an older block is kept as it was approved, below what the block says now', () => {
  const { ada, bo } = two()
  const block = valueOf(ada.library.createBlock({ name: 'Bye', variants: texts('Bye', 'Salut') }))
  const { id } = valueOf(ada.library.create(holder('T', [block])))
  valueOf(ada.library.submit(id, 1, ada.person, ''))
  merge(bo, fileOf(ada))
  const seal = approve(bo, id)
  const approved = fileOf(bo)
  const [cy] = desks('Cy')
  if (cy === undefined) throw new Error('no desk')
  // Cy knows the block by a file of Ada's, and with a later text than Bo has.
  valueOf(toTheEnd(ada.library.saveBlock({ ...block, variants: texts('Good day', 'Bonne journée') })))
  merge(cy, { ...fileOf(ada), templates: [] })
  expect(merge(cy, approved).lines).toMatchObject([{ outcome: 'added', approval: { outcome: 'taken' } }])
  expect(said(valueOf(cy.library.open(id)))).toEqual(['Hello | Good day', 'Bonjour | Bonne journée'])
  expect(valueOf(cy.library.approvedContent(id))).toMatchObject({ approval: { seal } })
  expect(valueOf(cy.library.approval(id))).toMatchObject({ state: 'draft' })
  const before = valueOf(cy.library.versions(id))
  expect(merge(cy, approved).lines).toMatchObject([{ outcome: 'behind', approval: { outcome: 'known' } }])
  expect(valueOf(cy.library.versions(id))).toEqual(before)
})
