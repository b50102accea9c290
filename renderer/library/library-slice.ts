import type { TemplateContent, TemplateSummary } from '../../shared/template/template.ts'
import { valueOrNotice, type StoreParts } from '../store.ts'

export interface LibrarySlice {
  readonly query: string
  readonly showsArchived: boolean
  /** `null` until the first list arrived. */
  readonly summaries: readonly TemplateSummary[] | null
  /** The template whose title is being edited in the list. */
  readonly renamingId: string | null
  /** The one deleted last, for undo. */
  readonly deleted: { readonly id: string; readonly title: string } | null
  /** Asks the library for the list again. */
  refreshList(): Promise<void>
  search(query: string): void
  showArchived(shows: boolean): void
  createTemplate(content: TemplateContent): Promise<void>
  duplicateTemplate(id: string, title: string): Promise<void>
  archiveTemplate(id: string, archived: boolean): Promise<void>
  deleteTemplate(id: string): Promise<void>
  undoDelete(): Promise<void>
  startRenaming(id: string | null): void
  renameTemplate(id: string, title: string): Promise<void>
}

export function createLibrarySlice(parts: StoreParts): LibrarySlice {
  const { bridge, autosave, get, set } = parts
  let listNumber = 0

  /** After `id` left the list: what stands in its place opens, so that the keyboard goes on where it was. */
  const openNeighbour = async (id: string) => {
    if (get().open?.id !== id) return
    const before = get().summaries ?? []
    const place = before.findIndex((summary) => summary.id === id)
    await get().refreshList()
    const rest = (get().summaries ?? []).filter((summary) => summary.id !== id)
    const next = rest[Math.min(Math.max(place, 0), rest.length - 1)]
    await get().openTemplate(next?.id ?? null)
  }

  return {
    query: '',
    showsArchived: false,
    summaries: null,
    renamingId: null,
    deleted: null,

    async refreshList() {
      listNumber += 1
      const number = listNumber
      const { query, showsArchived } = get()
      const list = await valueOrNotice(parts, bridge.invoke('library/list', { query, archived: showsArchived }))
      // An answer that was overtaken by a newer question is of no use.
      if (list !== null && number === listNumber) set({ summaries: list.rows })
    },
    search(query) {
      set({ query })
      void get().refreshList()
    },
    showArchived(shows) {
      set({ showsArchived: shows })
      void get().refreshList()
    },
    async createTemplate(content) {
      await autosave.flush()
      const template = await valueOrNotice(parts, bridge.invoke('library/create', { content }))
      if (template === null) return
      set({ query: '', showsArchived: false })
      await get().openTemplate(template.id)
      await get().refreshList()
    },
    async duplicateTemplate(id, title) {
      await autosave.flush()
      const template = await valueOrNotice(parts, bridge.invoke('library/duplicate', { id, title }))
      if (template === null) return
      await get().openTemplate(template.id)
      await get().refreshList()
    },
    async archiveTemplate(id, archived) {
      await autosave.flush()
      if ((await bridgeDid(parts, bridge.invoke('library/archive', { id, archived }))) === false) return
      const title = get().summaries?.find((summary) => summary.id === id)?.title ?? ''
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
      const title = get().summaries?.find((summary) => summary.id === id)?.title ?? ''
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

async function bridgeDid(parts: StoreParts, result: ReturnType<StoreParts['bridge']['invoke']>): Promise<boolean> {
  const answer = await result
  if (!answer.ok) await valueOrNotice(parts, Promise.resolve(answer))
  return answer.ok
}
