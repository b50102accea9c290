import type { LibraryOverview, SavedFilter, Tag, TemplatesChange } from '../../shared/template/library-list.ts'
import { valueOrNotice, type Notice, type StoreParts } from '../store.ts'
import { listQuery } from './library-slice.ts'

/** What the library keeps of a template beside what is written in it. */
export interface Organised {
  readonly id: string
  readonly tags: readonly string[]
  readonly isFavourite: boolean
}

export interface OrganisingSlice {
  /** Templates that are selected together: none, or two at least. A single one is the open one. */
  readonly several: ReadonlySet<string>
  readonly tags: readonly Tag[]
  readonly savedFilters: readonly SavedFilter[]
  /** Of the open template; `null` until it is known. */
  readonly organised: Organised | null
  readonly overview: LibraryOverview | null
  /** Selects these together. A single one is opened instead. */
  selectSeveral(ids: ReadonlySet<string>): void
  /** Every template of the list. */
  selectAll(): Promise<void>
  changeTemplates(ids: readonly string[], change: TemplatesChange): Promise<void>
  recheckTemplates(ids: readonly string[] | null): Promise<void>
  stopRecheck(): void
  changeTag(name: string, to: string | null): Promise<void>
  saveFilter(name: string): Promise<void>
  deleteFilter(name: string): Promise<void>
  /** Asks again what beside the list is told of the library. */
  refreshOrganised(): Promise<void>
  refreshOverview(): Promise<void>
}

const none: ReadonlySet<string> = new Set()

export function createOrganisingSlice(parts: StoreParts): OrganisingSlice {
  const { bridge, autosave, get, set } = parts

  return {
    several: none,
    tags: [],
    savedFilters: [],
    organised: null,
    overview: null,

    selectSeveral(ids) {
      const [only] = ids
      set({ several: ids.size > 1 ? ids : none })
      if (ids.size === 1 && only !== undefined) void get().openTemplate(only)
      // What was typed is part of what is done with them.
      else void autosave.flush()
    },
    async selectAll() {
      const ids = await valueOrNotice(parts, bridge.invoke('library/ids', listQuery(get())))
      if (ids !== null) get().selectSeveral(new Set(ids))
    },
    async changeTemplates(ids, change) {
      await autosave.flush()
      const changed = await valueOrNotice(parts, bridge.invoke('library/change', { ids, change }))
      // Some may have been changed before it failed.
      if (changed === null) return get().refreshList()
      if (change.kind === 'delete') for (const id of changed) autosave.forget(id)
      const hasGone = change.kind === 'delete' || change.kind === 'archive'
      if (hasGone) {
        set({ several: none })
        if (changed.includes(get().open?.id ?? '')) await get().openTemplate(null)
      }
      await Promise.all([get().refreshList(), get().refreshOrganised()])
      void get().refreshFacts()
      if (changed.includes(get().open?.id ?? '')) void get().refreshApproval()
      const notice = noticeOf(change, changed.length)
      if (notice === null) return
      const back = opposite(change)
      const undo = () => void (back && get().changeTemplates(changed, back))
      get().notify({
        ...notice,
        severity: 'information',
        ...(changed.length === 0 || back === null ? {} : { action: { labelKey: 'library.undo', perform: undo } }),
      })
    },
    async recheckTemplates(ids) {
      await autosave.flush()
      const started = await valueOrNotice(parts, bridge.invoke('library/recheck', { ids }))
      if (started === null && ids === null) return
    },
    stopRecheck: () => void bridge.invoke('library/stop-recheck', null),
    async changeTag(name, to) {
      await valueOrNotice(parts, bridge.invoke('library/change-tag', { name, to }))
      const { filter } = get()
      if (filter.tag === name) get().narrow({ tag: to })
      await Promise.all([get().refreshList(), get().refreshOrganised()])
    },
    async saveFilter(name) {
      const { query, filter } = get()
      await valueOrNotice(parts, bridge.invoke('library/save-filter', { name, query, filter }))
      await get().refreshOrganised()
    },
    async deleteFilter(name) {
      await valueOrNotice(parts, bridge.invoke('library/delete-filter', { name }))
      await get().refreshOrganised()
    },
    async refreshOrganised() {
      const id = get().open?.id ?? null
      const [tags, savedFilters, organised] = await Promise.all([
        bridge.invoke('library/tags', null),
        bridge.invoke('library/saved-filters', null),
        id === null ? null : bridge.invoke('library/organised', { id }),
      ])
      if (tags.ok) set({ tags: tags.value })
      if (savedFilters.ok) set({ savedFilters: savedFilters.value })
      if (organised?.ok === true && get().open?.id === id) set({ organised: organised.value })
    },
    async refreshOverview() {
      const overview = await bridge.invoke('library/overview', null)
      if (overview.ok) set({ overview: overview.value })
    },
  }
}

/** `null` where nothing is undone by one step. */
function opposite(change: TemplatesChange): TemplatesChange | null {
  switch (change.kind) {
    case 'archive':
      return { kind: 'archive', archived: !change.archived }
    case 'delete':
      return { kind: 'undelete' }
    case 'undelete':
      return { kind: 'delete' }
    case 'submit':
      return null
    default:
      return { ...change, isOn: !change.isOn }
  }
}

/** `null` where what is done is seen where it is done. */
function noticeOf(change: TemplatesChange, count: number): Pick<Notice, 'key' | 'data'> | null {
  switch (change.kind) {
    case 'archive':
      return { key: change.archived ? 'organising.done.archived' : 'organising.done.unarchived', data: { count } }
    case 'delete':
      return { key: 'organising.done.deleted', data: { count } }
    case 'undelete':
      return { key: 'organising.done.undeleted', data: { count } }
    case 'tag':
      if (count <= 1) return null
      return {
        key: change.isOn ? 'organising.done.tagged' : 'organising.done.untagged',
        data: { count, tag: change.name },
      }
    case 'submit':
      return { key: count === 0 ? 'approval.submit.severalNone' : 'approval.submit.several', data: { count } }
    case 'favourite':
      return count > 1 ? { key: 'organising.done.favourite', data: { count } } : null
  }
}
