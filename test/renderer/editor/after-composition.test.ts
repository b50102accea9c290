import type { EditorView } from '@tiptap/pm/view'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { afterComposition } from '../../../renderer/editor/after-composition.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** What is asked of an editor's view. */
function viewThat(composing: boolean) {
  const view = { composing, dom: new EventTarget() }
  const end = (): void => {
    view.composing = false
    view.dom.dispatchEvent(new Event('compositionend'))
  }
  return { view: view as unknown as EditorView, set: (next: boolean) => (view.composing = next), end }
}

describe('what changes how a text is drawn', () => {
  test('happens at once where nothing is composed', () => {
    const act = vi.fn<() => void>()
    afterComposition(viewThat(false).view, act)
    expect(act).toHaveBeenCalledOnce()
  })

  test('waits for the end of a composition, and of one that begins right after it', () => {
    const { view, set, end } = viewThat(true)
    const act = vi.fn<() => void>()
    afterComposition(view, act)
    vi.advanceTimersByTime(10_000)
    end()
    set(true)
    vi.advanceTimersByTime(10_000)
    expect(act).not.toHaveBeenCalled()
    end()
    expect(act).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1000)
    expect(act).toHaveBeenCalledOnce()
    end()
    vi.advanceTimersByTime(1000)
    expect(act).toHaveBeenCalledOnce()
  })

  test('does not happen when it was taken back', () => {
    const { view, end } = viewThat(true)
    const act = vi.fn<() => void>()
    const stop = afterComposition(view, act)
    end()
    stop()
    vi.advanceTimersByTime(10_000)
    end()
    vi.advanceTimersByTime(10_000)
    expect(act).not.toHaveBeenCalled()
  })
})
