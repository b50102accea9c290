import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createFlusher } from '../../app/flush.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('waits for the answer of the window', async () => {
  const asked: number[] = []
  const flusher = createFlusher((token) => asked.push(token), 3000)
  const outcome = flusher.flush()
  expect(asked).toHaveLength(1)
  flusher.acknowledge(asked[0] ?? -1, 0)
  expect(await outcome).toBe('flushed')
})

test('waits no longer than the limit', async () => {
  const flusher = createFlusher(() => {}, 3000)
  let settled = false
  const outcome = flusher.flush().then((answer) => {
    settled = true
    return answer
  })
  await vi.advanceTimersByTimeAsync(2999)
  expect(settled).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(await outcome).toBe('late')
})

test('an answer to an earlier question does not count', async () => {
  const asked: number[] = []
  const flusher = createFlusher((token) => asked.push(token), 10)
  const first = flusher.flush()
  await vi.advanceTimersByTimeAsync(10)
  expect(await first).toBe('late')
  const second = flusher.flush()
  flusher.acknowledge(asked[0] ?? -1, 0)
  await vi.advanceTimersByTimeAsync(10)
  expect(await second).toBe('late')
})

test('asked twice at once, asks the window once', async () => {
  const asked: number[] = []
  const flusher = createFlusher((token) => asked.push(token), 3000)
  const both = Promise.all([flusher.flush(), flusher.flush()])
  flusher.acknowledge(asked[0] ?? -1, 0)
  expect(await both).toEqual(['flushed', 'flushed'])
  expect(asked).toHaveLength(1)
})

test('an answer in the very moment of the question counts', async () => {
  const flusher = createFlusher((token) => flusher.acknowledge(token, 0), 3000)
  expect(await flusher.flush()).toBe('flushed')
  expect(await flusher.flush()).toBe('flushed')
})

test('says how many templates could not be saved', async () => {
  const flusher = createFlusher((token) => flusher.acknowledge(token, 2), 3000)
  expect(await flusher.flush()).toEqual({ unsaved: 2 })
})
