import { BrowserWindow, session } from 'electron'
import type { Log } from '../main/log.ts'
import { hardenSession } from './security.ts'
import { scheme } from './window-files.ts'

/** A host of its own, in a session of its own: nothing of the app's window can be reached from it, nor it from there. */
const address = `${scheme}://printing/page.html`

/**
 * Makes PDF files of pages, in a window that nobody sees: no script, no preload, no network, nothing but the page. One page
 * at a time; the next waits.
 */
export function createPagePrinter(log: Log): (page: string) => Promise<Uint8Array> {
  const own = session.fromPartition('printing')
  let page = ''
  let hardened: Promise<void> | null = null
  let last: Promise<unknown> = Promise.resolve()

  const print = async (html: string): Promise<Uint8Array> => {
    hardened ??= hardenSession(own, ({ url }) => Promise.resolve(answer(url)), log)
    await hardened
    page = html
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        session: own,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        javascript: false,
        webSecurity: true,
        webviewTag: false,
        spellcheck: false,
        devTools: false,
      },
    })
    try {
      await window.loadURL(address)
      return await window.webContents.printToPDF({
        pageSize: 'Letter',
        preferCSSPageSize: true,
        generateTaggedPDF: true,
      })
    } finally {
      page = ''
      window.destroy()
    }
  }

  function answer(url: string): Response {
    return url === address
      ? new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' } })
      : new Response(null, { status: 404 })
  }

  return (html) => {
    const printed = last.then(() => print(html))
    last = printed.catch(() => {})
    return printed
  }
}
