import { randomUUID } from 'node:crypto'
import type { Handlers } from '../../../main/handlers.ts'
import { createLanguageService } from '../../../main/language/language-service.ts'
import { openLibrary, type Library } from '../../../main/library/library.ts'
import { silentLog } from '../../../main/log.ts'
import type { Shell } from '../../../main/shell.ts'
import { handlersOnDisk } from '../../main/handlers-on-disk.ts'
import { makeLibrary } from '../library/made-library.ts'

/** A library with everything that the window can ask for, as the app makes it. */
export interface Desk {
  readonly folder: string
  readonly library: Library
  readonly ids: readonly string[]
  readonly handlers: Handlers
  /** What a person chooses in the next dialog for a file or a folder. */
  choose(path: string): void
}

/** A desk whose library has so many made templates; none for 0. */
export function openDesk(folder: string, size: number): Desk {
  const language = createLanguageService({
    // The app has its dictionaries in a process of their own: what they cost is not measured here.
    engine: {
      areCorrect: (_language, words) => Promise.resolve(words.map(() => true)),
      suggest: () => Promise.resolve([]),
    },
    onProblem: (error) => {
      throw error
    },
  })
  const options = {
    folder,
    samples: [],
    now: () => new Date(),
    newId: randomUUID,
    get tools() {
      return language.tools
    },
    author: () => 'Ann',
  }
  const made = size > 0 ? makeLibrary(options, size) : null
  const opened = made === null ? openLibrary(options) : null
  const library = made?.library ?? (opened?.ok === true ? opened.value : null)
  if (library === null) throw new Error('no library')
  let chosen = ''
  const shell: Shell = {
    version: '1.2.3',
    chooseSavePath: () => Promise.resolve(chosen),
    chooseOpenPath: () => Promise.resolve(chosen),
    chooseOpenPaths: () => Promise.resolve([chosen]),
    chooseFolder: () => Promise.resolve(chosen),
    offerWordMenu: () => Promise.resolve(null),
    printPdf: () => Promise.reject(new Error('no printer here')),
    print: () => Promise.resolve('printed'),
    reveal: () => undefined,
    showActionStates: () => undefined,
    acknowledgeFlush: () => undefined,
    showAnew: () => undefined,
    send: () => undefined,
  }
  const handlers = handlersOnDisk({ folder, library, log: silentLog, shell, language })
  return {
    folder,
    library,
    ids: made?.ids ?? [],
    handlers,
    choose(path) {
      chosen = path
    },
  }
}

/** What a command answered; everything here goes well. */
export function valueOf<Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.value
}
