import { deflateSync, strToU8 } from 'fflate'
import { joined } from './joined.ts'

/** An entry of an archive, with what it says of itself where that is to differ from what it is. */
export interface ZipEntry {
  readonly name: string
  readonly content?: string | Uint8Array
  /** In place of the content: bytes that are packed already. */
  readonly packed?: Uint8Array
  readonly localName?: string
  readonly method?: number
  readonly flags?: number
  readonly size?: number
  readonly checksum?: number
  /** A file's mode of Unix. */
  readonly mode?: number
  /** The place of another entry's header, whose bytes are this entry's too. */
  readonly sharesWith?: number
}

/** A zip archive, byte by byte, so that a test can say what no zip program would. */
export function zipOf(...entries: readonly ZipEntry[]): Uint8Array {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  const starts: number[] = []
  let length = 0
  const lengths: number[] = []
  for (const entry of entries) {
    const bytes = typeof entry.content === 'string' ? strToU8(entry.content) : (entry.content ?? new Uint8Array())
    const method = entry.method ?? 8
    const packed = entry.packed ?? (method === 8 ? deflateSync(bytes) : bytes)
    const shared = entry.sharesWith
    const start = shared === undefined ? length : (starts[shared] ?? 0)
    const packedLength = shared === undefined ? packed.length : (lengths[shared] ?? 0)
    starts.push(start)
    lengths.push(packedLength)
    const facts = [
      [2, 20],
      [2, entry.flags ?? 0x800],
      [2, method],
      [4, 0x21],
      [4, entry.checksum ?? crc32(bytes)],
      [4, packedLength],
      [4, entry.size ?? bytes.length],
    ] as const
    if (shared === undefined) {
      const name = strToU8(entry.localName ?? entry.name)
      const header = joined(numbers([4, 0x04034b50], ...facts, [2, name.length], [2, 0]), name, packed)
      parts.push(header)
      length += header.length
    }
    const name = strToU8(entry.name)
    const attributes = ((entry.mode ?? 0o100644) << 16) >>> 0
    directory.push(
      joined(
        numbers([4, 0x02014b50], [2, 0x031e], ...facts, [2, name.length], [2, 0], [2, 0], [2, 0], [2, 0]),
        numbers([4, attributes], [4, start]),
        name,
      ),
    )
  }
  const list = joined(...directory)
  const count = entries.length
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, list.length], [4, length], [2, 0])
  return joined(...parts, list, end)
}

function numbers(...values: readonly (readonly [bytes: number, value: number])[]): Uint8Array {
  return Uint8Array.from(values.flatMap(([size, value]) => Array.from({ length: size }, (_, at) => value / 256 ** at)))
}

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320
  }
  return ~value >>> 0
}
