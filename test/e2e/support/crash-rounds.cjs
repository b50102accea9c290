/**
 * Loaded into the app's main process by `--require`: crashes the window's process, waits until the window shows
 * something again, and so on. Prints how long each return took, in milliseconds, as one JSON line.
 * Not done over the inspector: a page that crashed while it was inspected stays paused.
 */
const { app } = require('electron')

const rounds = 20
const shownWithin = 10_000
const times = []

app.once('web-contents-created', (_event, contents) => {
  let crashedAt = 0
  contents.on('did-finish-load', async () => {
    const isShown = await contents.executeJavaScript(`new Promise((resolve) => {
      const look = () => document.querySelector('#root *') ? resolve(true) : requestAnimationFrame(look)
      look()
      setTimeout(resolve, ${shownWithin}, false)
    })`)
    if (crashedAt > 0) times.push(isShown ? Date.now() - crashedAt : null)
    if (times.length === rounds) {
      process.stdout.write(`${JSON.stringify({ times })}\n`)
      app.exit(0)
      return
    }
    crashedAt = Date.now()
    contents.forcefullyCrashRenderer()
  })
})
