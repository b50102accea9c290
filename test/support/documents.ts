import * as fc from 'fast-check'
import type {
  BlockNode,
  InlineNode,
  ListItemNode,
  Mark,
  MessageDocument,
  ParagraphNode,
} from '../../shared/message/document.ts'
import { storeIds, stores, purposes } from '../../shared/template/purpose.ts'
import type { PolicyContext } from '../../shared/policy/rule.ts'

/** Texts that rules have something to say of, and innocent ones. Each is closed by spaces, so that two do not make a third. */
const phrases = fc.constantFrom(
  'Hello ', ' thank you. ', ' ', ' 😀 ', '🎉', ' :-) ', ' ^_^ ', ' http://www.amazon.ca/a ', ' https://shop.example/b ',
  ' info@shop.example ', ' info [at] shop dot com ', ' call 514 555-0199 ', ' 702-1234567-1234567 ', ' amaz0n.ca ', ' été ',
  ' 注文番号 ', ' 12.50 $ ', ' (see below) ', ' {{order_numbr}} ', ' 2031-01-15 ', '\u00A0', ' <3 ',
) // prettier-ignore

const marks: fc.Arbitrary<readonly Mark[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.subarray<Mark>([{ type: 'bold' }, { type: 'textSize', attrs: { size: 'small' } }], { minLength: 1 }),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        'https://www.amazon.ca/a',
        'http://www.amazon.ca',
        'https://shop.example',
        'mailto:a@shop.example',
        'tel:+15145550199',
      )
      .map((href): Mark[] => [{ type: 'link', attrs: { href } }]),
  },
)

function withMarks(node: InlineNode, list: readonly Mark[]): InlineNode {
  return list.length === 0 ? node : { ...node, marks: list }
}

function inline(texts: fc.Arbitrary<string>): fc.Arbitrary<InlineNode> {
  const bare: fc.Arbitrary<InlineNode> = fc.oneof(
    { weight: 5, arbitrary: texts.filter((text) => text !== '').map((text): InlineNode => ({ type: 'text', text })) },
    { weight: 2, arbitrary: fc.constant<InlineNode>({ type: 'hardBreak' }) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('order_number', 'buyer_name', 'order_numbr', 'foo.bar')
        .map((name): InlineNode => ({ type: 'placeholder', attrs: { name } })),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({
          src: fc.constantFrom('http://shop.example/a.png', 'https://shop.example/a.gif', 'data:image/png;base64,AA=='),
          alt: fc.constantFrom('', 'Logo', 'a.png'),
          kind: fc.constant(null),
          widthPercent: fc.integer({ min: 1, max: 100 }),
        })
        .map((attrs): InlineNode => ({ type: 'image', attrs })),
    },
  )
  return fc.tuple(bare, marks).map(([node, list]) => withMarks(node, list))
}

function paragraph(texts: fc.Arbitrary<string>): fc.Arbitrary<ParagraphNode> {
  return fc
    .array(inline(texts), { maxLength: 5 })
    .map((content) => (content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content }))
}

// An item that holds a list keeps its first paragraph, so breaks before it may stay more than two when it is empty.
const named = (first: ParagraphNode): ParagraphNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text: 'Item ' }, ...(first.content ?? [])],
})

function documentOf(texts: fc.Arbitrary<string>): fc.Arbitrary<MessageDocument> {
  const { block } = fc.letrec<{ block: BlockNode; item: ListItemNode }>((tie) => ({
    item: fc.tuple(paragraph(texts), fc.array(tie('block'), { maxLength: 1 })).map(([first, rest]): ListItemNode => ({
      type: 'listItem',
      content: [rest.length === 0 ? first : named(first), ...rest],
    })),
    block: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 5, arbitrary: paragraph(texts) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(
            fc.constantFrom('bulletList' as const, 'orderedList' as const),
            fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
          )
          .map(([type, content]): BlockNode => ({ type, content })),
      },
    ),
  }))
  return fc.array(block, { minLength: 1, maxLength: 6 }).map((content) => ({ type: 'doc', content }))
}

/** Documents of the phrases above: every rule has something to find. */
export const speakingDocuments = documentOf(phrases)
/** Documents of any text at all, lone surrogates included. */
export const anyDocuments = documentOf(
  fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 40 }), phrases),
)

export const contexts: fc.Arbitrary<PolicyContext> = fc.record({
  purpose: fc.constantFrom(...purposes),
  store: fc.constantFrom(...storeIds),
  language: fc.constantFrom(
    ...new Set(Object.values(stores).flatMap((store) => store.languages as readonly string[])),
    'pl',
    'x',
  ),
  sendWithinDays: fc.option(fc.integer({ min: -1, max: 40 })),
  isStockOutNotice: fc.boolean(),
  lengthLimit: fc.constantFrom(null, 1, 400),
  subject: fc.oneof(fc.constant(''), fc.string({ maxLength: 40 }), phrases),
})

/** A message of one list, whose item is the first text and holds a list with the next one, and so on. */
export function nestedLists(...texts: readonly string[]): MessageDocument {
  const [text = '', ...inner] = texts
  const own: BlockNode = text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] }
  const rest = inner.length === 0 ? [] : nestedLists(...inner).content
  const content = [own, ...rest.filter((block) => block.type !== 'sharedBlock')]
  return { type: 'doc', content: [{ type: 'bulletList', content: [{ type: 'listItem', content }] }] }
}
