import { z } from 'zod'
import type { LibraryOverview } from '../../shared/template/library-list.ts'
import { purposes, storeIds, stores } from '../../shared/template/purpose.ts'
import type { Connection } from './connection.ts'
import { alikeNumbers } from './list-templates.ts'
import { approvalColumn } from './rows.ts'
import { countOf } from './search-index.ts'

/** How the templates in use stand. Reads no text. */
export function readOverview(connection: Connection): LibraryOverview {
  const count = (sql: string) => countOf(connection.get(`SELECT count(*) AS count ${sql}`))
  const graded = new Map(
    connection
      .all(
        'SELECT grade AS key, count(*) AS count FROM listed INDEXED BY listed_by_kind WHERE state = 0 GROUP BY grade',
      )
      .map((row) => gradeRow.parse(row))
      .map((row) => [row.key, row.count]),
  )
  const clean = graded.get(2) ?? 0
  const toConfirm = graded.get(1) ?? 0
  const toMend = graded.get(0) ?? 0
  const stages = new Map(
    connection
      .all(
        'SELECT approval AS key, count(*) AS count FROM listed INDEXED BY listed_by_approval WHERE state = 0 GROUP BY approval',
      )
      .map((row) => gradeRow.parse(row))
      .map((row) => [row.key, row.count]),
  )
  const sets = connection
    .all('SELECT store, languages, count(*) AS count FROM listed WHERE state = 0 GROUP BY store, languages')
    .map((row) => setRow.parse(row))
  const missingLanguages = storeIds.flatMap((store) => {
    const here = sets.filter((one) => one.store === store)
    return stores[store].languages.flatMap((language) => {
      const without = here.filter(({ languages }) => !languages.split(' ').includes(language))
      const missing = without.reduce((sum, one) => sum + one.count, 0)
      return missing > 0 ? [{ store, language, count: missing }] : []
    })
  })
  const covered = new Set(
    connection
      .all('SELECT DISTINCT purpose AS key FROM listed INDEXED BY listed_by_kind WHERE state = 0 AND grade = 2')
      .map((row) => purposeRow.parse(row).key),
  )
  return {
    total: clean + toConfirm + toMend,
    clean,
    toMend,
    toConfirm,
    approved: stages.get(approvalColumn.approved) ?? 0,
    inReview: stages.get(approvalColumn['in-review']) ?? 0,
    drafts: stages.get(approvalColumn.draft) ?? 0,
    outdated: count(
      'FROM listed WHERE state = 0 AND number IN (SELECT template FROM template_texts WHERE is_outdated = 1)',
    ),
    alike: count(`FROM (${alikeNumbers})`),
    archived: count('FROM listed WHERE state = 1'),
    missingLanguages,
    uncovered: purposes.filter((purpose) => !covered.has(purpose)),
  }
}

const gradeRow = z.object({ key: z.number(), count: z.number() })
const setRow = z.object({ store: z.string(), languages: z.string(), count: z.number() })
const purposeRow = z.object({ key: z.string() })
