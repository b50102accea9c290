import { z } from 'zod'
import { slipsAllowed, slipsToStart } from '../../shared/template/near-words.ts'
import { mostHits } from '../../shared/template/library-list.ts'
import { searchExpression, searchWords, type SearchWord } from '../../shared/template/search.ts'
import type { Connection, Parameter } from './connection.ts'

/** Conditions on `listed`, with their values. */
export interface Condition {
  readonly sql: string
  readonly values: readonly Parameter[]
}

export interface Found {
  /** Numbers of templates, the best hits first. */
  readonly numbers: readonly number[]
  readonly isCut: boolean
  /** What was looked for in the end. */
  readonly words: readonly SearchWord[]
  readonly corrected: string | null
}

/**
 * Looks for a query among what the condition allows: hits in the title come first, then the newest change. Where the words
 * as they were typed are nowhere in the library, near ones are looked for.
 */
export function findNumbers(connection: Connection, query: string, condition: Condition): Found {
  const words = searchWords(query)
  const found = hitsOf(connection, words, condition)
  if (found.numbers.length > 0 || words.length === 0) return { ...found, words, corrected: null }
  const near = nearWords(connection, words)
  if (near === null) return { ...found, words, corrected: null }
  return { ...hitsOf(connection, near, condition), words: near, corrected: near.map(({ text }) => text).join(' ') }
}

function hitsOf(
  connection: Connection,
  words: readonly SearchWord[],
  condition: Condition,
): Pick<Found, 'numbers' | 'isCut'> {
  if (words.length === 0) return { numbers: [], isCut: false }
  const found = new Set<number>()
  const expression = expressionOf(connection, words)
  const add = (sql: string, ...values: readonly Parameter[]) => {
    if (found.size > mostHits) return
    // As one text: a row each would take ten times as long.
    const row = connection.get(
      `SELECT json_group_array(number) AS numbers FROM (${sql})`,
      ...values,
      ...condition.values,
    )
    for (const number of numberList.parse(JSON.parse(numbersColumn.parse(row).numbers))) found.add(number)
  }
  for (const table of ['template_titles', 'template_words']) {
    add(
      `SELECT listed.number FROM ${table} CROSS JOIN listed ON listed.search_row = ${table}.rowid
       WHERE ${table} MATCH ? AND ${condition.sql} ORDER BY ${table}.rowid DESC LIMIT ${mostHits + 1}`,
      expression,
    )
  }
  for (const { tags, rest } of taggedWays(connection, words)) {
    const inTags = tags.map(
      (numbers) => `listed.number IN (SELECT template FROM template_tags WHERE tag IN (${numbers.join(', ')}))`,
    )
    const isFound = 'listed.search_row IN (SELECT rowid FROM template_words WHERE template_words MATCH ?)'
    add(
      `SELECT listed.number FROM listed WHERE ${[...inTags, ...(rest.length > 0 ? [isFound] : [])].join(' AND ')}
       AND ${condition.sql} ORDER BY listed.search_row DESC LIMIT ${mostHits + 1}`,
      ...(rest.length > 0 ? [expressionOf(connection, rest)] : []),
    )
  }
  const numbers = [...found]
  return { numbers: numbers.slice(0, mostHits), isCut: numbers.length > mostHits }
}

/** The index has lists ready for starts of words up to this length. Unit: UTF-16 units. */
const longestListedStart = 4
/** More words that go on from a start are as quickly found by the start. */
const mostEndings = 64

/**
 * The words as an expression for the index. The start of a word for which it has no list would have to be put together from
 * the lists of all words that go on from it; they are named instead, and read as far as hits are needed.
 */
function expressionOf(connection: Connection, words: readonly SearchWord[]): string {
  return words
    .map((word) => {
      if (!word.isStart || word.text.length <= longestListedStart) return searchExpression([word])
      const endings = connection
        .all(
          `SELECT word FROM vocabulary WHERE word >= ? AND word < ? LIMIT ${mostEndings + 1}`,
          word.text,
          `${word.text}\u{10FFFF}`,
        )
        .map((row) => wordColumn.parse(row).word)
      if (endings.length === 0 || endings.length > mostEndings) return searchExpression([word])
      return `(${endings.map((ending) => `"${ending}"`).join(' OR ')})`
    })
    .join(' AND ')
}

