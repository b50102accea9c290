import type { Span } from '../../message/text.ts'
import { borrowedWords } from './borrowed-words.ts'
import { isAtNoun, isLongNoun, nounLanguage } from './german-nouns.ts'
import { withoutPronouns } from './joined-pronouns.ts'
import type { LanguageTools } from './language-tools.ts'
import { nameParticles } from './name-particles.ts'
import { withoutPrefix } from './word-prefixes.ts'

const wordPattern = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu
// Addresses, codes and whatever is joined to a digit or a sign is no word of the language.
const unspelled = /[\p{N}\p{Co}@/\\_<>{}[\]#=&%$€£]|\p{L}\.\p{L}/u
/** What is quoted may be a title or an inscription, in any language. */
const quoted =
  /“[^“”]{1,200}”|„[^„“”]{1,200}[“”]|«[^«»]{1,200}»|”[^”]{1,200}”|"[^"]{1,200}"|‘[^‘’]{1,200}’|‚[^‚‘]{1,200}‘/gu
const quotationMark = /[“„«”"‘‚]/u
const sentenceEnd = /[.!?…:]["”’»)\]]*$/u
/** Scripts that set no spaces have no words to look up. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** No word is longer than this, German ones included; a run of letters that is has no parts to look for. */
const longestWord = 100

/** A word of a text, and what a dictionary may have of it. */
interface SpelledWord {
  readonly span: Span
  /** The word, and other ways to write it: any of these being right makes it right. */
  readonly forms: readonly string[]
  /** All of these being right does too: the parts of a compound. */
  readonly parts: readonly string[]
  /** It has a capital: a German noun, which compounds make without end, a name or a new word. */
  readonly isAtNoun: boolean
}

/**
 * The words of a text that a dictionary should have. A capital inside a sentence makes a name, and what is written in
 * capitals is a code: neither is looked up, nor are words of two letters. German nouns have capitals too: those that stand
 * where a noun does are looked up.
 */
function spelledWords(text: string, language: string, isRight: (word: string) => boolean): readonly SpelledWord[] {
  if (unspaced.test(text)) return []
  const own = quotationMark.test(text) ? text.replace(quoted, (whole) => ' '.repeat(whole.length)) : text
  const found: SpelledWord[] = []
  const isGerman = /^de\b/i.test(language)
  let isStart = true
  let before: readonly [string, string] = ['', '']
  let at = 0
  while (at < own.length) {
    if (isSpace(own.charCodeAt(at))) {
      at += 1
      continue
    }
    let end = at + 1
    while (end < own.length && !isSpace(own.charCodeAt(end))) end += 1
    // Most tokens are a plain word that the dictionary has, perhaps with a sign behind it.
    const plain = plainEnd(own, at, end)
    if (plain > at && (plain - at < 3 || isRight(own.slice(at, plain)))) isStart = false
    else if (!isPartOfName(own, at, end)) {
      const token = own.slice(at, end)
      if (!unspelled.test(token)) {
        for (const match of token.matchAll(wordPattern)) {
          if (match[0].length > longestWord) continue
          const start = at + match.index
          const [word] = match
          const span = [start, start + word.length] as const
          const forms = isRight(word) ? [] : formsOf(word, isStart, language)
          if (forms.length > 0) {
            const isNoun = isGerman && isStart && isLongNoun(word)
            found.push({ span, forms, parts: partsOfWord(word, language), isAtNoun: isNoun })
          } else if (isGerman && !isStart && isAtNoun(word, before, own.slice(span[1], span[1] + 3).trimStart())) {
            const spellings = isRight(word) ? [] : [word, ...otherSpellings(word, language)]
            if (spellings.length > 0) found.push({ span, forms: spellings, parts: [], isAtNoun: true })
          }
          isStart = false
        }
      }
    }
    if (isGerman) before = [own.slice(at, end), before[0]]
    if (plain < end && sentenceEnd.test(own.slice(plain > at ? plain : at, end))) isStart = true
    at = end
  }
  return found
}

/** "14, rue des Rosiers": a particle before a capital is as its name is written, in any language. */
function isPartOfName(text: string, start: number, end: number): boolean {
  return /^\s\p{Lu}/u.test(text.slice(end, end + 2)) && nameParticles.has(text.slice(start, end))
}

/** The parts of a compound: of one that is written with a hyphen, and of one with a borrowed word in front. */
function partsOfWord(word: string, language: string): readonly string[] {
  if (word.includes('-')) return word.split('-').filter((part) => part.length > 2)
  if (!compounding.test(language)) return []
  const lower = word.toLowerCase()
  for (let at = Math.min(lower.length - 3, longestBorrowed); at >= 3; at -= 1) {
    if (borrowedWords.has(lower.slice(0, at))) return [lower.slice(at)]
  }
  return []
}
const longestBorrowed = Math.max(...[...borrowedWords].map(({ length }) => length))
/** Languages that write compounds as one word. */
const compounding = /^(?:nl|sv|de)\b/i

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0

/** The end of the small plain letters that a token begins with when at most one sign follows them; else its start. */
function plainEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (code < 97 || code > 122) break
    at += 1
  }
  if (at === end) return at
  return at === end - 1 && ',.;:!?'.includes(text.charAt(at)) ? at : start
}

