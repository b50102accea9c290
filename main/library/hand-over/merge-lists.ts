import { z } from 'zod'
import type { HandOverLists } from '../../../shared/exchange/hand-over/hand-over-file.ts'
import type { Connection } from '../connection.ts'
import { saveFilter, listSavedFilters } from '../saved-filters.ts'
import { takeInBlocks, type SettleLater } from '../shared-blocks.ts'
import { changeTeamWords, readTeamWords, setStoreName } from '../team-words.ts'

/** Of each list what the library did not have. */
export interface MergedLists {
  readonly words: number
  readonly savedFilters: number
  readonly sharedBlocks: number
}

/**
 * Takes in what a file has beside its templates, inside a transaction of the caller's. Of shared blocks the later change is
 * what templates are to say, and the other text is kept; of everything else that both have, the library's stays.
 */
export function mergeLists(connection: Connection, file: HandOverLists, settleLater: SettleLater): MergedLists {
  const known = new Set(connection.all('SELECT id FROM shared_blocks').map((row) => idColumn.parse(row).id))
  takeInBlocks(connection, file.sharedBlocks, settleLater)
  const sharedBlocks = file.sharedBlocks.filter(({ id }) => !known.has(id)).length
  const { added } = changeTeamWords(connection, file.teamWords, [])
  if (readTeamWords(connection).storeName === '') setStoreName(connection, file.storeName)
  // One with the same name is ours.
  const names = new Set(listSavedFilters(connection).map(({ name }) => name))
  const filters = file.savedFilters.filter(({ name }) => !names.has(name))
  for (const filter of filters) saveFilter(connection, filter)
  return { words: added.length, savedFilters: filters.length, sharedBlocks }
}

const idColumn = z.object({ id: z.string() })
