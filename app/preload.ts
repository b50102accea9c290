import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import type { Bridge, EventName } from '../shared/ipc/contract.ts'
import { commandChannel, eventChannel } from './channels.ts'

const eventNames: Readonly<Record<EventName, true>> = {
  'action/perform': true,
  flush: true,
  'settings/changed': true,
  'library/changed': true,
  'blocks/changed': true,
  'library/save-copy': true,
  'library/moving': true,
  'library/backup-failed': true,
  'language/words-changed': true,
  'library/recheck': true,
  'translation/reading': true,
  'share/waiting': true,
  'share/reading': true,
  'import/progress': true,
  'profiles/progress': true,
}

const bridge: Bridge = {
  platform: process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux',
  invoke: (name, input) => ipcRenderer.invoke(commandChannel, name, input),
  listen(name, listener) {
    if (!Object.hasOwn(eventNames, name)) throw new TypeError('unknown event')
    // Electron's own event object stays here: it holds a way to send on any channel.
    const pass = (_event: IpcRendererEvent, sent: unknown, event: Parameters<typeof listener>[0]) => {
      if (sent === name) listener(event)
    }
    ipcRenderer.on(eventChannel, pass)
    return () => {
      ipcRenderer.off(eventChannel, pass)
    }
  },
}

contextBridge.exposeInMainWorld('plumeline', bridge)
