import { isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max'
import { rememberedByText } from '../message/remembered-by-text.ts'
import { movedSpan, type MessageText, type Span } from '../message/text.ts'
import { storeIds, stores, type Store } from '../template/purpose.ts'
import { foundByPart } from './by-part.ts'
import { foldText } from './fold-text.ts'
import { maskedDigit, maskNumbers } from './number-masks.ts'
import { otherNumberWord, permittedNumberWord, phoneWord } from './phone-words.ts'
import { wrappedLineStart } from './wrapped-lines.ts'

export interface FoundPhone {
  readonly span: Span
  /** A word for a warranty, a carrier or a manufacturer stands near. */
  readonly mayBePermitted: boolean
}

/** Where a language is spoken when its tag names no country. */
const homes: Readonly<Record<string, readonly CountryCode[]>> = {
  en: ['US', 'GB', 'AU'],
  fr: ['FR', 'CA'],
  es: ['ES', 'MX'],
  de: ['DE', 'AT'],
  it: ['IT'],
  pt: ['BR', 'PT'],
  nl: ['NL', 'BE'],
  pl: ['PL'],
  sv: ['SE'],
  tr: ['TR'],
  ja: ['JP'],
  ko: ['KR'],
  zh: ['CN', 'TW'],
}

/** Countries whose grammar a message's numbers may follow: the store's first, then the language's. */
export const phoneCountries = (store: Store, language: string): readonly CountryCode[] =>
  knownCountries.get(store)?.(language) ?? countriesOf(store, language)

/** More than people write in. */
const mostLanguages = 100
const knownCountries: ReadonlyMap<Store, (language: string) => readonly CountryCode[]> = new Map(
  storeIds.map((store) => [store, rememberedByText(mostLanguages, (language) => countriesOf(store, language))]),
)

function countriesOf(store: Store, language: string): readonly CountryCode[] {
  const named = /-([A-Z]{2})(?:-|$)/.exec(language)?.[1]
  const region = named !== undefined && isSupportedCountry(named) ? named : undefined
  const own = homes[language.split('-')[0]?.toLowerCase() ?? ''] ?? []
  return [...new Set([stores[store].country, ...(region === undefined ? own : [region])])]
}

// Groups of digits with one or two separators between, after an optional "+" or parenthesis.
const candidate =
  /(?<![\p{Script=Latin}\p{N}\uE001_.,/-])(?:\+ ?|\(\+?|00)?\d(?:[ \u00A0\u2009\u202F.\-‐-―−/()]{0,3}\d){5,16}(?![\p{Script=Latin}\p{N}\uE001_]|[.,-]\d)/gu

// What every candidate holds, at a small part of the cost; taking digits out makes no new ones.
const mayBeCandidate = /\d(?:[ \u00A0\u2009\u202F.\-‐-―−/()]{0,3}\d){5}/

// A toll-free number of North America whose last digits are letters: 1-800-KETTLES, 1 (888) MY-LAMPS.
const spelledOut =
  /(?<![\p{L}\p{N}_.,/-])\+?1[ .-]\(?8(?:00|33|44|55|66|77|88)\)?[ .-](?=[\dA-Z-]*[A-Z]{2})(?:[\dA-Z]-?){6,11}[\dA-Z](?![\p{L}\p{N}])/gu

/** Phone numbers of a message's text, in order. Cost is linear; a block without six digits in a row costs next to nothing. */
export function findPhones(message: MessageText, countries: readonly CountryCode[]): readonly FoundPhone[] {
  return phoneSpans(message, countries).map((span) => {
    // The sentence before counts too: "For the warranty, write to the maker. Their line is …".
    const before = foldText(message.masked.slice(Math.max(0, span[0] - 140), span[0])).text
    // “… to reach us at”: the number is ours, whoever was spoken of on the lines before.
    const line = before.slice(before.lastIndexOf('\n') + 1)
    const after = foldText(message.masked.slice(span[0], span[1] + 80)).text
    const around = (ownLine.test(line) ? line : before) + after
    return { span, mayBePermitted: permittedNumberWord.test(around) }
  })
}
const ownLine =
  /(?<!\p{L})(?:(?:call|phone|ring|reach|contact)\s{1,3}us|(?:nous\s{1,3}|m[’'])(?:appeler|joindre|contacter|téléphoner)|(?:appelez|joignez|contactez)-(?:nous|moi))(?!\p{L})/iu
const phoneSpans = foundByPart(
  ({ masked }, countries: readonly CountryCode[]) => phonesIn(masked, countries),
  movedSpan,
  (countries, before) => countries === before || countries.join() === before.join(),
)

function phonesIn(masked: string, countries: readonly CountryCode[]): readonly Span[] {
  const folded = foldText(masked)
  const found = [...folded.text.matchAll(spelledOut)].map((match): Span => [
    folded.offset(match.index),
    folded.offset(match.index + match[0].length - 1) + 1,
  ])
  if (!mayBeCandidate.test(folded.text)) return found
  const text = maskNumbers(folded.text)
  for (const match of text.matchAll(candidate)) {
    const number = match[0]
    const start = match.index
    const end = start + number.length
    const before = plainWords(text.slice(Math.max(wrappedLineStart(text, start), start - 60), start))
    const after = plainWords(/^[^\n]{0,24}/u.exec(text.slice(end, end + 24))?.[0] ?? '')
    if (!isPhone(number, before, after, countries)) continue
    found.push([folded.offset(start), folded.offset(end - 1) + 1])
  }
  return found.toSorted((one, other) => one[0] - other[0])
}

/** The form in which the patterns write their words. */
const plainWords = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ')

function isPhone(number: string, before: string, after: string, countries: readonly CountryCode[]): boolean {
  const digits = number.replaceAll(/\D/g, '')
  const phoneAt = lastIndexOfMatch(everyPhoneWord, before)
  const lastOther = lastIndexOfMatch(everyOtherNumberWord, before)
  // “Order 702-…-…, 514 …”: the word has its number already.
  const otherAt = lastOther >= 0 && before.includes(maskedDigit, lastOther) ? -1 : lastOther
  const isCalledPhone = phoneAt >= 0 && phoneAt >= otherAt
  const isAnnounced = isCalledPhone || (otherAt < 0 && phoneWord.test(after) && !otherNumberWord.test(after))
  if (otherAt > phoneAt && !/^\+|^\(\+/.test(number)) return false
  if (/[#№]\s?$|n[°º]\s?$/iu.test(before) && !isCalledPhone) return false

  const international = internationalForm(number)
  if (international !== null) {
    const parsed = parsePhoneNumberFromString(international)
    return parsed?.isValid() === true || ((isAnnounced || reachVerb.test(before)) && parsed?.isPossible() === true)
  }
  if (isCalledPhone && digits.length >= 9 && digits.length <= 12 && callVerb.test(before)) return true
  if (otherAt < 0 && digits.length >= 9 && digits.length <= 12 && reachVerb.test(before)) return true
  return countries.some((country, index) => {
    const parsed = parsePhoneNumberFromString(number, country)
    if (parsed === undefined) return false
    if (isAnnounced) return parsed.isPossible() && (parsed.isValid() || (index === 0 && digits.length >= 9))
    if (!parsed.isValid()) return false
    return looksWritten(number, digits, country, index)
  })
}

/** “… by calling ”, “llamando al ”: what follows is dialled, whatever country's grammar it has. */
const callVerb =
  /(?<!\p{L})(?:call(?:ing)?|dial|appel(?:ez|er|ant)|composez|llam(?:a|e|ar|ando|anos|arnos)|llamenos|llámenos|marque|lig(?:ue|ar|ando)|chiam(?:a|ate|ando|are)|chiamando(?:ci)?|anruf(?:en)?|bel(?:len)?|ring(?:a)?|zadzwo(?:[nń]|ni[cć])|aray\w{1,12})(?: (?:us|me|nous|nos|ons|oss|ci))?(?: (?:at|on|to|au|le|al|para|pelo|no|ao|unter|op|naar|på|pod|numer|nr|the number|el número|o número|il numero|le numéro)){0,2}[:\s]{0,2}$/iu

/** “… contact our sales team at ”, “contactez-nous au ”: after this, only a phone's number is as long. */
const reachVerb =
  /(?<!\p{L})(?:contact|reach|text|contactez|contacter|joindre|joignez|contáct\w{1,8}|contact(?:e|a|ar)(?:nos|me)?|comun[ií][cq]\w{1,8}|escr[ií]b\w{1,8}|contatt\w{1,8}|contate|contato)(?:[- ][\p{L}’']{1,14}){0,4}(?: (?:at|by|à|par|a|em|en) [^\s@]{1,40}@\S{1,40} (?:or|ou|o))? (?:at|on|au|al|no|pelo|ao)[:\s]{1,2}$/iu

/** Without a word that announces it, a number must be written as phone numbers are. */
function looksWritten(number: string, digits: string, country: CountryCode, index: number): boolean {
  if (['CA', 'US'].includes(country)) {
    return /^(?:1[ .\-‐-―])?(?:\(\d{3}\)[ -]?|\d{3}[ .\-‐-―\u00A0])\d{3}[ .\-‐-―\u00A0]\d{4}$/u.test(number)
  }
  if (country === 'BR' && /^\(\d{2}\) ?9?\d{4}[- ]\d{4}$/.test(number)) return true
  const isGrouped = /^\(?\d{1,5}\)?(?:[ .\-‐-―/\u00A0\u2009\u202F]{1,3}\d{2,8}){1,5}$/u.test(number)
  // A leading zero is a trunk prefix: other numbers seldom have one.
  if (/^\(?0/.test(number)) return isGrouped || (index === 0 && digits.length >= 10 && digits.length <= 11)
  return index === 0 && isGrouped && digits.length >= 9 && /[()]/.test(number)
}

function internationalForm(number: string): string | null {
  const bare = number.replaceAll(/[^\d+]/g, '')
  if (bare.startsWith('+')) return bare
  return bare.startsWith('00') && bare.length >= 11 ? `+${bare.slice(2)}` : null
}

function lastIndexOfMatch(pattern: RegExp, text: string): number {
  let last = -1
  for (const match of text.matchAll(pattern)) last = match.index
  return last
}
const everyPhoneWord = new RegExp(phoneWord.source, 'giu')
const everyOtherNumberWord = new RegExp(otherNumberWord.source, 'giu')
