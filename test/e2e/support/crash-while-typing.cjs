/**
 * Loaded into the app's main process by `--require`: types into the message, crashes the window's process at a random
 * moment, waits until the message is shown again, and so on. Prints for each round how old the oldest lost character
 * was at the crash (0 when none was lost) and how many were typed and lost, as one JSON line. What pauses take longer than
 * asked for is not counted: then the machine ran something else.
 * Not done over the inspector: a page that crashed while it was inspected stays paused.
 */
const { app } = require('electron')

const rounds = Number(process.env.PLUMELINE_CRASH_ROUNDS ?? 10)
const results = []

/** The message's text once it is shown, the caret at its end. */
const focusMessage = `new Promise((resolve) => {
  const look = () => {
    const message = document.querySelector('[role="textbox"][aria-multiline="true"]')
    if (message === null) return requestAnimationFrame(look)
    message.focus()
    getSelection().selectAllChildren(message)
    getSelection().collapseToEnd()
    setTimeout(() => resolve(message.textContent), 100)
  }
  look()
})`

/** Resolves to how much longer it took than asked for. Unit: milliseconds. */
const pause = (milliseconds) =>
  new Promise((resolve) => {
    const start = Date.now()
    setTimeout(() => resolve(Math.max(0, Date.now() - start - milliseconds)), milliseconds)
  })

app.once('web-contents-created', (_event, contents) => {
  let last = null
  contents.on('did-finish-load', async () => {
    const shown = await contents.executeJavaScript(focusMessage)
    if (last !== null) results.push(judge(last, shown))
    if (results.length === rounds) {
      process.stdout.write(`${JSON.stringify({ results })}\n`)
      app.exit(0)
      return
    }
    last = { before: shown, typed: [], crashedAt: 0 }
    const crashAt = Date.now() + 300 + Math.random() * 1200
    while (Date.now() < crashAt) {
      const letter = 'abcdefghijklmnopqrstuvwxyz'[Math.floor(Math.random() * 26)]
      await contents.insertText(letter)
      const one = { letter, at: Date.now(), late: 0 }
      last.typed.push(one)
      one.late = await pause(10 + Math.random() * 40)
    }
    last.crashedAt = Date.now()
    contents.forcefullyCrashRenderer()
  })
})

function judge({ before, typed, crashedAt }, shown) {
  let kept = 0
  let expected = before
  while (kept < typed.length && shown.startsWith(expected + typed[kept].letter)) {
    expected += typed[kept].letter
    kept += 1
  }
  const oldest = typed[kept]
  const late = typed.slice(kept).reduce((sum, one) => sum + one.late, 0)
  return {
    isPrefix: shown === expected,
    typed: typed.length,
    lost: typed.length - kept,
    lostMilliseconds: oldest === undefined ? 0 : Math.round(crashedAt - oldest.at - late),
  }
}
