import { describe, expect, it } from 'vitest'
import { changedAtOnce, changeInSteps } from '../../../main/library/change-in-steps.ts'
import type { Result } from '../../../shared/ipc/contract.ts'
import { content, failureOf, valueOf } from './test-content.ts'
import { testLibrary } from './test-library.ts'

const ids = Array.from({ length: changedAtOnce * 3 + 7 }, (_, index) => `t${index}`)
const full: Result<never> = { ok: false, failure: { kind: 'storage', reason: 'full', detail: '' } }

describe('changing many templates', () => {
  it('does it a stretch at a time, and others have their turn in between', async () => {
    const seen: string[] = []
    let isOver = false
    const other = (): void => {
      if (isOver) return
      seen.push('other')
      setImmediate(other)
    }
    setImmediate(other)
    const changed = await changeInSteps(ids, (some) => {
      seen.push(String(some.length))
      return { ok: true, value: some }
    })
    isOver = true
    expect(valueOf(changed)).toEqual(ids)
    const step = String(changedAtOnce)
    expect(seen).toEqual([step, 'other', step, 'other', step, 'other', '7'])
  })

  it('answers those alone that were changed', async () => {
    const changed = await changeInSteps(ids, (some) => ({ ok: true, value: some.slice(0, 1) }))
    expect(valueOf(changed)).toEqual(['t0', `t${changedAtOnce}`, `t${2 * changedAtOnce}`, `t${3 * changedAtOnce}`])
  })

  it('ends at a failure and says it', async () => {
    let steps = 0
    const changed = await changeInSteps(ids, (some) => {
      steps += 1
      return steps === 2 ? full : { ok: true, value: some }
    })
    expect(failureOf(changed)).toMatchObject({ kind: 'storage', reason: 'full' })
    expect(steps).toBe(2)
  })

  it('asks the library even about none, so that a library that has gone says so', async () => {
    expect(failureOf(await changeInSteps([], () => full))).toMatchObject({ reason: 'full' })
  })

  it('comes to what one transaction comes to, a tag that nobody has any more included', async () => {
    const library = testLibrary()
    const made = Array.from(
      { length: changedAtOnce + 5 },
      (_, index) => valueOf(library.create(content(`t${index}`))).id,
    )
    const tag = (isOn: boolean) =>
      changeInSteps(made, (some) => library.change(some, { kind: 'tag', name: 'Autumn', isOn }))
    expect(valueOf(await tag(true))).toHaveLength(made.length)
    expect(valueOf(library.tags())).toMatchObject([{ name: 'Autumn', count: made.length }])
    expect(valueOf(await tag(true))).toEqual([])
    expect(valueOf(await tag(false)).toSorted()).toEqual(made.toSorted())
    expect(valueOf(library.tags())).toEqual([])
    expect(
      valueOf(await changeInSteps(made, (some) => library.change(some, { kind: 'archive', archived: true }))),
    ).toHaveLength(made.length)
    expect(valueOf(library.list({ query: '', archived: true, limit: 1 })).total).toBe(made.length)
  })
})
