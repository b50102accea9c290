import { z } from 'zod'
import { readStoreName, readWord, withWords, type AddedWords } from '../../shared/policy/language/word-list.ts'
import type { Connection } from './connection.ts'

/** What everyone who writes in this library takes for right. */
export interface TeamWords {
  readonly words: readonly string[]
  readonly storeName: string
}

const nameOfStoreName = 'store-name'
const wordColumn = z.object({ word: z.string() })
const valueColumn = z.object({ value: z.string() })

/** A row that holds no word, by damage or by a newer version, is left where it is and out of the answer. */
export function readTeamWords(connection: Connection): TeamWords {
  const words = connection.all('SELECT word FROM team_words ORDER BY number').flatMap((row) => {
    const read = readWord(wordColumn.parse(row).word)
    return read.ok ? [read.word] : []
  })
  const row = valueColumn.safeParse(connection.get('SELECT value FROM facts WHERE name = ?', nameOfStoreName))
  return { words, storeName: row.success ? readStoreName(row.data.value) : '' }
}

/** Takes words from the list and adds others, in one transaction. */
export function changeTeamWords(connection: Connection, add: readonly string[], remove: readonly string[]): AddedWords {
  return connection.transaction(() => {
    for (const word of remove) connection.run('DELETE FROM team_words WHERE word = ?', word)
    const change = withWords(readTeamWords(connection).words, add)
    for (const word of change.added) connection.run('INSERT OR IGNORE INTO team_words (word) VALUES (?)', word)
    return change
  })
}

/** Keeps the store's name for the check of spelling; an empty one takes it away. */
export function setStoreName(connection: Connection, name: string): void {
  connection.transaction(() => {
    connection.run('DELETE FROM facts WHERE name = ?', nameOfStoreName)
    const kept = readStoreName(name)
    if (kept !== '') connection.run('INSERT INTO facts (name, value) VALUES (?, ?)', nameOfStoreName, kept)
  })
}
