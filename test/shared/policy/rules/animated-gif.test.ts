import { describe, expect, it } from 'vitest'
import { isAnimatedDataAddress, isAnimatedImage } from '../../../../shared/message/animated-image.ts'
import { animatedGif } from '../../../../shared/policy/rules/animated-gif.ts'
import { removalOf } from '../../../support/removals.ts'
import { testRule } from '../../../support/test-rule.ts'

const head = [...'GIF89a'].map((letter) => letter.charCodeAt(0))
const screen = [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]
const loop = [0x21, 0xff, 11, ...[...'NETSCAPE2.0'].map((letter) => letter.charCodeAt(0)), 3, 1, 0, 0, 0]
const frame = [0x21, 0xf9, 4, 0, 10, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]
const gif = (...parts: readonly (readonly number[])[]) => new Uint8Array([...head, ...screen, ...parts.flat(), 0x3b])
const still = gif(frame)
const moving = gif(loop, frame, frame)

const chunk = (type: string, data: readonly number[]) => [
  0,
  0,
  0,
  data.length,
  ...[...type].map((letter) => letter.charCodeAt(0)),
  ...data,
  0,
  0,
  0,
  0,
]
const png = (...chunks: readonly (readonly number[])[]) =>
  new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...chunks.flat()])
const webp = (flags: number) =>
  new Uint8Array([
    ...[...'RIFF\u0000\u0000\u0000\u0000WEBPVP8X\n\u0000\u0000\u0000'].map((letter) => letter.charCodeAt(0)),
    flags,
    0,
    0,
    0,
  ])

const address = (type: string, bytes: Uint8Array) =>
  `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`

testRule(animatedGif, {
  valid: [
    `![Logo](${address('gif', still)})`,
    '![Logo](https://shop.example/a.png)',
    '![Logo](https://shop.example/a.gif.png)',
    '![Logo](data:image/gif;base64,!!!)',
  ],
  invalid: [
    { text: `⟦![Logo](${address('gif', moving)})⟧`, finds: ['animated'] },
    { text: '⟦![Party](https://media.giphy.com/media/x/giphy.gif)⟧', finds: ['animation-site'] },
    { text: '⟦![Logo](https://shop.example/a.gif?x=1)⟧', finds: ['unseen'], severity: 'confirm' },
    { text: 'x', removals: [removalOf('animated-image', 'animated-gif', '<img src="a.gif">')], finds: ['removed'] },
    // What the reader has reported is not told again.
    {
      text: `⟦![Logo](${address('gif', moving)})⟧`,
      removals: [removalOf('animated-image', 'animated-gif', '<img src="data:">', [0, 1])],
      finds: ['removed'],
    },
  ],
})

describe('[F3] moving images by their bytes', () => {
  it.each([
    ['a GIF of one frame', still, false],
    ['a GIF of two frames', moving, true],
    ['a GIF cut off', moving.slice(0, 30), false],
    ['a PNG', png(chunk('IHDR', []), chunk('IDAT', []), chunk('acTL', [])), false],
    ['an animated PNG', png(chunk('IHDR', []), chunk('acTL', [0]), chunk('IDAT', [])), true],
    ['a WebP', webp(0), false],
    ['an animated WebP', webp(2), true],
    ['nothing', new Uint8Array(), false],
  ])('%s', (_, bytes, isAnimated) => {
    expect(isAnimatedImage(bytes)).toBe(isAnimated)
  })
  it('reads base64 with parameters and line breaks', () => {
    const text = Buffer.from(moving)
      .toString('base64')
      .replace(/(.{20})/g, '$1\n')
    expect(isAnimatedDataAddress(`data:image/gif;name=a;base64,${text}`)).toBe(true)
    expect(isAnimatedDataAddress(`data:text/plain;base64,${text}`)).toBe(false)
  })
})
