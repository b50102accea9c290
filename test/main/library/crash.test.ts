import { randomInt } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { messageText } from '../../../shared/message/text.ts'
import { hashOf, readAcknowledgement, type Acknowledgement } from './acknowledgement.ts'
import { readLines, startProcess } from './library-process.ts'
import { valueOf } from './test-content.ts'
import { temporaryFolder, testLibrary } from './test-library.ts'

/** 60 for the full trust test. */
const rounds = Number(process.env['PLUMELINE_CRASH_ROUNDS'] ?? 5)
const editsPerRound = 500

describe('R1: kill -9 while editing', () => {
  it(
    `loses no acknowledged edit in ${rounds} rounds of ${editsPerRound}`,
    async () => {
      const folder = temporaryFolder()
      const acknowledged = new Map<string, Acknowledgement>()
      let edits = 0
      let killed = 0
      for (let round = 0; round < rounds; round += 1) {
        const child = startProcess(new URL('./edit-at-random.ts', import.meta.url), folder, String(editsPerRound))
        const killAt = 1 + randomInt(editsPerRound - 50)
        let inRound = 0
        await readLines(child, (line) => {
          const edit = readAcknowledgement(line)
          acknowledged.set(edit.id, edit)
          inRound += 1
          // A moment later, so that the kill lands anywhere inside an edit.
          if (inRound === killAt) setTimeout(() => child.kill('SIGKILL'), randomInt(5))
        })
        if (child.signalCode === 'SIGKILL') killed += 1
        edits += inRound
        expectAllKept(folder, acknowledged)
      }
      console.log(`R1: ${rounds} rounds, ${killed} killed, ${edits} acknowledged edits, 0 lost`)
      expect(killed).toBeGreaterThanOrEqual(rounds * 0.9)
    },
    20_000 * Math.max(rounds, 3),
  )
})

function expectAllKept(folder: string, acknowledged: ReadonlyMap<string, Acknowledgement>): void {
  const library = testLibrary(folder)
  for (const { id, revision, textHash } of acknowledged.values()) {
    const template = valueOf(library.open(id))
    // The edit under way when the process died may be there or not; nobody was told that it was.
    expect(template.revision).toBeGreaterThanOrEqual(revision)
    expect(template.revision).toBeLessThanOrEqual(revision + 1)
    if (template.revision === revision) expect(hashOf(messageText(template.variants[0].document).text)).toBe(textHash)
  }
  library.close()
}
