import {
  noFilter,
  type LibraryFilter,
  type LibrarySort,
  type ListQuery,
  type SavedFilter,
} from '../../shared/template/library-list.ts'
import type { TemplateContent, TemplateSummary } from '../../shared/template/template.ts'
import { valueOrNotice, type StoreParts } from '../store.ts'
import { listOfPage, placeOf, rowOf, withPage, type LibraryList } from './library-list.ts'

export interface LibrarySlice {
  readonly query: string
  readonly showsArchived: boolean
  readonly filter: LibraryFilter
  readonly sort: LibrarySort
  /** `null` until the first list arrived. */
  readonly list: LibraryList | null
  /** The template whose title is being edited in the list. */
  readonly renamingId: string | null
  /** The one deleted last, for undo. */
  readonly deleted: { readonly id: string; readonly title: string } | null
  /** Asks the library for the list again: for the rows that were shown last. */
  refreshList(): Promise<void>
  /** Loads what is not known yet of the rows from `first` to `last`. */
  showRows(first: number, last: number): Promise<void>
  search(query: string): void
  showArchived(shows: boolean): void
  narrow(change: Partial<LibraryFilter>): void
  sortBy(sort: LibrarySort): void
  /** Shows a list that somebody has kept. */
  showSaved(saved: Pick<SavedFilter, 'query' | 'filter'>): void
  createTemplate(content: TemplateContent): Promise<void>
  duplicateTemplate(id: string, title: string): Promise<void>
  archiveTemplate(id: string, archived: boolean): Promise<void>
  deleteTemplate(id: string): Promise<void>
  undoDelete(): Promise<void>
  startRenaming(id: string | null): void
  renameTemplate(id: string, title: string): Promise<void>
}

/** Rows that are asked for together. */
const pageSize = 60

/** What the list shows now, as the library is asked for it. */
export function listQuery({
  query,
  showsArchived,
  filter,
  sort,
}: Pick<LibrarySlice, 'query' | 'showsArchived' | 'filter' | 'sort'>): ListQuery {
  return { query, archived: showsArchived, filter, sort }
}

