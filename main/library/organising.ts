import type { Result } from '../../shared/ipc/contract.ts'
import type { LibraryOverview, ListPage, ListQuery, SavedFilter, Tag } from '../../shared/template/library-list.ts'
import type { TemplateLanguages } from '../../shared/template/template.ts'
import { changeTemplates, type OrganisingChange } from './change-templates.ts'
import type { Connection } from './connection.ts'
import { findTitle } from './find-title.ts'
import { listIds, listTemplates, placeInList, type PageQuery } from './list-templates.ts'
import { readOverview } from './overview.ts'
import { awaitsPolicy } from './recheck.ts'
import { deleteFilter, listSavedFilters, saveFilter } from './saved-filters.ts'
import { indexPending } from './search-index.ts'
import { changeTag, listTags, readOrganised, type OrganisedTemplate } from './tags.ts'
import { listLanguages, type Surroundings } from './templates.ts'
import { wantChecks, wantChecksOfWords } from './wanted-checks.ts'

/** What the library says of its templates as a whole, and what is done with many of them. */
export interface Organising {
  /** A stretch of the list; without a sort the newest change first, with a query the best hit. */
  list(page: PageQuery): Result<ListPage>
  /** Of the whole list, in its order. */
  ids(query: ListQuery): Result<readonly string[]>
  /** `null` when the template is not in this list. */
  place(id: string, query: ListQuery): Result<number | null>
  /** The place of the next template whose title begins so, from a place on and then from the start; `null` without one. */
  findTitle(prefix: string, from: number, query: ListQuery): Result<number | null>
  /** The languages of every template in the list of those not archived. */
  languages(): Result<readonly TemplateLanguages[]>
  /** Answers the ids of those that it changed. */
  change(ids: readonly string[], change: OrganisingChange): Result<readonly string[]>
  organised(id: string): Result<OrganisedTemplate>
  tags(): Result<readonly Tag[]>
  /** Another name, which may be another tag's; `null` takes the tag from every template. */
  changeTag(name: string, to: string | null): Result<null>
  savedFilters(): Result<readonly SavedFilter[]>
  saveFilter(filter: SavedFilter): Result<null>
  deleteFilter(name: string): Result<null>
  overview(): Result<LibraryOverview>
  /** Indexes what was written without it until the time is up; answers how many are left. */
  indexPending(isTimeUp: () => boolean): Result<number>
  /** Whether a template was judged last by another version of the policy. */
  awaitsPolicy(): Result<boolean>
  /** Makes these be judged again by the next `recheck`; all of them for `null`. */
  wantChecks(ids: readonly string[] | null): Result<null>
  /** The same for those in which one of these words stands. */
  wantChecksOfWords(words: readonly string[]): Result<null>
}

export function createOrganising(
  perform: <Value>(work: (connection: Connection) => Value) => Result<Value>,
  world: Surroundings,
): Organising {
  const { now } = world
  return {
    list: (page) => perform((connection) => listTemplates(connection, page, now())),
    ids: (query) => perform((connection) => listIds(connection, query, now())),
    place: (id, query) => perform((connection) => placeInList(connection, id, query, now())),
    findTitle: (prefix, from, query) => perform((connection) => findTitle(connection, prefix, from, query, now())),
    languages: () => perform(listLanguages),
    change: (ids, change) => perform((connection) => changeTemplates(connection, ids, change, now())),
    organised: (id) => perform((connection) => readOrganised(connection, id)),
    tags: () => perform(listTags),
    changeTag: (name, to) => perform((connection) => changeTag(connection, name, to)),
    savedFilters: () => perform(listSavedFilters),
    saveFilter: (filter) => perform((connection) => saveFilter(connection, filter)),
    deleteFilter: (name) => perform((connection) => deleteFilter(connection, name)),
    overview: () => perform(readOverview),
    indexPending: (isTimeUp) => perform((connection) => indexPending(connection, isTimeUp)),
    awaitsPolicy: () => perform((connection) => awaitsPolicy(connection, world)),
    wantChecks: (ids) => perform((connection) => wantChecks(connection, ids)),
    wantChecksOfWords: (words) => perform((connection) => wantChecksOfWords(connection, words)),
  }
}
