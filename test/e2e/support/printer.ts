import type { ElectronApplication } from '@playwright/test'

/** What Electron tells of a print: whether it was handed over, and why not, in its own words. */
export type PrinterAnswer = readonly [isPrinted: boolean, reason: string]

export interface Printed {
  /** What would have come out of the printer: the same window, printed as a PDF file. */
  readonly pdf: Buffer
  readonly paper: unknown
  /** Of the window that was printed. */
  readonly preferences: Readonly<Record<string, unknown>>
}

/**
 * Stands in for the system’s print dialog, which no test can press a button of: each window that is made from now on hands
 * what it would print here, and is told the next of these answers.
 */
export async function answerPrinting(app: ElectronApplication, answers: readonly PrinterAnswer[]): Promise<void> {
  await app.evaluate(({ app: electronApp }, given) => {
    const waiting = [...given]
    const printed: unknown[] = []
    Object.assign(globalThis, { printed })
    electronApp.on('web-contents-created', (_event, contents) => {
      contents.print = (options, callback) => {
        void contents.printToPDF({ pageSize: options?.pageSize ?? 'A4', generateTaggedPDF: true }).then((pdf) => {
          // Electron has this method and leaves it out of its types.
          const preferences: unknown = Reflect.apply(Reflect.get(contents, 'getLastWebPreferences'), contents, [])
          printed.push({ pdf: pdf.toString('base64'), paper: options?.pageSize, preferences })
          const [isPrinted, reason] = waiting.shift() ?? [false, 'nobody answered']
          callback?.(isPrinted, reason)
        })
      }
    })
  }, answers)
}

/** What was printed since `answerPrinting`. */
export async function whatWasPrinted(app: ElectronApplication): Promise<readonly Printed[]> {
  const printed = await app.evaluate(() => Reflect.get(globalThis, 'printed') as { pdf: string }[])
  return printed.map((one) => ({ ...(one as unknown as Printed), pdf: Buffer.from(one.pdf, 'base64') }))
}
