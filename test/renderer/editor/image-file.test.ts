import { describe, expect, test } from 'vitest'
import { imageType, readChosenImage, readImageFile } from '../../../renderer/editor/image-file.ts'
import { maximumImageBytes } from '../../../shared/message/format.ts'

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))
const stillGif = bytesOf('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7')

/** The still GIF with its only frame twice. */
function movingGif(): Uint8Array {
  const frame = stillGif.subarray(19, -1)
  return Uint8Array.from([...stillGif.subarray(0, -1), ...frame, 0x3b])
}

describe('an image file', () => {
  test('is known by its bytes', () => {
    expect(imageType(stillGif)).toBe('image/gif')
    expect(imageType(bytesOf('iVBORw0KGgo='))).toBe('image/png')
    expect(imageType(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg')
    expect(imageType(new TextEncoder().encode('RIFF....WEBP'))).toBe('image/webp')
    expect(imageType(new TextEncoder().encode('<svg onload="x">'))).toBeNull()
    expect(imageType(new TextEncoder().encode('RIFF....WAVE'))).toBeNull()
  })

  test('becomes an embedded image', () => {
    const reading = readImageFile(stillGif)
    expect(reading).toMatchObject({ ok: true })
    expect(reading.ok && reading.src.startsWith('data:image/gif;base64,R0lGOD')).toBe(true)
  })

  test('[F3] is refused when it moves', () => {
    expect(readImageFile(movingGif())).toEqual({ ok: false, problem: 'animated' })
  })

  test('is refused when it is empty, too large or something else', () => {
    expect(readImageFile(new Uint8Array())).toEqual({ ok: false, problem: 'empty' })
    expect(readImageFile(new Uint8Array(maximumImageBytes + 1))).toEqual({ ok: false, problem: 'tooLarge' })
    expect(readImageFile(new TextEncoder().encode('<html>'))).toEqual({ ok: false, problem: 'notAnImage' })
  })

  test('of the largest size passes and one byte more does not', async () => {
    const largest = new Uint8Array(maximumImageBytes)
    largest.set(bytesOf('iVBORw0KGgo='))
    expect(readImageFile(largest)).toMatchObject({ ok: true })
    const file = new File([new Uint8Array(maximumImageBytes + 1)], 'a.png')
    expect(await readChosenImage(file)).toMatchObject({ problem: 'tooLarge', src: '' })
  })
})
