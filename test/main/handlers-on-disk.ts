import { join } from 'node:path'
import { noKeyVault, openReviewerKey } from '../../main/approval/reviewer-key.ts'
import { createOpenedFiles } from '../../main/exchange/hand-over/opened-files.ts'
import { openProfileStore } from '../../main/exchange/profile-store.ts'
import { createHandlers, type Handlers } from '../../main/handlers.ts'
import { createLanguageService, type LanguageService } from '../../main/language/language-service.ts'
import { openPersonalWords } from '../../main/language/personal-words.ts'
import { createSpellingEngine } from '../../main/language/spelling-engine.ts'
import { installedSpellingFiles } from '../../main/language/spelling-files.ts'
import { createWordListStore } from '../../main/language/word-lists.ts'
import { doLibraryJob } from '../../main/library/backup/library-jobs.ts'
import type { Library } from '../../main/library/library.ts'
import { createPlaceKeeper } from '../../main/library/place/library-place.ts'
import { openPlaceFile, placeFileName } from '../../main/library/place/place-file.ts'
import type { Log } from '../../main/log.ts'
import { openSettings } from '../../main/settings.ts'
import type { Shell } from '../../main/shell.ts'

interface Desk {
  readonly folder: string
  readonly library: Library
  readonly log: Log
  readonly shell: Shell
  readonly language: LanguageService
}

/** Real dictionaries, in this process. */
export function languageOnDisk(onProblem: (error: unknown) => void): LanguageService {
  return createLanguageService({ engine: createSpellingEngine(installedSpellingFiles()), onProblem })
}

/** All handlers over real files of a folder, as the app makes them, with a desktop that the test plays. */
export function handlersOnDisk({ folder, library, log, shell, language }: Desk): Handlers {
  return createHandlers({
    library,
    settings: openSettings(join(folder, 'settings.json'), ['en-CA'], log),
    shell,
    log,
    language,
    words: createWordListStore({
      personal: openPersonalWords(join(folder, 'personal-words.txt')),
      library,
      onChange: () => undefined,
    }),
    reviewerKey: openReviewerKey(join(folder, 'reviewer-key.json'), noKeyVault),
    run: (name, input) => Promise.resolve(doLibraryJob(name, input)),
    now: () => new Date(),
    openedFiles: createOpenedFiles(),
    profiles: openProfileStore(join(folder, 'export-profiles.json'), log),
    rechecks: { start: () => Promise.resolve(), stop: () => undefined },
    place: createPlaceKeeper({
      usualFolder: folder,
      file: openPlaceFile(join(folder, placeFileName)),
      folder,
      lock: { isHeld: false, release: () => undefined },
      record: { folder: null, leaving: null },
    }),
    appFolders: [],
    onMoved: () => Promise.resolve(),
  })
}
