import { decodeBase64, isAnimatedImage } from './animated-image.ts'

/** Looks into the bytes of an embedded image: how large it is, and whether it moves (F3). */

interface ImageSize {
  readonly width: number | null
  readonly height: number | null
}
export interface ImageBytes extends ImageSize {
  readonly isAnimated: boolean
}

const unknown: ImageBytes = { width: null, height: null, isAnimated: false }

/** Reads a `data:image/…;base64,` address; anything else is unknown and still. Never throws; linear. */
export function readImageBytes(address: string): ImageBytes {
  const match = /^data:image\/[a-z+.-]{1,20};base64,/i.exec(address)
  if (match === null) return unknown
  const bytes = decodeBase64(address.slice(match[0].length))
  return { ...readSize(bytes), isAnimated: isAnimatedImage(bytes) }
}

const unknownSize: ImageSize = { width: null, height: null }

function readSize(bytes: Uint8Array): ImageSize {
  const signature = ascii(bytes, 0, 4)
  if (signature === 'GIF8') return { width: little16(bytes, 6), height: little16(bytes, 8) }
  if (signature === '\u0089PNG') return { width: big32(bytes, 16), height: big32(bytes, 20) }
  if (signature === 'RIFF') return readWebp(bytes)
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return readJpeg(bytes)
  return unknownSize
}

const at = (bytes: Uint8Array, index: number): number => bytes[index] ?? 0
const little16 = (bytes: Uint8Array, index: number): number => at(bytes, index) | (at(bytes, index + 1) << 8)
const big16 = (bytes: Uint8Array, index: number): number => (at(bytes, index) << 8) | at(bytes, index + 1)
const big32 = (bytes: Uint8Array, index: number): number => big16(bytes, index) * 65_536 + big16(bytes, index + 2)
const little24 = (bytes: Uint8Array, index: number): number => little16(bytes, index) | (at(bytes, index + 2) << 16)
const ascii = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, Math.min(end, bytes.length)))

function readWebp(bytes: Uint8Array): ImageSize {
  const kind = ascii(bytes, 12, 16)
  if (kind === 'VP8X') {
    return { width: little24(bytes, 24) + 1, height: little24(bytes, 27) + 1 }
  }
  if (kind === 'VP8 ') return { width: little16(bytes, 26) & 0x3f_ff, height: little16(bytes, 28) & 0x3f_ff }
  if (kind === 'VP8L') {
    const width = (little16(bytes, 21) & 0x3f_ff) + 1
    const height = ((little24(bytes, 22) >> 6) & 0x3f_ff) + 1
    return { width, height }
  }
  return unknownSize
}

function readJpeg(bytes: Uint8Array): ImageSize {
  let index = 2
  while (index + 9 < bytes.length && at(bytes, index) === 0xff) {
    const marker = at(bytes, index + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) return { width: big16(bytes, index + 7), height: big16(bytes, index + 5) }
    index += 2 + Math.max(2, big16(bytes, index + 2))
  }
  return unknownSize
}
