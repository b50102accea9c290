import type { MessageText } from '../../message/text.ts'
import { wordsOf } from '../../message/words-of.ts'
import type { GrammarMistake } from './mistake.ts'

/** Longest paragraph that a grammar checker is asked about. Unit: UTF-16 units. */
export const longestGrammarParagraph = 20_000
/** Most paragraphs whose answers are remembered; beyond it, the oldest are asked for again. */
const mostParagraphs = 5000

/** The paragraphs of a message as a grammar checker is asked about them. */
export function grammarParagraphs(message: MessageText): readonly string[] {
  return message.blocks.filter(({ isEmpty }) => !isEmpty).map(({ start, end }) => wordsOf(message).slice(start, end))
}

/** What a grammar checker has said of paragraphs: asked once, answered at once from then on. */
export interface GrammarMemory {
  /** `null` when the paragraph has to be asked for. */
  answerTo(paragraph: string): readonly GrammarMistake[] | null
  remember(paragraph: string, mistakes: readonly GrammarMistake[]): void
}

/** Holds the answers for the last paragraphs that were asked about. */
export function createGrammarMemory(): GrammarMemory {
  const answers = new Map<string, readonly GrammarMistake[]>()
  return {
    answerTo: (paragraph) => (isAskedFor(paragraph) ? (answers.get(paragraph) ?? null) : none),
    remember(paragraph, mistakes) {
      answers.set(paragraph, mistakes)
      if (answers.size <= mostParagraphs) return
      for (const oldest of answers.keys()) {
        answers.delete(oldest)
        break
      }
    },
  }
}

const none: readonly GrammarMistake[] = []

// A greeting, a name or a label has no grammar.
const isAskedFor = (paragraph: string): boolean =>
  paragraph.length <= longestGrammarParagraph && /\S\s+\S+\s+\S/u.test(paragraph)

/**
 * What can still be said of a paragraph that was edited in one place: the mistakes before and after that place, so that
 * they do not come and go at each key. Empty when the two have little in common.
 */
export function carriedMistakes(
  before: string,
  mistakes: readonly GrammarMistake[],
  after: string,
): readonly GrammarMistake[] {
  if (mistakes.length === 0) return mistakes
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1
  let tail = 0
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1
  if (head + tail < shorter / 2) return []
  const moved = after.length - before.length
  return mistakes.flatMap((mistake): readonly GrammarMistake[] => {
    const [start, end] = mistake.span
    // A word that is being written belongs to what was edited.
    if (end < head) return [mistake]
    return start > before.length - tail ? [{ ...mistake, span: [start + moved, end + moved] }] : []
  })
}
