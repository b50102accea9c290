// Shows the measured page in a window like the app's own, with the app's own processes for spelling and grammar.
const { join } = require('node:path')
const { app, BrowserWindow, ipcMain, utilityProcess } = require('electron')

const [page, variant, built] = process.argv.slice(process.argv.indexOf(__filename) + 1)

const children = new Map()
let last = 0
const waiting = new Map()

function childOf(script) {
  const known = children.get(script)
  if (known !== undefined) return known
  const child = utilityProcess.fork(join(built, script), [], { stdio: 'ignore' })
  child.on('message', ({ id, value, answers }) => {
    waiting.get(id)?.(value ?? answers)
    waiting.delete(id)
  })
  children.set(script, child)
  return child
}

function ask(script, question) {
  return new Promise((resolve) => {
    last += 1
    waiting.set(last, resolve)
    // A process's port has no origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    childOf(script).postMessage({ kind: 'check', id: last, ...question })
  })
}

ipcMain.handle('ask', (_event, command, { language, words, paragraphs }) =>
  command === 'language/check-words'
    ? ask('spelling-process.js', { language, words })
    : ask('grammar-process.js', { paragraphs }),
)

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1440,
    height: 880,
    webPreferences: { preload: join(__dirname, 'page-preload.cjs'), sandbox: true, spellcheck: false },
  })
  void window.loadFile(page, { hash: variant })
})
app.on('window-all-closed', () => app.quit())
