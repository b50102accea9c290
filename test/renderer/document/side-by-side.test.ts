// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { copyOfWritten } from '../../../renderer/document/copy-written.ts'
import { createAlignment, whyNotSideBySide } from '../../../renderer/document/side-by-side.ts'
import type { OpenTemplate } from '../../../renderer/document/document-slice.ts'
import { emptyDocument } from '../../../shared/message/document.ts'
import { composeDocument } from '../../../shared/template/samples/compose.ts'
import { stateOf } from '../../../shared/template/source-state.ts'
import { variantAt, withAddedVariant, withMessage, withTextOfDefault } from '../../../shared/template/variants.ts'
import { templateOf, variantOf } from '../../shared/exchange/template-builder.ts'

const english = variantOf(composeDocument(['Hello', 'The screws are in the box.']), 'en-CA')
const french = variantOf(composeDocument(['Bonjour', 'Les vis sont dans la boîte.']), 'fr-CA')

describe('the alignment of two texts', () => {
  test('is the same object while its paragraphs stay where they are', () => {
    const align = createAlignment()
    const first = align(english, french)
    const typed = variantOf(composeDocument(['Bonjour', 'Les vis sont toutes dans la boîte.']), 'fr-CA')
    expect(align(english, typed)).toBe(first)
    const parted = variantOf(composeDocument(['Bonjour', 'Les vis', 'sont dans la boîte.']), 'fr-CA')
    expect(align(english, parted)).not.toBe(first)
  })

  test('marks what has changed in the default since, and only what was translated from the default', () => {
    const now = variantOf(composeDocument(['Hello', 'The screws are in the bag.']), 'en-CA')
    const basedOn = stateOf(english)
    expect(createAlignment()(now, { ...french, basedOn }).marks).toEqual([null, 'changed'])
    expect(createAlignment()(now, { ...french, basedOn: { ...basedOn, language: 'de-DE' } }).marks).toEqual([
      null,
      null,
    ])
  })

  test('marks nothing while nothing is written', () => {
    expect(createAlignment()(english, variantOf(emptyDocument, 'fr-CA')).marks).toEqual([])
  })
})

test('no text stands beside the default one, a single one, or one that cannot be edited', () => {
  const open: OpenTemplate = {
    id: 'a',
    loadKey: 'a:1',
    content: templateOf(english, french),
    archivedAt: null,
    current: 1,
    keys: ['1', '2'],
    documentKey: '2',
    unreadable: null,
  }
  expect(whyNotSideBySide(open)).toBeNull()
  expect(whyNotSideBySide({ ...open, current: 0 })).toBe('default')
  expect(whyNotSideBySide({ ...open, content: templateOf(english), keys: ['1'], current: 0 })).toBe('single')
  expect(whyNotSideBySide({ ...open, unreadable: 'newer' })).toBe('unreadable')
  expect(whyNotSideBySide(null)).toBe('unreadable')
})

describe('the default text in an empty one', () => {
  const first = { ...english, subject: 'Your screws' }
  const empty = withAddedVariant(templateOf(first), 'fr-CA', 'empty')

  test('is what a copy would have been, and is outdated when the default changes', () => {
    expect(withTextOfDefault(empty, 1)).toEqual(withAddedVariant(templateOf(first), 'fr-CA', 'copy'))
  })

  test('leaves a subject line that was written', () => {
    const [one, other] = [variantAt(empty, 0), variantAt(empty, 1)]
    const written = { ...empty, variants: [one, { ...other, subject: 'Vos vis' }] } as const
    expect(variantAt(withTextOfDefault(written, 1), 1).subject).toBe('Vos vis')
  })

  test('does nothing to the default itself', () => {
    const content = withMessage(empty, 0, composeDocument(['Other']))
    expect(withTextOfDefault(content, 0)).toBe(content)
  })
})

test('a copy of a shown text holds placeholders as their tokens, and nothing that the window says about it', () => {
  const shown = document.createElement('article')
  shown.innerHTML =
    '<p class="source-paragraph" style="--row: 1"><span class="visually-hidden">Changed. </span>Order ' +
    '<span class="placeholder-chip" data-placeholder="order_number">Order number</span> is <strong>late</strong>.' +
    '<button>Copy</button></p><p>Thank you</p>'
  document.body.append(shown)
  const selection = getSelection()
  selection?.selectAllChildren(shown)
  const copied = copyOfWritten(selection, shown)
  expect(copied?.text).toBe('Order {{order_number}} is late.\n\nThank you')
  expect(copied?.html).toContain('<strong>late</strong>')
  expect(copied?.html).not.toMatch(/Copy|Changed|--row/)
  selection?.removeAllRanges()
  expect(copyOfWritten(selection, shown)).toBeNull()
})
