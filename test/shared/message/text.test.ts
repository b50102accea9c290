import { Schema } from '@tiptap/pm/model'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MessageDocument } from '../../../shared/message/document.ts'
import { isLocked, sharedBlockAt } from '../../../shared/message/locked-text.ts'
import { blockPartsOf, placeholderFill, messageText, partsOf, positionOfOffset } from '../../../shared/message/text.ts'
import { plainBlocks } from '../../../shared/message/plain-blocks.ts'
import { documentWithBlocks, permittedDocument, withoutContainers } from './document-arbitrary.ts'

/** As much of a schema as positions depend on. */
const schema = new Schema({
  nodes: {
    doc: { content: '(block | sharedBlock)+' },
    text: { group: 'inline' },
    hardBreak: { group: 'inline', inline: true },
    placeholder: { group: 'inline', inline: true, atom: true, attrs: { name: {} } },
    image: { group: 'inline', inline: true, attrs: { src: {}, alt: {}, kind: {}, widthPercent: {} } },
    paragraph: { group: 'block', content: 'inline*' },
    bulletList: { group: 'block', content: 'listItem+' },
    orderedList: { group: 'block', content: 'listItem+', attrs: { start: { default: 1 } } },
    listItem: { content: 'paragraph block*' },
    sharedBlock: { content: 'block+', attrs: { id: {}, name: {} } },
  },
  marks: {
    bold: { excludes: '' },
    italic: { excludes: '' },
    underline: { excludes: '' },
    textSize: { attrs: { size: {} }, excludes: '' },
    link: { attrs: { href: {} }, excludes: '' },
  },
})

const text = (...paragraphs: readonly string[]): MessageDocument => ({
  type: 'doc',
  content: paragraphs.map((value) =>
    value === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text: value }] },
  ),
})
const link = (href: string) => [{ type: 'link' as const, attrs: { href } }]

/** What stands in the only shared block of a document, as where that block's content stands without it. */
const unshared = <Placed extends { readonly position: number; readonly path: readonly number[] }>(one: Placed) => ({
  ...one,
  position: one.position - 1,
  path: one.path.slice(1),
})

describe('messageText', () => {
  it('gives the positions that the editor gives', () => {
    fc.assert(
      fc.property(fc.oneof(permittedDocument, documentWithBlocks), (document) => {
        const tree = schema.nodeFromJSON(document)
        const message = messageText(document)
        for (const segment of message.segments) {
          expect(tree.nodeAt(segment.position)?.type.name).toBe(segment.node.type)
          expect(positionOfOffset(message, segment.start)).toBe(segment.position)
          if (segment.node.type !== 'text') continue
          expect(tree.nodeAt(segment.position)?.text).toBe(segment.node.text)
          const middle = Math.floor((segment.start + segment.end) / 2)
          expect(positionOfOffset(message, middle)).toBe(segment.position + middle - segment.start)
        }
        for (const block of message.blocks) {
          expect(tree.resolve(block.position).parent.type.name).toBe('paragraph')
          expect(tree.resolve(block.position).parentOffset).toBe(0)
          expect(tree.resolve(block.position).depth).toBe(block.path.length)
        }
      }),
    )
  })

  it('reads the text of shared blocks as if it stood there without them', () => {
    fc.assert(
      fc.property(documentWithBlocks, (document) => {
        const message = messageText(document)
        const plain = messageText(withoutContainers(document))
        for (const part of ['text', 'masked', 'links', 'images', 'placeholders'] as const) {
          expect(message[part]).toEqual(plain[part])
        }
        const unplaced = ({ blocks, segments }: typeof plain) => [
          blocks.map(({ start, end, kind, isEmpty }) => [start, end, kind, isEmpty]),
          segments.map(({ start, end, node }) => [start, end, node]),
        ]
        expect(unplaced(message)).toEqual(unplaced(plain))
        expect(partsOf(message).map(({ start, firstBlock }) => [start, firstBlock])).toEqual(
          partsOf(plain).map(({ start, firstBlock }) => [start, firstBlock]),
        )
      }),
    )
  })

  it('joins a long message of sections as it joins blocks, after each change', () => {
    const blocks = fc
      .array(permittedDocument, { minLength: 30, maxLength: 60 })
      .map((all) => all.flatMap(({ content }) => plainBlocks(content)))
    fc.assert(
      fc.property(
        blocks,
        permittedDocument,
        fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
        (own, other, places) => {
          let content = own
          for (const at of places) {
            const message = messageText({ type: 'doc', content })
            // The blocks of a shared block are joined one by one.
            const plain = messageText({
              type: 'doc',
              content: [{ type: 'sharedBlock', attrs: { id: 'b', name: 'Block' }, content }],
            })
            for (const part of ['text', 'masked', 'links', 'images', 'placeholders'] as const) {
              expect(message[part]).toEqual(plain[part])
            }
            expect(message.blocks).toEqual(plain.blocks.map(unshared))
            expect(message.segments).toEqual(plain.segments.map(unshared))
            expect(blockPartsOf(message)).toEqual(blockPartsOf(plain))
            const index = at % (content.length + 1)
            content = [...content.slice(0, index), ...plainBlocks(other.content), ...content.slice(index + (at % 3))]
          }
        },
      ),
      { numRuns: 20 },
    )
  })

  it('knows which text is a shared block’s', () => {
    fc.assert(
      fc.property(documentWithBlocks, (document) => {
        const message = messageText(document)
        for (const { start, end, path } of message.blocks) {
          const top = document.content[path[0] ?? -1]
          const isInBlock = top?.type === 'sharedBlock'
          expect(sharedBlockAt(message, [start, end])).toBe(isInBlock ? top : null)
          expect(isLocked(message, [start, end])).toBe(isInBlock)
        }
        const isWhole = document.content.length === 1 && document.content[0]?.type === 'sharedBlock'
        expect(sharedBlockAt(message, [0, message.text.length]) !== null).toBe(isWhole)
      }),
    )
  })

  it('shows placeholders as tokens and masks them, unit by unit', () => {
    fc.assert(
      fc.property(permittedDocument, (document) => {
        const { text, masked, placeholders } = messageText(document)
        expect(masked.length).toBe(text.length)
        for (const { name, start, end } of placeholders) {
          expect(text.slice(start, end)).toBe(`{{${name}}}`)
          expect(masked.slice(start, end)).toBe(placeholderFill.repeat(end - start))
        }
      }),
    )
  })

  it.each([
    [text('a', 'b'), 'a\n\nb'],
    [text('a', '', 'b'), 'a\n\n\nb'],
    [text('', 'a', ''), '\na\n\n'],
    [text(''), ''],
  ])('joins paragraphs', (document, expected) => expect(messageText(document).text).toBe(expected))

  it('joins the pieces of one link, and no two links', () => {
    const { links } = messageText({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'ab', marks: link('https://a.example/') },
            { type: 'text', text: 'cd', marks: [{ type: 'bold' }, ...link('https://a.example/')] },
            { type: 'text', text: 'ef', marks: link('https://b.example/') },
          ],
        },
      ],
    })
    expect(links).toEqual([
      { href: 'https://a.example/', start: 0, end: 4 },
      { href: 'https://b.example/', start: 4, end: 6 },
    ])
  })
})