export function createLibrarySlice(parts: StoreParts): LibrarySlice {
  const { bridge, autosave, get, set } = parts
  let listNumber = 0
  let shown: readonly [first: number, last: number] = [0, pageSize - 1]
  const asked = new Set<number>()

  /** After `id` left the list: what stands in its place opens, so that the keyboard goes on where it was. */
  const openNeighbour = async (id: string) => {
    if (get().open?.id !== id) return
    const { list } = get()
    const place = list === null ? 0 : Math.max(0, placeOf(list, id))
    await get().refreshList()
    const now = get().list
    const next = now?.rows.get(Math.min(place, now.total - 1))
    await get().openTemplate(next === undefined || next.id === id ? null : next.id)
  }
  const changeList = (change: Partial<LibrarySlice>) => {
    shown = [0, pageSize - 1]
    set({ ...change, several: new Set() })
    void get().refreshList()
  }

  return {
    query: '',
    showsArchived: false,
    filter: noFilter,
    sort: 'changed',
    list: null,
    renamingId: null,
    deleted: null,

    async refreshList() {
      listNumber += 1
      const number = listNumber
      const query = listQuery(get())
      const offset = Math.max(0, shown[0] - pageSize / 2)
      const limit = shown[1] + 1 - offset + pageSize / 2
      const page = await valueOrNotice(parts, bridge.invoke('library/list', { ...query, offset, limit }))
      // An answer that was overtaken by a newer question is of no use.
      if (page === null || number !== listNumber) return
      asked.clear()
      set({ list: listOfPage(page, query.query.trim() !== '') })
      // The list has become shorter than what was looked at.
      if (page.rows.length === 0 && page.total > 0 && offset > 0) {
        shown = [0, pageSize - 1]
        await get().refreshList()
      }
    },
    async showRows(first, last) {
      const { list } = get()
      if (list === null) return
      shown = [first, Math.max(last, first)]
      const number = listNumber
      const pages = new Set<number>()
      for (let place = first; place <= Math.min(last, list.total - 1); place += 1)
        if (!list.rows.has(place)) pages.add(Math.floor(place / pageSize))
      await Promise.all(
        [...pages]
          .filter((one) => !asked.has(one))
          .map(async (one) => {
            asked.add(one)
            const question = { ...listQuery(get()), offset: one * pageSize, limit: pageSize }
            const page = await valueOrNotice(parts, bridge.invoke('library/list', question))
            const now = get().list
            if (page !== null && now !== null && number === listNumber) set({ list: withPage(now, page) })
          }),
      )
    },
    search: (query) => changeList({ query }),
    showArchived: (showsArchived) => changeList({ showsArchived }),
    narrow: (change) => changeList({ filter: { ...get().filter, ...change } }),
    sortBy: (sort) => changeList({ sort }),
    showSaved: ({ query, filter }) => changeList({ query, filter, showsArchived: false }),
    async createTemplate(content) {
      await autosave.flush()
      const template = await valueOrNotice(parts, bridge.invoke('library/create', { content }))
      if (template === null) return
      shown = [0, pageSize - 1]
      set({ query: '', showsArchived: false, filter: noFilter, several: new Set() })
      await get().openTemplate(template.id)
      await get().refreshList()
    },
    async duplicateTemplate(id, title) {
      await autosave.flush()
      const template = await valueOrNotice(parts, bridge.invoke('library/duplicate', { id, title }))
      if (template === null) return
      set({ several: new Set() })
      await get().openTemplate(template.id)
      await get().refreshList()
    },
    async archiveTemplate(id, archived) {
      await autosave.flush()
      if ((await bridgeDid(parts, bridge.invoke('library/archive', { id, archived }))) === false) return
      const title = titleOf(get(), id)
      await openNeighbour(id)
      await get().refreshList()
      void get().refreshFacts()
      get().notify({
        key: archived ? 'library.archived' : 'library.unarchived',
        data: { title },
        severity: 'information',
        action: { labelKey: 'library.undo', perform: () => void get().archiveTemplate(id, !archived) },
      })
    },
    async deleteTemplate(id) {
      await autosave.flush()
      const title = titleOf(get(), id)
      if ((await bridgeDid(parts, bridge.invoke('library/delete', { id }))) === false) return
      autosave.forget(id)
      set({ deleted: { id, title } })
      await openNeighbour(id)
      await get().refreshList()
      void get().refreshFacts()
      get().notify({
        key: 'library.deleted',
        data: { title },
        severity: 'information',
        action: { labelKey: 'library.undo', perform: () => void get().undoDelete() },
      })
    },
    async undoDelete() {
      const { deleted } = get()
      if (deleted === null) return
      if ((await bridgeDid(parts, bridge.invoke('library/undelete', { id: deleted.id }))) === false) return
      set({ deleted: null, notice: null })
      await get().openTemplate(deleted.id)
      await get().refreshList()
    },
    startRenaming: (id) => set({ renamingId: id }),
    async renameTemplate(id, title) {
      set({ renamingId: null })
      if (title.trim() === '') return
      if (get().open?.id !== id) await get().openTemplate(id)
      get().editContent({ title: title.trim() })
      await autosave.flush()
      await get().refreshList()
    },
  }
}

function titleOf({ list, open }: ReturnType<StoreParts['get']>, id: string): string {
  const row: Pick<TemplateSummary, 'title'> | undefined = rowOf(list, id)
  return row?.title ?? (open?.id === id ? open.content.title : '')
}

async function bridgeDid(parts: StoreParts, result: ReturnType<StoreParts['bridge']['invoke']>): Promise<boolean> {
  const answer = await result
  if (!answer.ok) await valueOrNotice(parts, Promise.resolve(answer))
  return answer.ok
}
