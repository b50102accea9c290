import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { app, dialog, nativeTheme, session, type BrowserWindow } from 'electron'
import { openReviewerKey } from '../main/approval/reviewer-key.ts'
import { createHandlers } from '../main/handlers.ts'
import { changedWords } from '../main/language/changed-words.ts'
import { createLanguageService, textsOf } from '../main/language/language-service.ts'
import { openPersonalWords } from '../main/language/personal-words.ts'
import { createWordListStore } from '../main/language/word-lists.ts'
import { openOrRecover } from '../main/library/backup/recover.ts'
import { checkPoolSize, createCheckPool } from '../main/library/check-pool.ts'
import { openAtPlace } from '../main/library/place/open-place.ts'
import { libraryIn } from '../main/library/place/place-folders.ts'
import { openPlaceFile, placeFileName } from '../main/library/place/place-file.ts'
import { createRechecks } from '../main/library/rechecks.ts'
import { keepHistoryThin } from '../main/library/thin-history.ts'
import { describeError, type Log } from '../main/log.ts'
import { openProfileStore } from '../main/exchange/profile-store.ts'
import { openSettings } from '../main/settings.ts'
import type { Failure } from '../shared/ipc/contract.ts'
import type { WordLists } from '../shared/policy/language/word-list.ts'
import { localeOf } from '../shared/i18n/language.ts'
import { createTranslate, type Translate } from '../shared/i18n/translator.ts'
import { sampleLibrary } from '../shared/template/samples/sample-library.ts'
import { createCheckWorkers } from './check-workers.ts'
import { createFlusher } from './flush.ts'
import { createGrammar } from './grammar.ts'
import { answerCommands, sendEvent } from './ipc.ts'
import { keyVault } from './key-vault.ts'
import { createLibraryJobs } from './library-jobs.ts'
import { watchLibrary } from './library-safety.ts'
import { openLogFile } from './log-file.ts'
import { createMenu, offerContextMenu } from './menu.ts'
import { askForPlace } from './place-dialogs.ts'
import { askBeforeClosing, askForRecovery } from './recovery-dialogs.ts'
import { hardenProcess, hardenSession } from './security.ts'
import { createPagePrinter } from './print-page.ts'
import { collectSharedFiles } from './shared-files.ts'
import { createShell } from './shell.ts'
import { startLocales } from './start-locales.ts'
import { createSpelling } from './spelling.ts'
import { answerRequest } from './window-files.ts'
import { openWindow } from './window.ts'

/** Longest wait for the window to save everything before it closes. Unit: milliseconds. */
const flushLimit = 3000

hardenProcess()
/** Set when there is a window that can be told. */
let tellOfSharedFile: () => void = () => {}
const openedFiles = collectSharedFiles(() => tellOfSharedFile())
// Before anything is opened: a second app must not touch the first one's library.
if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()

