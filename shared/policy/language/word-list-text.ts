import { readWord, type WordProblem } from './word-list.ts'

export interface WordListLine {
  /** From 1. */
  readonly line: number
  readonly text: string
}

/** The lines of a word list that hold something, with their place: one word a line, `#` begins a comment. */
export function wordListLines(text: string): readonly WordListLine[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .map((whole, index) => ({ line: index + 1, text: withoutComment(whole).trim() }))
    .filter(({ text: held }) => held !== '')
}

// "C#" is a word that is refused, and said to be.
const withoutComment = (line: string): string => line.replace(/(?:^|\s)#.*$/su, '')

export interface RefusedLine extends WordListLine {
  readonly problem: WordProblem
}

/** A file as it is read: its words in their order, each once, and the lines that hold no word. */
export function readWordListText(text: string): {
  readonly words: readonly string[]
  readonly refused: readonly RefusedLine[]
} {
  const words = new Set<string>()
  const refused: RefusedLine[] = []
  for (const line of wordListLines(text)) {
    const read = readWord(line.text)
    if (read.ok) words.add(read.word)
    else refused.push({ ...line, problem: read.problem })
  }
  return { words: [...words], refused }
}

/** A file for others to read: words in the order of the alphabet, one a line, LF. */
export function writeWordListText(words: readonly string[]): string {
  const order = new Intl.Collator('en')
  return words
    .toSorted((one, other) => order.compare(one, other) || (one < other ? -1 : 1))
    .map((word) => `${word}\n`)
    .join('')
}

/**
 * The text of a word list with some words more and some fewer. Everything else that stands in it stays: comments, blank
 * lines, and lines that hold no word, which somebody may want to mend.
 */
export function editWordListText(text: string, added: readonly string[], removed: readonly string[]): string {
  const gone = new Set(removed)
  const isKept = (line: string): boolean => {
    const read = readWord(withoutComment(line.replace(/^\uFEFF/u, '')))
    return !read.ok || !gone.has(read.word)
  }
  const lines = text.split(/(?<=\n)/u).filter(isKept)
  const kept = lines.join('')
  const end = kept === '' || kept.endsWith('\n') ? '' : '\n'
  return kept + end + added.map((word) => `${word}\n`).join('')
}
