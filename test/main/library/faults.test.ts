import { randomBytes, randomInt } from 'node:crypto'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { backupFolder } from '../../../main/library/backup/backups.ts'
import { checkLibrary } from '../../../main/library/backup/check-library.ts'
import { makeBackup } from '../../../main/library/backup/make-backup.ts'
import { openConnection } from '../../../main/library/connection.ts'
import { libraryFileName, openLibrary } from '../../../main/library/library.ts'
import { openAsApp, textOf } from './backup-parts.ts'
import { randomText } from './random-text.ts'
import { content, valueOf } from './test-content.ts'
import { libraryOptions, temporaryFolder } from './test-library.ts'

const pageSize = 4096
/** A start has that long, offer included. Unit: milliseconds. */
const longestStart = 5000

/** A library that is in use: a backup, edits since, and a log that a crash has left. */
interface Used {
  readonly folder: string
  readonly texts: ReadonlyMap<string, string>
  readonly backedUp: ReadonlyMap<string, string>
}

let used: Used

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'plumeline-faults-'))
  const library = valueOf(openLibrary(libraryOptions(folder)))
  const texts = new Map<string, string>()
  for (let index = 0; index < 30; index += 1) {
    const text = randomText()
    texts.set(valueOf(library.create(content(`number ${index}`, text))).id, text)
  }
  const backedUp = new Map(texts)
  expect(makeBackup(library.path, backupFolder(folder), new Date()).kind).toBe('made')
  // Into the file, then some more into the log.
  library.close()
  for (const id of [...texts.keys()].slice(0, 5)) {
    const text = randomText()
    valueOf(library.save(id, 1, content('edited', text)))
    texts.set(id, text)
  }
  const crashed = mkdtempSync(join(tmpdir(), 'plumeline-faults-'))
  cpSync(folder, crashed, { recursive: true })
  library.close()
  rmSync(folder, { recursive: true })
  used = { folder: crashed, texts, backedUp }
  return () => rmSync(crashed, { recursive: true })
})

/** What happens to the library file, or to what is beside it. */
type Fault = (path: string) => void

const overwrite = (from: (length: number) => number, bytes: (length: number) => Uint8Array): Fault => {
  return (path) => {
    const file = readFileSync(path)
    const at = from(file.length)
    file.set(bytes(file.length).subarray(0, file.length - at), at)
    writeFileSync(path, file)
  }
}
const cut =
  (length: (size: number) => number): Fault =>
  (path) =>
    truncateSync(path, length(statSync(path).size))
const replace =
  (bytes: Uint8Array | string): Fault =>
  (path) =>
    writeFileSync(path, bytes)
const withoutLog =
  (fault: Fault): Fault =>
  (path) => {
    for (const end of ['-wal', '-shm']) rmSync(path + end, { force: true })
    fault(path)
  }
const onLog =
  (fault: Fault): Fault =>
  (path) =>
    fault(`${path}-wal`)

