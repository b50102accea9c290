import { BrowserWindow } from 'electron'
import { scheme } from './window-files.ts'

/** A host of its own, so that the page and the app's window are strangers to each other. */
const address = `${scheme}://printing/page.html`

export interface PagePrinter {
  /** Makes a PDF file of a page. One page at a time; the next waits. */
  print(page: string): Promise<Uint8Array>
  /** The answer to a request for the page that is being printed; `null` for any other address. */
  answer(url: string): Response | null
}

/**
 * Prints pages in a window that nobody sees: no script, no preload, nothing but the page. It is of the one session there is,
 * which is hardened before its first window: another one would come with a spell checker that fetches its dictionaries.
 */
export function createPagePrinter(): PagePrinter {
  let page: string | null = null
  let last: Promise<unknown> = Promise.resolve()

  const print = async (html: string): Promise<Uint8Array> => {
    page = html
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
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
      page = null
      window.destroy()
    }
  }

  return {
    print(html) {
      const printed = last.then(() => print(html))
      last = printed.catch(() => {})
      return printed
    },
    answer(url) {
      if (url !== address || page === null) return null
      return new Response(page, {
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
          'X-Content-Type-Options': 'nosniff',
          'Cache-Control': 'no-store',
        },
      })
    },
  }
}
