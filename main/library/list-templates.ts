import { z } from 'zod'
import { foldForSearch } from '../../shared/template/fold-search.ts'
import {
  mostRows,
  noFilter,
  type LibrarySort,
  type ListPage,
  type ListQuery,
} from '../../shared/template/library-list.ts'
import { markedTitle, searchExcerpt, type SearchableVariant, type SearchWord } from '../../shared/template/search.ts'
import type { TemplateSummary } from '../../shared/template/template.ts'
import type { Connection } from './connection.ts'
import { findNumbers, type Condition } from './find-numbers.ts'
import { approvalColumn, readSummaryRow } from './rows.ts'
import { countOf } from './search-index.ts'

export interface PageQuery extends ListQuery {
  readonly offset?: number | undefined
  /** `mostRows` at most. */
  readonly limit?: number | undefined
}

/** A stretch of the list of templates that are not deleted, archived ones or the others. */
export function listTemplates(connection: Connection, page: PageQuery, now: Date): ListPage {
  const { offset = 0, limit = mostRows } = page
  const condition = conditionOf(page, now)
  if (page.query.trim() !== '') {
    const { numbers, isCut, words, corrected } = findNumbers(connection, page.query, condition)
    const rows = readRows(connection, numbers.slice(offset, offset + limit), words)
    return { rows, offset, total: numbers.length, isCut, corrected }
  }
  const numbers = connection
    .all(
      `SELECT number FROM listed WHERE ${condition.sql} ORDER BY ${orders[page.sort ?? 'changed']} LIMIT ? OFFSET ?`,
      ...condition.values,
      limit,
      offset,
    )
    .map((row) => numberColumn.parse(row).number)
  const isWhole = offset === 0 && numbers.length < limit
  const total = isWhole
    ? numbers.length
    : countOf(connection.get(`SELECT count(*) AS count FROM listed WHERE ${condition.sql}`, ...condition.values))
  return { rows: readRows(connection, numbers, null), offset, total, isCut: false, corrected: null }
}

/** The ids of the whole list in its order. */
export function listIds(connection: Connection, query: ListQuery, now: Date): readonly string[] {
  const condition = conditionOf(query, now)
  // As one text: a row each would take ten times as long.
  const idsOf = (numbers: string, ...values: Condition['values']) =>
    idList.parse(
      JSON.parse(
        textColumn.parse(
          connection.get(
            `SELECT json_group_array(id) AS text FROM (SELECT id FROM (${numbers}) AS asked CROSS JOIN templates
             ON templates.number = asked.number)`,
            ...values,
          ),
        ).text,
      ),
    )
  if (query.query.trim() !== '') {
    const { numbers } = findNumbers(connection, query.query, condition)
    return idsOf('SELECT value AS number FROM json_each(?)', JSON.stringify(numbers))
  }
  return idsOf(
    `SELECT number FROM listed WHERE ${condition.sql} ORDER BY ${orders[query.sort ?? 'changed']} LIMIT -1`,
    ...condition.values,
  )
}

/** Where a template stands in the list; `null` when it does not. */
export function placeInList(connection: Connection, id: string, query: ListQuery, now: Date): number | null {
  const row = connection.get('SELECT number FROM templates WHERE id = ?', id)
  if (row === undefined) return null
  const { number } = numberColumn.parse(row)
  const condition = conditionOf(query, now)
  if (query.query.trim() !== '') {
    const place = findNumbers(connection, query.query, condition).numbers.indexOf(number)
    return place === -1 ? null : place
  }
  const isListed = `SELECT 1 FROM listed WHERE ${condition.sql} AND number = ?`
  if (connection.get(isListed, ...condition.values, number) === undefined) return null
  return countOf(
    connection.get(
      `SELECT count(*) AS count FROM listed, (SELECT * FROM listed WHERE number = ?) AS this
       WHERE ${condition.sql} AND ${before[query.sort ?? 'changed']}`,
      number,
      ...condition.values,
    ),
  )
}

const orderByTitle = 'title_key, store, number'
const isBeforeByTitle = '(listed.title_key, listed.store, listed.number) < (this.title_key, this.store, this.number)'

/** How `listed` is ordered. */
export const orders: Readonly<Record<LibrarySort, string>> = {
  changed: 'changed_at DESC, number DESC',
  created: 'created_at DESC, number DESC',
  title: orderByTitle,
  verdict: 'grade, changed_at DESC, number DESC',
  approval: 'approval, changed_at DESC, number DESC',
}

/** Whether a row of `listed` stands before the one that is named `this`. */
export const before: Readonly<Record<LibrarySort, string>> = {
  changed: '(listed.changed_at, listed.number) > (this.changed_at, this.number)',
  created: '(listed.created_at, listed.number) > (this.created_at, this.number)',
  title: isBeforeByTitle,
  verdict: `(listed.grade < this.grade
    OR listed.grade = this.grade AND (listed.changed_at, listed.number) > (this.changed_at, this.number))`,
  approval: `(listed.approval < this.approval
    OR listed.approval = this.approval AND (listed.changed_at, listed.number) > (this.changed_at, this.number))`,
}

const grades = { violation: 0, confirm: 1, clean: 2 } as const
const millisecondsOfDay = 86_400_000

