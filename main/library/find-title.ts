import { z } from 'zod'
import { foldForSearch } from '../../shared/template/fold-search.ts'
import type { ListQuery } from '../../shared/template/library-list.ts'
import type { Connection } from './connection.ts'
import { findNumbers, type Condition } from './find-numbers.ts'
import { before, conditionOf, orders } from './list-templates.ts'
import { countOf } from './search-index.ts'

/**
 * The place of the next template of a list whose title begins so, whatever its case and accents: from a place on, and then from
 * the start of the list. `null` when none does.
 */
export function findTitle(
  connection: Connection,
  prefix: string,
  from: number,
  query: ListQuery,
  now: Date,
): number | null {
  const start = foldForSearch(prefix).trimStart()
  if (start === '') return null
  const condition = conditionOf(query, now)
  const begins = 'listed.title_key >= ? AND listed.title_key < ?'
  const range = [start, `${start}\u{10FFFF}`]
  if (query.query.trim() !== '') {
    const { numbers } = findNumbers(connection, query.query, condition)
    const fitting = new Set(
      connection
        .all(
          `SELECT number FROM listed WHERE number IN (SELECT value FROM json_each(?)) AND ${begins}`,
          JSON.stringify(numbers),
          ...range,
        )
        .map((row) => numberColumn.parse(row).number),
    )
    const after = numbers.findIndex((number, place) => place >= from && fitting.has(number))
    const place = after === -1 ? numbers.findIndex((number) => fitting.has(number)) : after
    return place === -1 ? null : place
  }
  const sort = query.sort ?? 'changed'
  const order = orders[sort]
  const fits = `${condition.sql} AND ${begins}`
  const numberOf = (sql: string, ...values: Condition['values']): number | null => {
    const row = connection.get(sql, ...values)
    return row === undefined ? null : numberColumn.parse(row).number
  }
  const first = numberOf(
    `SELECT number FROM listed WHERE ${condition.sql} ORDER BY ${order} LIMIT 1 OFFSET ?`,
    ...condition.values,
    from,
  )
  const theOne = '(SELECT * FROM listed WHERE number = ?) AS this'
  const next =
    first === null
      ? null
      : numberOf(
          `SELECT number FROM (SELECT listed.* FROM listed, ${theOne} WHERE ${fits} AND NOT (${before[sort]}))
           ORDER BY ${order} LIMIT 1`,
          first,
          ...condition.values,
          ...range,
        )
  const found =
    next ?? numberOf(`SELECT number FROM listed WHERE ${fits} ORDER BY ${order} LIMIT 1`, ...condition.values, ...range)
  if (found === null) return null
  return countOf(
    connection.get(
      `SELECT count(*) AS count FROM listed, ${theOne} WHERE ${condition.sql} AND ${before[sort]}`,
      found,
      ...condition.values,
    ),
  )
}

const numberColumn = z.object({ number: z.number() })
