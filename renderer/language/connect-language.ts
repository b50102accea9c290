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
 * and the answers of the dictionaries, which another process holds. Those are asked when no new word has come for a
 * moment: `pause` calls back then and not before, and returns what calls that off. Else every letter of a word that is
 * being written would ask for half a word, and have the whole text checked again when the answer comes. `onTools` is told
 * of new tools when there is more to answer from that may change what a check finds.
 */
export function connectLanguage(
  bridge: Pick<Bridge, 'invoke'>,
  onTools: (tools: LanguageTools) => void,
  loadScores: () => Promise<NonNullable<LanguageTools['languageScores']>>,
  later: (callback: () => void) => void,
  pause: (callback: () => void) => () => void,
): ConnectedLanguage {
  const known = new Map<string, Map<string, boolean | null>>()
  const wanted = new Map<string, Set<string>>()
  let languageScores: LanguageTools['languageScores'] = null
  let isAsking = false
  let isTimed = false
  let cancel: (() => void) | null = null
  let isListed = createListedWord(noWordLists)

  const tell = (): void => onTools({ languageScores, isCorrectWord })
  const isCorrectWord = (word: string, language: string): boolean | null => {
    const answer = known.get(language)?.get(word)
    // Most words are in a dictionary, and that costs less to know.
    if (answer !== true && isListed(word, language)) return true
    if (answer !== undefined) return answer
    const words = wanted.get(language) ?? new Set<string>()
    wanted.set(language, words.add(word))
    waitForMore()
    return null
  }
  /** Puts the question off; once for all words of one check. */
  const waitForMore = (): void => {
    if (isAsking || isTimed) return
    isTimed = true
    queueMicrotask(() => (isTimed = false))
    cancel?.()
    cancel = pause(() => void ask())
  }
  const ask = async (): Promise<void> => {
    isAsking = true
    let isAnyWrong = false
    const questions = [...wanted].map(([language, words]) => ({ language, words: [...words] }))
    wanted.clear()
    for (const { language, words } of questions) {
      const answers = known.get(language) ?? new Map<string, boolean | null>()
      known.set(language, answers)
      for (let at = 0; at < words.length; at += mostWordsAsked) {
        const asked = words.slice(at, at + mostWordsAsked)
        const result = await bridge.invoke('language/check-words', { language, words: asked })
        // No answer is one too: what cannot be looked up is not asked for at every key.
        asked.forEach((word, index) => answers.set(word, result.ok ? (result.value[index] ?? null) : null))
        // A word that nobody has answered for passes for right: that it is right changes nothing.
        if (result.ok && result.value.includes(false)) isAnyWrong = true
      }
    }
    isAsking = false
    if (wanted.size > 0) waitForMore()
    if (isAnyWrong) tell()
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

/** Longer than a fast typist takes from key to key, and short enough to see a word marked when it is finished. Unit: milliseconds. */
const shortPause = 250

/** Calls back when no key has come for a moment. */
export function afterWord(callback: () => void): () => void {
  const timer = setTimeout(callback, shortPause)
  return () => clearTimeout(timer)
}