/** Templates in use that another in use is like: the same title in the same store, or nearly the same text. */
export const alikeNumbers = `
  SELECT one.number FROM (
    SELECT title_key, store FROM listed WHERE state = 0 AND title_key <> '' GROUP BY title_key, store HAVING count(*) > 1
  ) AS twice CROSS JOIN listed AS one ON one.state = 0 AND one.title_key = twice.title_key AND one.store = twice.store
  UNION
  SELECT template FROM (
    SELECT shared.band FROM (SELECT band FROM template_bands GROUP BY band HAVING count(*) > 1) AS shared
      CROSS JOIN template_bands AS held ON held.band = shared.band
      CROSS JOIN listed ON listed.number = held.template AND state = 0
    GROUP BY shared.band HAVING count(*) > 1
  ) AS twice CROSS JOIN template_bands ON template_bands.band = twice.band
    CROSS JOIN listed ON listed.number = template AND state = 0`

/** What a list asks of a row of `listed`. */
export function conditionOf({ archived, filter = noFilter }: ListQuery, now: Date): Condition {
  const sql = ['listed.state = ?']
  const values: Condition['values'][number][] = [Number(archived)]
  const add = (text: string, ...more: Condition['values']) => {
    sql.push(text)
    values.push(...more)
  }
  const { verdict, approval, purpose, store, language, withoutLanguage, tag, changedWithinDays } = filter
  if (verdict !== null) add('listed.grade = ?', grades[verdict])
  if (approval === 'retired') add('listed.state = 1')
  else if (approval !== null) add('listed.state = 0 AND listed.approval = ?', approvalColumn[approval])
  if (purpose !== null) add('listed.purpose = ?', purpose)
  if (store !== null) add('listed.store = ?', store)
  if (changedWithinDays !== null)
    add('listed.changed_at >= ?', new Date(now.getTime() - changedWithinDays * millisecondsOfDay).toISOString())
  const hasLanguage = "instr(' ' || listed.languages || ' ', ' ' || ? || ' ')"
  if (language !== null) add(`${hasLanguage} > 0`, language)
  if (withoutLanguage !== null) add(`${hasLanguage} = 0`, withoutLanguage)
  if (tag !== null)
    add(
      `listed.number IN (SELECT template FROM template_tags JOIN tags ON tags.number = tag WHERE key = ?)`,
      foldForSearch(tag),
    )
  if (filter.block !== null) add('listed.number IN (SELECT template FROM block_uses WHERE block_id = ?)', filter.block)
  if (filter.isFavourite) add('listed.number IN (SELECT template FROM favourites)')
  if (filter.isOutdated) add('listed.number IN (SELECT template FROM template_texts WHERE is_outdated = 1)')
  if (filter.isAlike) add(`listed.number IN (${alikeNumbers})`)
  return { sql: sql.join(' AND '), values }
}

const rowFields = `number, id, title, purpose, store, language, verdict, violations, confirms, changed_at, archived_at,
  (SELECT approval FROM listed WHERE listed.number = templates.number) AS approval,
  EXISTS (SELECT 1 FROM approvals WHERE template = templates.number AND is_readable = 1) AS has_approved`

/** The lines of these templates, in this order. `words` are those of a search. */
function readRows(
  connection: Connection,
  numbers: readonly number[],
  words: readonly SearchWord[] | null,
): readonly TemplateSummary[] {
  const asked = JSON.stringify(numbers)
  const among = 'IN (SELECT value FROM json_each(?))'
  const tags = new Map<number, string[]>()
  const tagRows = connection.all(
    `SELECT template, name FROM template_tags CROSS JOIN tags ON tags.number = tag WHERE template ${among} ORDER BY key`,
    asked,
  )
  for (const row of tagRows) {
    const { template, name } = taggedRow.parse(row)
    tags.set(template, [...(tags.get(template) ?? []), name])
  }
  const favourites = new Set(
    connection
      .all(`SELECT template FROM favourites WHERE template ${among}`, asked)
      .map((row) => templateColumn.parse(row).template),
  )
  const texts = words === null ? null : readTexts(connection, numbers)
  const byNumber = new Map(
    connection.all(`SELECT ${rowFields} FROM templates WHERE number ${among}`, asked).map((row) => {
      const { number } = numberColumn.parse(row)
      const summary = readSummaryRow(row, { tags: tags.get(number) ?? [], isFavourite: favourites.has(number) })
      return [number, words === null ? summary : withHits(summary, texts?.get(number) ?? [], words)]
    }),
  )
  return numbers.flatMap((number) => byNumber.get(number) ?? [])
}

function withHits(
  summary: TemplateSummary,
  variants: readonly SearchableVariant[],
  words: readonly SearchWord[],
): TemplateSummary {
  const excerpt = searchExcerpt(variants, words)
  const isOther = excerpt !== null && excerpt.language !== summary.language
  return {
    ...summary,
    excerpt: excerpt?.text ?? '',
    excerptLanguage: isOther ? excerpt.language : null,
    markedTitle: markedTitle(summary.title, words),
  }
}

function readTexts(
  connection: Connection,
  numbers: readonly number[],
): ReadonlyMap<number, readonly SearchableVariant[]> {
  const texts = new Map<number, SearchableVariant[]>()
  const rows = connection.all(
    `SELECT template, language, subject, body, pictures FROM template_texts
     WHERE template IN (SELECT value FROM json_each(?)) ORDER BY template, place`,
    JSON.stringify(numbers),
  )
  for (const row of rows) {
    const { template, language, subject, body, pictures } = textRow.parse(row)
    const variant = { language, subject, text: body, pictures }
    const known = texts.get(template)
    if (known === undefined) texts.set(template, [variant])
    else known.push(variant)
  }
  return texts
}

const numberColumn = z.object({ number: z.number() })
const templateColumn = z.object({ template: z.number() })
const taggedRow = z.object({ template: z.number(), name: z.string() })
const textColumn = z.object({ text: z.string() })
const idList = z.array(z.string())
const textRow = z.object({
  template: z.number(),
  language: z.string(),
  subject: z.string(),
  body: z.string(),
  pictures: z.string(),
})