const faults: Readonly<Record<string, Fault>> = {
  'nothing left of it': cut(() => 0),
  'nothing left of it or its log': withoutLog(cut(() => 0)),
  'cut off within the header': withoutLog(cut(() => 57)),
  'cut off after the first page': withoutLog(cut(() => pageSize)),
  'cut off in the middle': withoutLog(cut((size) => Math.floor(size / 2))),
  'cut off in the middle of a page': withoutLog(cut((size) => size - pageSize - 1000)),
  'cut off by one byte': withoutLog(cut((size) => size - 1)),
  'a flipped bit in the header’s name': withoutLog(
    overwrite(
      () => 3,
      () => new Uint8Array([0xff]),
    ),
  ),
  'a header of zeros': withoutLog(
    overwrite(
      () => 0,
      () => new Uint8Array(100),
    ),
  ),
  'a first page of zeros': withoutLog(
    overwrite(
      () => 0,
      () => new Uint8Array(pageSize),
    ),
  ),
  'a page of zeros in the middle': withoutLog(
    overwrite(
      (size) => Math.floor(size / pageSize / 2) * pageSize,
      () => new Uint8Array(pageSize),
    ),
  ),
  'half of it zeros': withoutLog(
    overwrite(
      (size) => Math.floor(size / 2),
      (size) => new Uint8Array(size),
    ),
  ),
  'random bytes over the schema': withoutLog(
    overwrite(
      () => 200,
      () => randomBytes(pageSize - 200),
    ),
  ),
  'a letter of the search’s definition changed': withoutLog((path) => {
    const file = readFileSync(path)
    // Everywhere: a page that is no longer in use has the words as well.
    for (let at = file.indexOf('tokenize'); at !== -1; at = file.indexOf('tokenize', at)) file.write('tokenyze', at)
    writeFileSync(path, file)
  }),
  'random bytes everywhere': withoutLog((path) => writeFileSync(path, randomBytes(statSync(path).size))),
  'a text file': withoutLog(replace('Dear customer, this is a letter.\n'.repeat(200))),
  'a short text file': withoutLog(replace('x')),
  'a picture': withoutLog(replace(Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), randomBytes(9000)]))),
  'another program’s database': withoutLog((path) => {
    rmSync(path)
    const other = openConnection(path)
    other.execute("CREATE TABLE bookmarks (url TEXT); INSERT INTO bookmarks VALUES ('x'); PRAGMA user_version = 999")
    other.close()
  }),
  'a folder in its place': withoutLog((path) => {
    rmSync(path)
    mkdirSync(path)
  }),
  'gone, with the backups left': withoutLog((path) => rmSync(path)),
  'gone, with its log left': (path) => rmSync(path),
  'a log of random bytes': onLog((path) => writeFileSync(path, randomBytes(statSync(path).size))),
  'a log that is cut off': onLog(cut((size) => Math.floor(size / 3))),
  'no log, and an index of random bytes': (path) => {
    rmSync(`${path}-wal`)
    writeFileSync(`${path}-shm`, randomBytes(32_768))
  },
}

/** Those that may not matter: what is lost is nothing, a page that no template needs, or edits that only the log had. */
const harmless = /log|index|by one byte|a page of zeros/

function damagedCopy(fault: Fault): { readonly folder: string; readonly path: string } {
  const folder = temporaryFolder()
  cpSync(used.folder, folder, { recursive: true })
  const path = join(folder, libraryFileName)
  fault(path)
  return { folder, path }
}

const bytesOf = (path: string): Buffer | null => {
  const state = statSync(path, { throwIfNoEntry: false })
  return state?.isFile() === true ? readFileSync(path) : null
}