interface TaggedWay {
  /** For each word that names tags, their numbers: one of them has to be there. */
  readonly tags: readonly (readonly number[])[]
  /** What has to stand in the texts. */
  readonly rest: readonly SearchWord[]
}

/** More words of a query are not taken for tags. */
const mostTagWords = 2

/** Every way in which some words of a query name tags and the others stand in the texts. */
function taggedWays(connection: Connection, words: readonly SearchWord[]): readonly TaggedWay[] {
  const rows = connection.all('SELECT number, key FROM tags').map((row) => tagRow.parse(row))
  if (rows.length === 0) return []
  const named = words.flatMap((word) => {
    const numbers = rows.flatMap(({ number, key }) => (startsAWord(key, word) ? [number] : []))
    return numbers.length === 0 ? [] : [{ word, numbers }]
  })
  const some = named.slice(0, mostTagWords)
  const ways: TaggedWay[] = []
  for (let choice = 1; choice < 2 ** some.length; choice += 1) {
    const chosen = some.filter((_, index) => (choice & (1 << index)) !== 0)
    const taken = new Set(chosen.map(({ word }) => word))
    ways.push({ tags: chosen.map(({ numbers }) => numbers), rest: words.filter((word) => !taken.has(word)) })
  }
  return ways
}

function startsAWord(key: string, { text, isStart }: SearchWord): boolean {
  if (!isStart) return key.includes(text)
  return (key.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).some((one) => one.startsWith(text))
}

/** Words of letters: a number that is another number is no slip. */
const isGuessable = /^\p{L}{3,30}$/u
/** How many near words are asked how often they occur. */
const mostCompared = 6

/** The query with each word that is nowhere in the library replaced by the nearest that is; `null` when that changes nothing. */
function nearWords(connection: Connection, words: readonly SearchWord[]): readonly SearchWord[] | null {
  let isChanged = false
  const near = words.map((word) => {
    if (!word.isStart || isKnown(connection, word)) return word
    const nearest = nearestWord(connection, word.text)
    if (nearest === null) return word
    isChanged = true
    return { text: nearest, tokens: [nearest], isStart: true }
  })
  return isChanged ? near : null
}

function isKnown(connection: Connection, word: SearchWord): boolean {
  const sql = 'SELECT 1 FROM template_words WHERE template_words MATCH ? LIMIT 1'
  return connection.get(sql, searchExpression([word])) !== undefined
}

function nearestWord(connection: Connection, word: string): string | null {
  const most = slipsAllowed(word)
  if (most === 0) return null
  const characters = [...word]
  // A first letter is rarely wrong; it may be one too many, or exchanged with the second.
  const starts = new Set([characters[0] ?? '', characters[1] ?? ''])
  const near = [...starts].flatMap((start) =>
    connection
      .all('SELECT word FROM vocabulary WHERE word >= ? AND word < ?', start, `${start}\u{10FFFF}`)
      .flatMap((row) => {
        const known = wordColumn.parse(row).word
        if (known.length < word.length - most || !isGuessable.test(known)) return []
        const slips = slipsToStart(word, known, most)
        return slips > most ? [] : [{ known, slips, apart: Math.abs(known.length - word.length) }]
      }),
  )
  const best = near.sort((a, b) => a.slips - b.slips || a.apart - b.apart).slice(0, mostCompared)
  const first = best[0]
  if (first === undefined) return null
  const equals = best.filter(({ slips, apart }) => slips === first.slips && apart === first.apart)
  const counted = equals.map(({ known }) => ({ known, count: occurrences(connection, known) }))
  return counted.reduce((one, other) => (other.count > one.count ? other : one)).known
}

function occurrences(connection: Connection, word: string): number {
  const row = connection.get(
    `SELECT count(*) AS number FROM (SELECT 1 FROM template_words WHERE template_words MATCH ? LIMIT ${mostHits})`,
    `"${word}"`,
  )
  return numberColumn.parse(row).number
}

const numberColumn = z.object({ number: z.number() })
const numbersColumn = z.object({ numbers: z.string() })
const numberList = z.array(z.number())
const wordColumn = z.object({ word: z.string() })
const tagRow = z.object({ number: z.number(), key: z.string() })
