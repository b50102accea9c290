import { BrowserWindow, type WebContents } from 'electron'
import type { PrintOutcome } from '../main/shell.ts'
import type { Paper } from '../shared/exchange/paper.ts'
import { scheme } from './window-files.ts'

/** A host of its own, so that the page and the app's window are strangers to each other. */
const address = `${scheme}://printing/page.html`

export interface PagePrinter {
  /** Makes a PDF file of a page. One page at a time; the next waits. */
  printPdf(page: string, paper: Paper): Promise<Uint8Array>
  /** Shows the system's print dialog for a page, and answers when that is over. */
  print(page: string, paper: Paper): Promise<PrintOutcome>
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

  const shown = async <Made>(html: string, use: (contents: WebContents) => Promise<Made>): Promise<Made> => {
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
      return await use(window.webContents)
    } finally {
      page = null
      window.destroy()
    }
  }

  const inTurn = <Made>(html: string, use: (contents: WebContents) => Promise<Made>): Promise<Made> => {
    const made = last.then(() => shown(html, use))
    last = made.catch(() => {})
    return made
  }

  return {
    printPdf: (html, paper) =>
      inTurn(html, (contents) =>
        contents.printToPDF({ pageSize: paper, preferCSSPageSize: true, generateTaggedPDF: true }),
      ),
    print: (html, paper) =>
      inTurn(
        html,
        (contents) =>
          new Promise((resolve) => {
            contents.print({ pageSize: paper }, (isPrinted, reason) => resolve(outcomeOf(isPrinted, reason)))
          }),
      ),
    answer(url) {
      if (url !== address || page === null) return null
      return new Response(page, {
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy':
            "default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'",
          'X-Content-Type-Options': 'nosniff',
          'Cache-Control': 'no-store',
        },
      })
    },
  }
}

/** Electron says why in words of its own, which differ between systems and versions. */
function outcomeOf(isPrinted: boolean, reason: string): PrintOutcome {
  if (isPrinted) return 'printed'
  if (/cancell?ed/i.test(reason)) return 'cancelled'
  return /\bprinters\b/i.test(reason) ? 'no-printer' : 'failed'
}
