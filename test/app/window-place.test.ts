import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitWindowPlace, minimumSize, readWindowPlace } from '../../app/window-place.ts'

const screen = { x: 0, y: 0, width: 1920, height: 1080 }
const second = { x: 1920, y: 0, width: 2560, height: 1440 }
const at = (x: number, y: number, width = 1000, height = 700) => ({
  bounds: { x, y, width, height },
  isMaximized: false,
})

test('a place on a display that is there is kept', () => {
  expect(fitWindowPlace(at(2000, 100), [screen, second])).toEqual({
    position: { x: 2000, y: 100 },
    width: 1000,
    height: 700,
  })
})

test('a place on a display that is gone is given up, the size is kept', () => {
  expect(fitWindowPlace(at(2000, 100), [screen])).toEqual({ position: null, width: 1000, height: 700 })
})

test('a window whose title bar is out of reach is brought back', () => {
  for (const place of [at(-950, 100), at(1900, 100), at(100, -50), at(100, 1070)]) {
    expect(fitWindowPlace(place, [screen]).position).toBeNull()
  }
})

test('the size fits the display, and is never below what the window can show', () => {
  expect(fitWindowPlace(at(0, 0, 9000, 9000), [screen])).toMatchObject({ width: 1920, height: 1080 })
  expect(fitWindowPlace(at(0, 0, 10, 10), [screen])).toMatchObject(minimumSize)
})

test('anything else than a remembered place gives the first start', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const place = readWindowPlace(value)
      expect(place).toEqual({ bounds: null, isMaximized: false })
    }),
  )
  expect(readWindowPlace({ ...at(1, 2), isMaximized: true })).toEqual({ ...at(1, 2), isMaximized: true })
})
