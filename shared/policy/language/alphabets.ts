/**
 * The letters beside a–z that each language writes its own and its borrowed words with, in small letters. A text with
 * another is hardly in that language. Languages that are told by their script are not here.
 */
const alphabets: Readonly<Record<string, string>> = {
  en: 'éèêëàâäçïîôöûüñ',
  fr: 'àâäæçéèêëîïôöœùûüÿñ',
  es: 'áéíóúüñç',
  de: 'äöüßéèêàâç',
  it: 'àèéìíîòóùú',
  pt: 'áâãàçéêíóôõúü',
  nl: 'áàâäéèêëíïîóòôöúùûüç',
  pl: 'ąćęłńóśźżé',
  sv: 'åäöéèàáü',
  da: 'æøåéèáàöäü',
  tr: 'çğıöşüâîûi̇',
}
const foreignLetters = new Map(
  Object.entries(alphabets).map(([language, letters]) => [language, new RegExp(`(?![a-z${letters}])\\p{Ll}`, 'u')]),
)

// Every language has the letters a–z, and most words have no others.
const beyondAscii = /[^\0-\x7F]/

/**
 * How many of the words have a letter that the language lacks.
 * @param language primary subtag.
 * @param words in small letters; names are written as they are at home, and are better left out.
 */
export function countUnwritable(language: string, words: readonly string[]): number {
  const pattern = foreignLetters.get(language)
  if (pattern === undefined) return 0
  return words.filter((word) => beyondAscii.test(word) && pattern.test(word.normalize('NFC'))).length
}

/** Whether each letter of the words is one of the language's: see `countUnwritable`. */
export const canWrite = (language: string, words: readonly string[]): boolean => countUnwritable(language, words) === 0
