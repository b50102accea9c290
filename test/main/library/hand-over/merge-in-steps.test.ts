import { cpSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openConnection } from '../../../../main/library/connection.ts'
import type { HandOver } from '../../../../shared/exchange/hand-over/hand-over-file.ts'
import { holder, said, texts } from '../blocks.ts'
import { toTheEnd } from '../../../support/to-the-end.ts'
import { failureOf, valueOf } from '../test-content.ts'
import { afterTest, temporaryFolder, testLibrary } from '../test-library.ts'
import { cleanContent, desks, edit, fileOf, merge, type Desk } from './two-libraries.ts'
import { kept, type Kept } from './kept.ts'

const choices = {
  copyTitle: (title: string, author: string) => `${title} (${author})`,
}

/** A file that adds, goes on, forks and changes a block, and the library that it comes into. */
function meeting(): {
  readonly bo: Desk
  readonly file: HandOver
  readonly ids: Readonly<Record<'on' | 'fork', string>>
} {
  const [ada, bo] = desks('Ada', 'Bo')
  if (ada === undefined || bo === undefined) throw new Error('no desks')
  const block = valueOf(ada.library.createBlock({ name: 'Goodbye', variants: texts('Bye') }))
  const on = valueOf(ada.library.create(holder('On', [block]))).id
  const fork = valueOf(ada.library.create(cleanContent('Fork'))).id
  merge(bo, fileOf(ada, 'library'))
  valueOf(bo.library.create(holder('Only here', valueOf(bo.library.blocks()))))
  edit(ada, fork, 'Ada’s.')
  edit(bo, fork, 'Bo’s.')
  const { revision } = valueOf(ada.library.open(on))
  valueOf(ada.library.save(on, revision, holder('Further on', [block])))
  valueOf(toTheEnd(ada.library.saveBlock({ ...block, variants: texts('See you') })))
  for (const title of ['One', 'Two', 'Three']) valueOf(ada.library.create(cleanContent(title)))
  bo.library.close()
  // One row at a time, which is the most often that a merge can be cut off.
  const library = testLibrary(dirname(bo.library.path), { author: () => 'Bo', startStep: () => () => true })
  return { bo: { ...bo, library }, file: { ...fileOf(ada, 'library'), teamWords: ['Gadgetly'] }, ids: { on, fork } }
}

/** The library as the death of the process at this moment leaves it, log and all, opened anew. */
function openedAnew({ library }: Desk): Desk['library'] {
  const folder = temporaryFolder()
  cpSync(dirname(library.path), folder, { recursive: true })
  return testLibrary(folder, { author: () => 'Bo' })
}

function hasLeftovers(path: string): boolean {
  const connection = openConnection(path)
  afterTest(() => connection.close())
  return connection.get("SELECT 1 FROM sqlite_schema WHERE name = 'merging'") !== undefined
}

