/**
 * Loaded into the app's main process by `--require`, without an inspector and its switches: lets the app's page try
 * every way to the network that a page has, and the app make PDF files of the template in PLUMELINE_CONTENT, in the folder
 * that PLUMELINE_FOLDER names, then ends the app in good order.
 */
const { join } = require('node:path')
const { app, dialog, net } = require('electron')

const folder = process.env.PLUMELINE_FOLDER
dialog.showSaveDialog = async () => ({ canceled: false, filePath: join(folder, 'report.pdf') })
dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] })

const attempts = `(async () => {
  for (const host of ['example.com', '192.0.2.1', 'clients2.google.com']) {
    for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'preload', 'prerender', 'modulepreload']) {
      const link = document.createElement('link')
      link.rel = rel
      link.href = 'https://' + host + '/'
      document.head.append(link)
    }
    new Image().src = 'http://' + host + '/pixel.png'
    navigator.sendBeacon('https://' + host + '/beacon')
    await fetch('https://' + host + '/').catch(() => {})
    await new Promise((resolve) => {
      const socket = new WebSocket('wss://' + host + '/')
      socket.addEventListener('close', resolve)
      socket.addEventListener('error', resolve)
    })
  }
  const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:192.0.2.1:3478' }] })
  peer.createDataChannel('x')
  await peer.setLocalDescription(await peer.createOffer())
  const field = document.createElement('textarea')
  field.spellcheck = true
  field.lang = 'fr'
  field.value = 'mispeled wrods en francais'
  document.body.append(field)
  field.focus()
  await new Promise((resolve) => setTimeout(resolve, 1500))
  peer.close()
})()`

/** A report and a sheet, as the window asks for them; a draft copy needs nobody's approval. */
const printing = `(async () => {
  const invoke = window.plumeline.invoke
  const created = await invoke('library/create', { content: ${process.env.PLUMELINE_CONTENT} })
  const ids = [created.value.id]
  await invoke('report/write', { ids, format: 'pdf' })
  await invoke('profiles/export', { ids, profile: 'sheet-pdf', copy: 'draft' })
})()`

app.once('web-contents-created', (_event, contents) => {
  contents.once('did-finish-load', async () => {
    await contents.executeJavaScript(attempts)
    await net.fetch('https://example.com/').catch(() => {})
    await contents.executeJavaScript(printing)
    app.quit()
  })
})