async function start(): Promise<void> {
  const folder = app.getPath('userData')
  const log = openLogFile(join(folder, 'logs', 'plumeline.log'))
  process.on('uncaughtException', (error) => log.error('uncaught', describeError(error)))
  process.on('unhandledRejection', (error) => log.error('unhandled rejection', describeError(error)))
  log.info('start', { version: app.getVersion(), electron: process.versions.electron, platform: process.platform })

  const settings = openSettings(join(folder, 'settings.json'), startLocales(), log)
  nativeTheme.themeSource = settings.read().theme
  let translate = createTranslate(settings.read().language)

  const dictionaries = app.isPackaged ? join(process.resourcesPath, 'dictionaries') : null
  const language = createLanguageService({
    engine: createSpelling(join(import.meta.dirname, 'spelling-process.js'), dictionaries, log),
    grammar: createGrammar(join(import.meta.dirname, 'grammar-process.js'), log),
    onProblem: (error) => log.warn('language not checked', describeError(error)),
  })
  language.useGrammar(settings.read().englishGrammar)
  const run = createLibraryJobs(join(import.meta.dirname, 'library-process.js'))
  const locale = (): string => localeOf(settings.read().language)
  const libraryOptions = (libraryFolder: string) => ({
    folder: libraryFolder,
    samples: sampleLibrary,
    now: () => new Date(),
    newId: randomUUID,
    author: () => settings.read().yourName,
    get tools() {
      return language.tools
    },
  })
  const opened = await openAtPlace({
    usualFolder: folder,
    file: openPlaceFile(join(folder, placeFileName)),
    run,
    now: () => new Date(),
    log,
    open: (libraryFolder) =>
      openOrRecover({
        options: libraryOptions(libraryFolder),
        run,
        ask(survey) {
          const path = libraryIn(libraryFolder)
          log.warn('library damaged at start', { hasBackup: survey.newest !== null, readable: survey.readable })
          return askForRecovery(survey, path, existsSync(path), translate, locale())
        },
      }),
    ask: (trouble) => askForPlace(trouble, translate),
  })
  if (opened === null) return app.exit(0)
  if (!opened.ok) return stopWithout(folder, opened.failure, translate, log)
  const { place, isLocked } = opened.value
  const { library, recovery } = opened.value.opened
  if (!isLocked) log.warn('library not locked')
  if (recovery !== null) log.info('library recovered', { ...recovery })
  const ending = new AbortController()
  app.on('will-quit', () => {
    ending.abort()
    library.close()
    place.release()
  })

  let window: BrowserWindow | null = null
  const ownWindow = (): BrowserWindow | null => window
  const hasInspector = !app.isPackaged
  const flusher = createFlusher((token) => sendEvent(window, 'flush', { token }), flushLimit)
  const menu = createMenu(hasInspector, (id) => sendEvent(window, 'action/perform', { id }))
  menu.build(translate)
  settings.listen((changed) => {
    nativeTheme.themeSource = changed.theme
    language.useGrammar(changed.englishGrammar)
    translate = createTranslate(changed.language)
    menu.build(translate)
    sendEvent(window, 'settings/changed', changed)
  })
  const startWorker = createCheckWorkers(join(import.meta.dirname, 'check-process.js'))
  const rechecks = createRechecks({
    library,
    prepare: (contents) => language.prepare(contents.flatMap(textsOf)),
    openPool: () => createCheckPool({ start: startWorker, size: checkPoolSize(), language, log }),
    log,
    signal: ending.signal,
    onProgress: (progress) => sendEvent(window, 'library/recheck', progress),
    onChange: () => sendEvent(window, 'library/changed', null),
  })
  /** `null` until the lists were read at the start, which is no change of them. */
  let knownWords: WordLists | null = null
  const words = createWordListStore({
    personal: openPersonalWords(join(folder, 'personal-words.txt')),
    library,
    onChange(state) {
      language.useWordLists(state.lists)
      // What was judged with other words is judged again; at the start nothing is known of other words.
      if (knownWords !== null && library.wantChecksOfWords(changedWords(knownWords, state.lists)).ok)
        void rechecks.start()
      knownWords = state.lists
      sendEvent(window, 'language/words-changed', state)
    },
  })
  await words.load()
  knownWords = words.state.lists
  tellOfSharedFile = () => sendEvent(window, 'share/waiting', null)
  const printer = createPagePrinter()
  const shell = createShell(menu, flusher, ownWindow, () => translate, printer)
  answerCommands(
    createHandlers({
      library,
      settings,
      profiles: openProfileStore(join(folder, 'export-profiles.json'), log),
      shell,
      log,
      language,
      words,
      reviewerKey: openReviewerKey(join(folder, 'reviewer-key.json'), keyVault),
      run,
      now: () => new Date(),
      rechecks,
      openedFiles,
      place,
      appFolders: [app.getAppPath(), process.resourcesPath, dirname(process.execPath)],
      async onMoved() {
        // Another library has words of its own, and may have been judged by another policy.
        await words.load()
        void rechecks.start()
      },
    }),
    ownWindow,
    log,
  )

  const windowFolder = join(import.meta.dirname, '..', 'renderer')
  const answer = async ({ url, method }: Request): Promise<Response> =>
    printer.answer(url) ?? answerRequest(windowFolder, url, method)
  await hardenSession(session.defaultSession, answer, log)
  window = openWindow({
    preload: join(import.meta.dirname, 'preload.cjs'),
    icon: join(import.meta.dirname, '..', '..', 'app', 'icon', 'icon.png'),
    placeFile: join(folder, 'window.json'),
    hasInspector,
    flush: () => flusher.flush(),
    askBeforeClosing: (closing, unsaved) => askBeforeClosing(closing, unsaved, translate),
    saveCopy: () => sendEvent(window, 'library/save-copy', null),
    giveUp() {
      dialog.showErrorBox(translate('shell.windowFailed.title'), translate('shell.windowFailed.detail'))
      app.exit(1)
    },
    log,
  })
  offerContextMenu(window.webContents, () => translate)
  // After the window has what it shows first.
  window.webContents.once('did-finish-load', () => void checkAgain())

  window.webContents.once('did-finish-load', () =>
    watchLibrary({ library, run, log, flusher, ownWindow, translate: () => translate, locale, signal: ending.signal }),
  )

  async function checkAgain(): Promise<void> {
    await rechecks.start()
    if (ending.signal.aborted) return
    await keepHistoryThin({ library, log, signal: ending.signal, now: () => new Date() })
  }
  window.on('closed', () => {
    window = null
    app.quit()
  })
  app.on('second-instance', () => showFirst(window))
  // A service manager's or a terminal's wish to end is a close like any other: it saves first.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => app.quit())
}

function showFirst(window: BrowserWindow | null): void {
  if (window === null) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** A library that cannot be opened is said in words, with its place: a blank window would look like lost work. */
function stopWithout(folder: string, failure: Failure, translate: Translate, log: Log): void {
  const reason = failure.kind === 'storage' ? failure.reason : 'other'
  log.error('library not opened', { kind: failure.kind, reason })
  const lines = [translate(`shell.startFailed.${reason}`), translate('shell.startFailed.place', { path: folder })]
  dialog.showErrorBox(translate('shell.startFailed.title'), lines.join('\n\n'))
  app.exit(1)
}
