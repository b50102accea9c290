import { expect, it } from 'vitest'
import { templateOfImported } from '../../../../shared/exchange/import/imported-template.ts'
import { readText } from '../../../../shared/message/read-text.ts'
import { languageScores } from '../../../../shared/policy/language/language-scores.ts'
import type { Store } from '../../../../shared/template/purpose.ts'

/** The language and the store that a text without either is given. */
function placeOf(text: string, store: Store): readonly [string | undefined, Store] {
  const { variants, store: found } = templateOfImported(
    {
      key: '1',
      tags: [],
      place: '',
      fileName: 'a.txt',
      title: '',
      purpose: null,
      store: null,
      texts: [{ language: null, subject: '', document: readText(text).document, removals: [] }],
    },
    { store, languageScores },
  )
  return [variants[0]?.language, found]
}

it.each([
  ['Your order {{order_number}} is late.', 'CA', 'en-CA', 'CA'],
  ['Bonjour {{buyer_name}},\n\nVotre colis est en retard.', 'CA', 'fr-CA', 'CA'],
  ['Ihr Paket kommt am Dienstag, bitte haben Sie noch etwas Geduld.', 'CA', 'de-DE', 'DE'],
  ['Odpiszę jutro rano.', 'CA', 'pl-PL', 'PL'],
  ['Uw pakket komt dinsdag aan.', 'BE', 'nl-BE', 'BE'],
  ['البراغي في الصندوق الصغير تحت الغطاء.', 'CA', 'ar', 'CA'],
] as const)('a text is in the language that it plainly is in: %s', (text, store, language, found) => {
  expect(placeOf(text, store)).toEqual([language, found])
})

it.each([
  ['Ha en trevlig helg!', 'CA'],
  ['OK', 'FR'],
  ['Marie Tremblay', 'CA'],
  ['{{order_number}}', 'DE'],
] as const)('a text that may be in several is taken for the store’s first, and for no wrong one: %s', (text, store) => {
  const [language, found] = placeOf(text, store)
  expect(found).toBe(store)
  expect(language).toBe({ CA: 'en-CA', FR: 'fr-FR', DE: 'de-DE' }[store])
})
