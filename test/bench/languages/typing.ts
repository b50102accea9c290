import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { compare, quantile } from '../figure.ts'
import { printTable } from './table.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const built = join(here, '..', '..', '..', 'out', 'app')
const executable = process.env.PLUMELINE_ELECTRON ?? ''
const switches = (process.env.PLUMELINE_SWITCHES ?? '').split(' ').filter((word) => word !== '')

const rounds = 12
/** A fast typist's pace. Unit: milliseconds between keys. */
const pace = 60
/** Long enough for a word to be looked up while the next one is being typed. */
const wordPause = 270
/** Until what a change of tools draws anew is drawn. */
const settling = 1200
const kilobytes = [5, 50] as const
const typed = ' We recieve the parcle'

const kinds = ['off', 'spelling', 'grammar'] as const
type Kind = (typeof kinds)[number]
type Samples = Readonly<Record<Kind, number[]>>

interface MeasuredPage {
  readonly keyTimes: number[]
  readonly useTools: (kind: Kind) => void
}

/** In one window, with the tools changed turn about after a few words, so that what the machine does meanwhile touches all alike. */
async function samplesOf(size: number, page: string, scratch: string): Promise<Samples> {
  const samples: Samples = { off: [], spelling: [], grammar: [] }
  const app = await _electron.launch({
    executablePath: executable,
    args: [...switches, join(here, 'page-window.cjs'), page, String(size), built, `--user-data-dir=${scratch}/user`],
  })
  try {
    const window = await app.firstWindow()
    const text = window.getByRole('textbox', { name: /Message text/ })
    await text.waitFor()
    // The dictionaries have answered for the text when its misspelt words are marked.
    await text.getByText('parcle').and(text.locator('[data-finding]')).last().waitFor()
    await text.click()
    await window.keyboard.press('ControlOrMeta+End')
    // The first round meets cold code.
    for (let round = 0; round <= rounds; round += 1) {
      for (let turn = 0; turn < kinds.length; turn += 1) {
        const kind = kinds[(round + turn) % kinds.length] ?? 'off'
        await window.evaluate((next) => (globalThis as unknown as MeasuredPage).useTools(next), kind)
        await window.waitForTimeout(settling)
        await window.evaluate(() => (globalThis as unknown as MeasuredPage).keyTimes.splice(0))
        for (const key of typed) {
          await window.keyboard.type(key)
          await window.waitForTimeout(key === ' ' ? wordPause : pace)
        }
        const times = await window.evaluate(() => [...(globalThis as unknown as MeasuredPage).keyTimes])
        if (round > 0) samples[kind].push(...times)
      }
    }
    return samples
  } finally {
    await app.close()
  }
}

/** A keystroke to its painted frame, with the dictionaries and the grammar checker answering and without. */
export async function measureTyping(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'plumeline-bench-'))
  try {
    const outDir = join(scratch, 'page')
    await build({
      root: join(here, 'page'),
      base: './',
      logLevel: 'error',
      plugins: [react()],
      build: { outDir, emptyOutDir: true, target: 'chrome140', reportCompressedSize: false },
    })
    const rows: (readonly (string | number)[])[] = []
    for (const size of kilobytes) {
      const samples = await samplesOf(size, join(outDir, 'index.html'), scratch)
      for (const kind of kinds) {
        const { ratio } = compare('', 'ms', samples[kind], samples.off)
        const p95 = compare('', 'ms', samples[kind], samples.off, 'p95')
        rows.push([
          `${size} KB, ${kind === 'off' ? 'no language tools' : kind === 'spelling' ? 'spelling' : 'spelling and grammar'}`,
          samples[kind].length,
          quantile(samples[kind], 0.5).toFixed(1),
          p95.p95.toFixed(1),
          ratio.toFixed(2),
          p95.ratio.toFixed(2),
        ])
      }
    }
    printTable({
      name: 'A keystroke to its painted frame',
      columns: ['', 'keys', 'median, ms', 'p95, ms', 'median against none', 'p95 against none'],
      rows,
    })
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}
