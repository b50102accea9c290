import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const tokens = readFileSync(new URL('../../renderer/ui/tokens.css', import.meta.url), 'utf8')

/** Each colour token's value in one theme. */
function coloursOf(theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const pairs = tokens.matchAll(/--color-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/gi)
  return new Map([...pairs].map(([, name, light, dark]) => [name ?? '', (theme === 'light' ? light : dark) ?? '']))
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const papers = ['bg', 'surface', 'surface-raised'] as const
/** Text and the backgrounds that it stands on: 4.5 to 1. */
const texts: readonly (readonly [text: string, backgrounds: readonly string[]])[] = [
  ['text', [...papers, 'accent-soft', 'violation-soft', 'confirm-soft', 'ok-soft']],
  ['text-muted', [...papers, 'accent-soft']],
  ['accent', papers],
  ['accent-text', ['accent']],
  ['violation', [...papers, 'violation-soft', 'accent-soft']],
  ['confirm', [...papers, 'confirm-soft', 'accent-soft']],
  ['note', [...papers, 'accent-soft']],
  ['ok', [...papers, 'ok-soft', 'accent-soft']],
]
/** Edges of controls and the focus ring: 3 to 1. */
const edges: typeof texts = [
  ['border-strong', papers],
  ['focus', [...papers, 'accent-soft']],
]

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const colours = coloursOf(theme)
  const ratio = (one: string, other: string): number => {
    const [first, second] = [colours.get(one), colours.get(other)]
    if (first === undefined || second === undefined) throw new Error(`no token ${one} or ${other}`)
    return contrast(first, second)
  }

  test.each(texts)('%s can be read wherever it stands', (text, backgrounds) => {
    for (const background of backgrounds)
      expect(ratio(text, background), `on ${background}`).toBeGreaterThanOrEqual(4.5)
  })
  test.each(edges)('%s can be seen wherever it stands', (edge, backgrounds) => {
    for (const background of backgrounds) expect(ratio(edge, background), `on ${background}`).toBeGreaterThanOrEqual(3)
  })
})

test('the ratio is that of WCAG: black on white is 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})
