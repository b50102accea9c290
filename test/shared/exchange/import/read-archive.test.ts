import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync, strFromU8 } from 'fflate'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nativeUnpacker } from '../../../../main/exchange/import/native-unpacker.ts'
import {
  archiveLimits,
  isArchive,
  readArchive,
  type ArchiveProblem,
} from '../../../../shared/exchange/import/read-archive.ts'
import { costOf } from '../../../support/cost-of.ts'
import { zipOf, type ZipEntry } from '../../../support/zip-builder.ts'

const everything = { wants: () => true, unpacker: nativeUnpacker }

function problemOf(bytes: Uint8Array): ArchiveProblem | null {
  const reading = readArchive(bytes, everything)
  return reading.ok ? null : reading.problem
}

function textsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const reading = readArchive(bytes, everything)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
  return Object.fromEntries([...reading.files].map(([name, content]) => [name, strFromU8(content)]))
}

describe('an archive', () => {
  it('gives its files, packed or not, in folders, with names in any language', () => {
    expect(
      textsOf(
        zipOf(
          { name: 'fr.csv', content: 'Titre' },
          { name: 'a/', method: 0 },
          { name: 'a/é 日本.csv', content: 'x', method: 0 },
          { name: 'b\\c.csv', content: 'y' },
          { name: 'empty.csv' },
        ),
      ),
    ).toEqual({ 'fr.csv': 'Titre', 'a/é 日本.csv': 'x', 'b/c.csv': 'y', 'empty.csv': '' })
  })

  it('may list the folder of all its files, and begin each name in it', () => {
    const entries = [{ name: './', method: 0 }, { name: './fr.csv', content: 'Titre' }, { name: '././a/b.csv' }]
    expect(textsOf(zipOf(...entries))).toEqual({ 'fr.csv': 'Titre', 'a/b.csv': '' })
  })

  it('is unpacked as far as is wanted', () => {
    const reading = readArchive(zipOf({ name: 'a.csv', content: '1' }, { name: 'b.png', content: '2' }), {
      wants: ({ name }) => name.endsWith('.csv'),
      unpacker: nativeUnpacker,
    })
    expect(reading.ok && [...reading.files.keys()]).toEqual(['a.csv'])
  })

  it('is known by how it begins', () => {
    expect(isArchive(zipOf({ name: 'a', content: '1' }))).toBe(true)
    expect(isArchive(zipOf())).toBe(true)
    expect(isArchive(new Uint8Array([0x50, 0x4b]))).toBe(false)
  })

  // Archives that it wrote stand among the files of other programs too, for machines without it.
  it.skipIf(spawnSync('zip', ['-v']).status !== 0)('of the zip program of Debian is read as it was', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plumeline-zip-'))
    try {
      mkdirSync(join(folder, 'in'))
      for (const [name, content] of [
        ['fr.csv', 'a,b\r\n'.repeat(5000)],
        ['é.csv', 'é'],
        ['empty.csv', ''],
      ] as const) {
        writeFileSync(join(folder, 'in', name), content)
      }
      execFileSync('zip', ['-r', '-q', '../out.zip', '.'], { cwd: join(folder, 'in') })
      const names = readdirSync(join(folder, 'in'))
      const read = textsOf(readFileSync(join(folder, 'out.zip')))
      expect(Object.keys(read).toSorted()).toEqual(names.toSorted())
      for (const name of names) expect(read[name]).toBe(readFileSync(join(folder, 'in', name), 'utf8'))
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

const hostileNames: readonly (readonly [name: string, entries: readonly ZipEntry[], reason: string])[] = [
  ['a folder above', [{ name: '../evil.csv' }], 'path'],
  ['a folder above, on the way', [{ name: 'a/../../evil.csv' }], 'path'],
  ['a folder above, with the slash of Windows', [{ name: '..\\evil.csv' }], 'path'],
  ['a folder above, with both slashes', [{ name: 'a\\../..\\evil.csv' }], 'path'],
  ['a folder above, as Windows shortens it', [{ name: '.. ./evil.csv' }], 'path'],
  ['the root', [{ name: '/etc/evil.csv' }], 'path'],
  ['a folder above, behind the folder itself', [{ name: './../evil.csv' }], 'path'],
  ['the root, behind the folder itself', [{ name: './/etc/evil.csv' }], 'path'],
  ['two of one name, one of them behind the folder itself', [{ name: 'evil.csv' }, { name: './evil.csv' }], 'twice'],
  ['a drive', [{ name: 'C:\\evil.csv' }], 'path'],
  ['another computer', [{ name: '\\\\server\\share\\evil.csv' }], 'path'],
  ['an end of the name in the name', [{ name: 'evil.csv\u0000.txt' }], 'characters'],
  ['a name read from the right', [{ name: 'evil\u202evsc.csv' }], 'characters'],
  ['two of one name', [{ name: 'evil.csv' }, { name: 'evil.csv' }], 'twice'],
  ['two of which one file system makes one', [{ name: 'EVIL.csv' }, { name: 'evil.CSV' }], 'twice'],
  ['a link', [{ name: 'evil.csv', content: '/etc/passwd', mode: 0o120777 }], 'link'],
  ['a name that its own header does not have', [{ name: 'evil.csv', localName: '../evil.csv' }], 'name'],
]

describe('an archive with a hostile name is refused whole, in 100 ms and 50 MB [S12]', () => {
  it('and there are twelve at least', () => {
    expect(hostileNames.length).toBeGreaterThanOrEqual(12)
  })

  for (const [what, entries, reason] of hostileNames) {
    it(what, () => {
      const bytes = zipOf({ name: 'good.csv', content: 'good' }, ...entries)
      const { milliseconds, megabytes } = costOf(() => {
        expect(problemOf(bytes)).toMatchObject({ kind: 'unsafe-archive', reason })
      })
      expect(milliseconds).toBeLessThan(100)
      expect(megabytes).toBeLessThan(50)
    })
  }

  it('and the name is told without what could disguise it', () => {
    expect(problemOf(zipOf({ name: 'evil\u202evsc.csv' }))?.entry).toBe('evil\ufffdvsc.csv')
  })
})

/** A hundred million zeros, packed. */
const zeros = deflateSync(new Uint8Array(100_000_000))

/** A file that is stored, and in its bytes the header and the bytes of another. */
function nested(): Uint8Array {
  const inner = zipOf({ name: 'b.csv', packed: deflateSync(new Uint8Array(900_000)), size: 900_000 })
  const outer = zipOf({ name: 'a.csv', content: inner, method: 0 }, { name: 'b.csv', size: 900_000, sharesWith: 0 })
  const view = new DataView(outer.buffer)
  const directory = view.getUint32(outer.length - 6, true)
  const second = directory + 46 + 'a.csv'.length
  // Behind the header and the name of the file around it.
  view.setUint32(second + 42, 30 + 'a.csv'.length, true)
  view.setUint32(second + 20, 10, true)
  return outer
}

const bombs: readonly (readonly [name: string, bytes: Uint8Array, reason: string])[] = [
  ['one that says what it unpacks to', zipOf({ name: 'a.csv', packed: zeros, size: 100_000_000 }), 'size'],
  [
    'one that packs more than texts can be packed',
    zipOf({ name: 'a.csv', packed: zeros.subarray(0, 15_000), size: 25_000_000 }),
    'ratio',
  ],
  ['one that says that it is small', zipOf({ name: 'a.csv', packed: zeros, size: 1000 }), 'size'],
  [
    'one that says that it is small enough whatever it packs',
    zipOf({ name: 'a.csv', packed: zeros, size: 990_000 }),
    'size',
  ],
  [
    'a thousand entries of the same bytes, under one name',
    zipOf(
      { name: '0.csv', packed: deflateSync(new Uint8Array(900_000)), size: 900_000 },
      ...Array.from({ length: 999 }, () => ({ name: '0.csv', size: 900_000, sharesWith: 0 })),
    ),
    'twice',
  ],
  ['a file in the bytes of another', nested(), 'shared'],
  [
    'a hundred entries, each of them small enough',
    zipOf(
      ...Array.from({ length: 100 }, (_, at) => ({
        name: `${at}.csv`,
        packed: deflateSync(new Uint8Array(900_000)),
        size: 900_000,
      })),
    ),
    'size',
  ],
]

describe('a zip bomb is refused in 100 ms and 50 MB [S12]', () => {
  for (const [what, bytes, reason] of bombs) {
    it(what, () => {
      const { milliseconds, megabytes } = costOf(() => {
        expect(problemOf(bytes)).toMatchObject({ kind: 'unsafe-archive', reason })
      })
      expect(milliseconds).toBeLessThan(100)
      expect(megabytes).toBeLessThan(50)
    })
  }

  it('one that keeps just within the limits costs no more than what they permit', () => {
    const { entryBytes } = archiveLimits
    const bytes = zipOf({
      name: 'a.csv',
      packed: deflateSync(new Uint8Array(100_000_000), { level: 1 }),
      size: 19_000_000,
    })
    const { megabytes } = costOf(() => {
      expect(problemOf(bytes)).toMatchObject({ kind: 'unsafe-archive' })
    })
    expect(megabytes * 1e6).toBeLessThan(entryBytes * 2)
  })

  it('and one in an archive is a file like others, which nobody unpacks', () => {
    const inner = zipOf({ name: 'a.csv', packed: zeros, size: 100_000_000 })
    const reading = readArchive(zipOf({ name: 'inner.zip', content: inner }), everything)
    expect(reading.ok && reading.files.get('inner.zip')?.length).toBe(inner.length)
  })
})

describe('an archive that is refused for another reason', () => {
  const one: ZipEntry = { name: 'a.csv', content: 'abc' }

  it('has a password', () => {
    expect(problemOf(zipOf({ ...one, flags: 0x801 }))).toMatchObject({ kind: 'encrypted', entry: 'a.csv' })
    expect(problemOf(zipOf({ ...one, method: 99 }))).toMatchObject({ kind: 'encrypted' })
  })

  it('is of four gigabytes, or says so', () => {
    const whole = zipOf(one)
    const view = new DataView(whole.buffer)
    view.setUint32(whole.length - 6, 0xffff_ffff, true)
    expect(problemOf(whole)).toMatchObject({ kind: 'malformed', reason: 'zip64' })
    expect(problemOf(zipOf({ ...one, size: 0xffff_ffff }))).toMatchObject({ kind: 'malformed', reason: 'zip64' })
  })

  it('has too many entries', () => {
    const many = Array.from({ length: archiveLimits.entries + 1 }, (_, at) => ({ name: String(at) }))
    expect(problemOf(zipOf(...many))).toMatchObject({ kind: 'too-many' })
  })

  it('is packed in a way that nobody knows, is damaged, or is cut off', () => {
    expect(problemOf(zipOf({ ...one, method: 12 }))).toMatchObject({ kind: 'malformed', reason: 'method' })
    expect(problemOf(zipOf({ ...one, checksum: 1 }))).toMatchObject({ kind: 'malformed', reason: 'checksum' })
    expect(problemOf(zipOf({ ...one, size: 9 }))).toMatchObject({ kind: 'malformed', reason: 'checksum' })
    expect(problemOf(zipOf({ ...one, packed: new Uint8Array([7, 7, 7]) }))).toMatchObject({ kind: 'malformed' })
    const whole = zipOf(one)
    for (const length of [0, 4, 20, whole.length - 1]) {
      expect(problemOf(whole.subarray(0, length))).toMatchObject({ kind: 'malformed', reason: 'end' })
    }
  })
})

describe('an archive that anything happened to', () => {
  it('is read or refused, and gives no name that leaves its folder', () => {
    const bytes = zipOf(
      { name: 'a/fr.csv', content: 'Titre,Texte\r\n'.repeat(20) },
      { name: 'de.csv', content: 'x', method: 0 },
    )
    const changes = fc.array(fc.record({ at: fc.nat(bytes.length - 1), to: fc.nat(255) }), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(changes, fc.nat(bytes.length), (list, length) => {
        const changed = bytes.slice(0, length % 3 === 0 ? length : bytes.length)
        for (const { at, to } of list) if (at < changed.length) changed[at] = to
        const reading = readArchive(changed, everything)
        if (!reading.ok) return
        for (const name of reading.files.keys()) {
          expect(name).not.toMatch(/^\/|:|\\|(?:^|\/)\.\.(?:\/|$)|\p{Cc}/u)
        }
      }),
      { numRuns: 3000 },
    )
  })
})
