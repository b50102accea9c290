import * as fc from 'fast-check'
import type {
  BlockNode,
  InlineNode,
  ListItemNode,
  Mark,
  MessageDocument,
  ParagraphNode,
  SharedBlockNode,
  TopBlock,
} from '../../../shared/message/document.ts'
import { plainBlocks } from '../../../shared/message/plain-blocks.ts'
import { placeholderNames } from '../../../shared/message/placeholders.ts'
import { collapseBreaks, mergeText } from '../../../shared/message/tidy-document.ts'

/** A GIF of one pixel: small, still, and of a permitted type. */
export const onePixelGif = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

const word = fc.stringMatching(/^[a-zA-Zéèçñßøł漢字0-9&<"'.,;:!?()-]{1,8}$/).filter((text) => !/x{3}/i.test(text))
const words = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .chain((list) => fc.constantFrom(' ', '\u00a0').map((space) => list.join(space)))

const marks: fc.Arbitrary<readonly Mark[]> = fc
  .record({
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    size: fc.constantFrom(null, 'small' as const, 'large' as const),
    href: fc.constantFrom(
      null,
      'https://www.amazon.ca/a?b=1&c="2"'.replaceAll('"', '%22'),
      'http://example.com/x',
      'mailto:a@b.example',
    ),
  })
  .map(({ bold, italic, underline, size, href }) => [
    ...(bold ? [{ type: 'bold' as const }] : []),
    ...(italic ? [{ type: 'italic' as const }] : []),
    ...(underline ? [{ type: 'underline' as const }] : []),
    ...(size === null ? [] : [{ type: 'textSize' as const, attrs: { size } }]),
    ...(href === null ? [] : [{ type: 'link' as const, attrs: { href } }]),
  ])

const withMarks = (node: InlineNode, list: readonly Mark[]): InlineNode =>
  list.length === 0 ? node : { ...node, marks: list }

const atom: fc.Arbitrary<InlineNode> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(words, marks).map(([text, list]) => withMarks({ type: 'text', text }, list)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...placeholderNames, 'unheard_of'), marks)
      .map(([name, list]) => withMarks({ type: 'placeholder', attrs: { name } }, list)),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        alt: fc.oneof(fc.constant(''), word),
        kind: fc.constantFrom(null, 'brand-logo' as const, 'instruction' as const),
        widthPercent: fc.integer({ min: 1, max: 80 }),
      })
      .map((attrs): InlineNode => ({ type: 'image', attrs: { src: onePixelGif, ...attrs } })),
  },
)
const lineBreak: fc.Arbitrary<InlineNode> = marks.map((list) => withMarks({ type: 'hardBreak' }, list))

const paragraph: fc.Arbitrary<ParagraphNode> = fc
  .tuple(
    atom,
    fc.array(fc.oneof({ weight: 3, arbitrary: atom }, { weight: 1, arbitrary: lineBreak }), { maxLength: 5 }),
  )
  .map(([first, rest]) => ({ type: 'paragraph', content: [first, ...rest] }))
const anyParagraph: fc.Arbitrary<ParagraphNode> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 1, arbitrary: fc.constant<ParagraphNode>({ type: 'paragraph' }) },
)

const block = (depth: number): fc.Arbitrary<BlockNode> =>
  depth > 3 ? anyParagraph : fc.oneof({ weight: 4, arbitrary: anyParagraph }, { weight: 1, arbitrary: list(depth + 1) })

const list = (depth: number): fc.Arbitrary<BlockNode> =>
  fc
    .tuple(
      fc.option(fc.integer({ min: 0, max: 12 })),
      fc.array(
        fc
          .tuple(anyParagraph, fc.array(block(depth), { maxLength: 2 }))
          .map(([first, rest]): ListItemNode => ({ type: 'listItem', content: [first, ...rest] })),
        { minLength: 1, maxLength: 3 },
      ),
    )
    .map(([start, content]) =>
      start === null ? { type: 'bulletList', content } : { type: 'orderedList', attrs: { start }, content },
    )

/**
 * Documents that the editor holds and the policy permits: white space as CSS collapses it, at most two breaks in a
 * row, neighbouring texts of the same marks joined.
 */
export const permittedDocument: fc.Arbitrary<MessageDocument> = fc
  .array(block(0), { minLength: 1, maxLength: 6 })
  .map((blocks) => mergeText({ type: 'doc', content: collapseBreaks(blocks).blocks }))

/** Such documents with stretches of them in shared blocks, which may follow each other. */
export const documentWithBlocks = withSomeInBlocks(permittedDocument)

/** Documents with stretches of them in shared blocks. */
export function withSomeInBlocks(documents: fc.Arbitrary<MessageDocument>): fc.Arbitrary<MessageDocument> {
  return fc
    .tuple(documents, fc.array(fc.constantFrom('own', 'block', 'same'), { minLength: 6, maxLength: 6 }))
    .map(([{ content }, places]) => {
      const blocks: TopBlock[] = []
      plainBlocks(content).forEach((one, index) => {
        const place = places[index]
        const last = blocks.at(-1)
        if (place === 'own') blocks.push(one)
        else if (place === 'same' && last?.type === 'sharedBlock') {
          blocks[blocks.length - 1] = { ...last, content: [...last.content, one] }
        } else blocks.push(sharedBlock(`b${index}`, `Block ${index}`, one))
      })
      return { type: 'doc', content: blocks }
    })
}

export function sharedBlock(id: string, name: string, ...content: readonly BlockNode[]): SharedBlockNode {
  return { type: 'sharedBlock', attrs: { id, name }, content }
}

/** The same text without the containers. */
export function withoutContainers(document: MessageDocument): MessageDocument {
  return { type: 'doc', content: plainBlocks(document.content) }
}
