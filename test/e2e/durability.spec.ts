import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { z } from 'zod'
import { expect, startCommand, test } from './support/app.ts'
import { invoke } from './support/bridge.ts'

/** 50 for the full trust test. */
const moments = Number(process.env.PLUMELINE_MOMENTS ?? 4)

// The tour of the first start would lie over the message.
const settings = '{"tourSeen": true}'
test.use({ files: { 'settings.json': settings } })

let written = 0

/** Types a word that stands nowhere else, at a random pace. When a search finds it, none of its letters was lost. */
async function typeWord(window: Page): Promise<string> {
  written += 1
  const tail = Array.from({ length: 3 + Math.floor(Math.random() * 20) }, () => letter()).join('')
  const word = `q${String(written).padStart(4, '0')}${tail}`
  await message(window).press('ControlOrMeta+End')
  await window.keyboard.type(` ${word}`, { delay: Math.random() < 0.5 ? 0 : Math.random() * 40 })
  return word
}

function letter(): string {
  return 'abcdefghijklmnopqrstuvwxyz'[Math.floor(Math.random() * 26)] ?? 'a'
}

function message(window: Page): Locator {
  return window.getByRole('textbox', { name: /^Message text/ })
}

/** How many templates on disk hold the word. */
async function holding(window: Page, word: string): Promise<number> {
  const found = await invoke(window, 'library/list', { query: word, archived: false })
  if (!found.ok) throw new Error(found.failure.kind)
  return found.value.rows.length
}

test.describe('[R3] a crash of the window', () => {
  test('loses at most 250 ms of typing, and the message comes back by itself', async ({ userData }) => {
    test.setTimeout(600_000)
    writeFileSync(join(userData, 'settings.json'), settings)
    const { executable, args } = startCommand(userData)
    const script = fileURLToPath(new URL('support/crash-while-typing.cjs', import.meta.url))
    const app = spawn(executable, ['--require', script, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
    let printed = ''
    app.stdout.on('data', (bytes) => {
      printed += String(bytes)
    })
    await new Promise((resolve) => app.once('close', resolve))
    const line = printed.split('\n').find((text) => text.startsWith('{"results"')) ?? ''
    const { results } = z
      .object({
        results: z.array(
          z.object({ isPrefix: z.boolean(), typed: z.number(), lost: z.number(), lostMilliseconds: z.number() }),
        ),
      })
      .parse(JSON.parse(line))
    const worst = Math.max(...results.map(({ lostMilliseconds }) => lostMilliseconds))
    console.log(`R3: ${results.length} crashes, at most ${worst} ms of typing lost`)
    expect(results.filter(({ isPrefix }) => !isPrefix)).toEqual([])
    expect(results.every(({ typed }) => typed > 0)).toBe(true)
    expect(worst).toBeLessThanOrEqual(250)
  })
})

test.describe('[R4] no character is lost', () => {
  test('when the window loses the focus', async ({ window }) => {
    for (let round = 0; round < moments; round += 1) {
      const word = await typeWord(window)
      await window.evaluate(() => globalThis.window.dispatchEvent(new Event('blur')))
      // The answer comes after the save that losing the focus has sent before it.
      expect(await holding(window, word)).toBe(1)
    }
  })

  test('when the focus goes elsewhere in the window', async ({ window }) => {
    for (let round = 0; round < moments; round += 1) {
      const word = await typeWord(window)
      await window.getByRole('searchbox').focus()
      await expect.poll(() => holding(window, word), { timeout: 1000, intervals: [50] }).toBe(1)
    }
  })

  test('when another template is chosen', async ({ window }) => {
    for (let round = 0; round < moments; round += 1) {
      const word = await typeWord(window)
      await window.keyboard.press('ControlOrMeta+n')
      await expect(message(window)).toHaveText('')
      expect(await holding(window, word)).toBe(1)
    }
  })

  for (const way of ['closed', 'quit'] as const) {
    test(`when the app is ${way}`, async ({ plumeline }) => {
      test.setTimeout(120_000 + moments * 30_000)
      const words: string[] = []
      for (let round = 0; round < moments; round += 1) {
        words.push(await typeWord(plumeline.window))
        await endApp(plumeline, way)
        await plumeline.relaunch()
        for (const word of words) expect(await holding(plumeline.window, word)).toBe(1)
      }
    })
  }
})

test.describe('[R1] kill -9 of the app', () => {
  test('loses nothing of what showed "Saved"', async ({ plumeline }) => {
    test.setTimeout(120_000 + moments * 30_000)
    const words: string[] = []
    for (let round = 0; round < moments; round += 1) {
      const word = await typeWord(plumeline.window)
      await expect(plumeline.window.getByText('Saved', { exact: true })).toBeVisible()
      words.push(word)
      await plumeline.kill()
      await plumeline.relaunch()
      for (const one of words) expect(await holding(plumeline.window, one)).toBe(1)
      await expect(message(plumeline.window)).toContainText(word)
    }
  })
})

async function endApp({ app }: { readonly app: ElectronApplication }, way: 'closed' | 'quit'): Promise<void> {
  const end = new Promise((resolve) => app.process().once('exit', resolve))
  // Not waited for: the answer is lost when the app ends while it is on its way.
  void (
    way === 'quit'
      ? app.evaluate(({ app: electron }) => electron.quit())
      : app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  ).catch(() => {})
  await end
}
