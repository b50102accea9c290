import { describe, expect, it } from 'vitest'
import { rememberedByText } from '../../../shared/message/remembered-by-text.ts'

/** The texts that were worked out, in turn. */
function workedOut(most: number, texts: readonly string[], longest?: number): readonly string[] {
  const worked: string[] = []
  const half = rememberedByText(
    most,
    (text) => {
      worked.push(text)
      return text.slice(0, text.length / 2)
    },
    longest,
  )
  for (const text of texts) expect(half(text)).toBe(text.slice(0, text.length / 2))
  return worked
}

describe('answers that are remembered by the text', () => {
  it('are worked out once, an empty one too', () => {
    expect(workedOut(5, ['lamp', 'a', 'lamp', 'a'])).toEqual(['lamp', 'a'])
  })

  it('are never more than a number', () => {
    expect(workedOut(2, ['lamp', 'shade', 'bulb', 'bulb', 'lamp'])).toEqual(['lamp', 'shade', 'bulb', 'lamp'])
  })

  it('are those of texts up to a length', () => {
    expect(workedOut(5, ['lamp', 'lamp', 'lamps', 'lamps'], 4)).toEqual(['lamp', 'lamps', 'lamps'])
  })
})
