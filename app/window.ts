import { readFileSync, writeFileSync } from 'node:fs'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { describeError, type Log } from '../main/log.ts'
import type { FlushOutcome } from './flush.ts'
import type { ClosingChoice } from './recovery-dialogs.ts'
import { startAddress } from './window-files.ts'
import { fitWindowPlace, minimumSize, readWindowPlace } from './window-place.ts'

export interface WindowParts {
  readonly preload: string
  /** Where the window shows it itself; Windows and macOS take the program's own. */
  readonly icon: string
  /** File that remembers the window's size and place. */
  readonly placeFile: string
  readonly hasInspector: boolean
  readonly flush: () => Promise<FlushOutcome>
  /** Asked before the window closes on edits that cannot be saved. */
  readonly askBeforeClosing: (window: BrowserWindow, unsaved: number) => Promise<ClosingChoice>
  /** The person wants a copy of them, and then to close the window. */
  readonly saveCopy: () => void
  /** Called when the window's process stopped several times before it could show anything. */
  readonly giveUp: () => void
  readonly log: Log
}

/** The colour behind the page until it is painted, so that opening does not flash. */
const backgrounds = { light: '#ffffff', dark: '#1c1d20' } as const
/** Chromium's ERR_ABORTED: the page stays as it is. */
const refusedNavigation = -3
/** More stops than these and reloading is no use: without a loaded page in between, or within a minute. */
const mostStops = { beforeLoading: 3, inAMinute: 60 } as const

/** Opens the window. It comes back by itself when its process crashes, and saves everything before it closes. */
export function openWindow(parts: WindowParts): BrowserWindow {
  const place = readWindowPlace(readJson(parts.placeFile))
  const { position, width, height } = fitWindowPlace(
    place,
    screen.getAllDisplays().map((display) => display.workArea),
  )
  const window = new BrowserWindow({
    width,
    height,
    ...position,
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    title: 'Plumeline',
    ...(process.platform === 'linux' ? { icon: parts.icon } : {}),
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light,
    webPreferences: {
      preload: parts.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: parts.hasInspector,
      navigateOnDragDrop: false,
    },
  })
  if (place.isMaximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  comeBackAfterCrash(window, parts)
  comeBackFromElsewhere(window, parts)
  saveBeforeClosing(window, parts)
  loadStart(window, parts)
  return window
}

function loadStart(window: BrowserWindow, parts: WindowParts): void {
  window.loadURL(startAddress).catch((error: unknown) => parts.log.warn('page not loaded', describeError(error)))
}

/** Chromium goes to `about:` pages without asking anybody, so that no event can refuse it; `about:srcdoc` fails then. */
function comeBackFromElsewhere(window: BrowserWindow, parts: WindowParts): void {
  window.webContents.on('did-navigate', (_event, address) => {
    if (address !== startAddress) loadStart(window, parts)
  })
  window.webContents.on('did-fail-load', (_event, code, _description, address, isMainFrame) => {
    if (isMainFrame && code !== refusedNavigation && address !== startAddress) loadStart(window, parts)
  })
}

function comeBackAfterCrash(window: BrowserWindow, parts: WindowParts): void {
  let beforeLoading = 0
  let times: readonly number[] = []
  window.webContents.on('did-finish-load', () => {
    beforeLoading = 0
  })
  window.webContents.on('render-process-gone', (_event, details) => {
    if (window.isDestroyed() || details.reason === 'clean-exit') return
    const now = Date.now()
    beforeLoading += 1
    times = [...times.filter((time) => now - time < 60_000), now]
    parts.log.error('window process gone', { reason: details.reason, exitCode: details.exitCode, beforeLoading })
    if (beforeLoading > mostStops.beforeLoading || times.length > mostStops.inAMinute) parts.giveUp()
    // Electron forbids loading while it still tells about the crash.
    else setImmediate(() => window.isDestroyed() || window.webContents.reload())
  })
}

/** Saves everything; where that fails the person decides. */
async function mayClose(window: BrowserWindow, parts: WindowParts): Promise<boolean> {
  for (;;) {
    const outcome = await parts.flush()
    if (outcome === 'flushed') return true
    if (outcome === 'late') {
      parts.log.warn('closed without an answer to flush')
      return true
    }
    if (window.isDestroyed()) return false
    const choice = await parts.askBeforeClosing(window, outcome.unsaved)
    parts.log.info('closing with unsaved edits', { choice, unsaved: outcome.unsaved })
    switch (choice) {
      case 'retry':
        continue
      case 'copy':
        parts.saveCopy()
        return false
      case 'close':
        return true
      case 'stay':
        return false
    }
  }
}

function saveBeforeClosing(window: BrowserWindow, parts: WindowParts): void {
  let isClosing = false
  window.on('close', (event) => {
    event.preventDefault()
    rememberPlace(window, parts)
    if (isClosing) return
    isClosing = true
    void mayClose(window, parts)
      .then((may) => {
        if (may && !window.isDestroyed()) window.destroy()
      })
      .finally(() => {
        isClosing = false
      })
  })
  // On Windows a shutdown ends the app without `close`.
  window.on('query-session-end', () => void parts.flush())
  window.on('session-end', () => {
    rememberPlace(window, parts)
    void parts.flush()
  })
}

function rememberPlace(window: BrowserWindow, parts: WindowParts): void {
  try {
    const place = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }
    writeFileSync(parts.placeFile, JSON.stringify(place))
  } catch (error) {
    parts.log.warn('window place not remembered', describeError(error))
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
