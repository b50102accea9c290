// The peer of the cold-start figure: the least Electron program in which a person can type.
const { app, BrowserWindow } = require('electron')

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true, spellcheck: false } })
  void window.loadURL(
    'data:text/html,<title>Bare</title><div role="textbox" contenteditable="true" autofocus>Hello</div>',
  )
})
app.on('window-all-closed', () => app.quit())
