import { expect, it } from 'vitest'
import { replaceMarked } from '../../../shared/message/replace-marked.ts'

/** `<…>` in capital letters. */
const shout = (source: string) =>
  replaceMarked(source, '<', (start) => {
    const end = source.indexOf('>', start)
    return end === -1 ? null : { text: source.slice(start + 1, end).toUpperCase(), end: end + 1 }
  })

it('replaces each mark with what is read in its place', () => {
  expect(shout('a <b> c<d><e>')).toBe('a B cDE')
  expect(shout('none')).toBe('none')
})

it('leaves the rest as it is after a mark that nothing closes, and reads no further', () => {
  expect(shout('<a> <b c <d')).toBe('A <b c <d')
  let reads = 0
  replaceMarked('<'.repeat(100), '<', () => {
    reads += 1
    return null
  })
  expect(reads).toBe(1)
})
