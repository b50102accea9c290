import { interfaceLanguages } from '../../i18n/language.ts'
import type { TopBlock } from '../../message/document.ts'
import { messageText } from '../../message/text.ts'
import { draftMarkIn } from '../draft-mark.ts'
import type { ImportedText } from './imported.ts'

const marks: ReadonlySet<string> = new Set(interfaceLanguages.map((language) => draftMarkIn(language).text))

/** A text without the paragraph by which our draft copies say in every format that they are none to be sent. */
export function withoutDraftMark(text: ImportedText): ImportedText {
  const [first, ...rest] = text.document.content
  if (first === undefined || !isMark(first)) return text
  // The paragraphs behind it move to the front, by its words and the two line breaks that part them.
  const moved = messageText({ type: 'doc', content: [first] }).text.length + 2
  return {
    ...text,
    document: { type: 'doc', content: rest.length === 0 ? [{ type: 'paragraph' }] : rest },
    removals: text.removals.map((removal) =>
      removal.span === null
        ? removal
        : { ...removal, span: removal.span[0] < moved ? null : [removal.span[0] - moved, removal.span[1] - moved] },
    ),
  }
}

function isMark(block: TopBlock): boolean {
  if (block.type !== 'paragraph') return false
  const words = (block.content ?? []).map((node) => (node.type === 'text' ? node.text : '\uFFFC')).join('')
  return marks.has(words.trim())
}
