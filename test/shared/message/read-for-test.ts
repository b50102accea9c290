import { readHtml } from '../../../shared/message/read-html.ts'
import type { Removal } from '../../../shared/message/removal.ts'
import { messageText } from '../../../shared/message/text.ts'

/** Reads a page and shows what tests ask of it: the text, the kinds of removals, and the texts they stood on by rule. */
export const read = (html: string, mode: 'edit' | 'check' = 'edit') => {
  const { document, removals } = readHtml(html, { mode })
  const message = messageText(document)
  const found = (removal: Removal) => (removal.span === null ? null : message.text.slice(...removal.span))
  return {
    document,
    text: message.text,
    message,
    removals,
    kinds: removals.map(({ kind }) => kind),
    of: (rule: string) => removals.filter((removal) => removal.rule === rule).map(found),
  }
}
