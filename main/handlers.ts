import { draftMarkIn } from '../shared/exchange/draft-mark.ts'
import { createTranslate } from '../shared/i18n/translator.ts'
import type { LanguageService } from './language/language-service.ts'
import { createWordHandlers } from './language/word-handlers.ts'
import type { WordListStore } from './language/word-lists.ts'
import type { CommandName, Commands, Result } from '../shared/ipc/contract.ts'
import { createExportHandlers } from './exchange/export-handlers.ts'
import { createProfileFileHandlers } from './exchange/profile-file-handlers.ts'
import { createProfileHandlers } from './exchange/profile-handlers.ts'
import type { ProfileStore } from './exchange/profile-store.ts'
import { createHandOverHandlers } from './exchange/hand-over/hand-over-handlers.ts'
import type { OpenedFiles } from './exchange/hand-over/opened-files.ts'
import { createImportHandlers } from './exchange/import/import-handlers.ts'
import { readImport } from './exchange/import/read-import.ts'
import { createPrintHandlers } from './exchange/print-handlers.ts'
import { createReportHandlers } from './exchange/report-handlers.ts'
import { createTranslationHandlers } from './exchange/translation-handlers.ts'
import { createBlockHandlers } from './block-handlers.ts'
import { createApprovalHandlers } from './approval-handlers.ts'
import { createHistoryHandlers } from './history-handlers.ts'
import type { ReviewerKey } from './approval/reviewer-key.ts'
import type { Library } from './library/library.ts'
import { changeInSteps } from './library/change-in-steps.ts'
import { createLateJudging } from './library/late-judging.ts'
import type { Rechecks } from './library/rechecks.ts'
import type { RunLibraryJob } from './library/backup/library-jobs.ts'
import type { PlaceKeeper } from './library/place/library-place.ts'
import { createPlaceHandlers } from './library/place/place-handlers.ts'
import { createSafetyHandlers } from './library/backup/safety-handlers.ts'
import { failureOfError } from './library/storage-failure.ts'
import type { Log } from './log.ts'
import type { SettingsStore } from './settings.ts'
import type { Shell } from './shell.ts'

export interface HandlerParts {
  readonly library: Library
  readonly settings: SettingsStore
  readonly shell: Shell
  readonly log: Log
  readonly language: LanguageService
  readonly words: WordListStore
  readonly reviewerKey: ReviewerKey
  /** Where templates are exported to. */
  readonly profiles: ProfileStore
  /** Shared files that the system wants opened. */
  readonly openedFiles: OpenedFiles
  /** Does work on whole library files away from here. */
  readonly run: RunLibraryJob
  readonly now: () => Date
  readonly rechecks: Rechecks
  readonly place: PlaceKeeper
  /** Where the app and its own files are: no place for the library. */
  readonly appFolders: readonly string[]
  /** The library is another file now. */
  readonly onMoved: () => Promise<void>
}

/** An answer to each command of the contract. Inputs have been read; failures that are normal come back as values. */
export type Handlers = {
  readonly [Name in CommandName]: (
    input: Commands[Name]['input'],
  ) => Result<Commands[Name]['output']> | Promise<Result<Commands[Name]['output']>>
}

