import type { Translate } from '../../shared/i18n/translator.ts'
import { readWordListText } from '../../shared/policy/language/word-list-text.ts'
import {
  longestListedWord,
  mostListedWords,
  noWordLists,
  readStoreName,
  type WordLists,
} from '../../shared/policy/language/word-list.ts'
import { readTextFile } from './read-text-file.ts'
import { fail, type Terminal } from './terminal.ts'

/** What is right beside the dictionaries: files as the app exports them, and the store's own name. */
export interface WordOptions {
  readonly files: readonly string[]
  readonly storeName: string
}

/**
 * Reads the word lists of a command line. Anything that cannot be read is said on the error stream, each line of it, and
 * answers `null`: a check without some of its words would find mistakes that are none.
 */
export async function readCommandWords(
  { files, storeName }: WordOptions,
  terminal: Terminal,
  translate: Translate,
): Promise<WordLists | null> {
  const words: string[] = []
  let isWhole = true
  const problem = (key: string, data: Readonly<Record<string, string>>): void => {
    fail(terminal, translate, key, data)
    isWhole = false
  }
  for (const file of files) {
    const text = await readTextFile(file)
    if (!text.ok) {
      problem(text.problem, text.data)
      continue
    }
    // Plain letters in UTF-16 are UTF-8 too, with a zero beside each.
    if (text.value.includes('\0')) {
      problem('notText', { file })
      continue
    }
    const read = readWordListText(text.value)
    for (const word of read.words) words.push(word)
    for (const { line, problem: reason } of read.refused) {
      const why = translate(`language.words.refusals.${reason}`, { longest: longestListedWord, most: mostListedWords })
      problem('badWord', { file, line: String(line), problem: why })
    }
  }
  return isWhole ? { ...noWordLists, team: words, storeName: readStoreName(storeName) } : null
}
