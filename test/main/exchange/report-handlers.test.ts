import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createReportHandlers } from '../../../main/exchange/report-handlers.ts'
import type { PrintOutcome } from '../../../main/shell.ts'
import { silentLog } from '../../../main/log.ts'
import { defaultSettings } from '../../../main/settings.ts'
import { bareSurroundings } from '../../support/bare-surroundings.ts'
import { keyInMemory } from '../../support/sealed-template.ts'
import { content, failureOf, valueOf } from '../library/test-content.ts'
import { temporaryFolder, testLibrary } from '../library/test-library.ts'

const printed = new TextEncoder().encode('%PDF-1.7')

function reporting(folder: string, path: string | null, outcome: PrintOutcome = 'printed') {
  const library = testLibrary(folder)
  const pages: string[] = []
  const papers: string[] = []
  const exported: string[] = []
  const handlers = createReportHandlers({
    library,
    reviewerKey: keyInMemory(),
    settings: { read: () => ({ ...defaultSettings(['en-CA']), language: 'en' }) },
    shell: {
      version: '1.2.3',
      chooseSavePath: () => Promise.resolve(path),
      printPdf: (page, paper) => {
        pages.push(page)
        papers.push(paper)
        return Promise.resolve(printed)
      },
      print: (page, paper) => {
        pages.push(page)
        papers.push(paper)
        return Promise.resolve(outcome)
      },
    },
    language: { prepare: () => Promise.resolve(false), tools: bareSurroundings.tools },
    log: silentLog,
    now: () => new Date('2031-02-03T04:05:06.000Z'),
    onExported: (one) => exported.push(one),
  })
  return { library, pages, papers, exported, write: handlers['report/write'], print: handlers['report/print'] }
}

test('a report is written as a page, on every template that was asked for, in their order', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'report.html')
  const { library, write, exported } = reporting(folder, path)
  const ids = ['Late parcel', 'Invoice'].map((title) => valueOf(library.create(content(title))).id)
  expect(valueOf(await write({ ids, format: 'html' }))).toEqual({ path, templates: 2, unreadable: 0 })
  const page = readFileSync(path, 'utf8')
  expect(page).toContain('Made on February 3, 2031 at 4:05 a.m. UTC with Plumeline 1.2.3')
  expect([...page.matchAll(/<h2 dir="auto">([^<]*)<\/h2>/g)].map(([, title]) => title)).toEqual([
    'Late parcel',
    'Invoice',
  ])
  expect(exported).toEqual([path])
})

test('whoever asks something meanwhile has a turn after each of its templates', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'report.html')
  const { library, write } = reporting(folder, path)
  const ids = Array.from({ length: 12 }, (_, index) => valueOf(library.create(content(`Template ${index}`))).id)
  const writing = write({ ids, format: 'html' })
  let turns = 0
  while ((await Promise.race([writing, setImmediate('still')])) === 'still') turns += 1
  expect(valueOf(await writing)).toMatchObject({ templates: 12 })
  expect(turns).toBeGreaterThanOrEqual(12)
  expect(readFileSync(path, 'utf8').match(/<h2 dir="auto">/g)).toHaveLength(12)
})

test('as a PDF file it is the same page, printed', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'report.pdf')
  const { library, write, pages, papers } = reporting(folder, path)
  const { id } = valueOf(library.create(content('Late parcel')))
  valueOf(await write({ ids: [id], format: 'pdf' }))
  expect(readFileSync(path)).toEqual(Buffer.from(printed))
  expect(pages).toHaveLength(1)
  expect(pages[0]).toContain('Compliance report')
  expect(papers).toEqual(['Letter'])
})

test('printed it is the same page, on A4 where a store is not in North America', async () => {
  const { library, print, pages, papers } = reporting(temporaryFolder(), null)
  const ids = [content('Late parcel'), { ...content('Invoice'), store: 'FR' as const }].map(
    (one) => valueOf(library.create(one)).id,
  )
  expect(valueOf(await print({ ids }))).toEqual({ templates: 2, unreadable: 0 })
  expect(pages).toHaveLength(1)
  expect(pages[0]).toMatch(/Late parcel[^]*Invoice/)
  expect(papers).toEqual(['A4'])
})

test.each([
  ['cancelled', { kind: 'cancelled' }],
  ['no-printer', { kind: 'print', problem: 'no-printer' }],
  ['failed', { kind: 'print', problem: 'failed' }],
] as const)('a report that is not printed says why: %s', async (outcome, failure) => {
  const { library, print } = reporting(temporaryFolder(), null, outcome)
  const { id } = valueOf(library.create(content('Late parcel')))
  expect(failureOf(await print({ ids: [id] }))).toEqual(failure)
})

test('nothing is written when the person cancels, or for a template that is not there', async () => {
  const folder = temporaryFolder()
  const cancelled = reporting(folder, null)
  const { id } = valueOf(cancelled.library.create(content('Late parcel')))
  expect(failureOf(await cancelled.write({ ids: [id], format: 'pdf' }))).toEqual({ kind: 'cancelled' })
  expect(cancelled.pages).toEqual([])
  const other = temporaryFolder()
  const path = join(other, 'report.html')
  expect(failureOf(await reporting(other, path).write({ ids: ['gone'], format: 'html' }))).toMatchObject({
    kind: 'not-found',
  })
  expect(existsSync(path)).toBe(false)
})
