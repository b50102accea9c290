import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Library } from '../../../main/library/library.ts'
import { currentVariant } from '../../../renderer/document/document-slice.ts'
import { createAppStore, type AppStore } from '../../../renderer/store.ts'
import type { Bridge, Settings } from '../../../shared/ipc/contract.ts'
import type { MessageDocument } from '../../../shared/message/document.ts'
import type { SharedBlock } from '../../../shared/template/shared-block.ts'
import { holder, paragraph, said, texts } from '../../main/library/blocks.ts'
import { valueOf } from '../../main/library/test-content.ts'
import { testLibrary } from '../../main/library/test-library.ts'
import { toTheEnd } from '../../support/to-the-end.ts'
import { usualSettings } from '../usual-settings.ts'

const settings: Settings = { ...usualSettings, yourName: 'Ada', englishGrammar: true }

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 0))
  vi.stubGlobal('cancelAnimationFrame', (timer: number) => clearTimeout(timer))
})

/** A window before a real library. */
function windowOf(library: Library): AppStore {
  const answers: Record<string, (input: never) => unknown> = {
    'library/list': (page: Parameters<Library['list']>[0]) => library.list(page),
    'library/open': ({ id }: { readonly id: string }) => library.open(id),
    'library/save': (input: { id: string; revision: number; content: Parameters<Library['save']>[2] }) =>
      library.save(input.id, input.revision, input.content),
    'library/facts': () => ({ ok: true, value: { reviewRequests: [] } }),
    'blocks/list': () => library.blocks(),
    'blocks/save': (block: Parameters<Library['saveBlock']>[0]) => toTheEnd(library.saveBlock(block)),
    'blocks/delete': ({ id }: { readonly id: string }) => toTheEnd(library.deleteBlock(id)),
    'blocks/undelete': ({ id }: { readonly id: string }) => toTheEnd(library.undeleteBlock(id)),
  }
  const bridge = {
    platform: 'linux',
    invoke: (name: string, input: never) =>
      Promise.resolve(answers[name]?.(input) ?? { ok: false, failure: { kind: 'cancelled' } }),
    listen: () => () => {},
  } as unknown as Bridge
  return createAppStore(bridge, settings)
}

interface Opened {
  readonly library: Library
  readonly store: AppStore
  readonly block: SharedBlock
  readonly id: string
  readonly stored: () => readonly string[]
  readonly shown: () => readonly string[]
  /** Types another first paragraph. */
  readonly type: (text: string) => void
}

async function openHolder(): Promise<Opened> {
  const library = testLibrary()
  const block = valueOf(library.createBlock({ name: 'Signature', variants: texts('Kind regards', 'Cordialement') }))
  const { id } = valueOf(library.create(holder('One', [block])))
  const store = windowOf(library)
  await store.getState().refreshBlocks()
  await store.getState().openTemplate(id)
  return {
    library,
    store,
    block,
    id,
    stored: () => said(valueOf(library.open(id))),
    shown: () => {
      const { open } = store.getState()
      return open === null ? [] : said(open.content)
    },
    type: (text) => {
      const { open, editMessage } = store.getState()
      if (open === null) throw new Error('nothing is open')
      const [, ...rest] = currentVariant(open).document.content
      const document: MessageDocument = { type: 'doc', content: [paragraph(text), ...rest] }
      editMessage(open.documentKey, document)
    },
  }
}

describe('a template that is open while a block in it changes', () => {
  test('shows the new text after a save in the dialog, with what was typed just before', async () => {
    const { store, block, stored, shown, type } = await openHolder()
    type('Hello, edited')
    expect(
      await store.getState().saveBlock(block, { ...block, variants: texts('Best wishes', 'Bien à vous') }),
    ).toBeNull()
    const both = ['Hello, edited | Best wishes', 'Bonjour | Bien à vous']
    expect([stored(), shown()]).toEqual([both, both])
    expect(store.getState().notice).toMatchObject({ key: 'blocks.savedChanged', data: { count: 1 } })

    // Undone, and what is typed since stays.
    type('Hello again')
    store.getState().notice?.action?.perform()
    await vi.waitFor(() => expect(store.getState().notice?.key).toBe('blocks.reverted'))
    const back = ['Hello again | Kind regards', 'Bonjour | Cordialement']
    expect([stored(), shown()]).toEqual([back, back])
  })

  test('never brings the old text back where it changed behind the window, and keeps every edit', async () => {
    const { library, store, block, id, stored, shown, type } = await openHolder()
    const { loadKey } = store.getState().open ?? {}
    valueOf(toTheEnd(library.saveBlock({ ...block, variants: texts('Best wishes', 'Bien à vous') })))
    type('First edit')
    type('Second edit')
    await store.getState().flush()
    const both = ['Second edit | Best wishes', 'Bonjour | Bien à vous']
    expect(stored()).toEqual(both)
    await vi.waitFor(() => expect(shown()).toEqual(both))
    // From here on the window has the current copy, in the editor that is typed in.
    expect(store.getState().open?.loadKey).toBe(loadKey)
    await store.getState().flush()
    const { revision } = valueOf(library.open(id))
    type('Third edit')
    await store.getState().flush()
    expect(stored()).toEqual(['Third edit | Best wishes', 'Bonjour | Bien à vous'])
    expect(valueOf(library.open(id)).revision).toBe(revision + 1)
  })

  test('loses nothing that is typed while the new text is on its way, and unwraps what was deleted behind it', async () => {
    const { library, store, block, stored, shown, type } = await openHolder()
    valueOf(toTheEnd(library.saveBlock({ ...block, variants: texts('Best wishes', 'Bien à vous') })))
    type('First edit')
    const saving = store.getState().flush()
    // At every turn of what follows.
    for (let turn = 0; turn < 30; turn += 1) {
      type(`Edit ${turn}`)
      await Promise.resolve()
    }
    await saving
    await store.getState().flush()
    const both = ['Edit 29 | Best wishes', 'Bonjour | Bien à vous']
    await vi.waitFor(() => expect([stored(), shown()]).toEqual([both, both]))

    valueOf(toTheEnd(library.deleteBlock(block.id)))
    type('Last edit')
    await store.getState().flush()
    await vi.waitFor(() => {
      const { open } = store.getState()
      expect(open?.content.variants[0].document.content.map((one) => one.type)).toEqual(['paragraph', 'paragraph'])
    })
    expect(shown()[0]).toBe('Last edit | Best wishes')
  })

  test('keeps its text as its own when the block is deleted, and holds it again after an undo', async () => {
    const { store, block, id, library, shown } = await openHolder()
    const kinds = () => store.getState().open?.content.variants[0].document.content.map(({ type }) => type)
    await store.getState().deleteBlock(block)
    expect([kinds(), shown()[0]]).toEqual([['paragraph', 'paragraph'], 'Hello | Kind regards'])
    store.getState().notice?.action?.perform()
    await vi.waitFor(() => expect(store.getState().notice?.key).toBe('blocks.undeleted'))
    expect(kinds()).toEqual(['paragraph', 'sharedBlock'])
    expect(valueOf(library.versions(id)).map(({ kind }) => kind)).toEqual(['block', 'block', 'created'])
  })

  test('says that a block was changed by somebody else, and changes nothing', async () => {
    const { library, store, block, stored } = await openHolder()
    valueOf(toTheEnd(library.saveBlock({ ...block, variants: texts('Best wishes', 'Bien à vous') })))
    const failure = await store.getState().saveBlock(block, { ...block, variants: texts('Mine') })
    expect(failure).toEqual({ kind: 'stale', revision: 2 })
    expect(stored()[0]).toBe('Hello | Best wishes')
  })
})
