import {
  app,
  dialog,
  shell as desktop,
  type BrowserWindow,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron'
import { join } from 'node:path'
import type { Shell } from '../main/shell.ts'
import type { Translate } from '../shared/i18n/translator.ts'
import type { Flusher } from './flush.ts'
import { sendEvent } from './ipc.ts'
import { offerWordMenu, type NativeMenu } from './menu.ts'

/** The desktop as `main/` sees it. `openExternal` and `openPath` are never called: the app opens nothing. */
export function createShell(
  menu: NativeMenu,
  flusher: Flusher,
  ownWindow: () => BrowserWindow | null,
  translate: () => Translate,
  printer: Pick<Shell, 'print' | 'printPdf'>,
): Shell {
  // The folder of the last save is offered again, until the app ends.
  let folder = app.getPath('documents')
  const chooseAll = async (options: OpenDialogOptions): Promise<readonly string[]> => {
    const window = ownWindow()
    const { canceled, filePaths } = await (window === null
      ? dialog.showOpenDialog({ defaultPath: folder, ...options })
      : dialog.showOpenDialog(window, { defaultPath: folder, ...options }))
    return canceled ? [] : filePaths
  }
  const choose = async (options: OpenDialogOptions): Promise<string | null> => (await chooseAll(options))[0] ?? null
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
    async chooseOpenPath({ title, fileKind, extensions }) {
      const path = await choose({
        title,
        filters: [{ name: fileKind, extensions: [...extensions] }],
        properties: ['openFile'],
      })
      if (path !== null) folder = join(path, '..')
      return path
    },
    async chooseOpenPaths({ title, fileKind, extensions }) {
      const paths = await chooseAll({
        title,
        filters: [{ name: fileKind, extensions: [...extensions] }],
        properties: ['openFile', 'multiSelections'],
      })
      if (paths[0] !== undefined) folder = join(paths[0], '..')
      return paths
    },
    async chooseFolder({ title, confirm }) {
      const path = await choose({ title, buttonLabel: confirm, properties: ['openDirectory', 'createDirectory'] })
      if (path !== null) folder = path
      return path
    },
    async offerWordMenu(wordMenu) {
      const window = ownWindow()
      return window === null ? null : offerWordMenu(window, translate(), wordMenu)
    },
    printPdf: (page, paper) => printer.printPdf(page, paper),
    print: (page, paper) => printer.print(page, paper),
    reveal: (path) => desktop.showItemInFolder(path),
    showActionStates: (states) => menu.show(states),
    acknowledgeFlush: (token, unsaved) => flusher.acknowledge(token, unsaved),
    showAnew: () => setImmediate(() => ownWindow()?.webContents.reload()),
    send: (name, event) => sendEvent(ownWindow(), name, event),
  }
}
