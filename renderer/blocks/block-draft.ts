import { emptyDocument, type MessageDocument } from '../../shared/message/document.ts'
import { plainBlocks } from '../../shared/message/plain-blocks.ts'
import type { SharedBlock, SharedBlockText } from '../../shared/template/shared-block.ts'
import { currentVariant, type OpenTemplate } from '../document/document-slice.ts'
import type { WrittenBlockTexts } from './blocks-slice.ts'

/** A block's text as it stands in the dialog. */
export interface DraftText {
  /** The same while the dialog is open. */
  readonly key: string
  readonly language: string
  readonly document: MessageDocument
}

/** What is written of a block and not saved. */
export interface BlockDraft {
  readonly name: string
  /** The default first. */
  readonly texts: readonly [DraftText, ...DraftText[]]
  /** For the next key. */
  readonly added: number
}

/** A block as it begins to be edited. */
export function draftOf({ name, variants }: SharedBlock): BlockDraft {
  const [first, ...rest] = variants.map(draftText)
  if (first === undefined) throw new Error('a block has a text')
  return { name, texts: [first, ...rest], added: variants.length }
}

/** A block that is begun in the language of the text that is open. */
export function newDraft({ open }: { readonly open: OpenTemplate | null }): BlockDraft {
  const language = open === null ? 'en-CA' : currentVariant(open).language
  return { name: '', texts: [{ key: '0', language, document: emptyDocument }], added: 1 }
}

/** The draft in which the text with this key says something else. */
export function withText(draft: BlockDraft, key: string, document: MessageDocument): BlockDraft {
  return { ...draft, texts: mapped(draft.texts, (one) => (one.key === key ? { ...one, document } : one)) }
}

/** The draft with an empty text in one more language. */
export function withLanguage(draft: BlockDraft, language: string): BlockDraft {
  const text: DraftText = { key: String(draft.added), language, document: emptyDocument }
  return { ...draft, texts: [...draft.texts, text], added: draft.added + 1 }
}

/** With the texts that the block had before; its name stays. */
export function withTextsOf(draft: BlockDraft, { variants }: Pick<SharedBlock, 'variants'>): BlockDraft {
  const [first, ...rest] = variants.map((text, index) => draftText(text, draft.added + index))
  return first === undefined ? draft : { ...draft, texts: [first, ...rest], added: draft.added + variants.length }
}

/** The last one stays. */
export function withoutLanguage(draft: BlockDraft, key: string): BlockDraft {
  const [first, ...rest] = draft.texts.filter((one) => one.key !== key)
  return first === undefined ? draft : { ...draft, texts: [first, ...rest] }
}

/** As it is saved: a block holds no other block. */
export function writtenIn({ name, texts }: BlockDraft): WrittenBlockTexts {
  const [first, ...rest] = texts
  return { name: name.trim(), variants: [written(first), ...rest.map(written)] }
}

/** Whether saving the draft would change nothing. */
export function isSameAs(draft: BlockDraft, block: WrittenBlockTexts): boolean {
  const written = writtenIn(draft)
  return written.name === block.name && JSON.stringify(written.variants) === JSON.stringify(block.variants)
}

function written({ language, document }: DraftText): SharedBlockText {
  return { language, content: plainBlocks(document.content) }
}

function draftText({ language, content }: SharedBlockText, index: number): DraftText {
  return { key: String(index), language, document: { type: 'doc', content } }
}

function mapped(
  [first, ...rest]: BlockDraft['texts'],
  change: (text: DraftText) => DraftText,
): readonly [DraftText, ...DraftText[]] {
  return [change(first), ...rest.map(change)]
}
