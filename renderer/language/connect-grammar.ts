import type { Bridge } from '../../shared/ipc/contract.ts'
import { carriedMistakes, createGrammarMemory } from '../../shared/policy/language/grammar-memory.ts'
import type { LanguageTools } from '../../shared/policy/language/language-tools.ts'
import type { GrammarMistake } from '../../shared/policy/language/mistake.ts'
import { primaryLanguage } from '../../shared/template/language-tag.ts'

/** Most paragraphs of one question; a long text is asked about in several. */
export const mostParagraphsAsked = 50

export interface ConnectedGrammar {
  /** For `LanguageTools`. Answers at once, from what has been asked; a paragraph that is not known is asked for later. */
  readonly mistakesIn: NonNullable<LanguageTools['grammarMistakes']>
  /** Off, nothing is asked and nothing is known. `onAnswers` is told of a change. */
  setOn(isOn: boolean): void
}

/**
 * Gives the checks of the window what the grammar checker says, which another process holds. It is asked when typing has
 * paused: `pause` calls back then and not before, and returns what calls that off. `onAnswers` is told when there is more
 * to answer from, so that the text is checked again.
 */
export function connectGrammar(
  bridge: Pick<Bridge, 'invoke'>,
  isOnAtFirst: boolean,
  onAnswers: () => void,
  pause: (callback: () => void) => () => void,
): ConnectedGrammar {
  const memory = createGrammarMemory()
  // By paragraph; the value is the language it is to be read in.
  const wanted = new Map<string, string>()
  let isOn = isOnAtFirst
  let cancel: (() => void) | null = null
  /** What was said last, for the paragraph that is being edited. */
  let last: { readonly paragraph: string; readonly mistakes: readonly GrammarMistake[] } = {
    paragraph: '',
    mistakes: [],
  }

  const ask = async (): Promise<void> => {
    let hasLearnt = false
    for (;;) {
      const [language] = wanted.values()
      if (language === undefined || !isOn) break
      const paragraphs = [...wanted].filter(([, one]) => one === language).map(([paragraph]) => paragraph)
      const asked = paragraphs.slice(0, mostParagraphsAsked)
      for (const paragraph of asked) wanted.delete(paragraph)
      const result = await bridge.invoke('language/check-grammar', { language, paragraphs: asked })
      asked.forEach((paragraph, index) => {
        // No answer is one too: what cannot be checked is not asked for at every key.
        const mistakes = (result.ok ? result.value[index] : null) ?? []
        memory.remember(paragraph, mistakes)
        if (mistakes.length > 0) hasLearnt = true
      })
    }
    if (hasLearnt) onAnswers()
  }
  const want = (paragraph: string, language: string): void => {
    // While a paragraph is being written, only its newest text is asked about.
    if (wanted.has(last.paragraph) && isEditOf(last.paragraph, paragraph)) wanted.delete(last.paragraph)
    wanted.set(paragraph, language)
    cancel?.()
    cancel = pause(() => void ask())
  }

  return {
    mistakesIn(paragraph, language) {
      if (!isOn || primaryLanguage(language) !== 'en') return null
      const known = memory.answerTo(paragraph)
      if (known === null) want(paragraph, language)
      const before = memory.answerTo(last.paragraph) ?? last.mistakes
      const mistakes = known ?? carriedMistakes(last.paragraph, before, paragraph)
      last = { paragraph, mistakes }
      return mistakes
    },
    setOn(next) {
      if (next === isOn) return
      isOn = next
      wanted.clear()
      cancel?.()
      onAnswers()
    },
  }
}

/** Whether one key made the one text of the other. */
function isEditOf(before: string, after: string): boolean {
  const shorter = Math.min(before.length, after.length)
  if (Math.max(before.length, after.length) > shorter + 1) return false
  let head = 0
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1
  const rest = shorter - head
  return rest <= 1 || before.endsWith(after.slice(after.length - rest + 1))
}

/** Long enough for a word to be finished. Unit: milliseconds. */
const typingPause = 700

/** Calls back when nobody has typed for a moment. */
export function afterTyping(callback: () => void): () => void {
  const timer = setTimeout(callback, typingPause)
  return () => clearTimeout(timer)
}
