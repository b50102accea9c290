import type { InSteps } from './in-steps.ts'
import { textFromHtml, textFromPlain } from './imported-text.ts'
import type { ImportReading } from './imported.ts'
import { entriesIn, isObject, listAt, propertyOf, textAt } from './json-value.ts'
import { ListedTexts } from './listed-texts.ts'

/** A macro that nobody can use any more keeps a tag that says so. */
const inactiveTag = 'inactive'
/** So does one whose text only colleagues see. */
const internalTag = 'internal'

/**
 * Zendesk macros, as its API lists them: `macros[]` with `title`, `active` and `actions[]` of `field` and `value`
 * (developer.zendesk.com, Ticketing, Business rules, Macros and Actions reference). The text is a `comment_value_html`, else
 * a `comment_value`, which may be a pair of channel and text; the subject line a `subject`. What stands before `::` in a
 * title is the folder that the menu shows, and becomes a tag. Macros without a text change tickets and are told.
 * In steps of an entry each. Never throws.
 */
export function* zendeskMacrosInSteps(fileName: string, value: unknown): InSteps<ImportReading> {
  const listed = new ListedTexts(fileName)
  for (const [index, macro] of entriesIn(value, 'macros', 'macro').entries()) {
    yield
    const place = String(index + 1)
    const actions = listAt(macro, 'actions')
    if (!isObject(macro) || actions.length === 0) {
      listed.problem('bad-entry', place, { reason: 'actions' })
      continue
    }
    const folders = textAt(macro, 'title').split(/\s*::\s*/)
    const title = folders.pop() ?? ''
    const html = valueOf(actions, 'comment_value_html')
    const source = html === '' ? valueOf(actions, 'comment_value') : html
    const marks = { language: null, subject: valueOf(actions, 'subject') }
    const tags = [
      ...folders,
      ...(propertyOf(macro, 'active') === false ? [inactiveTag] : []),
      ...(isInternal(actions) ? [internalTag] : []),
    ]
    const about = { place, title, tags, purpose: null, store: null, message: null }
    listed.add(about, source, () =>
      html === '' ? { text: textFromPlain(source, marks), leftOut: 0 } : textFromHtml(source, marks),
    )
  }
  return yield* listed.reading()
}

function isInternal(actions: readonly unknown[]): boolean {
  return actions.some(
    (action) =>
      textAt(action, 'field') === 'comment_mode_is_public' && String(propertyOf(action, 'value')).trim() === 'false',
  )
}

/** `["channel:all", "Hello"]` is a text for some channels. */
function valueOf(actions: readonly unknown[], field: string): string {
  for (const action of actions) {
    if (textAt(action, 'field') !== field) continue
    const value = propertyOf(action, 'value')
    const text: unknown = Array.isArray(value) ? value.at(-1) : value
    if (typeof text === 'string' && text.trim() !== '') return text
  }
  return ''
}
