import { describe, expect, it } from 'vitest'
import { freeNames } from '../../../shared/exchange/free-names.ts'

const numbered = (name: string, number: number): string => `${name}-${number}`

describe('names of one list', () => {
  it('stay as they are where no other is like them', () => {
    expect(['a', 'b', 'a-2'].map(freeNames(numbered))).toEqual(['a', 'b', 'a-2'])
  })

  it('have a number from the second on, which no other name has', () => {
    expect(['a', 'a', 'b', 'a', 'b'].map(freeNames(numbered))).toEqual(['a', 'a-2', 'b', 'a-3', 'b-2'])
    expect(['a-2', 'a', 'a', 'a-2', 'a'].map(freeNames(numbered))).toEqual(['a-2', 'a', 'a-3', 'a-2-2', 'a-4'])
  })

  it('are found without trying the numbers of thousands of one name again', () => {
    let tried = 0
    const free = freeNames((name, number) => {
      tried += 1
      return numbered(name, number)
    })
    const names = Array.from({ length: 10_000 }, () => free('a'))
    expect(names.at(-1)).toBe('a-10000')
    expect(new Set(names).size).toBe(10_000)
    expect(tried).toBeLessThan(20_000)
  })
})
