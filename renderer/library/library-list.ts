import type { ApprovalRecord } from '../../shared/approval/approval.ts'
import type { SaveAnswer } from '../../shared/ipc/contract.ts'
import type { ListPage } from '../../shared/template/library-list.ts'
import type { TemplateContent, TemplateSummary } from '../../shared/template/template.ts'

/** The library's list as far as the window knows it: how long it is, and the rows around what was looked at. */
export interface LibraryList extends Pick<ListPage, 'total' | 'isCut' | 'corrected'> {
  /** By their place. */
  readonly rows: ReadonlyMap<number, TemplateSummary>
  /** Whether the rows are hits of a search. */
  readonly isSearch: boolean
}

/** A list of which one page is known. */
export function listOfPage({ rows, offset, total, isCut, corrected }: ListPage, isSearch: boolean): LibraryList {
  return { total, isCut, corrected, isSearch, rows: new Map(rows.map((row, index) => [offset + index, row])) }
}

/** The same list with more of its rows. */
export function withPage(list: LibraryList, { rows, offset }: ListPage): LibraryList {
  return { ...list, rows: new Map([...list.rows, ...rows.map((row, index) => [offset + index, row] as const)]) }
}

/** The place of a template among the rows that are known; -1 when it is not. */
export function placeOf(list: LibraryList, id: string | null): number {
  for (const [place, row] of list.rows) if (row.id === id) return place
  return -1
}

/** A template's row, where it is among those known. */
export function rowOf(list: LibraryList | null, id: string): TemplateSummary | undefined {
  return list?.rows.get(placeOf(list, id))
}

/** The list once a template in it was saved. `content` is what stands in the window, when it is that template. */
export function withSaved(
  list: LibraryList,
  { id, verdict, changedAt }: SaveAnswer,
  content: TemplateContent | null,
): LibraryList {
  const place = placeOf(list, id)
  const row = list.rows.get(place)
  if (row === undefined) return list
  const written =
    content === null
      ? {}
      : {
          title: content.title,
          purpose: content.purpose,
          store: content.store,
          language: content.variants[0].language,
        }
  return { ...list, rows: new Map(list.rows).set(place, { ...row, verdict, changedAt, ...written }) }
}

/** The list once it is known how a template in it stands; the same list when it has that already. */
export function withApproval(
  list: LibraryList,
  { id, state, approval }: Pick<ApprovalRecord, 'id' | 'state' | 'approval'>,
): LibraryList {
  const place = placeOf(list, id)
  const row = list.rows.get(place)
  const hasApproved = approval !== null
  if (row === undefined || (row.approval === state && row.hasApproved === hasApproved)) return list
  return { ...list, rows: new Map(list.rows).set(place, { ...row, approval: state, hasApproved }) }
}
