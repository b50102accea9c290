import { textFromHtml, textFromPlain, type BoundedText, type TextMarks } from './imported-text.ts'

/** The lines of the file are none of the message where one of these parts its lines. */
const lineTag =
  /<\/?(?:p|div|br|ul|ol|li|table|tr|td|th|h[1-6]|blockquote|pre|hr|html|body|section|center)(?:\s[^<>]*|\/)?>/i
const inlineTag = /<\/?(?:a|b|strong|i|em|u|span|font|img|small|big|s|strike|sub|sup|code)(?:\s[^<>]*|\/)?>/i
const entity = /&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/i

/**
 * A text that a program holds as HTML or as plain text without saying which. Where it has no tag that parts its lines, the
 * lines of the file are lines of the text: so they come from spreadsheets, whatever else is in them (a link, a bold word).
 * `isHtml` is for what the program always shows as HTML: there `&amp;` is a sign even without a tag.
 */
export function textFromMarkup(source: string, marks: TextMarks, isHtml = false): BoundedText {
  if (lineTag.test(source)) return textFromHtml(source, marks)
  if (inlineTag.test(source) || (isHtml && entity.test(source))) {
    const lines = source.replace(/\s+$/, '').replaceAll(/\r\n?|\n/g, '<br>')
    // Two breaks part paragraphs, as they do in a text.
    return textFromHtml(`<p>${lines.replaceAll(/(?:<br>){2,}/g, '</p><p>')}</p>`, marks)
  }
  return { text: textFromPlain(source, marks), leftOut: 0 }
}
