import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { startAddress } from '../../app/window-files.ts'
import { expect, startCommand, test } from './support/app.ts'
import { invoke } from './support/bridge.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('[S7] the packaged app opens its window, and its fuses keep Node shut', async ({ userData }) => {
  test.skip(process.platform !== 'linux', 'packages a folder for Linux')
  // Packaging alone takes half a minute while another spec runs.
  const packaging = spawnSync(process.execPath, [join(root, 'app', 'package.mjs'), '--dir'], { encoding: 'utf8' })
  expect(packaging.status, packaging.stderr).toBe(0)

  // Each of these would run a foreign script, or let a debugger in, on an app without fuses.
  const mark = join(userData, 'foreign-script-ran')
  const foreign = join(userData, 'foreign.cjs')
  writeFileSync(foreign, `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`)
  const { args } = startCommand(userData)
  const switches = args.filter((word) => word !== root)
  const app = spawn(
    join(root, 'dist', 'linux-unpacked', 'plumeline'),
    ['--remote-debugging-port=0', '--inspect=0', ...switches, foreign],
    {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require ${foreign}` },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  const ended = new Promise((resolve) => app.once('exit', resolve))
  let printed = ''
  const address = await new Promise<string>((resolve, reject) => {
    app.stderr.on('data', (bytes) => {
      printed += String(bytes)
      const match = /DevTools listening on (ws:\S+)/.exec(printed)
      if (match?.[1] !== undefined) resolve(match[1])
    })
    app.once('exit', (code) => reject(new Error(`ended with ${code}: ${printed}`)))
  })
  try {
    const browser = await chromium.connectOverCDP(address)
    const page = browser.contexts()[0]?.pages()[0]
    if (page === undefined) throw new Error('no window')
    await expect(page).toHaveTitle(/Plumeline/)
    expect(page.url()).toBe(startAddress)
    await expect(page.locator('#root *').first()).toBeAttached()
    // The spelling engine and its dictionaries are where the package has them.
    const words = { language: 'fr-CA', words: ['lampe', 'lammpe'] }
    expect(await invoke(page, 'language/check-words', words)).toEqual({ ok: true, value: [true, false] })
    const region = { language: 'pt-PT', words: ['eletrónico', 'eletrônico'] }
    expect(await invoke(page, 'language/check-words', region)).toEqual({ ok: true, value: [true, false] })
    const suggested = await invoke(page, 'language/suggest', { language: 'es-MX', word: 'paqete' })
    expect(suggested.ok && suggested.value).toContain('paquete')
    // So is the grammar checker.
    const grammar = await invoke(page, 'language/check-grammar', { language: 'en-CA', paragraphs: ['We was told so.'] })
    expect(grammar).toMatchObject({ ok: true, value: [[{ family: 'agreement', span: [3, 6], replacement: 'were' }]] })
    // A large library is checked again in processes that start out of the package.
    await page.evaluate(async () => {
      const { invoke: ask } = globalThis.window.plumeline
      const list = await ask('library/list', { query: '', archived: false })
      const id = list.ok ? (list.value.rows[0]?.id ?? '') : ''
      for (let count = 0; count < 250; count += 1) await ask('library/duplicate', { id, title: `Copy ${count}` })
    })
    await invoke(page, 'library/recheck', { ids: null })
    const log = () => readFileSync(join(userData, 'logs', 'plumeline.log'), 'utf8')
    await expect.poll(log, { timeout: 60_000 }).toMatch(/recheck \{"total":2\d\d/)
    expect(log()).not.toContain('check worker')
    expect(printed).not.toContain('Debugger listening')
    expect(existsSync(mark)).toBe(false)
    await browser.close()
  } finally {
    app.kill('SIGKILL')
    await ended
  }
})
