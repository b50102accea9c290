import { crc32 } from 'node:zlib'
import { deflate, deflateSync } from 'fflate'

/** 1 January 1980, 0:00: the first moment that a zip can hold, in the form of MS-DOS. */
const zipTime = 0x0021_0000
const version = 20
const deflated = 8
/** Below it, a thread of its own takes longer than the packing. Unit: bytes. */
const largestAtOnce = 160_000
const level = 6

/** One after the other is asked for, so that only one is in memory as it was. */
export interface ZipEntry {
  readonly name: string
  readonly read: () => Promise<Uint8Array>
}

/**
 * Packs files into a zip, in their order and with one fixed time, so that the same files are the same bytes: those that fflate's
 * `zipSync` gives. Large ones are packed in a thread of their own, meanwhile others have their turn.
 */
export async function packZip(entries: readonly ZipEntry[]): Promise<Uint8Array> {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, read } of entries) {
    const bytes = await read()
    const nameBytes = Buffer.from(name)
    const facts = { name, nameBytes, crc: crc32(bytes), size: bytes.length }
    const packed = await deflatedBytes(bytes)
    const head = Buffer.concat([localHeader(facts, packed.length), nameBytes])
    files.push(head, Buffer.from(packed.buffer, packed.byteOffset, packed.length))
    directory.push(centralHeader(facts, packed.length, offset), nameBytes)
    offset += head.length + packed.length
  }
  const directoryBytes = Buffer.concat(directory)
  return Buffer.concat([...files, directoryBytes, endOfDirectory(entries.length, directoryBytes.length, offset)])
}

function deflatedBytes(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes.length < largestAtOnce) return Promise.resolve(deflateSync(bytes, { level }))
  return new Promise((resolve, reject) => {
    deflate(bytes, { level, consume: true }, (error, packed) => (error === null ? resolve(packed) : reject(error)))
  })
}

interface EntryFacts {
  readonly name: string
  readonly nameBytes: Uint8Array
  readonly crc: number
  readonly size: number
}

/** What both headers of a file have: from the version that is needed to the length of what is said beside the name. */
function writeFacts(to: Buffer, at: number, { name, nameBytes, crc, size }: EntryFacts, packed: number): void {
  to.writeUInt16LE(version, at)
  // The name is UTF-8, where that is not the same as ASCII.
  to.writeUInt16LE(nameBytes.length === name.length ? 0 : 0x0800, at + 2)
  to.writeUInt16LE(deflated, at + 4)
  to.writeUInt32LE(zipTime, at + 6)
  to.writeUInt32LE(crc, at + 10)
  to.writeUInt32LE(packed, at + 14)
  to.writeUInt32LE(size, at + 18)
  to.writeUInt16LE(nameBytes.length, at + 22)
}

function localHeader(facts: EntryFacts, packed: number): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x0403_4b50, 0)
  writeFacts(header, 4, facts, packed)
  return header
}

function centralHeader(facts: EntryFacts, packed: number, offset: number): Buffer {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x0201_4b50, 0)
  header.writeUInt16LE(version, 4)
  writeFacts(header, 6, facts, packed)
  header.writeUInt32LE(offset, 42)
  return header
}

function endOfDirectory(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x0605_4b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
