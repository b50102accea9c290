import type { Commands, Result } from '../../../shared/ipc/contract.ts'
import type { PlacePlan, PlaceUse } from '../../../shared/ipc/library-place.ts'
import type { Translate } from '../../../shared/i18n/translator.ts'
import type { Log } from '../../log.ts'
import type { Shell } from '../../shell.ts'
import type { RunLibraryJob } from '../backup/library-jobs.ts'
import type { Library } from '../library.ts'
import type { PlaceKeeper } from './library-place.ts'
import { moveLibrary, useLibrary } from './move-library.ts'
import { placeWarning } from './place-warning.ts'
import { asUsual, lookAtPlace, type PlaceQuestion } from './plan-place.ts'

type PlaceCommand = 'library/location' | 'library/plan-place' | 'library/move' | 'library/reveal'
type PlaceHandlers = {
  readonly [Name in PlaceCommand]: (
    input: Commands[Name]['input'],
  ) => Result<Commands[Name]['output']> | Promise<Result<Commands[Name]['output']>>
}

export interface PlaceHandlerParts {
  readonly library: Pick<Library, 'path' | 'pause' | 'resume'>
  readonly place: PlaceKeeper
  readonly appFolders: readonly string[]
  readonly shell: Pick<Shell, 'chooseFolder' | 'reveal' | 'showAnew' | 'send'>
  readonly run: RunLibraryJob
  readonly now: () => Date
  readonly log: Log
  readonly translate: () => Translate
  /** The library is another file now, and may be another library. */
  readonly onMoved: () => Promise<void>
}

/** The commands about where the library is. */
export function createPlaceHandlers(parts: PlaceHandlerParts): PlaceHandlers {
  const { library, place, appFolders, shell, run, log, translate, onMoved } = parts
  let plan: PlacePlan | null = null
  let lastToken = 0
  let isMoving = false

  const chooseFolder = async (use: PlaceUse, to: Commands['library/plan-place']['input']['to']) => {
    if (to === 'usual') return place.usualFolder
    if (to === 'planned') return plan?.folder ?? null
    const words = translate()
    return shell.chooseFolder({
      title: words(`location.choose.${use}`),
      confirm: words('location.choose.confirm'),
    })
  }

  return {
    'library/location': () => {
      const { folder, usualFolder, record } = place
      const recorded = record.folder ?? usualFolder
      const value = {
        folder,
        isUsual: folder === usualFolder,
        usualFolder,
        missedFolder: recorded === folder ? null : recorded,
        warning: placeWarning(folder),
      }
      return { ok: true, value }
    },
    'library/plan-place': async ({ use, to }) => {
      const answer = await chooseFolder(use, to)
      if (answer === null) return { ok: false, failure: { kind: 'cancelled' } }
      const { usualFolder } = place
      const chosen = asUsual(answer, usualFolder)
      const question: PlaceQuestion = { use, folder: chosen, current: place.folder, usualFolder, appFolders }
      const found = await lookAtPlace(question, run)
      lastToken += 1
      plan = { token: lastToken, use, folder: chosen, isUsual: chosen === usualFolder, ...found }
      return { ok: true, value: plan }
    },
    'library/move': async ({ token }) => {
      if (plan === null || plan.token !== token || plan.problem !== null || isMoving) {
        return { ok: false, failure: { kind: 'not-found', what: 'plan' } }
      }
      const { use, folder } = plan
      isMoving = true
      try {
        const onProgress = (part: number) => shell.send('library/moving', { part })
        const moved = await (use === 'move' ? moveLibrary : useLibrary)({ ...parts, onProgress }, folder)
        if (!moved.ok) {
          const { failure } = moved
          log.warn('library not moved', { use, kind: failure.kind, ...reasonOf(failure) })
          return moved
        }
        plan = null
        log.info('library moved', { use })
        await onMoved()
        shell.showAnew()
        return moved
      } finally {
        isMoving = false
      }
    },
    'library/reveal': () => {
      shell.reveal(library.path)
      return { ok: true, value: null }
    },
  }
}

function reasonOf(failure: { readonly kind: string; readonly reason?: string }): { readonly reason?: string } {
  return failure.reason === undefined ? {} : { reason: failure.reason }
}
