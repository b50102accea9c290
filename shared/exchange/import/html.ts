import { isBlank } from '../../message/is-blank.ts'
import { readFileTitle } from './file-title.ts'
import { nothingRead, picturesLeftOut } from './import-problem.ts'
import type { ImportReading } from './imported.ts'
import { isTooLong, textFromHtml } from './imported-text.ts'
import { readPageHead } from './page-head.ts'

/** Titles that programs give to a page that nobody named. */
const unnamed = /^(?:untitled(?: document| page)?|document|new page|index|sans titre|e-?mail|html email|template)$/i

/**
 * Reads a page or a fragment. The page's title is the subject line, as in mail and in our own exports; its language is
 * the one that it declares, else the file name's.
 */
export function readHtmlImport(fileName: string, source: string): ImportReading {
  if (isTooLong(source)) return nothingRead('too-large', fileName)
  const { title, language } = readPageHead(source)
  const named = readFileTitle(fileName)
  const subject = unnamed.test(title.trim()) ? '' : title
  const { text, leftOut } = textFromHtml(source, { language: language ?? named.language, subject })
  const problems = picturesLeftOut(fileName, leftOut)
  if (isBlank(text.document)) {
    return { messages: [], problems: [...problems, ...nothingRead('empty', fileName).problems] }
  }
  const about = { key: fileName, title: named.title, purpose: null, store: null, tags: [], place: '', fileName }
  return { messages: [{ ...about, texts: [text] }], problems }
}