describe('a file that is taken in step by step', () => {
  test('is in the library wholly or not at all, at whatever step it is cut off', () => {
    const { bo, file } = meeting()
    const before = kept(bo.library)
    const merging = bo.library.merge(file, choices)
    const found: Kept[] = []
    while (merging.next().done !== true) {
      const library = openedAnew(bo)
      expect(hasLeftovers(library.path)).toBe(false)
      found.push(kept(library))
      library.close()
    }
    const after = kept(bo.library)
    expect(after.titles).toHaveLength(before.titles.length + 4)
    expect(after.texts).toContain('Hello | See you')
    expect(after.texts).not.toContain('Hello | Bye')
    // Each template is noted in a step of its own, and the last of them decides.
    const undecided = file.templates.length - 1
    expect(found.length).toBeGreaterThan(2 * file.templates.length)
    for (const [step, one] of found.entries())
      expect({ step, ...one }).toEqual({ step, ...(step < undecided ? before : after) })
  })

  test('keeps what was written between two steps, of templates that it has reached and of those that it has not', () => {
    const { bo, file, ids } = meeting()
    const merging = bo.library.merge(file, choices)
    const created: string[] = []
    for (let step = 0; ; step += 1) {
      const { done, value } = merging.next()
      if (done === true) {
        valueOf(value)
        break
      }
      created.push(valueOf(bo.library.create(cleanContent(`Meanwhile ${step}`))).id)
      for (const id of [ids.on, ids.fork]) edit(bo, id, `Edit ${step} of ${id}.`)
    }
    const steps = created.length
    expect(created.map((id) => valueOf(bo.library.open(id)).title)).toEqual(
      Array.from({ length: steps }, (_, step) => `Meanwhile ${step}`),
    )
    for (const id of [ids.on, ids.fork]) {
      const history = valueOf(bo.library.versions(id)).map(
        ({ revision }) => said(valueOf(bo.library.readVersion(id, revision)))[0],
      )
      for (let step = 0; step < steps; step += 1) expect(history).toContain(`Edit ${step} of ${id}.`)
      // And what came is in no way lost by it.
      expect(history.some((text) => text === (id === ids.fork ? 'Ada’s.' : 'Hello | See you'))).toBe(true)
    }
    expect(kept(bo.library).titles).toEqual(expect.arrayContaining(['One', 'Two', 'Three', 'Fork (Ada)']))
    expect(hasLeftovers(bo.library.path)).toBe(false)
  })

  test('leaves nothing when it is left off before all of it is noted', () => {
    const { bo, file } = meeting()
    const before = kept(bo.library)
    const merging = bo.library.merge(file, choices)
    expect(merging.next().done).toBe(false)
    merging.return({ ok: false, failure: { kind: 'cancelled' } })
    expect(kept(bo.library)).toEqual(before)
    expect(hasLeftovers(bo.library.path)).toBe(false)
    expect(merge(bo, file).lines).toHaveLength(file.templates.length)
  })

  test('keeps a second one waiting, and is told by what it did alone', () => {
    const { bo, file } = meeting()
    const merging = bo.library.merge(file, choices)
    merging.next()
    expect(failureOf(toTheEnd(bo.library.merge(file, choices)))).toMatchObject({ kind: 'storage', reason: 'busy' })
    expect(valueOf(toTheEnd(merging)).lines.map(({ outcome }) => outcome)).toEqual([
      'updated', 'forked', 'added', 'added', 'added',
    ]) // prettier-ignore
  })

  test('that the disk cuts off is finished before the next one is begun', () => {
    const { bo, file } = meeting()
    const merging = bo.library.merge(file, choices)
    // Every template is noted, and the first is in.
    for (let step = 0; step <= file.templates.length; step += 1) expect(merging.next().done).toBe(false)
    bo.library.pause()
    expect(failureOf(toTheEnd(merging))).toMatchObject({ kind: 'storage', reason: 'busy' })
    valueOf(bo.library.resume(dirname(bo.library.path)))
    expect(kept(bo.library).titles).toEqual(expect.arrayContaining(['One', 'Two', 'Three', 'Fork (Ada)']))
    expect(merge(bo, file).lines.every(({ outcome }) => outcome === 'same' || outcome === 'behind')).toBe(true)
  })

  test('leaves out a template that the library cannot take when it is finished, and takes the others', () => {
    const { bo, file } = meeting()
    const merging = bo.library.merge(file, choices)
    for (let step = 0; step < file.templates.length; step += 1) merging.next()
    const connection = openConnection(bo.library.path)
    // As a damaged page or a fault of the app would leave it.
    connection.run("UPDATE merging SET value = 'no JSON' WHERE place = (SELECT min(place) + 2 FROM merging)")
    connection.close()
    const library = openedAnew(bo)
    const { titles } = kept(library)
    expect(titles).not.toContain('One')
    expect(titles).toEqual(expect.arrayContaining(['Two', 'Three', 'Fork (Ada)']))
  })
})
