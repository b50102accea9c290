import { localeOf } from '../../shared/i18n/language.ts'
import { nameOfLanguage } from '../../shared/i18n/language-name.ts'
import type { Failure } from '../../shared/ipc/contract.ts'
import { noFilter } from '../../shared/template/library-list.ts'
import { primaryLanguage } from '../../shared/template/language-tag.ts'
import type { BlockSaved, SharedBlock } from '../../shared/template/shared-block.ts'
import { variantAt } from '../../shared/template/variants.ts'
import { blockText, sharedBlockNode, withBlocksOf } from '../../shared/template/with-blocks.ts'
import { changeInLibrary } from '../document/change-in-library.ts'
import { currentVariant } from '../document/document-slice.ts'
import { failureText, type Notice, type StoreParts } from '../store.ts'

/** What stands in a block's editor. */
export type WrittenBlockTexts = Pick<SharedBlock, 'name' | 'variants'>

export interface BlocksSlice {
  /** By name; none until the library has told. */
  readonly blocks: readonly SharedBlock[]
  /** The block that the dialog opens with; `null` for the list. */
  readonly blockToEdit: string | null
  /** Whether the toolbar's menu of blocks is open. */
  readonly isBlockMenuOpen: boolean
  refreshBlocks(): Promise<void>
  /** Opens the dialog of shared blocks, with one of them when its id is given. */
  openBlocks(id: string | null): void
  showBlockMenu(isOpen: boolean): void
  /** Puts a block where the caret is, in the language of the text. */
  insertBlock(id: string): void
  createBlock(block: WrittenBlockTexts): Promise<Failure | null>
  /** Saves everything else first. Answers why it was not done, `unsaved` when the text of a template stood in the way. */
  saveBlock(before: SharedBlock, block: WrittenBlockTexts): Promise<Failure | 'unsaved' | null>
  deleteBlock(block: SharedBlock): Promise<void>
  /** Shows the templates that hold a block. */
  showBlockUses(id: string): void
  /** The library holds a newer text of a block than the open template in the window. */
  takeNewerBlocks(id: string): Promise<void>
}

export function createBlocksSlice(parts: StoreParts): BlocksSlice {
  const { bridge, get, set } = parts

  const tell = (notice: Omit<Notice, 'severity'>) => get().notify({ ...notice, severity: 'information' })
  const refuse = (failure: Failure | null) => get().notify({ ...blockFailure(failure), severity: 'problem' })
  const counted = (count: number) => ({ count, formatted: count.toLocaleString(localeOf(get().settings.language)) })

  const save = (block: SharedBlock, written: WrittenBlockTexts) =>
    changeInLibrary(parts, () =>
      bridge.invoke('blocks/save', {
        id: block.id,
        revision: block.revision,
        name: written.name,
        variants: written.variants,
      }),
    )
  const revert = async (before: SharedBlock, saved: SharedBlock) => {
    const answer = await save(saved, before)
    if (answer?.ok !== true) return refuse(answer?.failure ?? null)
    await get().refreshBlocks()
    tell({ key: 'blocks.reverted', data: { name: before.name } })
  }
  const tellSaved = (before: SharedBlock, { block, changed, unreadable }: BlockSaved) => {
    const { name } = block
    const action = { labelKey: 'blocks.undo', perform: () => void revert(before, block) }
    if (unreadable > 0) {
      const data = { name, ...counted(unreadable) }
      return get().notify({ key: 'blocks.unreadable', data, severity: 'problem', action })
    }
    return changed === 0
      ? tell({ key: 'blocks.saved', data: { name }, action })
      : tell({ key: 'blocks.savedChanged', data: { name, ...counted(changed) }, action })
  }
  const undelete = async ({ id, name }: SharedBlock) => {
    const answer = await changeInLibrary(parts, () => bridge.invoke('blocks/undelete', { id }))
    if (answer?.ok !== true) return refuse(answer?.failure ?? null)
    await get().refreshBlocks()
    const { kept } = answer.value
    if (kept === 0) tell({ key: 'blocks.undeleted', data: { name } })
    else tell({ key: 'blocks.undeletedKept', data: { name, ...counted(kept) } })
  }

  return {
    blocks: [],
    blockToEdit: null,
    isBlockMenuOpen: false,

    async refreshBlocks() {
      const answer = await bridge.invoke('blocks/list', null)
      if (answer.ok) set({ blocks: answer.value })
    },
    openBlocks(id) {
      set({ dialog: 'shared-blocks', blockToEdit: id })
      void get().refreshBlocks()
    },
    showBlockMenu: (isBlockMenuOpen) => set({ isBlockMenuOpen }),
    insertBlock(id) {
      const { blocks, editor, open, settings } = get()
      const block = blocks.find((one) => one.id === id)
      if (block === undefined || editor === null || open === null) return
      const { language } = currentVariant(open)
      editor.insertSharedBlock(sharedBlockNode(block, language))
      const inserted = blockText(block, language).language
      if (primaryLanguage(inserted) === primaryLanguage(language)) return
      const locale = localeOf(settings.language)
      const nameIn = (tag: string) => nameOfLanguage(tag, locale, 'standard')
      tell({
        key: 'blocks.otherLanguage',
        data: { name: block.name, language: nameIn(language), other: nameIn(inserted) },
      })
    },
    async createBlock(block) {
      const answer = await bridge.invoke('blocks/create', block)
      if (!answer.ok) return answer.failure
      await get().refreshBlocks()
      tell({ key: 'blocks.created', data: { name: answer.value.name } })
      return null
    },
    async saveBlock(before, block) {
      const answer = await save(before, block)
      if (answer === null) return 'unsaved'
      if (!answer.ok) return answer.failure
      await get().refreshBlocks()
      tellSaved(before, answer.value)
      return null
    },
    async deleteBlock(block) {
      const answer = await changeInLibrary(parts, () => bridge.invoke('blocks/delete', { id: block.id }))
      await get().refreshBlocks()
      if (answer?.ok !== true) return refuse(answer?.failure ?? null)
      tell({
        key: 'blocks.deleted',
        data: { name: block.name },
        action: { labelKey: 'blocks.undo', perform: () => void undelete(block) },
      })
    },
    showBlockUses(id) {
      set({ dialog: null })
      get().showPane('library', true)
      get().showSaved({ query: '', filter: { ...noFilter, block: id } })
    },
    async takeNewerBlocks(id) {
      await get().refreshBlocks()
      const { open, blocks, editor } = get()
      if (open?.id !== id || open.unreadable !== null) return
      // In place, so that nothing is lost of what is being typed.
      const content = withBlocksOf(open.content, blocks)
      if (content === open.content) return
      get().changeOpen({ content })
      editor?.replaceDocument(variantAt(content, open.current).document)
    },
  }
}

/** The key and data of why a block was not changed; `null` when something could not be saved first. */
export function blockFailure(failure: Failure | 'unsaved' | null): Pick<Notice, 'key' | 'data'> {
  if (failure === null || failure === 'unsaved') return { key: 'blocks.unsavedFirst' }
  if (failure.kind === 'stale') return { key: 'blocks.changedSince' }
  if (failure.kind === 'not-found') return { key: 'blocks.gone' }
  return failureText(failure)
}
