import { randomBytes, randomInt } from 'node:crypto'
import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { libraryFileName } from '../../../main/library/library.ts'
import { messageText } from '../../../shared/message/text.ts'
import { randomText } from './random-text.ts'
import { content, valueOf } from './test-content.ts'
import { temporaryFolder, testLibrary } from './test-library.ts'

/** 300 for the full trust test. */
const rounds = Number(process.env['PLUMELINE_TORN_ROUNDS'] ?? 40)

/** A library as a crash leaves it, with the length of its log after each edit. */
interface Crashed {
  readonly folder: string
  readonly id: string
  readonly edits: readonly { readonly text: string; readonly logLength: number }[]
}

function crashedLibrary(): Crashed {
  const source = temporaryFolder()
  const library = testLibrary(source)
  const { id } = valueOf(library.create(content('one', 'first')))
  // Closing moves the log into the file, so that the log begins with the edits below.
  library.close()
  const log = join(source, `${libraryFileName}-wal`)
  // So few that SQLite does not yet move the log into the file by itself.
  const edits = Array.from({ length: 12 }, (_, index) => {
    const text = randomText()
    valueOf(library.save(id, index + 1, content('one', text)))
    return { text, logLength: statSync(log).size }
  })
  const folder = temporaryFolder()
  for (const name of [libraryFileName, `${libraryFileName}-wal`]) copyFileSync(join(source, name), join(folder, name))
  return { folder, id, edits }
}

function expectWhole(crashed: Crashed, damagedFrom: number): void {
  const library = testLibrary(crashed.folder)
  const template = valueOf(library.open(crashed.id))
  const whole = crashed.edits.filter(({ logLength }) => logLength <= damagedFrom).length
  expect(template.revision).toBe(1 + whole)
  expect(messageText(template.variants[0].document).text).toBe(crashed.edits[whole - 1]?.text ?? 'first')
  valueOf(library.save(crashed.id, template.revision, content('after', 'the crash')))
  library.close()
}

describe('R2: a damaged write-ahead log', () => {
  it.each([
    ['torn', (log: Buffer, at: number) => log.subarray(0, at)],
    [
      'overwritten with garbage',
      (log: Buffer, at: number) => Buffer.concat([log.subarray(0, at), randomBytes(log.length - at)]),
    ],
  ])(`${rounds} times %s: opens, with every edit before the damage`, (_, damage) => {
    const crashed = crashedLibrary()
    const file = readFileSync(join(crashed.folder, libraryFileName))
    const logPath = join(crashed.folder, `${libraryFileName}-wal`)
    const log = readFileSync(logPath)
    for (let round = 0; round < rounds; round += 1) {
      const at = randomInt(log.length)
      writeFileSync(join(crashed.folder, libraryFileName), file)
      writeFileSync(logPath, damage(log, at))
      expectWhole(crashed, at)
    }
  })
})
