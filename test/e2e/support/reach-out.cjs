/**
 * Loaded into the app's main process by `--require`, without an inspector and its switches: lets the app's page try
 * every way to the network that a page has, then ends the app in good order.
 */
const { app, net } = require('electron')

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

app.once('web-contents-created', (_event, contents) => {
  contents.once('did-finish-load', async () => {
    await contents.executeJavaScript(attempts)
    await net.fetch('https://example.com/').catch(() => {})
    app.quit()
  })
})
