import { app, protocol, type Session, type WebContents } from 'electron'
import type { Log } from '../main/log.ts'
import { isGranted } from './permissions.ts'
import { scheme } from './window-files.ts'

/** What the window may load. `devtools:` is the inspector's own page, which a packaged app cannot open. */
const loadable = new Set([`${scheme}:`, 'data:', 'blob:', 'devtools:'])

/** To be called before the app is ready: switches that Chromium reads at its start. */
export function hardenProcess(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
  // Chromium asks names of its own accord (search hints, update checks); here no name has an address.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('blink-settings', 'dnsPrefetchingEnabled=false')
  app.commandLine.appendSwitch('no-pings')
  app.commandLine.appendSwitch('no-proxy-server')
  app.commandLine.appendSwitch(
    'disable-features',
    'NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,DialMediaRouteProvider',
  )
  app.on('web-contents-created', (_event, contents) => hardenContents(contents))
}

/** To be called before the first window of the session, whose every address `answerRequest` answers. */
export async function hardenSession(
  session: Session,
  answerRequest: (request: Request) => Promise<Response>,
  log: Log,
): Promise<void> {
  // Even with `spellcheck: false` Chromium would fetch dictionaries, and not through `webRequest`.
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
  session.protocol.handle(scheme, answerRequest)
  session.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !URL.canParse(details.url) || !loadable.has(new URL(details.url).protocol)
    if (cancel) log.warn('request refused', { type: details.resourceType })
    answer({ cancel })
  })
  session.setPermissionCheckHandler((_contents, permission) => isGranted(permission))
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isGranted(permission)))
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  session.enableNetworkEmulation({ offline: true })
  await session.setProxy({ mode: 'direct' })
}

/** For every page there ever is: it stays where it is and opens nothing. */
function hardenContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  // WebRTC would open sockets past the session's request filter.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
