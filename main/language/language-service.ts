import { messageText, type MessageText } from '../../shared/message/text.ts'
import { createGrammarMemory, grammarParagraphs } from '../../shared/policy/language/grammar-memory.ts'
import { nounLanguage } from '../../shared/policy/language/german-nouns.ts'
import type { LanguageTools } from '../../shared/policy/language/language-tools.ts'
import type { GrammarMistake } from '../../shared/policy/language/mistake.ts'
import { misspelledWords } from '../../shared/policy/language/spelling.ts'
import { createListedWord, noWordLists, type WordLists } from '../../shared/policy/language/word-list.ts'
import { primaryLanguage } from '../../shared/template/language-tag.ts'
import type { TemplateContent } from '../../shared/template/template.ts'
import type { GrammarEngine } from './grammar-engine.ts'
import type { SpellingEngine } from './spelling-engine.ts'

export interface LanguageService {
  /** Answers at once, from what has been prepared. A new object each time there is more to answer from. */
  readonly tools: LanguageTools
  /** Whether a dictionary has each word, whatever is on a word list; `null` where nobody can tell. */
  areCorrect(language: string, words: readonly string[]): Promise<readonly (boolean | null)[]>
  /**
   * Loads what a check of these texts asks for. Answers whether anything came that the tools did not have before. Never
   * rejects: without a dictionary or a grammar checker the check goes on without it.
   */
  prepare(texts: readonly LanguageText[]): Promise<boolean>
  /** Words that may have been meant, best first; none where there is no dictionary. Rejects when one cannot be read. */
  suggest(language: string, word: string): Promise<readonly string[]>
  /** What is on these lists is right from now on, and what was on others is not. */
  useWordLists(lists: WordLists): void
  /** What is wrong in each paragraph; `null` where nobody can tell, and for all while grammar is off. */
  checkGrammar(language: string, paragraphs: readonly string[]): Promise<readonly (readonly GrammarMistake[] | null)[]>
  /** Whether grammar is checked from now on. Off, the checker is not loaded. */
  useGrammar(isOn: boolean): void
  /** What was set: for whoever checks elsewhere. Another object each time that it has changed. */
  readonly setup: LanguageSetup
}

export interface LanguageSetup {
  readonly lists: WordLists
  readonly isGrammarOn: boolean
}

export interface LanguageText {
  /** BCP 47. */
  readonly language: string
  /** With placeholders masked. */
  readonly text: string
  /** As `grammarParagraphs` gives them; without them no grammar is checked. */
  readonly paragraphs?: readonly string[]
}

/** Most paragraphs of one question to the grammar checker, so that others get their turn. */
const mostParagraphsAsked = 50

/** Most words of one language that are remembered; beyond it, all are asked for again. */
const mostWords = 100_000

export interface LanguageServiceParts {
  readonly engine: SpellingEngine
  /** Of English; without it no grammar is checked. */
  readonly grammar?: GrammarEngine
  /** Told of a dictionary or a grammar checker that cannot be used. */
  readonly onProblem: (error: unknown) => void
}

export function createLanguageService({ engine, grammar, onProblem }: LanguageServiceParts): LanguageService {
  const known = new Map<string, Map<string, boolean>>()
  let languageScores: LanguageTools['languageScores'] = null
  const wordsOf = (language: string): Map<string, boolean> => {
    const words = known.get(language) ?? new Map<string, boolean>()
    known.set(language, words)
    return words
  }
  let setup: LanguageSetup = { lists: noWordLists, isGrammarOn: true }
  let isListed = createListedWord(setup.lists)
  const answerOf = (word: string, language: string): boolean | null => known.get(language)?.get(word) ?? null
  const isCorrectWord = (word: string, language: string): boolean | null => {
    const answer = answerOf(word, language)
    // Most words are in a dictionary, and that costs less to know.
    return answer === true || isListed(word, language) ? true : answer
  }
  const grammarMemory = createGrammarMemory()
  const hasGrammar = (language: string): boolean => setup.isGrammarOn && primaryLanguage(language) === 'en'
  const grammarMistakes = (text: string, language: string): readonly GrammarMistake[] | null =>
    hasGrammar(language) ? grammarMemory.answerTo(text) : null
  const madeTools = (): LanguageTools => ({ languageScores, isCorrectWord, grammarMistakes })
  let tools = madeTools()
  const renew = (): void => {
    tools = madeTools()
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
    forgetTooMany(nounLanguage)
    for (;;) {
      const wanted = new Map<string, string[]>()
      misspelledWords(text, language, {
        languageScores: null,
        isCorrectWord: (word, asked) => {
          const answer = isCorrectWord(word, asked)
          if (answer !== null) return answer
          const words = wanted.get(asked)
          if (words === undefined) wanted.set(asked, [word])
          else words.push(word)
          return answer
        },
      })
      let isNew = false
      for (const [asked, words] of wanted) if (await learn(asked, words)) isNew = true
      if (!isNew) return isLearnt
      isLearnt = true
    }
  }
  /** Answers whether anything was learnt. */
  const learnGrammar = async (language: string, paragraphs: readonly string[]): Promise<boolean> => {
    if (grammar === undefined || !hasGrammar(language)) return false
    const unknown = [...new Set(paragraphs)].filter((paragraph) => grammarMemory.answerTo(paragraph) === null)
    try {
      for (let from = 0; from < unknown.length; from += mostParagraphsAsked) {
        const asked = unknown.slice(from, from + mostParagraphsAsked)
        const answers = await grammar.check(asked)
        asked.forEach((paragraph, index) => grammarMemory.remember(paragraph, answers[index] ?? []))
      }
      return unknown.length > 0
    } catch (error) {
      onProblem(error)
      return false
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
      let hasLearnt = false
      for (const { language, text, paragraphs = [] } of texts) {
        if (await learnText(language, text)) hasLearnt = true
        if (await learnGrammar(language, paragraphs)) hasLearnt = true
      }
      if (hasScores || hasLearnt) renew()
      return hasScores || hasLearnt
    },
    suggest: (language, word) => engine.suggest(language, word),
    useWordLists(lists) {
      setup = { ...setup, lists }
      isListed = createListedWord(lists)
      renew()
    },
    async checkGrammar(language, paragraphs) {
      if (await learnGrammar(language, paragraphs)) renew()
      return paragraphs.map((paragraph) => grammarMistakes(paragraph, language))
    },
    useGrammar(isOn) {
      if (isOn === setup.isGrammarOn) return
      setup = { ...setup, isGrammarOn: isOn }
      renew()
    },
    get setup() {
      return setup
    },
  }
}

/** The texts of a template that a check of it reads. */
export function textsOf(content: TemplateContent): readonly LanguageText[] {
  return content.variants.map(({ language, document }) => languageText(language, messageText(document)))
}

/** What a check of a message asks for. @param language BCP 47 */
export function languageText(language: string, message: MessageText): LanguageText {
  return { language, text: message.masked, paragraphs: grammarParagraphs(message) }
}