export function createHandlers({
  library,
  settings,
  shell,
  log,
  language,
  words,
  run,
  now,
  rechecks,
  place,
  appFolders,
  onMoved,
  reviewerKey,
  profiles,
  openedFiles,
}: HandlerParts): Handlers {
  const lateJudging = createLateJudging({ language, library, rechecks })
  const { submitSeveral, ...approvalHandlers } = createApprovalHandlers({
    library,
    language,
    settings,
    reviewerKey,
    shell,
    now,
  })
  let lastExport: string | null = null
  const onExported = (path: string): void => {
    lastExport = path
  }

  return {
    'library/list': (page) => library.list(page),
    'library/ids': (query) => library.ids(query),
    'library/place': ({ id, list }) => library.place(id, list),
    'library/find-title': ({ list, prefix, from }) => library.findTitle(prefix, from, list),
    'library/change': ({ ids, change }) =>
      changeInSteps(ids, (some) => (change.kind === 'submit' ? submitSeveral(some) : library.change(some, change))),
    'library/organised': ({ id }) => library.organised(id),
    'library/tags': () => library.tags(),
    'library/change-tag': ({ name, to }) => library.changeTag(name, to),
    'library/saved-filters': () => library.savedFilters(),
    'library/save-filter': (filter) => library.saveFilter(filter),
    'library/delete-filter': ({ name }) => library.deleteFilter(name),
    'library/overview': () => library.overview(),
    'library/recheck': ({ ids }) => {
      const wanted = library.wantChecks(ids)
      if (wanted.ok) void rechecks.start()
      return wanted
    },
    'library/stop-recheck': () => {
      rechecks.stop()
      return done
    },
    'library/languages': () => library.languages(),
    'library/open': ({ id }) => library.open(id),
    'library/create': ({ content }) => library.create(content),
    'library/save': ({ id, revision, content }) => {
      const saved = library.save(id, revision, content)
      if (saved.ok) lateJudging.saved(id, content)
      return saved
    },
    'library/duplicate': ({ id, title }) => library.duplicate(id, title),
    'library/archive': ({ id, archived }) => library.archive(id, archived),
    'library/delete': ({ id }) => library.delete(id),
    'library/undelete': ({ id }) => library.undelete(id),
    'library/verdict-changes': () => library.verdictChanges(),
    'library/dismiss-verdict-changes': ({ through }) => library.dismissVerdictChanges(through),
    'library/facts': ({ store, id }) => library.factsFor(store, id),
    ...approvalHandlers,
    ...createHistoryHandlers({ library, language, shell }),
    ...createBlockHandlers({ library, rechecks, shell, log }),

    ...createSafetyHandlers({
      library,
      shell,
      log,
      language,
      run,
      now,
      translate: () => createTranslate(settings.read().language),
      draftMark: () => draftMarkIn(settings.read().language),
    }),

    ...createPlaceHandlers({
      library,
      place,
      appFolders,
      shell,
      run,
      now,
      log,
      translate: () => createTranslate(settings.read().language),
      onMoved,
    }),

    'language/check-words': async ({ language: tag, words }) => ({
      ok: true,
      value: await language.areCorrect(tag, words),
    }),

    'language/check-grammar': async ({ language: tag, paragraphs }) => ({
      ok: true,
      value: await language.checkGrammar(tag, paragraphs),
    }),
    ...createWordHandlers({ words, language, shell, log, translate: () => createTranslate(settings.read().language) }),

    ...createExportHandlers({
      library,
      reviewerKey,
      settings,
      shell,
      log,
      language,
      onExported,
    }),
    ...createReportHandlers({
      library,
      reviewerKey,
      settings,
      shell,
      language,
      log,
      now,
      onExported,
    }),
    ...createPrintHandlers({ library, reviewerKey, settings, shell, language, log }),
    ...createProfileHandlers({
      library,
      reviewerKey,
      settings,
      shell,
      log,
      language,
      profiles,
      onExported,
    }),
    ...createProfileFileHandlers({ profiles, settings, shell }),
    'exchange/reveal': () => {
      if (lastExport === null) return { ok: false, failure: { kind: 'not-found', what: 'export' } }
      shell.reveal(lastExport)
      return done
    },

    ...createTranslationHandlers({
      library,
      shell,
      log,
      language,
      translate: () => createTranslate(settings.read().language),
      onExported,
    }),

    ...createHandOverHandlers({
      library,
      settings,
      shell,
      log,
      words,
      reviewerKey,
      rechecks,
      openedFiles,
      now,
      translate: () => createTranslate(settings.read().language),
      onExported,
    }),

    ...createImportHandlers({
      library,
      language,
      rechecks,
      shell,
      log,
      translate: () => createTranslate(settings.read().language),
      read: readImport,
    }),

    'settings/read': () => ({ ok: true, value: settings.read() }),
    'settings/write': (change) => {
      try {
        return { ok: true, value: settings.write(change) }
      } catch (error) {
        const failure = failureOfError(error, '')
        if (failure === null) throw error
        return { ok: false, failure }
      }
    },

    'actions/state': (states) => {
      shell.showActionStates(states)
      return done
    },
    'window/flushed': ({ token, unsaved }) => {
      shell.acknowledgeFlush(token, unsaved)
      return done
    },
    'app/information': () => ({ ok: true, value: { version: shell.version, libraryPath: library.path } }),
  }
}

const done = { ok: true, value: null } as const
