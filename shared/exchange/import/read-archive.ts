import { strFromU8 } from 'fflate'

/** What an archive may hold and unpack to. Compare the real sizes with these, never only what the archive says of itself. */
export interface ArchiveLimits {
  readonly entries: number
  /** Of one entry, unpacked. Unit: bytes. */
  readonly entryBytes: number
  /** Of all that is unpacked together. Unit: bytes. */
  readonly totalBytes: number
  /** Most times its packed size that an entry may unpack to; asked only beyond `alwaysPermitted`. */
  readonly ratio: number
}

/** Texts pack to a tenth; a table of texts that are nearly all the same, to a hundredth. */
export const archiveLimits: ArchiveLimits = {
  entries: 1000,
  entryBytes: 30_000_000,
  totalBytes: 60_000_000,
  ratio: 200,
}
/** So little does no harm however well it is packed. Unit: bytes. */
const alwaysPermitted = 1_000_000

export interface ArchiveEntry {
  /** Relative, with `/` between folders; no two are alike, nor differ in case alone. */
  readonly name: string
  /** Unpacked. Unit: bytes. */
  readonly size: number
}

export type ArchiveProblemKind = 'malformed' | 'unsafe-archive' | 'encrypted' | 'too-many' | 'too-large'
/** Why an archive is not read. */
export interface ArchiveProblem {
  readonly kind: ArchiveProblemKind
  /** The name of the entry that it is about, fit to be shown; empty for the archive as a whole. */
  readonly entry: string
  /** A word for what is wrong, as `path`, `link`, `ratio`. */
  readonly reason: string
}

export type ArchiveReading =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly problem: ArchiveProblem }

export interface ArchiveOptions {
  /** Which entries are unpacked; the others are looked at all the same. */
  readonly wants: (entry: ArchiveEntry) => boolean
  readonly limits?: ArchiveLimits
  readonly unpacker: Unpacker
}

/** What inflates: the runtime's own is many times faster than pure code, so that a lie about a size is found out at once. */
export interface Unpacker {
  /** Inflates, and stops as soon as more than `most` bytes come out. */
  readonly inflate: (packed: Uint8Array, most: number) => Uint8Array | 'too-large' | 'damaged'
  /** CRC-32 as zip writes it. */
  readonly checksum: (bytes: Uint8Array) => number
}

/** Whether the bytes begin as a zip archive does, be it an empty one. */
export function isArchive(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0, localSignature) || startsWith(bytes, 0, endSignature)
}

/**
 * The wanted files of a zip archive, by their names, in the archive's order. Nothing is unpacked before every entry was
 * looked at, and nothing is written anywhere. An archive is refused as a whole when one name would leave its folder, is a
 * link, or stands for another as well, when entries share their bytes, or when it unpacks to more than the limits, whatever
 * it says of itself. Archives in archives are files like others. Never throws.
 */
export function readArchive(
  bytes: Uint8Array,
  { wants, limits = archiveLimits, unpacker }: ArchiveOptions,
): ArchiveReading {
  try {
    const entries = readDirectory(bytes, limits)
    checkNames(entries)
    checkSizes(entries, limits)
    const wanted = entries.filter((entry) => !entry.isFolder && wants(entry))
    const declared = wanted.reduce((sum, { size }) => sum + size, 0)
    if (declared > limits.totalBytes) throw new Refused('unsafe-archive', '', 'size')
    return { ok: true, files: new Map(wanted.map((entry) => [entry.name, unpack(bytes, entry, unpacker)])) }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem }
    throw error
  }
}

class Refused extends Error {
  readonly problem: ArchiveProblem
  constructor(kind: ArchiveProblemKind, entry: string, reason: string) {
    super(reason)
    this.problem = { kind, entry: shown(entry), reason }
  }
}

function shown(name: string): string {
  return name.replaceAll(/\p{C}+/gu, '\ufffd').slice(0, 120)
}

interface Entry extends ArchiveEntry {
  readonly isFolder: boolean
  readonly isLink: boolean
  readonly method: number
  readonly checksum: number
  /** Where the packed bytes stand in the archive, the entry's own header included. */
  readonly start: number
  readonly dataStart: number
  readonly dataEnd: number
}

const localSignature = 0x04034b50
const directorySignature = 0x02014b50
const endSignature = 0x06054b50
const endLength = 22
const longestComment = 0xffff
/** Stands where a size is written elsewhere, in archives of four gigabytes and more. */
const elsewhere = 0xffffffff

function readDirectory(bytes: Uint8Array, limits: ArchiveLimits): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view, bytes)
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) throw new Refused('too-many', '', 'entries')
  const size = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  if (start === elsewhere) throw new Refused('malformed', '', 'zip64')
  if (start + size > end) throw new Refused('malformed', '', 'directory')
  const entries: Entry[] = []
  let at = start
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || !startsWith(bytes, at, directorySignature)) throw new Refused('malformed', '', 'directory')
    const nameLength = view.getUint16(at + 28, true)
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) throw new Refused('malformed', '', 'directory')
    entries.push(readEntry(view, bytes, at, start))
    at = next
  }
  return entries
}

