import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openConnection } from '../../../main/library/connection.ts'
import type { Library } from '../../../main/library/library.ts'
import type { Result } from '../../../shared/ipc/contract.ts'
import { canMount, smallDisk } from '../small-disk.ts'
import { approve, colleague, listedState } from './approval-parts.ts'
import { content, failureOf, valueOf } from './test-content.ts'
import { temporaryFolder, testLibrary } from './test-library.ts'

const ada = colleague('Ada')
const grace = colleague('Grace')

/** Each of them writes in several places. */
const changes: Readonly<Record<string, (library: Library, id: string) => Result<unknown>>> = {
  approving: (library, id) => approve(library, id, grace, 'fine'),
  'sending back': (library, id) => library.sendBack(id, 'Grace', 'shorter'),
  editing: (library, id) => library.save(id, 1, content('one', 'another')),
  withdrawing: (library, id) => library.withdraw(id),
}

function waiting(folder: string): { readonly library: Library; readonly id: string } {
  const library = testLibrary(folder)
  const { id } = valueOf(library.create(content('one', 'Hello')))
  valueOf(library.submit(id, 1, ada, 'please'))
  return { library, id }
}

describe('a change that fails half way', () => {
  // The last that each of them writes is the list.
  for (const [name, change] of Object.entries(changes)) {
    it(`changes nothing: ${name}`, () => {
      const { library, id } = waiting(temporaryFolder())
      const before = valueOf(library.approval(id))
      const connection = openConnection(library.path)
      connection.execute(`CREATE TRIGGER failing BEFORE UPDATE OF approval ON listed WHEN NEW.approval <> OLD.approval
        BEGIN SELECT RAISE(ABORT, 'no more'); END`)
      expect(failureOf(change(library, id)).kind).toBe('storage')
      expect(valueOf(library.approval(id))).toEqual(before)
      expect(listedState(library, id)).toBe('in-review')
      connection.execute('DROP TRIGGER failing')
      connection.close()
      valueOf(change(library, id))
    })
  }

  it('does not keep anybody from reading what stands beside a seal that is damaged', () => {
    const { library, id } = waiting(temporaryFolder())
    valueOf(approve(library, id, grace))
    const connection = openConnection(library.path)
    connection.execute(`UPDATE approvals SET seal = 'x';
      CREATE TRIGGER failing BEFORE UPDATE ON approvals BEGIN SELECT RAISE(ABORT, 'no more'); END`)
    connection.close()
    expect(valueOf(library.approval(id)).approval).toBeNull()
    expect(valueOf(library.approvedContent(id))).toBeNull()
  })
})

describe.skipIf(!canMount)('a disk that is full (needs the right to mount one)', () => {
  for (const [name, change] of Object.entries(changes)) {
    it(`changes nothing, and goes on as soon as there is space: ${name}`, () => {
      const { folder } = smallDisk(4096)
      const { library, id } = waiting(folder)
      const before = valueOf(library.approval(id))
      library.close()
      expect(valueOf(library.approval(id))).toEqual(before)
      const filler = join(folder, 'filler')
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(filler, Buffer.alloc(bavail * bsize))
      expect(failureOf(change(library, id))).toMatchObject({ kind: 'storage', reason: 'full' })
      expect(valueOf(library.approval(id))).toEqual(before)
      rmSync(filler)
      valueOf(change(library, id))
    })
  }
})
