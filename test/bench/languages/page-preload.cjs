const { contextBridge, ipcRenderer } = require('electron')

contextBridge.exposeInMainWorld('languageProcesses', {
  ask: (command, input) => ipcRenderer.invoke('ask', command, input),
})
