import { z } from 'zod'
import { readSealText } from '../../../shared/approval/read-seal.ts'
import { foldForSearch } from '../../../shared/template/fold-search.ts'
import { isSealGenuine } from '../../approval/check-seal.ts'
import { openForReading, type Reading } from '../connection.ts'
import { countDamagedVersions } from '../version-content.ts'
import { hasTable } from './check-library.ts'

/** What is known of what a library keeps beside its templates, after a look at all of it. */
export interface HistoryCheck {
  /** Earlier versions whose content is kept. */
  readonly versions: number
  readonly damagedVersions: number
  /** Approvals whose seal is not what was signed. */
  readonly damagedSeals: number
  /** Tags that are not what they are found by. Which templates have them stands in the file twice, and is compared by SQLite. */
  readonly damagedTags: number
}

/**
 * Reads the history, the seals and the tags of a library file through, open or not: each version by the hash that was stored
 * with it, each seal by its signature. Changes nothing. Throws SQLite's error when the file cannot be read. Takes some 0.1 ms
 * for a version.
 */
export function checkHistory(path: string): HistoryCheck {
  const reading = openForReading(path)
  try {
    // One moment: what is thinned out meanwhile must not look damaged.
    reading.all('BEGIN')
    const hasVersions = hasTable(reading, 'version_contents')
    return {
      versions: hasVersions ? countRow.parse(reading.get('SELECT count(*) AS count FROM version_contents')).count : 0,
      damagedVersions: hasVersions ? countDamagedVersions(reading) : 0,
      damagedSeals: hasTable(reading, 'approvals') ? countDamagedSeals(reading) : 0,
      damagedTags: hasTable(reading, 'tags') ? countDamagedTags(reading) : 0,
    }
  } finally {
    reading.close()
  }
}

function countDamagedSeals(reading: Pick<Reading, 'all'>): number {
  return reading.all('SELECT seal FROM approvals').filter((row) => {
    const read = readSealText(sealRow.parse(row).seal)
    return !read.ok || !isSealGenuine(read.seal)
  }).length
}

function countDamagedTags(reading: Pick<Reading, 'all'>): number {
  return reading.all('SELECT name, key FROM tags').filter((row) => {
    const { name, key } = tagRow.parse(row)
    return foldForSearch(name) !== key
  }).length
}

const countRow = z.object({ count: z.number() })
const sealRow = z.object({ seal: z.string() })
const tagRow = z.object({ name: z.string(), key: z.string() })
