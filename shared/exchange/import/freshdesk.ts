import type { InSteps } from './in-steps.ts'
import type { ImportReading } from './imported.ts'
import { textFromHtml, textFromPlain } from './imported-text.ts'
import { entriesIn, isObject, propertyOf, textAt } from './json-value.ts'
import { ListedTexts } from './listed-texts.ts'

/**
 * Freshdesk canned responses, as its API gives them: `title`, `content_html` or `content`, in a list, in a folder with a
 * `name`, or in a list of folders (developers.freshdesk.com, Canned responses). A folder becomes a tag.
 * In steps of an entry each. Never throws.
 */
export function* freshdeskInSteps(fileName: string, value: unknown): InSteps<ImportReading> {
  const listed = new ListedTexts(fileName)
  const folders = new Map<unknown, string>()
  const inFolders = entriesIn(value, 'canned_response_folders', 'folders', 'canned_responses', 'responses')
  let count = 0
  for (const one of namesFolder(value) ? [value] : inFolders) {
    const isFolder = namesFolder(one)
    if (isFolder) folders.set(propertyOf(one, 'id'), textAt(one, 'name'))
    for (const response of isFolder ? entriesIn(one, 'canned_responses', 'responses') : [one]) {
      yield
      count += 1
      const place = String(count)
      if (!isObject(response)) {
        listed.problem('bad-entry', place, { reason: 'entry' })
        continue
      }
      const folder = isFolder ? textAt(one, 'name') : (folders.get(propertyOf(response, 'folder_id')) ?? '')
      const html = textAt(response, 'content_html')
      const source = html === '' ? textAt(response, 'content') : html
      const marks = { language: null, subject: '' }
      const about = {
        place,
        title: textAt(response, 'title'),
        tags: [folder],
        purpose: null,
        store: null,
        message: null,
      }
      listed.add(about, source, () =>
        html === '' ? { text: textFromPlain(source, marks), leftOut: 0 } : textFromHtml(source, marks),
      )
    }
  }
  return yield* listed.reading()
}

function namesFolder(value: unknown): boolean {
  const holds = Array.isArray(propertyOf(value, 'canned_responses')) || Array.isArray(propertyOf(value, 'responses'))
  return holds && textAt(value, 'name') !== ''
}
