import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../main/library/library.ts'
import { openConnection, type Connection } from '../../../main/library/connection.ts'
import { recheckLibrary } from '../../../main/library/recheck-library.ts'
import { silentLog, type LogFacts } from '../../../main/log.ts'
import { currentPolicy } from '../../../shared/policy/policy.ts'
import { revisePolicy } from '../../../shared/policy/revise-policy.ts'
import type { TemplateContent } from '../../../shared/template/template.ts'
import { sample } from '../../../shared/template/samples/compose.ts'
import { content, valueOf } from './test-content.ts'
import { temporaryFolder, testLibrary } from './test-library.ts'

/** Two rules of the current policy: what the others come to say of these templates does not matter here. */
const older = {
  ...currentPolicy,
  version: 'CA-fr-2030.1',
  rules: currentPolicy.rules.filter(({ id }) => id === 'send-window' || id === 'emoticon'),
}
/** Two weeks instead of thirty days, and faces may stand. */
const newer = revisePolicy(older, {
  version: 'CA-fr-2031.1',
  date: '2031',
  limits: { sendWithinDays: 14 },
  rules: { emoticon: null },
})
const newest = revisePolicy(newer, { version: 'CA-fr-2032.1', date: '2032', limits: { sendWithinDays: 30 } })

const clean = { state: 'clean', violations: 0, confirms: 0 }
const violation = { state: 'violation', violations: 1, confirms: 0 }
const never = () => false
const atOnce = () => true
const running = () => new AbortController().signal
const prepare = () => Promise.resolve()
const quietly = { log: silentLog, prepare, onProgress: () => undefined }

/** Work at the file itself, past the library. */
function atFile<Value>(path: string, work: (connection: Connection) => Value): Value {
  const connection = openConnection(path)
  try {
    return work(connection)
  } finally {
    connection.close()
  }
}

const rows = (path: string) =>
  atFile(path, (connection) => connection.all('SELECT * FROM templates ORDER BY number') as Record<string, unknown>[])

const slow = (title: string) => sample('en-CA', title, 'proactive-invoice', 20, ['Invoice of {{order_number}}: lamp.'])

/** Templates of every kind of change, judged by the older policy. */
function olderLibrary(folder: string): {
  readonly ids: Readonly<Record<'same' | 'slow' | 'face' | 'archived' | 'deleted', string>>
  readonly path: string
} {
  const library = testLibrary(folder, { policy: older })
  const ids = {
    same: valueOf(library.create(content('same'))).id,
    slow: valueOf(library.create(slow('slow'))).id,
    face: valueOf(library.create(content('face', 'Thanks :-)'))).id,
    archived: valueOf(library.create(slow('archived'))).id,
    deleted: valueOf(library.create(slow('deleted'))).id,
  }
  valueOf(library.archive(ids.archived, true))
  valueOf(library.delete(ids.deleted))
  library.close()
  return { ids, path: library.path }
}

const told = (library: Library) =>
  valueOf(library.verdictChanges()).map(({ title, before, after }) => [title, before.state, after.state])

