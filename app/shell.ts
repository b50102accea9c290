import { app, dialog, shell as desktop, type BrowserWindow, type SaveDialogOptions } from 'electron'
import { join } from 'node:path'
import type { Shell } from '../main/shell.ts'
import type { Flusher } from './flush.ts'
import { sendEvent } from './ipc.ts'
import type { NativeMenu } from './menu.ts'

/** The desktop as `main/` sees it. `openExternal` and `openPath` are never called: the app opens nothing. */
export function createShell(menu: NativeMenu, flusher: Flusher, ownWindow: () => BrowserWindow | null): Shell {
  // The folder of the last save is offered again, until the app ends.
  let folder = app.getPath('documents')
  return {
    version: app.getVersion(),
    async chooseSavePath(question) {
      const options: SaveDialogOptions = {
        title: question.title,
        defaultPath: join(folder, question.fileName),
        filters: [{ name: question.fileKind, extensions: [question.extension] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      }
      const window = ownWindow()
      const { canceled, filePath } = await (window === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(window, options))
      if (canceled || filePath === '') return null
      folder = join(filePath, '..')
      return filePath
    },
    reveal: (path) => desktop.showItemInFolder(path),
    showActionStates: (states) => menu.show(states),
    acknowledgeFlush: (token) => flusher.acknowledge(token),
    send: (name, event) => sendEvent(ownWindow(), name, event),
  }
}
