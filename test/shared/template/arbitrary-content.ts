import * as fc from 'fast-check'
import type {
  BlockNode,
  InlineNode,
  ListItemNode,
  Mark,
  MessageDocument,
  TopBlock,
} from '../../../shared/message/document.ts'
import { exceptionReasons, ruleIds } from '../../../shared/policy/ids.ts'
import { purposes, storeIds } from '../../../shared/template/purpose.ts'
import type { TemplateContent, Variant } from '../../../shared/template/template.ts'

// Lone surrogates too: an editor can hold one for a moment, while a character is being composed.
const text = fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom('\uD800', '\0', '\u0002', 'é'))

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark>({ type: 'bold' }, { type: 'italic' }, { type: 'underline' }),
  fc.constantFrom('small' as const, 'large' as const).map((size): Mark => ({ type: 'textSize', attrs: { size } })),
  fc.webUrl({ validSchemes: ['https'] }).map((href): Mark => ({ type: 'link', attrs: { href } })),
)
const marks = fc.uniqueArray(mark, { selector: ({ type }) => type, maxLength: 5 })
const withMarks = (node: fc.Arbitrary<InlineNode>): fc.Arbitrary<InlineNode> =>
  fc.oneof(
    node,
    fc.tuple(node, marks).map(([bare, list]) => ({ ...bare, marks: list })),
  )

const inline = withMarks(
  fc.oneof(
    text.map((value): InlineNode => ({ type: 'text', text: value })),
    fc.constant<InlineNode>({ type: 'hardBreak' }),
    fc.constantFrom('order_number', 'buyer_name', 'foo.bar').map((name): InlineNode => ({
      type: 'placeholder',
      attrs: { name },
    })),
    fc
      .tuple(
        fc.constantFrom('', 'A logo'),
        fc.constantFrom(null, 'brand-logo' as const),
        fc.integer({ min: 1, max: 100 }),
      )
      .map(([alt, kind, widthPercent]): InlineNode => ({
        type: 'image',
        attrs: { src: 'data:image/png;base64,iVBORw0KGgo=', alt, kind, widthPercent },
      })),
  ),
)
const paragraph: fc.Arbitrary<BlockNode> = fc.oneof(
  fc.constant<BlockNode>({ type: 'paragraph' }),
  fc.array(inline, { minLength: 1, maxLength: 4 }).map((content): BlockNode => ({ type: 'paragraph', content })),
)

const { block } = fc.letrec<{ block: BlockNode; item: ListItemNode }>((tie) => ({
  item: fc
    .tuple(paragraph, fc.array(tie('block'), { maxLength: 2 }))
    .map(([first, rest]) => ({ type: 'listItem', content: [first, ...rest] })),
  block: fc.oneof(
    { maxDepth: 3 },
    paragraph,
    fc
      .array(tie('item'), { minLength: 1, maxLength: 3 })
      .map((content): BlockNode => ({ type: 'bulletList', content })),
    fc
      .tuple(fc.array(tie('item'), { minLength: 1, maxLength: 3 }), fc.nat(1000))
      .map(([content, start]): BlockNode => ({ type: 'orderedList', attrs: { start }, content })),
  ),
}))

const sharedBlock: fc.Arbitrary<TopBlock> = fc.record({
  type: fc.constant('sharedBlock' as const),
  attrs: fc.record({ id: fc.uuid(), name: fc.constantFrom('Signature', 'Returns') }),
  content: fc.array(block, { minLength: 1, maxLength: 2 }),
})

const messageDocument: fc.Arbitrary<MessageDocument> = fc
  .array(fc.oneof({ weight: 5, arbitrary: block }, { weight: 1, arbitrary: sharedBlock }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((content) => ({ type: 'doc', content }))

const textHash = fc.stringMatching(/^[0-9a-f]{16}$/)
const subject = fc.string({ unit: 'binary', maxLength: 40 }).map((line) => line.replace(/[\r\n]/g, ' '))
const basedOn = fc.record({ language: fc.constant('de-DE'), subject, document: messageDocument })
const variant = (language: string): fc.Arbitrary<Variant> =>
  fc.record({
    language: fc.constant(language),
    subject,
    document: messageDocument,
    exceptions: fc.array(
      fc.record({ rule: fc.constantFrom(...ruleIds), textHash, reason: fc.constantFrom(...exceptionReasons) }),
      { maxLength: 3 },
    ),
    confirmations: fc.array(fc.record({ rule: fc.constantFrom(...ruleIds), textHash }), { maxLength: 3 }),
    basedOn: fc.option(basedOn),
  })

/** Any content that a template may hold, in one to three languages. */
export const arbitraryContent: fc.Arbitrary<TemplateContent> = fc.record({
  title: fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), text),
  purpose: fc.constantFrom(...purposes),
  store: fc.constantFrom(...storeIds),
  sendWithinDays: fc.option(fc.integer({ min: 1, max: 30 })),
  isStockOutNotice: fc.boolean(),
  lengthLimit: fc.constantFrom(null, 400, 2000),
  confirmations: fc.array(fc.record({ rule: fc.constantFrom(...ruleIds), textHash }), { maxLength: 3 }),
  variants: fc.oneof(
    fc.tuple(variant('en-CA')),
    fc.tuple(variant('fr-CA'), variant('en-CA')),
    fc.tuple(variant('ja-JP'), variant('en-US'), variant('zh-Hant-TW')),
  ),
})
