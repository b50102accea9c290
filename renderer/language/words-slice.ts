import type { Failure, WordListsState } from '../../shared/ipc/contract.ts'
import { messageText } from '../../shared/message/text.ts'
import {
  bareWord,
  longestListedWord,
  mostListedWords,
  type WordListName,
} from '../../shared/policy/language/word-list.ts'
import { isMisspelling, replacementFix } from '../../shared/policy/replacement-fix.ts'
import { currentVariant } from '../document/document-slice.ts'
import { failureText, type StoreParts } from '../store.ts'
import { withApostrophesOf } from './apostrophes.ts'

export interface WordsSlice {
  /** `null` until main has told. */
  readonly wordLists: WordListsState | null
  wordListsTold(state: WordListsState): void
  /**
   * What may have been meant by a word of the open text, best first. Each word is asked for once, while the window lives;
   * `null` when there was no answer, and it is asked again the next time.
   */
  suggest(word: string): Promise<readonly string[] | null>
  /** Puts another word in the place of a misspelling of the newest check. What has moved since is left alone, and said. */
  replaceMisspelling(key: string, text: string): void
  /** Puts the word of a misspelling, without what is written onto it, on a list. It can be undone from the notice. */
  addMisspelling(key: string, list: WordListName): Promise<void>
}

/** Most answers that are kept. */
const mostKept = 500

export function createWordsSlice({ bridge, get, set }: StoreParts): WordsSlice {
  const asked = new Map<string, Promise<readonly string[] | null>>()

  const ask = (language: string, word: string): Promise<readonly string[] | null> => {
    const key = `${language} ${word}`
    const known = asked.get(key)
    if (known !== undefined) return known
    const answer = bridge.invoke('language/suggest', { language, word }).then((result) => {
      if (!result.ok) asked.delete(key)
      return result.ok ? result.value : null
    })
    if (asked.size >= mostKept) asked.clear()
    asked.set(key, answer)
    return answer
  }
  const openText = (): string => {
    const { open } = get()
    return open === null ? '' : messageText(currentVariant(open).document).text
  }
  const newest = (key: string) => get().result?.findings.find((one) => one.key === key && isMisspelling(one)) ?? null

  return {
    wordLists: null,
    wordListsTold: (wordLists) => set({ wordLists }),
    async suggest(word) {
      const { open } = get()
      if (open === null) return []
      const found = await ask(currentVariant(open).language, word)
      if (found === null || /['’]/u.test(word)) return found
      const text = openText()
      return found.map((one) => withApostrophesOf(text, one))
    },
    replaceMisspelling(key, text) {
      const finding = newest(key)
      const fix = finding === null ? null : replacementFix(finding, text)
      const isInPlace = finding?.span != null && openText().slice(...finding.span) === finding.text
      if (fix !== null && isInPlace) get().applyFixes([fix])
      else get().notify({ key: 'language.suggestions.moved', severity: 'information' })
    },
    async addMisspelling(key, list) {
      const { open } = get()
      const finding = newest(key)
      if (open === null || finding === null) return
      const word = bareWord(finding.text, currentVariant(open).language)
      const change = (add: readonly string[], remove: readonly string[]) =>
        bridge.invoke('language/change-words', { list, add, remove })
      const result = await change([word], [])
      if (!result.ok) return get().notify({ ...wordFailure(result.failure), severity: 'problem' })
      get().notify({
        key: `language.words.added.${list}`,
        data: { word },
        severity: 'information',
        action: { labelKey: 'language.words.undo', perform: () => void change([], [word]) },
      })
    },
  }
}

const storageReasons = ['corrupt', 'read-only', 'missing', 'full'] as const

/** The key and data of what is said when a word list cannot be read or changed. */
export function wordFailure(failure: Failure): {
  readonly key: string
  readonly data?: Readonly<Record<string, string | number>>
} {
  if (failure.kind === 'storage') {
    const reason = storageReasons.find((one) => one === failure.reason) ?? 'other'
    return { key: `language.words.failures.${reason}`, data: { detail: failure.detail } }
  }
  if (failure.kind !== 'invalid') return failureText(failure)
  if (failure.problem === 'not-text') return { key: 'language.words.failures.not-text', data: { path: failure.path } }
  return wordRefusal(failure.problem)
}

/** The key and data of why a word is not taken. */
export function wordRefusal(problem: string): {
  readonly key: string
  readonly data: Readonly<Record<string, string | number>>
} {
  return {
    key: `language.words.refusals.${problem}`,
    data: { longest: longestListedWord, most: mostListedWords },
  }
}
