import { z } from 'zod'
import { foldForSearch } from '../../shared/template/fold-search.ts'
import { likenessBands } from '../../shared/template/likeness.ts'
import { searchableVariants, searchTokens } from '../../shared/template/search.ts'
import { isOutdated } from '../../shared/template/source-state.ts'
import type { TemplateContent } from '../../shared/template/template.ts'
import { noteBlockUses } from './block-users.ts'
import type { Connection } from './connection.ts'
import { purposeWords } from './purpose-words.ts'
import { contentOrNull } from './rows.ts'

/** Raised when the same texts give another index: libraries are then indexed anew. */
const indexVersion = '1'
const versionFact = 'search-index'

/** Makes everything be indexed again when another version of the index was there. The work itself is `indexPending`'s. */
export function refreshIndexVersion(connection: Connection): void {
  const isCurrent = 'SELECT 1 FROM facts WHERE name = ? AND value = ?'
  if (connection.get(isCurrent, versionFact, indexVersion) !== undefined) return
  connection.transaction(() => {
    if (connection.get(isCurrent, versionFact, indexVersion) !== undefined) return
    connection.run('UPDATE listed SET is_indexed = 0')
    connection.run('INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)', versionFact, indexVersion)
  })
}

const pendingRow = z.object({ number: z.number(), title: z.string(), content: z.string() })
const batchSize = 50
/** Each takes some milliseconds, and each transaction is synced to the disk. */
const fewestAtOnce = 5

/**
 * Indexes templates that were written without it, the oldest change first, until the time is up, some at least. Answers how
 * many are left. Of what this version cannot read, the title is found.
 */
export function indexPending(connection: Connection, isTimeUp: () => boolean): number {
  while (true) {
    const rows = connection.all(
      `SELECT number, title, content FROM templates WHERE number IN (
         SELECT number FROM listed WHERE is_indexed = 0 ORDER BY changed_at, number LIMIT ${batchSize}
       ) ORDER BY changed_at, number`,
    )
    if (rows.length === 0) return 0
    const isOver = connection.transaction(() =>
      rows.some((row, index) => {
        const { number, title, content } = pendingRow.parse(row)
        indexTemplate(connection, number, title, contentOrNull(content))
        return index + 1 >= fewestAtOnce && isTimeUp()
      }),
    )
    if (isOver || isTimeUp()) {
      return countOf(connection.get('SELECT count(*) AS count FROM listed WHERE is_indexed = 0'))
    }
  }
}

const searchRow = z.object({ search_row: z.number().nullable() })
const nextRow = z.object({ next: z.number() })

/** Makes a template be found by what stands in it now, the blocks it holds too, inside a transaction of the caller's. */
export function indexTemplate(
  connection: Connection,
  number: number,
  title: string,
  content: TemplateContent | null,
): void {
  noteBlockUses(connection, number, content)
  const { search_row: before } = searchRow.parse(
    connection.get('SELECT search_row FROM listed WHERE number = ?', number),
  )
  if (before !== null) {
    connection.run('DELETE FROM template_words WHERE rowid = ?', before)
    connection.run('DELETE FROM template_titles WHERE rowid = ?', before)
  }
  connection.run('DELETE FROM template_texts WHERE template = ?', number)
  connection.run('DELETE FROM template_bands WHERE template = ?', number)
  const { next } = nextRow.parse(connection.get('SELECT coalesce(max(search_row), 0) + 1 AS next FROM listed'))
  const titleWords = searchTokens(title)
  const words = new Set(titleWords)
  const variants = content === null ? [] : searchableVariants(content)
  const texts = variants.flatMap(({ subject, text, pictures }) => [subject, text, pictures])
  if (content !== null) texts.push(...purposeWords(content.purpose))
  for (const text of texts) for (const token of searchTokens(text)) words.add(token)
  connection.run('INSERT INTO template_words (rowid, words) VALUES (?, ?)', next, [...words].join(' '))
  connection.run('INSERT INTO template_titles (rowid, words) VALUES (?, ?)', next, [...titleWords].join(' '))
  for (const word of words)
    if (word.length >= shortestKept) connection.run('INSERT OR IGNORE INTO vocabulary (word) VALUES (?)', word)
  variants.forEach(({ language, subject, text, pictures }, place) =>
    connection.run(
      `INSERT INTO template_texts (template, place, language, is_outdated, subject, body, pictures)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      number,
      place,
      language,
      content !== null && isOutdated(content, place) ? 1 : 0,
      subject,
      text,
      pictures,
    ),
  )
  const [first] = variants
  if (content !== null && first !== undefined) {
    for (const band of likenessBands(first.text, `${content.store} ${first.language}`))
      connection.run('INSERT OR IGNORE INTO template_bands (band, template) VALUES (?, ?)', band, number)
  }
  connection.run(
    'UPDATE listed SET is_indexed = 1, search_row = ?, title_key = ?, languages = ? WHERE number = ?',
    next,
    foldForSearch(title).trim(),
    variants.map(({ language }) => language).join(' '),
    number,
  )
}

/** Shorter words are neither guessed nor looked up. Unit: UTF-16 units. */
const shortestKept = 3

const countColumn = z.object({ count: z.number() })

export function countOf(row: unknown): number {
  return countColumn.parse(row).count
}
