import { cpSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { openConnection } from '../../../main/library/connection.ts'
import type { Library } from '../../../main/library/library.ts'
import type { SharedBlock } from '../../../shared/template/shared-block.ts'
import { toTheEnd } from '../../support/to-the-end.ts'
import { holder, said, texts } from './blocks.ts'
import { content, failureOf, valueOf } from './test-content.ts'
import { afterTest, temporaryFolder, testLibrary } from './test-library.ts'

/** Four templates that hold a block; each is rewritten in a step of its own. */
function held(): { readonly library: Library; readonly block: SharedBlock; readonly ids: readonly string[] } {
  const library = testLibrary(temporaryFolder(), { startStep: () => () => true })
  const block = valueOf(library.createBlock({ name: 'Signature', variants: texts('Kind regards') }))
  const ids = ['One', 'Two', 'Three', 'Four'].map((title) => valueOf(library.create(holder(title, [block]))).id)
  return { library, block, ids }
}

/** As the death of the process at this moment leaves it, log and all, opened anew. */
function openedAnew(library: Library): Library {
  const folder = temporaryFolder()
  cpSync(dirname(library.path), folder, { recursive: true })
  return testLibrary(folder)
}

function hasLeftovers({ path }: Library): boolean {
  const connection = openConnection(path)
  afterTest(() => connection.close())
  return connection.get("SELECT 1 FROM sqlite_schema WHERE name = 'rewriting'") !== undefined
}

const english = (library: Library, ids: readonly string[]) => ids.map((id) => said(valueOf(library.open(id)))[0])
const holds = (library: Library, id: string) =>
  valueOf(library.open(id)).variants[0].document.content.some(({ type }) => type === 'sharedBlock')

test('a block’s new text is in every template that holds it, at whatever step the process dies', () => {
  const { library, block, ids } = held()
  const saving = library.saveBlock({ ...block, variants: texts('Best wishes') })
  let steps = 0
  while (saving.next().done !== true) {
    steps += 1
    const anew = openedAnew(library)
    expect(english(anew, ids)).toEqual(ids.map(() => 'Hello | Best wishes'))
    expect(ids.map((id) => valueOf(anew.versions(id)).length)).toEqual([2, 2, 2, 2])
    expect(hasLeftovers(anew)).toBe(false)
    anew.close()
  }
  expect(steps).toBe(4)
  expect(english(library, ids)).toEqual(ids.map(() => 'Hello | Best wishes'))
  expect(hasLeftovers(library)).toBe(false)
})

test('a deletion and its undoing are whole too, at whatever step the process dies', () => {
  const { library, block, ids } = held()
  const deleting = library.deleteBlock(block.id)
  while (deleting.next().done !== true) {
    const anew = openedAnew(library)
    expect(ids.map((id) => holds(anew, id))).toEqual([false, false, false, false])
    // And it can be undone, with every template that held it.
    expect(valueOf(toTheEnd(anew.undeleteBlock(block.id)))).toMatchObject({ changed: 4, kept: 0 })
    anew.close()
  }
  const back = library.undeleteBlock(block.id)
  while (back.next().done !== true) {
    const anew = openedAnew(library)
    expect(ids.map((id) => holds(anew, id))).toEqual([true, true, true, true])
    anew.close()
  }
})

test('what is written between two steps is kept, and has the block as it is now', () => {
  const { library, block, ids } = held()
  const saving = library.saveBlock({ ...block, variants: texts('Best wishes') })
  const [, , , last = ''] = ids
  const made: string[] = []
  for (let step = 0; ; step += 1) {
    const { done, value } = saving.next()
    if (done === true) {
      // The edits of the last one brought it the text before its turn came.
      expect(valueOf(value)).toMatchObject({ changed: 3, unreadable: 0, block: { revision: 2, uses: 8 } })
      break
    }
    const { revision } = valueOf(library.open(last))
    valueOf(library.save(last, revision, holder(`Edited ${step}`, [block])))
    made.push(valueOf(library.create(holder(`Made ${step}`, [block]))).id)
  }
  expect(english(library, [...ids, ...made])).toEqual([...ids, ...made].map(() => 'Hello | Best wishes'))
  expect(valueOf(library.open(last)).title).toBe('Edited 3')
})

test('a template that was edited after a deletion reached it stays as it is when the block comes back', () => {
  const { library, block, ids } = held()
  const [first = ''] = ids
  const deleting = library.deleteBlock(block.id)
  deleting.next()
  const { revision, ...open } = valueOf(library.open(first))
  valueOf(library.save(first, revision, { ...open, title: 'Edited' }))
  toTheEnd(deleting)
  expect(valueOf(toTheEnd(library.undeleteBlock(block.id)))).toMatchObject({ changed: 3, kept: 1 })
  expect(ids.map((id) => holds(library, id))).toEqual([false, true, true, true])
})

test('one change of a block goes on at a time, and what is left off is finished before the next', () => {
  const { library, block, ids } = held()
  const saving = library.saveBlock({ ...block, variants: texts('Best wishes') })
  saving.next()
  expect(failureOf(toTheEnd(library.deleteBlock(block.id)))).toMatchObject({ kind: 'storage', reason: 'busy' })
  saving.return({ ok: false, failure: { kind: 'cancelled' } })
  expect(english(library, ids)).toContain('Hello | Kind regards')
  const other = valueOf(library.createBlock({ name: 'Other', variants: texts('Bye') }))
  valueOf(toTheEnd(library.saveBlock({ ...other, variants: texts('Bye now') })))
  expect(english(library, ids)).toEqual(ids.map(() => 'Hello | Best wishes'))
})

test('a template that has gone for good meanwhile keeps no other from being rewritten', () => {
  const { library, block, ids } = held()
  const saving = library.saveBlock({ ...block, variants: texts('Best wishes') })
  saving.next()
  const connection = openConnection(library.path)
  connection.run('PRAGMA foreign_keys = ON')
  connection.run('DELETE FROM templates WHERE id = ?', ids[1] ?? '')
  connection.close()
  expect(valueOf(toTheEnd(saving))).toMatchObject({ changed: 3 })
  expect(hasLeftovers(library)).toBe(false)
  expect(valueOf(library.create(content('After'))).revision).toBe(1)
})
