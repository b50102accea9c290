import { sampleLanguage } from '../message/counts.ts'
import { findPlaceholders } from '../message/dialects.ts'
import { placeholderDefinitions, placeholderNames, type PlaceholderName } from '../message/placeholders.ts'
import type { PlaceholderValues } from './expand.ts'

/** Sets of values to look at a message with. `own` are the person's. */
export const sampleSets = ['short', 'long', 'accented', 'right-to-left', 'own'] as const
export type SampleSet = (typeof sampleSets)[number]

/** What a person wrote for some of the placeholders. */
export type OwnValues = Readonly<Partial<Record<PlaceholderName, string>>>

/** Names in Hebrew and in Arabic, so that both scripts stand in one message; codes are what they are everywhere. */
const rightToLeftValues: PlaceholderValues = {
  order_number: '701-0000003-0000003',
  language: 'ar-AE',
  buyer_name: 'נועה בן־דוד',
  product_name: 'رفّ من خشب البلوط',
  store_name: 'متجر الياسمين',
  carrier: 'البريد السريع',
  tracking_number: 'LM123456785AE',
  ship_date: '4 مايو 2031',
  delivery_date: '9 مايو 2031',
  refund_amount: '150.00 د.إ.',
  return_deadline: '1 يونيو 2031',
  invoice_number: 'F-12',
}

/**
 * The values of a set for a message in a language (BCP 47): French samples for French, English ones for the rest. Of the
 * person's own, those that are missing or would not do are the short ones. The message's own language stands for
 * `{{language}}` in every set but the longest.
 */
export function sampleValues(set: SampleSet, language: string, own: OwnValues): PlaceholderValues {
  if (set === 'right-to-left') return rightToLeftValues
  const kind = set === 'own' ? 'short' : set
  const samples = sampleLanguage(language)
  const values = placeholderNames.map((name) => {
    const sample = placeholderDefinitions[name].samples[samples][kind]
    const written = set === 'own' ? (own[name] ?? '') : ''
    if (written !== '' && isSampleValue(name, written)) return [name, written] as const
    return [name, name === 'language' && kind !== 'long' && isSampleValue(name, language) ? language : sample] as const
  })
  return Object.fromEntries(values) as PlaceholderValues
}

/** Whether a value could come in that placeholder's place: its pattern, its length, and no token in it. */
export function isSampleValue(name: PlaceholderName, value: string): boolean {
  const { pattern, maximumLength } = placeholderDefinitions[name]
  return (
    value.length <= maximumLength &&
    value.trim() !== '' &&
    !/\p{Cc}/u.test(value) &&
    new RegExp(pattern, 'u').test(value) &&
    findPlaceholders(value).length === 0
  )
}
