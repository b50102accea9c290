import type { Mistake } from './mistake.ts'

const beforeVowel = /(?<![\p{L}\p{N}'’.-])(a|A) ([aeiou][a-z]+)/gu
/** Written with a vowel, said with a consonant: a university, a European, a one-time code, a used part. */
const soundsConsonant = /^(?:uni(?!n|m)|eu|ew|one|once|us(?:e|a|u)|ut(?:i|e)|ub|ur[aei]|uk|un$)/u
const beforeConsonant =
  /(?<![\p{L}\p{N}'’.-])(an|An) ((?!hour|honest|hono|heir)(?=[a-z]*[aeiou])[bcdfghjklmnpqrstvwyz][a-z]{2,})/gu

/** Whether an article stands before a letter that it may not stand before: asked before the patterns. */
const mayBeWrongArticle = /(?:^|[^\w'’.-])(?:[aA] [aeiou]|[aA]n [^aeiou\W])/u

/** English "a" before a vowel and "an" before a consonant. */
export function wrongArticles(text: string): readonly Mistake[] {
  if (!mayBeWrongArticle.test(text)) return []
  return [
    ...[...text.matchAll(beforeVowel)]
      .filter((match) => !soundsConsonant.test(match[2] ?? ''))
      .map((match) => articleMistake(match, match[1] === 'A' ? 'An' : 'an')),
    ...[...text.matchAll(beforeConsonant)].map((match) => articleMistake(match, match[1] === 'An' ? 'A' : 'a')),
  ]
}

const articleMistake = (match: RegExpExecArray, replacement: string): Mistake => ({
  kind: 'article',
  span: [match.index, match.index + match[0].length],
  replacement: `${replacement} ${match[2] ?? ''}`,
})
