import type { InSteps } from './in-steps.ts'
import type { ImportReading } from './imported.ts'
import { primaryLanguage } from '../../template/language-tag.ts'
import { readLanguage, textFromHtml, textFromPlain } from './imported-text.ts'
import { entriesIn, isObject, listAt, propertyOf, textAt } from './json-value.ts'
import { ListedTexts } from './listed-texts.ts'

/**
 * Gorgias macros, as its API gives them: a list or its `data`, each with `name`, `language` (ISO 639-1) and `actions[]`,
 * whose `arguments` hold `body_html` and `body_text` (developers.gorgias.com, The Macro object). Macros of one name in
 * several languages are one message; an internal note is no message. The region, which ISO 639-1 has none of, is taken from an `external_id` such as ours,
 * `….fr-CA`.
 * In steps of an entry each. Never throws.
 */
export function* gorgiasInSteps(fileName: string, value: unknown): InSteps<ImportReading> {
  const listed = new ListedTexts(fileName)
  for (const [index, macro] of entriesIn(value, 'data', 'macros').entries()) {
    yield
    const place = String(index + 1)
    if (!isObject(macro)) {
      listed.problem('bad-entry', place, { reason: 'entry' })
      continue
    }
    const given = [macro, ...answersOf(listAt(macro, 'actions')).map((action) => propertyOf(action, 'arguments'))]
    const bodies = given.map((one) => ({ html: filled(one, 'body_html'), text: filled(one, 'body_text') }))
    const { html = '', text = '' } = bodies.find((one) => one.html !== '' || one.text !== '') ?? {}
    const source = html === '' ? text : html
    const subject = given.map((one) => filled(one, 'subject')).find((one) => one !== '') ?? ''
    const marks = { language: languageOf(macro), subject }
    const title = textAt(macro, 'name')
    listed.add({ place, title, tags: [], purpose: null, store: null, message: null }, source, () =>
      html === '' ? { text: textFromPlain(source, marks), leftOut: 0 } : textFromHtml(source, marks),
    )
  }
  return yield* listed.reading()
}

function filled(value: unknown, name: string): string {
  const text = textAt(value, name)
  return text.trim() === '' ? '' : text
}

const isAnswer = (action: unknown): boolean => textAt(action, 'name') === 'setResponseText'

/** The actions that may write to a buyer: the answer first, and no notes for colleagues, which have bodies as well. */
function answersOf(actions: readonly unknown[]): readonly unknown[] {
  const others = actions.filter((action) => !isAnswer(action) && !/note/i.test(textAt(action, 'name')))
  return [...actions.filter(isAnswer), ...others]
}

function languageOf(macro: unknown): string {
  const language = textAt(macro, 'language')
  const tagged = readLanguage(/\.([A-Za-z]{2,3}-[A-Za-z0-9-]{2,20})$/.exec(textAt(macro, 'external_id'))?.[1] ?? null)
  return tagged !== null && primaryLanguage(tagged) === primaryLanguage(language) ? tagged : language
}
