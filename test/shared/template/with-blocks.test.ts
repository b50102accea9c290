import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BlockNode, MessageDocument, TopBlock } from '../../../shared/message/document.ts'
import { messageText } from '../../../shared/message/text.ts'
import type { SharedBlock } from '../../../shared/template/shared-block.ts'
import { isOutdated, stateOf } from '../../../shared/template/source-state.ts'
import { newVariant, type TemplateContent, type Variant } from '../../../shared/template/template.ts'
import { blocksIn, sharedBlockNode, withoutBlock, withSharedBlocks } from '../../../shared/template/with-blocks.ts'
import { sharedBlock } from '../message/document-arbitrary.ts'
import { arbitraryContent } from './arbitrary-content.ts'

const line = (text: string): BlockNode => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const doc = (...content: readonly TopBlock[]): MessageDocument => ({ type: 'doc', content })

const signature: SharedBlock = {
  id: 'b1',
  name: 'Signature',
  revision: 2,
  changedAt: '2026-01-01T00:00:00.000Z',
  variants: [
    { language: 'en-CA', content: [line('Best regards')] },
    { language: 'fr-CA', content: [line('Cordialement'), line('L’équipe')] },
  ],
  uses: 1,
}
const old = (text: string) => sharedBlock('b1', 'Sign-off', line(text))

function contentOf(...variants: readonly [Variant, ...Variant[]]): TemplateContent {
  return {
    title: 'A',
    purpose: 'reply',
    store: 'CA',
    sendWithinDays: null,
    isStockOutNotice: false,
    lengthLimit: null,
    confirmations: [],
    variants,
  }
}
const textsOf = ({ variants }: TemplateContent) => variants.map(({ document }) => messageText(document).text)

describe('the copies of a shared block', () => {
  it('become what the block says in the language of each text, else in its tongue, else by default', () => {
    const languages = ['en-CA', 'fr-CA', 'FR-ca', 'fr-FR', 'fr', 'de-DE']
    const [first, ...rest] = languages.map((language) => newVariant(language, doc(line('a'), old('Bye'))))
    if (first === undefined) throw new Error('no variant')
    const after = withSharedBlocks(contentOf(first, ...rest), [signature])
    const french = 'a\n\nCordialement\n\nL’équipe'
    expect(textsOf(after)).toEqual(['a\n\nBest regards', french, french, french, french, 'a\n\nBest regards'])
    expect(after.variants[0].document.content[1]).toEqual(sharedBlockNode(signature, 'en-CA'))
  })

  it('stay the same objects when the block says what they say, or is another', () => {
    const content = contentOf(newVariant('en-CA', doc(sharedBlockNode(signature, 'en-CA'), line('a'))))
    expect(withSharedBlocks(content, [signature])).toBe(content)
    expect(withSharedBlocks(content, [{ ...signature, id: 'b2', name: 'Other' }])).toBe(content)
    const renamed = withSharedBlocks(content, [{ ...signature, name: 'Closing' }])
    expect(renamed.variants[0].document.content[0]).toMatchObject({ attrs: { id: 'b1', name: 'Closing' } })
    const both = contentOf(newVariant('en-CA', doc(line('a'))), newVariant('fr-CA', doc(old('Salut'))))
    const after = withSharedBlocks(both, [signature])
    expect(after.variants[0]).toBe(both.variants[0])
    expect(after.variants[1]).not.toBe(both.variants[1])
  })

  it('are never without a paragraph, whatever the block has', () => {
    const empty: SharedBlock = { ...signature, variants: [{ language: 'en-CA', content: [] }] }
    expect(sharedBlockNode(empty, 'en-CA').content).toEqual([{ type: 'paragraph' }])
  })

  it('make no translation old when they change, and one when they come or go', () => {
    const source = newVariant('en-CA', doc(line('Hello'), old('Bye')))
    const target = { ...newVariant('fr-CA', doc(line('Bonjour'), old('Salut'))), basedOn: stateOf(source) }
    const content = contentOf(source, target)
    expect(isOutdated(content, 1)).toBe(false)
    expect(isOutdated(withSharedBlocks(content, [signature]), 1)).toBe(false)
    const without = contentOf(newVariant('en-CA', doc(line('Hello'))), target)
    expect(isOutdated(without, 1)).toBe(true)
  })
})

describe('a block that is taken apart', () => {
  it('leaves its paragraphs in every text', () => {
    const content = contentOf(
      newVariant('en-CA', doc(line('a'), old('Bye'), line('c'))),
      newVariant('fr-CA', doc(sharedBlockNode(signature, 'fr-CA'))),
    )
    const after = withoutBlock(content, 'b1')
    expect(after.variants[0].document).toEqual(doc(line('a'), line('Bye'), line('c')))
    expect(textsOf(after)).toEqual(textsOf(content))
    expect(blocksIn(content)).toEqual(['b1'])
    expect(blocksIn(after)).toEqual([])
    expect(withoutBlock(after, 'b1')).toBe(after)
    expect(withoutBlock(content, 'b2')).toBe(content)
  })

  it('leaves translations as current as they were, though it was edited since', () => {
    const source = newVariant('en-CA', doc(line('Hello'), old('Bye')))
    const target = { ...newVariant('fr-CA', doc(line('Bonjour'), old('Salut'))), basedOn: stateOf(source) }
    const edited = withSharedBlocks(contentOf(source, target), [signature])
    expect(isOutdated(withoutBlock(edited, 'b1'), 1)).toBe(false)
  })

  it('says the same in any template', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const after = blocksIn(content).reduce(withoutBlock, content)
        expect(textsOf(after)).toEqual(textsOf(content))
        expect(blocksIn(after)).toEqual([])
        content.variants.forEach((_, index) => expect(isOutdated(after, index)).toBe(isOutdated(content, index)))
      }),
    )
  })
})