describe(`R5: ${Object.keys(faults).length} kinds of a damaged library`, () => {
  it.each(Object.entries(faults))('%s: no crash, and nothing that was backed up is lost', async (name, fault) => {
    const { folder, path } = damagedCopy(fault)
    const before = bytesOf(path)
    const start = performance.now()
    const { offered, opened } = await openAsApp(folder)
    expect(performance.now() - start).toBeLessThan(longestStart)
    if (opened === null) throw new Error('nothing was opened')
    if (offered === null) {
      // It opened by itself, so it has to be whole.
      expect(name).toMatch(harmless)
      expect(checkLibrary(path)).toMatchObject({ isSound: true, templates: used.texts.size })
    } else {
      expect(offered.newest).toMatchObject({ templates: used.backedUp.size, backup: { sequence: 1 } })
      const kept = readdirSync(folder).find((one) => /^library\.corrupt-.*\.sqlite$/.test(one))
      if (before !== null) expect(bytesOf(join(folder, kept ?? 'none'))?.equals(before)).toBe(true)
    }
    for (const [id, text] of used.backedUp) {
      expect([text, used.texts.get(id)]).toContain(textOf(opened.library, id))
    }
    const [first = ''] = used.backedUp.keys()
    const { revision } = valueOf(opened.library.open(first))
    valueOf(opened.library.save(first, revision, content('after', 'the damage')))
  })

  it('whichever page is zeros, what opens by itself is whole', async () => {
    const pages = statSync(join(used.folder, libraryFileName)).size / pageSize
    for (let page = 0; page < pages; page += 1) {
      const zeros = overwrite(
        () => page * pageSize,
        () => new Uint8Array(pageSize),
      )
      const { folder, path } = damagedCopy(withoutLog(zeros))
      const { offered } = await openAsApp(folder, 'quit')
      if (offered === null) expect(checkLibrary(path), `page ${page}`).toMatchObject({ isSound: true, templates: 30 })
    }
  }, 60_000)

  it('takes over what can still be read and is newer than the backup', async () => {
    const { folder } = damagedCopy(() => undefined)
    const library = valueOf(openLibrary(libraryOptions(folder)))
    const { id } = valueOf(library.create(content('since the backup', 'only here')))
    library.close()
    // The list's index is lost, the templates are not.
    const connection = openConnection(library.path)
    connection.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    const row = connection.get("SELECT rootpage FROM sqlite_schema WHERE name = 'templates_by_change'") as {
      readonly rootpage: number
    }
    connection.close()
    const file = readFileSync(library.path)
    file.fill(0xab, (row.rootpage - 1) * pageSize, row.rootpage * pageSize)
    writeFileSync(library.path, file)
    const { offered, opened } = await openAsApp(folder)
    expect(offered?.readable).toBe(used.texts.size + 1)
    expect(opened?.recovery).toEqual({ choice: 'restore', takenIn: 6 })
    if (opened === null) throw new Error('nothing was opened')
    expect(textOf(opened.library, id)).toBe('only here')
    for (const [one, text] of used.texts) expect(textOf(opened.library, one)).toBe(text)
    expect(checkLibrary(opened.library.path).isSound).toBe(true)
  })

  it('starts with an empty library when that is chosen, and changes nothing when the answer is to quit', async () => {
    const { folder, path } = damagedCopy(withoutLog(replace('x'.repeat(5000))))
    const quitting = await openAsApp(folder, 'quit')
    expect(quitting.opened).toBeNull()
    expect(readFileSync(path, 'utf8') === 'x'.repeat(5000)).toBe(true)
    const { opened } = await openAsApp(folder, 'start-anew')
    expect(opened?.recovery).toEqual({ choice: 'start-anew', takenIn: 0 })
    expect(checkLibrary(path)).toMatchObject({ isSound: true, templates: 0 })
    expect(readdirSync(backupFolder(folder))).toHaveLength(1)
  })
})

/** More for the full trust test. */
const flips = Number(process.env['PLUMELINE_FLIPS'] ?? 60)

describe('R5: bits that the disk has flipped', () => {
  it(`${flips} libraries with one flipped bit: no crash, and no changed text passes for a sound one`, async () => {
    let found = 0
    let harmlessFlips = 0
    for (let round = 0; round < flips; round += 1) {
      const { folder, path } = damagedCopy(
        withoutLog((file) => {
          const bytes = readFileSync(file)
          const at = randomInt(bytes.length)
          bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << randomInt(8)), at)
          writeFileSync(file, bytes)
        }),
      )
      const isSound = checkLibrary(path).isSound
      const { offered, opened } = await openAsApp(folder)
      if (opened === null) throw new Error('nothing was opened')
      if (offered !== null) expect(offered.newest).not.toBeNull()
      const intact = [...used.backedUp].every(([id, text]) => {
        const template = opened.library.open(id)
        return template.ok && [text, used.texts.get(id)].includes(textOf(opened.library, id))
      })
      if (isSound) {
        expect(intact).toBe(true)
        harmlessFlips += 1
      } else found += 1
      opened.library.close()
      rmSync(folder, { recursive: true })
    }
    console.log(`R5: ${flips} flipped bits, ${found} found, ${harmlessFlips} where no template stands, 0 crashes`)
    expect(found).toBeGreaterThan(0)
  })
})
