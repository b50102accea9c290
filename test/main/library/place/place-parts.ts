import { join } from 'node:path'
import { silentLog } from '../../../../main/log.ts'
import { openOrRecover } from '../../../../main/library/backup/recover.ts'
import type { Library } from '../../../../main/library/library.ts'
import type { PlaceKeeper } from '../../../../main/library/place/library-place.ts'
import type { MoveParts } from '../../../../main/library/place/move-library.ts'
import {
  openAtPlace,
  type OpenedPlace,
  type PlaceChoice,
  type PlaceTrouble,
} from '../../../../main/library/place/open-place.ts'
import { openPlaceFile, placeFileName, type PlaceFile } from '../../../../main/library/place/place-file.ts'
import type { Result } from '../../../../shared/ipc/contract.ts'
import { runHere } from '../backup-parts.ts'
import { valueOf } from '../test-content.ts'
import { afterTest, libraryOptions } from '../test-library.ts'

export const clock = (): Date => new Date(Date.UTC(2031, 4, 6, 7, 8, 9))

export function placeFileOf(userData: string): PlaceFile {
  return openPlaceFile(join(userData, placeFileName))
}

export interface Started {
  readonly troubles: readonly PlaceTrouble[]
  readonly opened: Result<OpenedPlace> | null
}

/** Starts as the app does, with a person who answers in this order, and then quits. A damaged library is restored. */
export async function start(userData: string, ...answers: readonly PlaceChoice[]): Promise<Started> {
  const troubles: PlaceTrouble[] = []
  const left = [...answers]
  const opened = await openAtPlace({
    usualFolder: userData,
    file: placeFileOf(userData),
    run: runHere,
    now: clock,
    log: silentLog,
    open: (folder) =>
      openOrRecover({ options: libraryOptions(folder), run: runHere, ask: () => Promise.resolve('restore') }),
    ask(trouble) {
      troubles.push(trouble)
      return Promise.resolve(left.shift() ?? { kind: 'quit' })
    },
  })
  return { troubles, opened }
}

export interface App {
  readonly library: Library
  readonly place: PlaceKeeper
  readonly parts: MoveParts
  /** What was told of the progress. */
  readonly told: readonly number[]
  close(): void
}

/** A start that has to go well. Ends after the test at the latest. */
export async function startApp(userData: string, ...answers: readonly PlaceChoice[]): Promise<App> {
  const { opened } = await start(userData, ...answers)
  if (opened === null) throw new Error('the answer was to quit')
  const { place, opened: openedLibrary } = valueOf(opened)
  const { library } = openedLibrary
  const told: number[] = []
  const parts: MoveParts = {
    library,
    place,
    run: runHere,
    now: clock,
    log: silentLog,
    onProgress: (part) => told.push(part),
  }
  let isClosed = false
  const close = (): void => {
    if (isClosed) return
    isClosed = true
    library.close()
    place.release()
  }
  afterTest(close)
  return { library, place, parts, told, close }
}
