/**
 * Whether an embedded image moves, judged on its bytes: a GIF of more than one frame, a PNG with animation control,
 * a WebP with the animation flag. Damaged or foreign bytes do not move. Sources: GIF89a, PNG 3rd edition (acTL), RFC 9649.
 */
export function isAnimatedDataAddress(source: string): boolean {
  const match = /^data:image\/(png|apng|gif|webp)(?:;[a-z0-9=-]+)*;base64,/i.exec(source.slice(0, 100))
  if (match === null) return false
  return isAnimatedImage(decodeBase64(source.slice(match[0].length)))
}

/** Whether a picture moves: a GIF of two frames, an animated PNG or WebP. What is no picture does not. */
export function isAnimatedImage(bytes: Uint8Array): boolean {
  const starts = (signature: string, at = 0) =>
    [...signature].every((letter, index) => bytes[at + index] === letter.charCodeAt(0))
  if (starts('GIF8')) return hasTwoGifFrames(bytes)
  if (starts('\u0089PNG')) return hasAnimationControl(bytes)
  if (starts('RIFF') && starts('WEBP', 8) && starts('VP8X', 12)) return ((bytes[20] ?? 0) & 2) !== 0
  return false
}

// Unit: bytes.
const tableSize = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1))

function hasTwoGifFrames(bytes: Uint8Array): boolean {
  let position = 13 + tableSize(bytes[10] ?? 0)
  let frames = 0
  const skipSubBlocks = () => {
    while (position < bytes.length) {
      const size = bytes[position] ?? 0
      position += 1 + size
      if (size === 0) return
    }
  }
  while (position < bytes.length) {
    const block = bytes[position]
    if (block === 0x21) {
      position += 2
      skipSubBlocks()
    } else if (block === 0x2c) {
      frames += 1
      if (frames > 1) return true
      position += 10 + tableSize(bytes[position + 9] ?? 0) + 1
      skipSubBlocks()
    } else return false
  }
  return false
}

function hasAnimationControl(bytes: Uint8Array): boolean {
  let position = 8
  while (position + 8 <= bytes.length) {
    const size = [0, 1, 2, 3].reduce((sum, index) => sum * 256 + (bytes[position + index] ?? 0), 0)
    const type = String.fromCharCode(...bytes.subarray(position + 4, position + 8))
    if (type === 'acTL') return true
    if (type === 'IDAT') return false
    position += 12 + size
  }
  return false
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values = new Map([...alphabet].map((letter, index) => [letter.charCodeAt(0), index]))

/** Decodes base64; anything outside the alphabet is skipped. */
export function decodeBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let length = 0
  let bits = 0
  let buffer = 0
  for (let index = 0; index < text.length; index += 1) {
    const value = values.get(text.charCodeAt(index))
    if (value === undefined) continue
    buffer = ((buffer << 6) | value) & 0xffffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[length] = (buffer >> bits) & 0xff
      length += 1
    }
  }
  return bytes.subarray(0, length)
}