describe('[policy versions] a library of an older version', () => {
  it('is checked again: every template gets the new verdict and version, and only what changed is listed', async () => {
    const folder = temporaryFolder()
    const { ids, path } = olderLibrary(folder)
    const before = rows(path)
    const library = testLibrary(folder, { policy: newer })
    expect(valueOf(library.outdated())).toHaveLength(5)
    expect(await recheckLibrary({ library, signal: running(), ...quietly })).toBe(true)

    const changes = valueOf(library.verdictChanges())
    expect(changes.map(({ id, before: was, after, isArchived }) => ({ id, before: was, after, isArchived }))).toEqual([
      { id: ids.archived, before: clean, after: violation, isArchived: true },
      { id: ids.slow, before: clean, after: violation, isArchived: false },
      { id: ids.face, before: violation, after: clean, isArchived: false },
    ])
    for (const change of changes) {
      expect(change).toMatchObject({ policyBefore: older.version, policyAfter: newer.version })
      expect(change.foundAt).toMatch(/^2031-/)
    }
    // No edit: nothing but the verdict and the version moved.
    const judgement = { verdict: 0, violations: 0, confirms: 0, policy_version: 0 }
    expect(rows(path).map((row) => ({ ...row, ...judgement }))).toEqual(before.map((row) => ({ ...row, ...judgement })))
    expect(rows(path).map((row) => row['policy_version'])).toEqual(Array.from({ length: 5 }, () => newer.version))
    expect(valueOf(library.open(ids.slow)).policyVersion).toBe(newer.version)
    expect(
      valueOf(library.list({ query: '', archived: false })).rows.map(({ title, verdict }) => [title, verdict.state]),
    ).toEqual([
      ['face', 'clean'],
      ['slow', 'violation'],
      ['same', 'clean'],
    ])
    // A deletion that is undone has its verdict, and its place in the list.
    valueOf(library.undelete(ids.deleted))
    expect(told(library)).toContainEqual(['deleted', 'clean', 'violation'])

    expect(valueOf(library.outdated())).toEqual([])
    expect(await recheckLibrary({ library, signal: running(), ...quietly })).toBe(false)
  })

  it('has nothing to tell when nothing changed verdict', async () => {
    const folder = temporaryFolder()
    valueOf(testLibrary(folder, { policy: older }).create(content('same')))
    const library = testLibrary(folder, {
      policy: revisePolicy(older, { version: 'CA-fr-2031.0', date: '2031' }),
    })
    expect(await recheckLibrary({ library, signal: running(), ...quietly })).toBe(true)
    expect(valueOf(library.verdictChanges())).toEqual([])
  })

  it('is told until dismissed, over restarts; what is found later is not dismissed with it', async () => {
    const folder = temporaryFolder()
    olderLibrary(folder)
    const library = testLibrary(folder, { policy: newer })
    const [first] = valueOf(library.outdated())
    valueOf(library.recheck(valueOf(library.outdated()).slice(0, 2), never))
    const [shown] = valueOf(library.verdictChanges())
    expect(shown).toMatchObject({ title: 'slow' })
    expect(first).toBe(1)
    await recheckLibrary({ library, signal: running(), ...quietly })
    valueOf(library.dismissVerdictChanges(shown?.number ?? 0))
    library.close()
    const again = testLibrary(folder, { policy: newer })
    expect(told(again).map(([title]) => title)).toEqual(['archived', 'face'])
    valueOf(again.dismissVerdictChanges(1000))
    again.close()
    expect(told(testLibrary(folder, { policy: newer }))).toEqual([])
  })

  it('tells two versions that nobody has looked at in between as one change, or as none when it went back', async () => {
    const folder = temporaryFolder()
    olderLibrary(folder)
    const library = testLibrary(folder, { policy: newer })
    await recheckLibrary({ library, signal: running(), ...quietly })
    library.close()
    const next = testLibrary(folder, { policy: newest })
    await recheckLibrary({ library: next, signal: running(), ...quietly })
    expect(valueOf(next.verdictChanges())).toMatchObject([
      {
        title: 'face',
        before: violation,
        after: clean,
        policyBefore: older.version,
        policyAfter: newest.version,
      },
    ])
  })

  it('no longer tells what was mended since', async () => {
    const folder = temporaryFolder()
    const { ids } = olderLibrary(folder)
    const library = testLibrary(folder, { policy: newer })
    await recheckLibrary({ library, signal: running(), ...quietly })
    const opened = valueOf(library.open(ids.slow))
    expect(opened.sendWithinDays).toBe(20)
    valueOf(library.save(opened.id, opened.revision, { ...opened, sendWithinDays: 14 }))
    expect(told(library).map(([title]) => title)).toEqual(['archived', 'face'])
  })
})