function formsOf(word: string, isStart: boolean, language: string): readonly string[] {
  // The locale's own way costs much more, and matters to the dotless i alone.
  const lower = /^(?:tr|az)\b/i.test(language) ? word.toLocaleLowerCase(language) : word.toLowerCase()
  const unelided = withoutElision(lower, language)
  if (word.length < 3 || borrowedWords.has(unelided)) return []
  const others = [
    ...(unelided === lower ? [] : [unelided]),
    ...withoutPronouns(lower, language),
    ...withoutPrefix(lower, language),
    ...otherSpellings(lower, language),
  ]
  if (word === lower) return [word, ...others]
  // One capital at the start, and no other.
  return isStart && word.slice(1) === lower.slice(1) ? [word, lower, ...others] : []
}

const elided: Readonly<Record<string, RegExp>> = {
  fr: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=[aeiouyhàâéèêëîïôûœæ])/u,
  it: /^(?:[dl]|un|quest|quell|all|dall|dell|nell|sull)['’](?=[aeiouàèéìòù])/u,
}

/** "l’email", "d’apps": a word without the short one that runs into it. */
function withoutElision(word: string, language: string): string {
  const short = elided[language.slice(0, 2).toLowerCase()]
  return short === undefined ? word : word.replace(short, '')
}

/** How the same word is written where a keyboard lacks letters, or in another country than the dictionary's. */
function otherSpellings(word: string, language: string): readonly string[] {
  switch (language.slice(0, 2).toLowerCase()) {
    case 'de': {
      const letters = word.replaceAll('ae', 'ä').replaceAll('oe', 'ö').replaceAll('ue', 'ü')
      return [letters, letters.replaceAll('ss', 'ß'), word.replaceAll('ss', 'ß')].filter((one) => one !== word)
    }
    // "Tenés", "necesitás": the form of "vos" has the letters of the infinitive.
    case 'es': {
      const stem = /^(.+)([áéí])s$/u.exec(word)
      return stem === null ? [] : [`${stem[1] ?? ''}${(stem[2] ?? '').normalize('NFD').charAt(0)}r`]
    }
    // Rectified in 1990: "boitier", "s’il vous plait", "nous règlerons". Both ways are right.
    case 'fr': {
      const accents = Array.from(word.matchAll(/[iu]/gu), ({ index }) => {
        const accent = word.charAt(index) === 'i' ? 'î' : 'û'
        return word.slice(0, index) + accent + word.slice(index + 1)
      })
      const grave = word.replace(/è(?=[^aeiouyéè]{1,2}er(?:ai[st]?|as?|ons|ez|ont|ions|iez|aient)$)/u, 'é')
      return grave === word ? accents : [...accents, grave]
    }
    // With the circumflex or without: "imkân".
    case 'tr':
      return [word.replaceAll('â', 'a').replaceAll('î', 'i').replaceAll('û', 'u')].filter((one) => one !== word)
    default:
      return []
  }
}

/** The words that no dictionary of the language has. A word that is still being looked up is not among them. */
export function misspelledWords(text: string, language: string, { isCorrectWord }: LanguageTools): readonly Span[] {
  if (isCorrectWord === null) return []
  // All are asked for, so that all that is not known yet can be looked up at once.
  const answers = (words: readonly string[]) => words.map((word) => isCorrectWord(word, language))
  return spelledWords(text, language, (word) => isCorrectWord(word, language) === true)
    .filter(({ forms, parts, isAtNoun: isNoun }) => {
      if (answers(forms).some((answer) => answer !== false)) return false
      if (parts.length > 0 && !answers(parts).includes(false)) return false
      return !isNoun || isCorrectWord(forms[0] ?? '', nounLanguage) === false
    })
    .map(({ span }) => span)
}
