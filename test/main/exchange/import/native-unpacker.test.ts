import { randomBytes } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { deflateSync } from 'fflate'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nativeUnpacker } from '../../../../main/exchange/import/native-unpacker.ts'
import { archiveLimits, readArchive, type ArchiveReading } from '../../../../shared/exchange/import/read-archive.ts'
import { costOf } from '../../../support/cost-of.ts'
import { zipOf } from '../../../support/zip-builder.ts'

const natively = (bytes: Uint8Array): ArchiveReading =>
  readArchive(bytes, { wants: () => true, unpacker: nativeUnpacker })

describe('an archive that is unpacked by the runtime', () => {
  it('is read when it says its size, and refused when it says another', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.nat(5000), (content, size) => {
        expect(natively(zipOf({ name: 'a.csv', content }))).toEqual({ ok: true, files: new Map([['a.csv', content]]) })
        if (size === content.length) return
        const kind = content.length > Math.max(1, size) ? 'unsafe-archive' : 'malformed'
        expect(natively(zipOf({ name: 'a.csv', content, size }))).toMatchObject({ ok: false, problem: { kind } })
      }),
      { numRuns: 300 },
    )
  })

  it('is refused when its packed bytes are damaged or cut off, with nothing thrown', () => {
    const packed = deflateSync(new Uint8Array(2000).map((_, at) => (at * 31) % 251))
    fc.assert(
      fc.property(fc.nat(packed.length - 1), fc.nat(255), fc.boolean(), (at, byte, isCut) => {
        const damaged = isCut ? packed.slice(0, at) : packed.with(at, byte)
        const reading = natively(zipOf({ name: 'a.csv', packed: damaged, size: 2000, checksum: 1 }))
        expect(reading).toMatchObject({ ok: false, problem: { entry: 'a.csv' } })
      }),
      { numRuns: 300 },
    )
  })

  it('and says that it is as large as it may be, but is far larger, is refused in 100 ms and 50 MB [S12]', () => {
    const size = archiveLimits.entryBytes - 1
    const zeros = deflateRawSync(new Uint8Array(100_000_000))
    // Behind the packed bytes stand others, so that they are as many as the ratio wants.
    const packed = new Uint8Array(Math.ceil(size / archiveLimits.ratio) + 1)
    packed.set(zeros)
    const bytes = zipOf({ name: 'a.csv', packed, size })
    const { milliseconds, megabytes } = costOf(() => {
      expect(natively(bytes)).toMatchObject({ ok: false, problem: { kind: 'unsafe-archive', reason: 'size' } })
    })
    expect(milliseconds).toBeLessThan(100)
    expect(megabytes).toBeLessThan(50)
  })

  it('and is as large as it may be is read', () => {
    const content = randomBytes(archiveLimits.entryBytes)
    const packed = deflateRawSync(content, { level: 0 })
    const reading = natively(
      zipOf({ name: 'a.csv', packed, size: content.length, checksum: nativeUnpacker.checksum(content) }),
    )
    expect(reading.ok && reading.files.get('a.csv')?.length).toBe(archiveLimits.entryBytes)
  })
})
