import type { Mistake, MistakeKind } from './mistake.ts'

/** Asked before the patterns: a sign beside another one, behind a space, or with a letter right after it. */
const mayBeWrongSign = /[,;.!?](?:[,;.]|[A-Za-zÀ-ž])|[ \u00A0\u202F][,.!?;]/u

/** Punctuation that is doubled or has its space on the wrong side. @param language primary subtag */
export function wrongSigns(text: string, language: string): readonly Mistake[] {
  if (!mayBeWrongSign.test(text)) return []
  return [
    ...found(text, doubledSign, 'punctuation', (sign) => (sign === '.' ? '' : sign === ',.' ? '.' : sign.charAt(0))),
    ...found(text, spaceBefore, 'space-before', (sign) => sign.trim()),
    ...found(text, movedComma, 'space-before', () => ', '),
    ...found(text, noSpaceAfter, 'space-after', (signs) => `${signs.charAt(0)} `).filter((one) => isProse(text, one)),
    ...(spacelessLanguages.has(language) ? found(text, spacedSign, 'spaced-sign', (sign) => sign.trim()) : []),
  ]
}

// "…" and "..." are no mistake, nor is "?!"; a full stop after either is.
const doubledSign = /,,+|;;+|(?<=[\p{L})])\.\.(?![.\p{N}])|(?<=[!?])\.(?![.])|,\.(?![.])/gu
const spaceBefore = /(?<=\p{L})[ \u00A0\u202F]+[,.](?=\s|$)/gu
const movedComma = /(?<=\p{L}) ,(?=\p{Ll}{2})/gu

// "order,please", "order.Please", "Hi!Your": between words in letters that are written with spaces between words.
const noSpaceAfter =
  /(?<=\p{Script=Latin}{2})(?:[,;](?=\p{Script=Latin}{2})|[.!?](?=\p{Lu}\p{Ll}+(?:[\s,;:.!?’']|$)))/gu

/** Addresses, file names, codes and names with a sign in them are single words; prose has nothing else in the token. */
function isProse(text: string, { span: [at] }: Mistake): boolean {
  let start = at
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start -= 1
  let end = at + 1
  while (end < text.length && !isSpace(text.charCodeAt(end))) end += 1
  return proseToken.test(text.slice(start, end))
}
// After a full stop a name may go on: "Node.Js", "Booking.Com"; so the word before it has small letters alone.
const proseToken = /^[«“"(]?(?:[\p{L}’'-]+[,;!?]|[\p{Ll}’'-]+\.)[\p{L}’'-]+[»”")]?[,.;:!?]*$/u
const isSpace = (code: number): boolean => code === 32 || code === 0xa0 || (code >= 9 && code <= 13)

/** Languages of which no usage sets a space before a question or exclamation mark; French sets one. */
const spacelessLanguages = new Set(['en', 'es', 'de', 'it', 'pt', 'nl', 'pl', 'sv', 'tr'])
// At the end of a sentence: elsewhere the sign may be spoken of ("press ? for help") or begin a face.
const spacedSign = /(?<=\p{L})[ \u00A0\u202F]+[!?;]+(?=$|\n| +\p{Lu})|(?<=\p{L}) ;(?= \p{Ll})/gu

function found(
  text: string,
  pattern: RegExp,
  kind: MistakeKind,
  replace: (sign: string) => string,
): readonly Mistake[] {
  return [...text.matchAll(pattern)].map((match): Mistake => ({
    kind,
    span: [match.index, match.index + match[0].length],
    replacement: replace(match[0]),
  }))
}
