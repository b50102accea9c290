import { expect, test } from 'vitest'
import { wholeTextDecoder } from '../../main/cli/whole-text-decoder.ts'

/** As Node 20 has it: Windows-1252 as if it were ISO-8859-1. */
class LossyDecoder extends TextDecoder {
  override decode(bytes?: Uint8Array): string {
    return this.encoding === 'windows-1252' ? Buffer.from(bytes ?? []).toString('latin1') : super.decode(bytes)
  }
}

const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte)

test('a decoder that loses signs of Windows-1252 is given them back, each of them', () => {
  expect(new LossyDecoder('windows-1252').decode(everyByte)).not.toContain('€')
  const Whole = wholeTextDecoder(LossyDecoder)
  for (const label of ['windows-1252', 'latin1', 'iso-8859-1']) {
    expect(new Whole(label).decode(everyByte)).toBe(new TextDecoder(label).decode(everyByte))
  }
})

test('other encodings, and a decoder that loses nothing, stay as they are', () => {
  expect(new (wholeTextDecoder(LossyDecoder))('utf-8').decode(Uint8Array.of(0xc2, 0x80))).toBe('\u0080')
  expect(wholeTextDecoder(TextDecoder)).toBe(TextDecoder)
})
