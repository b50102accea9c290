import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { afterPaint } from '../../renderer/check-scheduler.ts'

const turns = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)))

describe('a check after the paint', () => {
  let frame: (() => void) | null = null
  beforeEach(() => {
    frame = null
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
      frame = callback
      return 1
    })
    vi.stubGlobal('cancelAnimationFrame', () => {
      frame = null
    })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  test('waits for the frame, and then lets it be painted', async () => {
    const check = vi.fn()
    afterPaint(check)
    await turns()
    expect(check).not.toHaveBeenCalled()
    frame?.()
    expect(check).not.toHaveBeenCalled()
    await vi.waitFor(() => expect(check).toHaveBeenCalledTimes(1))
  })

  test('comes without a frame in a window that nobody sees, once', async () => {
    const check = vi.fn()
    afterPaint(check)
    vi.advanceTimersByTime(1000)
    await turns()
    expect(check).toHaveBeenCalledTimes(1)
    frame?.()
    await turns()
    expect(check).toHaveBeenCalledTimes(1)
  })

  test('does not come once cancelled', async () => {
    const check = vi.fn()
    const cancel = afterPaint(check)
    frame?.()
    cancel()
    vi.advanceTimersByTime(1000)
    await turns()
    expect(check).not.toHaveBeenCalled()
  })
})