// The comment behind it may hold anything, so the last one whose comment reaches the archive's end is it.
function findEnd(view: DataView, bytes: Uint8Array): number {
  const lowest = Math.max(0, bytes.length - endLength - longestComment)
  for (let at = bytes.length - endLength; at >= lowest; at -= 1) {
    if (startsWith(bytes, at, endSignature) && at + endLength + view.getUint16(at + 20, true) === bytes.length)
      return at
  }
  throw new Refused('malformed', '', 'end')
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, directory: number): Entry {
  const flags = view.getUint16(at + 8, true)
  const nameBytes = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))
  const written = textOf(nameBytes, flags)
  // Some programs of Windows write the other slash; both part folders for somebody. Others begin in the folder itself.
  const name = written.replaceAll('\\', '/').replace(/^(?:\.\/)+(?=.)/, '')
  if ((flags & 0x2041) !== 0) throw new Refused('encrypted', name, 'encrypted')
  const packed = view.getUint32(at + 20, true)
  const size = view.getUint32(at + 24, true)
  const start = view.getUint32(at + 42, true)
  if (packed === elsewhere || size === elsewhere || start === elsewhere) throw new Refused('malformed', name, 'zip64')
  if (start + 30 > directory || !startsWith(bytes, start, localSignature))
    throw new Refused('malformed', name, 'header')
  const localName = bytes.subarray(start + 30, start + 30 + view.getUint16(start + 26, true))
  // Two programs would see two archives.
  if (textOf(localName, flags) !== written) throw new Refused('unsafe-archive', name, 'name')
  const dataStart = start + 30 + localName.length + view.getUint16(start + 28, true)
  const dataEnd = dataStart + packed
  if (dataEnd > directory) throw new Refused('malformed', name, 'header')
  const method = view.getUint16(at + 10, true)
  if (method === 99) throw new Refused('encrypted', name, 'encrypted')
  // The upper half of the attributes is the file's mode where the archive comes from Unix.
  const isLink = view.getUint8(at + 5) === 3 && ((view.getUint32(at + 38, true) >>> 16) & 0xf000) === 0xa000
  const checksum = view.getUint32(at + 16, true)
  return { name, size, isFolder: name.endsWith('/'), isLink, method, checksum, start, dataStart, dataEnd }
}

function textOf(bytes: Uint8Array, flags: number): string {
  return strFromU8(bytes, (flags & 0x800) === 0 && bytes.some((byte) => byte > 0x7f) && !looksLikeUtf8(bytes))
}

function looksLikeUtf8(bytes: Uint8Array): boolean {
  return !strFromU8(bytes).includes('\ufffd')
}

function checkNames(entries: readonly Entry[]): void {
  const seen = new Set<string>()
  for (const { name, isLink } of entries) {
    const reason = isLink ? 'link' : unsafeName(name)
    if (reason !== null) throw new Refused('unsafe-archive', name, reason)
    // What one file system keeps apart is the same file in another.
    const folded = name.normalize('NFC').toLowerCase()
    if (seen.has(folded)) throw new Refused('unsafe-archive', name, 'twice')
    seen.add(folded)
  }
}

const controlOrDisguise = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/u

/** Why a name, with forward slashes, is none of a file below its folder; `null` for one that is. */
function unsafeName(name: string): string | null {
  // The folder of all others, which some programs list as well.
  if (name === './') return null
  if (name === '' || name.length > 400 || controlOrDisguise.test(name)) return 'characters'
  // A drive of Windows, and its streams.
  if (name.startsWith('/') || name.includes(':')) return 'path'
  const parts = name.replace(/\/$/, '').split('/')
  // Windows drops dots and spaces at a name's end, so that more than two dots lead upwards too.
  return parts.some((part) => /^[. ]*$/.test(part)) ? 'path' : null
}

function checkSizes(entries: readonly Entry[], limits: ArchiveLimits): void {
  const inOrder = entries.toSorted((one, other) => one.start - other.start)
  inOrder.forEach((entry, index) => {
    const next = inOrder[index + 1]
    if (next !== undefined && entry.dataEnd > next.start) throw new Refused('unsafe-archive', next.name, 'shared')
    if (entry.size > limits.entryBytes) throw new Refused('unsafe-archive', entry.name, 'size')
    const packed = Math.max(1, entry.dataEnd - entry.dataStart)
    if (entry.size > alwaysPermitted && entry.size / packed > limits.ratio) {
      throw new Refused('unsafe-archive', entry.name, 'ratio')
    }
  })
}

function unpack(bytes: Uint8Array, entry: Entry, { inflate, checksum }: Unpacker): Uint8Array {
  const { name, size, method, dataStart, dataEnd } = entry
  const packed = bytes.subarray(dataStart, dataEnd)
  if (method !== 0 && method !== 8) throw new Refused('malformed', name, 'method')
  const unpacked = method === 0 ? packed.slice() : inflate(packed, size)
  if (unpacked === 'too-large') throw new Refused('unsafe-archive', name, 'size')
  if (unpacked === 'damaged') throw new Refused('malformed', name, 'data')
  if (unpacked.length !== size || checksum(unpacked) !== entry.checksum) {
    throw new Refused('malformed', name, 'checksum')
  }
  return unpacked
}

function startsWith(bytes: Uint8Array, at: number, signature: number): boolean {
  return at >= 0 && [0, 8, 16, 24].every((shift, index) => bytes[at + index] === ((signature >>> shift) & 0xff))
}
