import { messageText } from '../../shared/message/text.ts'
import type { LanguageTools } from '../../shared/policy/language/language-tools.ts'
import { misspelledWords } from '../../shared/policy/language/spelling.ts'
import { createListedWord, noWordLists, type WordLists } from '../../shared/policy/language/word-list.ts'
import type { TemplateContent } from '../../shared/template/template.ts'
import type { SpellingEngine } from './spelling-engine.ts'

export interface LanguageService {
  /** Answers at once, from what has been prepared. A new object each time there is more to answer from. */
  readonly tools: LanguageTools
  /** Whether a dictionary has each word, whatever is on a word list; `null` where nobody can tell. */
  areCorrect(language: string, words: readonly string[]): Promise<readonly (boolean | null)[]>
  /**
   * Loads what a check of these texts asks for. Answers whether anything came that the tools did not have before. Never
   * rejects: without a dictionary the check goes on without spelling.
   */
  prepare(texts: readonly LanguageText[]): Promise<boolean>
  /** Words that may have been meant, best first; none where there is no dictionary. Rejects when one cannot be read. */
  suggest(language: string, word: string): Promise<readonly string[]>
  /** What is on these lists is right from now on, and what was on others is not. */
  useWordLists(lists: WordLists): void
}

export interface LanguageText {
  /** BCP 47. */
  readonly language: string
  /** With placeholders masked. */
  readonly text: string
}

/** Most words of one language that are remembered; beyond it, all are asked for again. */
const mostWords = 100_000

export interface LanguageServiceParts {
  readonly engine: SpellingEngine
  /** Told of a dictionary that cannot be used. */
  readonly onProblem: (error: unknown) => void
}

export function createLanguageService({ engine, onProblem }: LanguageServiceParts): LanguageService {
  const known = new Map<string, Map<string, boolean>>()
  let languageScores: LanguageTools['languageScores'] = null
  const wordsOf = (language: string): Map<string, boolean> => {
    const words = known.get(language) ?? new Map<string, boolean>()
    known.set(language, words)
    return words
  }
  let isListed = createListedWord(noWordLists)
  const answerOf = (word: string, language: string): boolean | null => known.get(language)?.get(word) ?? null
  const isCorrectWord = (word: string, language: string): boolean | null => {
    const answer = answerOf(word, language)
    // Most words are in a dictionary, and that costs less to know.
    return answer === true || isListed(word, language) ? true : answer
  }
  let tools: LanguageTools = { languageScores, isCorrectWord }
  const renew = (): void => {
    tools = { languageScores, isCorrectWord }
  }

  // Between texts alone: what one text has learnt has to stay until it is answered for.
  const forgetTooMany = (language: string): void => {
    if (wordsOf(language).size > mostWords) known.delete(language)
  }

  /** Answers whether anything was learnt. */
  const learn = async (language: string, asked: readonly string[]): Promise<boolean> => {
    const words = wordsOf(language)
    const unknown = [...new Set(asked)].filter((word) => !words.has(word))
    if (unknown.length === 0) return false
    try {
      const answers = await engine.areCorrect(language, unknown)
      if (answers === null) return false
      unknown.forEach((word, index) => {
        const answer = answers[index]
        if (answer !== undefined) words.set(word, answer)
      })
      return true
    } catch (error) {
      onProblem(error)
      return false
    }
  }
  /** What a word may be otherwise is asked for when the word is not known, so that a text takes more than one round. */
  const learnText = async (language: string, text: string): Promise<boolean> => {
    let isLearnt = false
    forgetTooMany(language)
    for (;;) {
      const wanted: string[] = []
      misspelledWords(text, language, {
        languageScores: null,
        isCorrectWord: (word) => {
          const answer = isCorrectWord(word, language)
          if (answer === null) wanted.push(word)
          return answer
        },
      })
      if (wanted.length === 0 || !(await learn(language, wanted))) return isLearnt
      isLearnt = true
    }
  }
  const loadScores = async (): Promise<boolean> => {
    if (languageScores !== null) return false
    const module = await import('../../shared/policy/language/language-scores.ts')
    const isNew = languageScores === null
    languageScores = module.languageScores
    return isNew
  }

  return {
    get tools() {
      return tools
    },
    async areCorrect(language, words) {
      forgetTooMany(language)
      if (await learn(language, words)) renew()
      return words.map((word) => answerOf(word, language))
    },
    async prepare(texts) {
      const hasScores = await loadScores()
      let hasWords = false
      for (const { language, text } of texts) {
        if (await learnText(language, text)) hasWords = true
      }
      if (hasScores || hasWords) renew()
      return hasScores || hasWords
    },
    suggest: (language, word) => engine.suggest(language, word),
    useWordLists(lists) {
      isListed = createListedWord(lists)
      renew()
    },
  }
}

/** The texts of a template that a check of it reads. */
export function textsOf(content: TemplateContent): readonly LanguageText[] {
  return content.variants.map(({ language, document }) => ({ language, text: messageText(document).masked }))
}
