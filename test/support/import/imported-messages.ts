import type { ImportedMessage } from '../../../shared/exchange/import/imported.ts'
import { readHtml } from '../../../shared/message/read-html.ts'
import { readText } from '../../../shared/message/read-text.ts'

/** A message of a file that says nothing of it but its words, with one English text unless others are given. */
export function imported(key: string, text: string, more: Partial<Omit<ImportedMessage, 'key'>> = {}): ImportedMessage {
  return {
    key,
    title: key,
    purpose: null,
    store: null,
    tags: [],
    place: '',
    fileName: `${key}.txt`,
    texts: [{ language: 'en-CA', subject: '', document: readText(text).document, removals: [] }],
    ...more,
  }
}

/** The same from HTML. */
export function importedHtml(key: string, html: string): ImportedMessage {
  const { document, removals } = readHtml(html)
  return imported(key, '', { fileName: `${key}.html`, texts: [{ language: 'en-CA', subject: '', document, removals }] })
}
