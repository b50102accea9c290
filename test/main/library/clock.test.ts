import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { backupFolder, listBackups } from '../../../main/library/backup/backups.ts'
import { checkLibrary } from '../../../main/library/backup/check-library.ts'
import { keepSafe } from '../../../main/library/backup/keep-safe.ts'
import { restoreLibrary } from '../../../main/library/backup/restore-library.ts'
import { salvageTemplates } from '../../../main/library/backup/salvage.ts'
import { setAside } from '../../../main/library/backup/set-aside.ts'
import { thinHistory } from '../../../main/library/thin-history.ts'
import { silentLog } from '../../../main/log.ts'
import { freshFor } from '../../../shared/template/thin-versions.ts'
import { runHere, textOf } from './backup-parts.ts'
import { content, failureOf, valueOf } from './test-content.ts'
import { temporaryFolder, testLibrary } from './test-library.ts'

const hour = 60 * 60_000
const year = 365 * 24 * hour
const noon = Date.UTC(2031, 5, 1, 12)

/** A clock that the test sets. */
function settableClock(): { time: number; readonly now: () => Date } {
  const clock = { time: noon, now: () => new Date(clock.time) }
  return clock
}

describe('a clock that goes backwards', () => {
  it('is no reason to refuse a save, and versions keep their order by number', () => {
    const clock = settableClock()
    const library = testLibrary(temporaryFolder(), { now: clock.now })
    const { id } = valueOf(library.create(content('one', 'text 1')))
    const steps = [1000, -2 * year, 1000, year, -hour]
    for (const [index, step] of steps.entries()) {
      clock.time += step
      valueOf(library.save(id, index + 1, content('one', `text ${index + 2}`)))
    }
    expect(textOf(library, id)).toBe('text 6')
    const versions = valueOf(library.versions(id))
    expect(versions.map(({ revision }) => revision)).toEqual([6, 5, 4, 3, 2, 1])
    expect(versions[0]?.savedAt).toBe(clock.now().toISOString())
    // An edit from before is still no newer than the one after it.
    expect(failureOf(library.save(id, 5, content('one', 'late')))).toEqual({ kind: 'stale', revision: 6 })
    valueOf(library.restoreVersion(id, 2, 6))
    expect(textOf(library, id)).toBe('text 2')
    expect(checkLibrary(library.path).isSound).toBe(true)
  })

  it('thins nothing that seems to come from the future, and catches up when its time has come', async () => {
    const clock = settableClock()
    const library = testLibrary(temporaryFolder(), { now: clock.now })
    const thinning = { library, log: silentLog, signal: new AbortController().signal, now: clock.now }
    const { id } = valueOf(library.create(content('start')))
    for (let revision = 1; revision <= 9; revision += 1) {
      clock.time += 100
      valueOf(library.save(id, revision, content(`t${revision}`)))
    }
    expect(await thinHistory(thinning)).toBe(0)
    clock.time -= year
    expect(await thinHistory(thinning)).toBe(0)
    valueOf(library.save(id, 10, content('with the clock set back')))
    clock.time += 2 * freshFor
    expect(await thinHistory(thinning)).toBe(0)
    expect(valueOf(library.versions(id))).toHaveLength(11)
    clock.time = noon + 2 * freshFor
    expect(await thinHistory(thinning)).toBe(8)
    // The first, the last of each of the two sittings.
    expect(valueOf(library.versions(id)).map(({ revision }) => revision)).toEqual([11, 10, 1])
  })

  it('makes a backup on each other day, none twice, and the newest is the one made last', async () => {
    const clock = settableClock()
    const folder = temporaryFolder()
    const library = testLibrary(folder, { now: clock.now })
    const { id } = valueOf(library.create(content('one', 'day 1')))
    const look = () =>
      keepSafe(
        {
          libraryPath: library.path,
          folder,
          now: clock.now,
          run: runHere,
          log: silentLog,
          onDamage: () => expect.unreachable('nothing is damaged'),
          onFailure: () => expect.unreachable('nothing fails'),
        },
        false,
      )
    expect([await look(), await look()]).toEqual([true, false])
    clock.time -= year
    valueOf(library.save(id, 1, content('one', 'day 2')))
    expect([await look(), await look()]).toEqual([true, false])
    clock.time += year
    valueOf(library.save(id, 2, content('one', 'day 3')))
    expect([await look(), await look()]).toEqual([true, false])
    const backups = listBackups(backupFolder(folder))
    expect(backups.map(({ sequence }) => sequence)).toEqual([3, 2, 1])
    clock.time -= year
    valueOf(await restoreLibrary({ library, run: runHere, now: clock.now }, backups[1]?.name ?? '', false))
    expect(textOf(library, id)).toBe('day 2')
    valueOf(await restoreLibrary({ library, run: runHere, now: clock.now }, backups[0]?.name ?? '', false))
    expect(textOf(library, id)).toBe('day 3')
  })

  it('does not make a damaged library’s older text win over a newer one', () => {
    const clock = settableClock()
    const library = testLibrary(temporaryFolder(), { now: clock.now })
    const { id } = valueOf(library.create(content('one', 'older')))
    const older = salvageTemplates(library.path)
    clock.time -= year
    valueOf(library.save(id, 1, content('one', 'newer')))
    expect(valueOf(library.takeIn(older))).toBe(0)
    expect(textOf(library, id)).toBe('newer')
  })

  it('sets two libraries aside in the same second without one over the other', () => {
    const folder = temporaryFolder()
    const names = ['a', 'b'].map((title) => {
      const library = testLibrary(folder)
      valueOf(library.create(content(title)))
      library.close()
      return setAside(library.path, new Date(noon))
    })
    expect(new Set(names).size).toBe(2)
    expect(readdirSync(folder).filter((name) => /^library\.corrupt-.*\.sqlite$/.test(name))).toHaveLength(2)
  })
})
