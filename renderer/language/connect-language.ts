import type { Bridge } from '../../shared/ipc/contract.ts'
import { createListedWord, noWordLists, type WordLists } from '../../shared/policy/language/word-list.ts'
import type { LanguageTools } from '../../shared/policy/language/language-tools.ts'

/** Most words of one question; a long text is asked about in several. */
export const mostWordsAsked = 2000

export interface ConnectedLanguage {
  /** What is on these lists is right from now on, and what was on others is not; `onTools` is told at once. */
  useWordLists(lists: WordLists): void
}

/**
 * Gives the checks of the window their language tools: the statistics of letters once the window has nothing else to do,
 * and the answers of the dictionaries, which another process holds, as they come. `onTools` is told of new tools each
 * time there is more to answer from, so that the text is checked again.
 */
export function connectLanguage(
  bridge: Pick<Bridge, 'invoke'>,
  onTools: (tools: LanguageTools) => void,
  loadScores: () => Promise<NonNullable<LanguageTools['languageScores']>>,
  later: (callback: () => void) => void,
): ConnectedLanguage {
  const known = new Map<string, Map<string, boolean | null>>()
  const wanted = new Map<string, Set<string>>()
  let languageScores: LanguageTools['languageScores'] = null
  let isAsking = false
  let isListed = createListedWord(noWordLists)

  const tell = (): void => onTools({ languageScores, isCorrectWord })
  const isCorrectWord = (word: string, language: string): boolean | null => {
    const answer = known.get(language)?.get(word)
    // Most words are in a dictionary, and that costs less to know.
    if (answer !== true && isListed(word, language)) return true
    if (answer !== undefined) return answer
    const words = wanted.get(language) ?? new Set<string>()
    wanted.set(language, words.add(word))
    if (!isAsking) {
      isAsking = true
      later(() => void ask())
    }
    return null
  }
  const ask = async (): Promise<void> => {
    let isAnswered = false
    for (;;) {
      const [next] = wanted
      if (next === undefined) break
      const [language, set] = next
      const words = [...set].slice(0, mostWordsAsked)
      for (const word of words) set.delete(word)
      if (set.size === 0) wanted.delete(language)
      const result = await bridge.invoke('language/check-words', { language, words })
      const answers = known.get(language) ?? new Map<string, boolean | null>()
      known.set(language, answers)
      // No answer is one too: what cannot be looked up is not asked for at every key.
      words.forEach((word, index) => answers.set(word, result.ok ? (result.value[index] ?? null) : null))
      if (result.ok && result.value.some((answer) => answer !== null)) isAnswered = true
    }
    isAsking = false
    if (isAnswered) tell()
  }

  tell()
  later(() => {
    void loadScores().then((scores) => {
      languageScores = scores
      tell()
    })
  })
  return {
    useWordLists(lists) {
      isListed = createListedWord(lists)
      tell()
    },
  }
}

/** Calls back when the window is idle, and in any case soon. */
export function whenIdle(callback: () => void): void {
  requestIdleCallback(() => callback(), { timeout: 1500 })
}
