import * as fc from 'fast-check'
import type { InlineNode, Mark, MessageDocument } from '../../../shared/message/document.ts'
import { placeholderNames } from '../../../shared/message/placeholders.ts'
import { purposes, storeIds } from '../../../shared/template/purpose.ts'
import { newVariant, type TemplateContent } from '../../../shared/template/template.ts'
import { permittedDocument, sharedBlock } from '../../shared/message/document-arbitrary.ts'

/** Run anywhere, it is told by the page that it ran in, and asks for something. */
export const hostileCode = "globalThis.ran=1;new Image().src='http://ran.example/x'"

/** What would be a script or a load in a page that writes it as it is, or in an attribute of it. */
export const hostileWords: readonly string[] = [
  `<script>${hostileCode}</script>`,
  `</title><script>${hostileCode}</script>`,
  `</style></textarea></noscript></div><script>${hostileCode}</script>`,
  `"><script>${hostileCode}</script>`,
  `'><script>${hostileCode}</script>`,
  `--><script>${hostileCode}</script><!--`,
  `]]><script>${hostileCode}</script>`,
  `<img src="http://load.example/x.png" onerror="${hostileCode}">`,
  `" onload="${hostileCode}" autofocus onfocus="${hostileCode}" x="`,
  `<svg onload="${hostileCode}">`,
  `<iframe srcdoc="&lt;script>${hostileCode}&lt;/script>"></iframe>`,
  `<link rel=stylesheet href=http://load.example/x.css>`,
  `<style>@import "http://load.example/y.css"; body { background: url(http://load.example/z.png) }</style>`,
  `<meta http-equiv=refresh content="0;url=http://load.example/">`,
  `<base href="http://load.example/">`,
  `&lt;script&gt;${hostileCode}&lt;/script&gt;`,
  `&#60;img src=x onerror="${hostileCode}"&#62;`,
  `![x](http://load.example/markdown.png)`,
  `[x]: http://load.example/y "<img src=x onerror=${hostileCode}>"`,
  '```\n<script>globalThis.ran=1</script>\n```',
  `{{order_number}}<script>${hostileCode}</script>{{store_name}}`,
  `\u0000<\u0000script>${hostileCode}</script>`,
  '<!--',
]

const hostileAddresses: readonly string[] = [
  `javascript:${hostileCode}`,
  `java\nscript:${hostileCode}`,
  ` JaVaScRiPt:${hostileCode}`,
  `vbscript:${hostileCode}`,
  `data:text/html,<script>${hostileCode}</script>`,
  `https://x.example/"><script>${hostileCode}</script>`,
  `https://x.example/"onmouseover="${hostileCode}`,
  `https://x.example/)<img src=x onerror="${hostileCode}">`,
  'http://load.example/picture.png',
  '//load.example/picture.png',
  'file:///etc/passwd',
  `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${hostileCode}"/>`,
  `data:image/png;base64,AAAA" onerror="${hostileCode}`,
  'https://user:word@x.example/',
]

const word = fc.constantFrom(...hostileWords)
const address = fc.constantFrom(...hostileAddresses)

const marks: fc.Arbitrary<readonly Mark[]> = fc.oneof(
  fc.constant<readonly Mark[]>([]),
  address.map((href): readonly Mark[] => [{ type: 'link', attrs: { href } }]),
  fc.constant<readonly Mark[]>([{ type: 'bold' }, { type: 'italic' }]),
)

const inline: fc.Arbitrary<InlineNode> = fc.oneof(
  fc.tuple(word, marks).map(([text, list]): InlineNode => ({ type: 'text', text, marks: list })),
  fc
    .tuple(address, word)
    .map(([src, alt]): InlineNode => ({ type: 'image', attrs: { src, alt, kind: null, widthPercent: 50 } })),
  fc
    .oneof(word, fc.constantFrom(...placeholderNames))
    .map((name): InlineNode => ({ type: 'placeholder', attrs: { name } })),
)

/** What the editor makes, with paragraphs in it that it would never let in, as if they had come past every reader. */
const document: fc.Arbitrary<MessageDocument> = fc
  .tuple(permittedDocument, fc.array(inline, { minLength: 1, maxLength: 6 }), word)
  .map(([{ content }, hostile, name]) => ({
    type: 'doc',
    content: [
      { type: 'paragraph', content: hostile },
      ...content,
      sharedBlock('b', name, { type: 'paragraph', content: hostile.toReversed() }),
    ],
  }))

const language = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('en-CA', 'fr-CA', 'ar-EG', 'ja-JP') },
  { weight: 1, arbitrary: word },
)

/** Templates whose every word, address and name would run or load something in a page that trusts it. */
export const hostileTemplate: fc.Arbitrary<TemplateContent> = fc
  .record({
    title: word,
    subject: word,
    purpose: fc.constantFrom(...purposes),
    store: fc.constantFrom(...storeIds),
    document,
    language,
  })
  .map(({ title, subject, purpose, store, document: text, language: tag }) => ({
    title,
    purpose,
    store,
    sendWithinDays: null,
    isStockOutNotice: false,
    lengthLimit: null,
    confirmations: [],
    variants: [{ ...newVariant(tag, text), subject }],
  }))
