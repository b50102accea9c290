import { finish, type InSteps } from './in-steps.ts'
import type { ImportReading } from './imported.ts'
import { primaryLanguage } from '../../template/language-tag.ts'
import { readLanguage, textFromHtml, textFromPlain } from './imported-text.ts'
import { entriesIn, isObject, listAt, propertyOf, textAt } from './json-value.ts'
import { ListedTexts } from './listed-texts.ts'

/**
 * Gorgias macros, as its API gives them: a list or its `data`, each with `name`, `language` (ISO 639-1) and `actions[]`,
 * whose `arguments` hold `body_html` and `body_text` (developers.gorgias.com, The Macro object). Macros of one name in
 * several languages are one message. The region, which ISO 639-1 has none of, is taken from an `external_id` such as ours,
 * `….fr-CA`. Never throws.
 */
export function readGorgias(fileName: string, value: unknown): ImportReading {
  return finish(gorgiasInSteps(fileName, value))
}

/** The same in steps of an entry each. */
export function* gorgiasInSteps(fileName: string, value: unknown): InSteps<ImportReading> {
  const listed = new ListedTexts(fileName)
  for (const [index, macro] of entriesIn(value, 'data', 'macros').entries()) {
    yield
    const place = String(index + 1)
    if (!isObject(macro)) {
      listed.problem('bad-entry', place, { reason: 'entry' })
      continue
    }
    const given = [macro, ...listAt(macro, 'actions').map((action) => propertyOf(action, 'arguments'))]
    const first = (name: string): string =>
      given.map((one) => textAt(one, name)).find((text) => text.trim() !== '') ?? ''
    const html = first('body_html')
    const source = html === '' ? first('body_text') : html
    const marks = { language: languageOf(macro), subject: first('subject') }
    const title = textAt(macro, 'name')
    listed.add({ place, title, tags: [], purpose: null, store: null, message: null }, source, () =>
      html === '' ? { text: textFromPlain(source, marks), leftOut: 0 } : textFromHtml(source, marks),
    )
  }
  return listed.reading()
}

function languageOf(macro: unknown): string {
  const language = textAt(macro, 'language')
  const tagged = readLanguage(/\.([A-Za-z]{2,3}-[A-Za-z0-9-]{2,20})$/.exec(textAt(macro, 'external_id'))?.[1] ?? null)
  return tagged !== null && primaryLanguage(tagged) === primaryLanguage(language) ? tagged : language
}
