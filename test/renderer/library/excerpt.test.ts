import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readExcerpt } from '../../../renderer/library/excerpt.ts'
import { hitEnd, hitStart } from '../../../shared/template/search.ts'

test('hits are told apart from the text around them', () => {
  expect(readExcerpt(`your ${hitStart}order${hitEnd} is late`)).toEqual([
    { start: 0, text: 'your ', isHit: false },
    { start: 6, text: 'order', isHit: true },
    { start: 12, text: ' is late', isHit: false },
  ])
})

test('an excerpt without hits is one part, an empty one none', () => {
  expect(readExcerpt('plain')).toEqual([{ start: 0, text: 'plain', isHit: false }])
  expect(readExcerpt('')).toEqual([])
})

test('whatever the text, no mark is shown, nothing else is lost, and places differ', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom(hitStart, hitEnd))
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const excerpt = pieces.join('')
      const parts = readExcerpt(excerpt)
      expect(parts.map(({ text }) => text).join('')).toBe(excerpt.replaceAll(hitStart, '').replaceAll(hitEnd, ''))
      expect(new Set(parts.map(({ start }) => start)).size).toBe(parts.length)
      for (const { start, text } of parts) expect(excerpt.startsWith(text, start)).toBe(true)
    }),
  )
})
