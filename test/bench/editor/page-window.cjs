// Shows the measured page in a window like the app's own.
const { app, BrowserWindow } = require('electron')

const [page, rules] = process.argv.slice(process.argv.indexOf(__filename) + 1)
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 880, webPreferences: { sandbox: true, spellcheck: false } })
  void window.loadFile(page, { hash: rules })
})
app.on('window-all-closed', () => app.quit())
