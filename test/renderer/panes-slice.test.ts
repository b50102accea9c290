import { describe, expect, test, vi } from 'vitest'
import { layoutOf } from '../../renderer/panes-slice.ts'
import { createAppStore, type AppStore } from '../../renderer/store.ts'
import type { Bridge, Settings } from '../../shared/ipc/contract.ts'
import { usualSettings as settings } from './usual-settings.ts'

function storeOf(
  width: number,
  change: Partial<Settings> = {},
): { readonly store: AppStore; readonly kept: Settings[] } {
  const kept: Settings[] = []
  const invoke = vi.fn((_name: string, input: Settings) => {
    kept.push(input)
    return Promise.resolve({ ok: true, value: input })
  })
  const bridge = { platform: 'linux', invoke, listen: () => () => {} } as unknown as Bridge
  const store = createAppStore(bridge, { ...settings, ...change })
  store.getState().windowResized(width)
  return { store, kept }
}

describe('showing and folding a pane', () => {
  test('is kept where there is room for it', () => {
    const { store, kept } = storeOf(1440)
    store.getState().showPane('library', false)
    expect(kept).toEqual([{ libraryPaneOpen: false }])
    expect(layoutOf(store.getState()).library).toBe('folded')
  })

  test('changes no setting where there is none, and what has given way comes back with the room', () => {
    const { store, kept } = storeOf(512, { policyPaneOpen: false })
    store.getState().showPane('library', true)
    expect(layoutOf(store.getState()).library).toBe('over')
    store.getState().showPane('library', false)
    expect(layoutOf(store.getState()).library).toBe('folded')
    store.getState().showPane('policy', true)
    expect(layoutOf(store.getState()).policy).toBe('over')
    store.getState().windowResized(1440)
    expect(layoutOf(store.getState())).toMatchObject({ library: 'beside', policy: 'folded' })
    expect(kept).toEqual([])
    store.getState().windowResized(512)
    expect(layoutOf(store.getState()).policy).toBe('folded')
  })

  test('writes nothing when it stands so already', () => {
    const { store, kept } = storeOf(1440)
    store.getState().showPane('library', true)
    expect(kept).toEqual([])
  })

  test('the policy pane comes in the place of the preview', () => {
    for (const width of [512, 1440]) {
      const { store, kept } = storeOf(width)
      store.getState().showPreview(true)
      store.getState().showPane('policy', true)
      expect(layoutOf(store.getState())).toMatchObject({ preview: 'folded', policy: width === 512 ? 'over' : 'beside' })
      expect(kept).toEqual([])
    }
  })

  test('what stands over the letter is folded one after the other', () => {
    const { store } = storeOf(512)
    store.getState().showPreview(true)
    store.getState().showPane('library', true)
    store.getState().closePaneOver()
    expect(layoutOf(store.getState())).toMatchObject({ preview: 'over', library: 'folded' })
    store.getState().closePaneOver()
    expect(layoutOf(store.getState())).toMatchObject({ preview: 'folded', policy: 'folded' })
  })
})
