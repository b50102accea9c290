/**
 * The editor's figures: a keystroke to its painted frame with every rule on against the same window with none, and a cold start
 * to an editable letter against the barest Electron window.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { compare, printFigure } from '../figure.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '..', '..', '..')
const executable = process.env.PLUMELINE_ELECTRON ?? ''
const switches = (process.env.PLUMELINE_SWITCHES ?? '').split(' ').filter((word) => word !== '')
const scratch = mkdtempSync(join(tmpdir(), 'plumeline-bench-'))

const typingRounds = 6
const keysARound = 60
/** A fast typist's pace. Unit: milliseconds between keys. */
const pace = 60
const starts = 7

async function measureTyping(): Promise<void> {
  const page = join(scratch, 'page')
  await build({
    root: join(here, 'page'),
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: page, emptyOutDir: true, target: 'chrome140', reportCompressedSize: false },
  })
  const samples: Record<'all' | 'none', number[]> = { all: [], none: [] }
  for (let round = 0; round < typingRounds; round += 1) {
    // Turn about, so that what the machine does meanwhile touches both alike.
    for (const rules of round % 2 === 0 ? (['all', 'none'] as const) : (['none', 'all'] as const)) {
      const app = await _electron.launch({
        executablePath: executable,
        args: [
          ...switches,
          join(here, 'page-window.cjs'),
          join(page, 'index.html'),
          rules,
          `--user-data-dir=${scratch}/user`,
        ],
      })
      const window = await app.firstWindow()
      const text = window.getByRole('textbox', { name: /Message text/ })
      await text.waitFor()
      await text.click()
      await window.keyboard.press('End')
      for (let key = 0; key < keysARound + 10; key += 1) {
        await window.keyboard.type(key % 7 === 6 ? ' ' : 'e')
        await window.waitForTimeout(pace)
      }
      const times = await window.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes)
      // The first keys of a fresh page meet cold code.
      samples[rules].push(...times.slice(10))
      await app.close()
    }
  }
  printFigure(compare('keystroke to painted frame, all rules on / none', 'ms', samples.all, samples.none))
  printFigure(compare('keystroke to painted frame, all rules on / none, p95', 'ms', samples.all, samples.none, 'p95'))
}

async function startUntilEditable(args: readonly string[]): Promise<number> {
  const begin = performance.now()
  const app = await _electron.launch({ executablePath: executable, args: [...switches, ...args], cwd: root })
  const window = await app.firstWindow()
  await window.locator('[contenteditable="true"]').waitFor()
  const time = performance.now() - begin
  await app.close()
  return time
}

async function measureColdStart(): Promise<void> {
  const ours: number[] = []
  const bare: number[] = []
  const userData = join(scratch, 'plumeline')
  // The sample library is installed on the first start only; that one is not counted.
  await startUntilEditable([root, `--user-data-dir=${userData}`])
  for (let index = 0; index < starts; index += 1) {
    bare.push(await startUntilEditable([join(here, 'bare-window.cjs'), `--user-data-dir=${scratch}/bare`]))
    ours.push(await startUntilEditable([root, `--user-data-dir=${userData}`]))
  }
  printFigure(compare('cold start to editable / bare Electron window', 'ms', ours, bare))
}

try {
  await measureTyping()
  await measureColdStart()
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
