import { isBlank } from '../../message/is-blank.ts'
import { readFileTitle } from './file-title.ts'
import { nothingRead } from './import-problem.ts'
import type { ImportReading } from './imported.ts'
import { isTooLong, textFromPlain } from './imported-text.ts'

/** Reads plain text: the whole file is one message. What is not said in it, its name may say. */
export function readTextImport(fileName: string, source: string): ImportReading {
  if (isTooLong(source)) return nothingRead('too-large', fileName)
  const { title, language } = readFileTitle(fileName)
  const text = textFromPlain(source, { language, subject: '' })
  if (isBlank(text.document)) return nothingRead('empty', fileName)
  const about = { key: fileName, title, purpose: null, store: null, tags: [], place: '', fileName }
  return { messages: [{ ...about, texts: [text] }], problems: [] }
}
