import { ipcMain, type BrowserWindow } from 'electron'
import type { Handlers } from '../main/handlers.ts'
import type { Log } from '../main/log.ts'
import type { EventName, Events } from '../shared/ipc/contract.ts'
import { dispatch } from './dispatch.ts'
import { commandChannel, eventChannel } from './channels.ts'
import { origin } from './window-files.ts'

/** Answers the window's commands. The only use of `ipcMain`. `ownWindow` is asked at each message. */
export function answerCommands(handlers: Handlers, ownWindow: () => BrowserWindow | null, log: Log): void {
  ipcMain.handle(commandChannel, (event, name: unknown, input: unknown) => {
    const contents = ownWindow()?.webContents
    const frame = event.senderFrame
    return dispatch(
      handlers,
      origin,
      log,
      {
        isOurWindow: contents !== undefined && event.sender === contents,
        isMainFrame: frame !== null && frame === event.sender.mainFrame,
        origin: frame === null ? '' : frame.origin,
      },
      name,
      input,
    )
  })
}

/** Without a window, or with one that has crashed, the event is dropped. */
export function sendEvent<Name extends EventName>(window: BrowserWindow | null, name: Name, event: Events[Name]): void {
  if (window === null || window.isDestroyed() || window.webContents.isCrashed()) return
  window.webContents.send(eventChannel, name, event)
}