describe('checking again', () => {
  it('stops between two steps and goes on at the next start, with every change told once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 3 }), { maxLength: 4 }), async (steps) => {
        const folder = temporaryFolder()
        olderLibrary(folder)
        for (const count of steps) {
          const library = testLibrary(folder, { policy: newer })
          for (let step = 0; step < count; step += 1) {
            const rest = valueOf(library.outdated())
            if (rest.length > 0) expect(valueOf(library.recheck(rest, atOnce)).done).toBe(1)
          }
          // As a kill leaves it: nobody closes anything, the next one opens the file.
        }
        const library = testLibrary(folder, { policy: newer })
        expect(valueOf(library.outdated())).toHaveLength(Math.max(0, 5 - steps.reduce((sum, count) => sum + count, 0)))
        await recheckLibrary({ library, signal: running(), ...quietly })
        expect(told(library).map(([title]) => title)).toEqual(['archived', 'slow', 'face'])
      }),
      { numRuns: 8 },
    )
  })

  it('that is ended early says so and leaves the rest for later', async () => {
    const folder = temporaryFolder()
    olderLibrary(folder)
    const library = testLibrary(folder, { policy: newer })
    const ending = new AbortController()
    const logged: LogFacts[] = []
    const oneByOne = {
      ...library,
      recheck: (numbers: readonly number[]) => {
        const result = library.recheck(numbers, atOnce)
        if (valueOf(library.outdated()).length === 3) ending.abort()
        return result
      },
    }
    const log = { ...silentLog, info: (_event: string, facts: LogFacts = {}) => logged.push(facts) }
    await recheckLibrary({ library: oneByOne, signal: ending.signal, log, prepare, onProgress: () => undefined })
    expect(logged).toMatchObject([{ total: 5, checked: 2, changed: 1, isComplete: false }])
    expect(valueOf(library.outdated())).toHaveLength(3)
  })

  it('yields to a save in between: what was saved is judged by the save, and is no change to tell', () => {
    const folder = temporaryFolder()
    const { ids } = olderLibrary(folder)
    const library = testLibrary(folder, { policy: newer })
    const other = testLibrary(folder, { policy: newer })
    const numbers = valueOf(library.outdated())
    const opened = valueOf(other.open(ids.slow))
    // Once its text is judged and before the verdict is stored.
    let judged = 0
    const saveMeanwhile = () => {
      judged += 1
      if (judged === 2) valueOf(other.save(opened.id, 1, { ...opened, title: 'saved' }))
      return false
    }
    const checked = valueOf(library.recheck(numbers.slice(0, 2), saveMeanwhile))
    expect(checked).toEqual({ done: 2, changed: 0, unreadable: 0 })
    expect(valueOf(library.open(opened.id))).toMatchObject({
      title: 'saved',
      revision: 2,
      policyVersion: newer.version,
    })
    expect(told(library)).toEqual([])
  })

  it('yields to a save of another process by the older version, which is then checked at the next start', () => {
    const folder = temporaryFolder()
    const { ids } = olderLibrary(folder)
    const library = testLibrary(folder, { policy: newer })
    const before = testLibrary(folder, { policy: older })
    const face = valueOf(before.open(ids.face))
    let judged = 0
    const saveMeanwhile = () => {
      judged += 1
      if (judged === 3) valueOf(before.save(face.id, 1, { ...face, title: 'saved' }))
      return false
    }
    const numbers = valueOf(library.outdated())
    expect(valueOf(library.recheck(numbers, saveMeanwhile))).toMatchObject({ done: 5 })
    expect(valueOf(library.open(face.id))).toMatchObject({ title: 'saved', policyVersion: older.version })
    expect(valueOf(library.outdated())).toEqual([3])
  })

  it('prepares the texts of what it checks next, and judges by what that has loaded', async () => {
    const folder = temporaryFolder()
    olderLibrary(folder)
    const prepared: string[] = []
    const library = testLibrary(folder, { policy: newer })
    const takeIn = (contents: readonly TemplateContent[]) => {
      // Nothing has been judged before its texts were prepared.
      expect(valueOf(library.outdated())).toHaveLength(5 - prepared.length)
      prepared.push(...contents.map(({ title }) => title))
      return Promise.resolve()
    }
    await recheckLibrary({ library, signal: running(), ...quietly, prepare: takeIn })
    expect(prepared).toEqual(['same', 'slow', 'face', 'archived', 'deleted'])
  })

  it('leaves rows alone that cannot be read, and passes them over', async () => {
    const folder = temporaryFolder()
    const { ids, path } = olderLibrary(folder)
    const torn = '{"title":"x","purp'
    atFile(path, (connection) => {
      connection.run("UPDATE templates SET content = ?, policy_version = 'CA-fr-2199.1' WHERE id = ?", torn, ids.same)
    })
    const before = rows(path)[0]
    const library = testLibrary(folder, { policy: newer })
    const logged: LogFacts[] = []
    const log = { ...silentLog, info: (_event: string, facts: LogFacts = {}) => logged.push(facts) }
    await recheckLibrary({ library, signal: running(), log, prepare, onProgress: () => undefined })
    expect(logged).toMatchObject([{ total: 5, checked: 4, unreadable: 1, isComplete: true }])
    expect(rows(path)[0]).toEqual(before)
    expect(told(library)).toHaveLength(3)
    // Asked again at each start, without a word to anybody.
    expect(await recheckLibrary({ library, signal: running(), ...quietly })).toBe(false)
  })

  it('is not begun without the library, and says nothing', async () => {
    const warned: string[] = []
    const log = { ...silentLog, warn: (event: string) => warned.push(event) }
    const gone = { ok: false, failure: { kind: 'storage', reason: 'missing', detail: '' } } as const
    const failing = () => gone
    const library = {
      outdated: failing,
      contents: failing,
      recheck: failing,
      recheckJobs: failing,
      storeJudged: failing,
    }
    expect(await recheckLibrary({ library, signal: running(), log, prepare, onProgress: () => undefined })).toBe(false)
    const stopped = { ...library, outdated: () => ({ ok: true, value: [1, 2] }) as const }
    expect(
      await recheckLibrary({ library: stopped, signal: running(), log, prepare, onProgress: () => undefined }),
    ).toBe(false)
    expect(warned).toEqual(['recheck not begun', 'recheck stopped'])
  })
})
