import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { actionIds, actions } from '../../shared/actions.ts'
import type { Settings } from '../../shared/ipc/contract.ts'
import { createTranslate } from '../../shared/i18n/translator.ts'
import { expect, startCommand, test, type Plumeline } from './support/app.ts'
import { invoke } from './support/bridge.ts'

test.describe('one app', () => {
  test('a second start shows the first window, and quits before it opens the library', async ({ app, userData }) => {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
    const { executable, args } = startCommand(userData)
    const second = spawn(executable, args, { stdio: 'ignore' })
    const code = await new Promise((resolve) => second.once('exit', resolve))
    expect(code).toBe(0)
    await expect
      .poll(() =>
        app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible())),
      )
      .toEqual([true])
    const log = readFileSync(join(userData, 'logs', 'plumeline.log'), 'utf8')
    expect(log.match(/ start /g)).toHaveLength(1)
  })

  test('a wish to end from outside ends the app in good order', async ({ plumeline }) => {
    const child = plumeline.app.process()
    const end = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })))
    child.kill('SIGTERM')
    expect(await end).toEqual({ code: 0, signal: null })
    // Written by the window as it closes.
    expect(existsSync(join(plumeline.userData, 'window.json'))).toBe(true)
  })
})

test.describe('the window', () => {
  test('opens at the size and place it was closed at', async ({ plumeline }) => {
    const bounds = { x: 40, y: 60, width: 1010, height: 690 }
    await plumeline.app.evaluate(
      ({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted),
      bounds,
    )
    await plumeline.relaunch()
    expect(await plumeline.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())).toEqual(
      bounds,
    )
  })

  test('cannot be made smaller than what it can show', async ({ app }) => {
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getMinimumSize())).toEqual([
      800, 560,
    ])
  })

  test('[R3] comes back by itself when its process crashes, 20 times in a row', async ({ userData }) => {
    const { executable, args } = startCommand(userData)
    const rounds = fileURLToPath(new URL('support/crash-rounds.cjs', import.meta.url))
    const app = spawn(executable, ['--require', rounds, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
    let printed = ''
    app.stdout.on('data', (bytes) => {
      printed += String(bytes)
    })
    await new Promise((resolve) => app.once('close', resolve))
    const line = printed.split('\n').find((text) => text.startsWith('{"times"')) ?? ''
    const { times } = z.object({ times: z.array(z.number()) }).parse(JSON.parse(line))
    expect(times).toHaveLength(20)
    expect(Math.max(...times)).toBeLessThan(5000)
  })

  test('the page title is the app', async ({ window }) => {
    await expect(window).toHaveTitle(/Plumeline/)
  })
})

test.describe('the menu', () => {
  for (const language of ['en', 'fr'] as const) {
    test(`holds every action with a menu, in ${language}, and takes no keys from the window`, async ({
      app,
      window,
    }) => {
      await invoke(window, 'settings/write', { language })
      const translate = createTranslate(language)
      const expected = actionIds
        .filter((id) => actions[id].menu !== null)
        .map((id) => ({ id, label: translate(actions[id].labelId), registerAccelerator: false }))
      const ids = expected.map(({ id }) => id)
      await expect
        .poll(() =>
          app.evaluate(({ Menu }, wanted) => {
            const menu = Menu.getApplicationMenu()
            return wanted.map((id) => {
              const item = menu?.getMenuItemById(id)
              return { id, label: item?.label, registerAccelerator: item?.registerAccelerator }
            })
          }, ids),
        )
        .toEqual(expected)
      const roles = await app.evaluate(({ Menu }) =>
        Menu.getApplicationMenu()?.items.flatMap((menu) => (menu.submenu?.items ?? []).map((item) => item.role)),
      )
      expect(roles).toContain('paste')
      // The editor's own history answers Ctrl+Z; the system's would undo something else.
      expect(roles).not.toContain('undo')
      expect(roles).not.toContain('redo')
    })
  }

  test('a click performs the action in the window', async ({ app, window: page }) => {
    await page.evaluate(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      window.plumeline.listen('action/perform', ({ id }) => {
        heard.push(id)
      })
    })
    await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('toggle-policy-pane')?.click())
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'heard'))).toEqual(['toggle-policy-pane'])
  })

  test('shows what the window says is enabled and on', async ({ app, window }) => {
    const state = { enabled: false, checked: true }
    // The window tells its own states, too, whenever they change.
    await expect(async () => {
      await invoke(window, 'actions/state', { 'size-large': state })
      const shown = await app.evaluate(({ Menu }) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById('size-large')
        return { enabled: item?.enabled, checked: item?.checked }
      })
      expect(shown).toEqual(state)
    }).toPass({ timeout: 10_000 })
  })
})

test.describe('settings', () => {
  test('last, and reach the window as an event', async ({ plumeline }) => {
    await plumeline.window.evaluate(() => {
      Object.assign(window, { heard: [] })
      window.plumeline.listen('settings/changed', (settings) => {
        Object.assign(window, { heard: settings })
      })
    })
    await invoke(plumeline.window, 'settings/write', { theme: 'dark', tourSeen: true })
    await expect
      .poll(() => plumeline.window.evaluate(() => Reflect.get(window, 'heard')))
      .toMatchObject({ theme: 'dark', tourSeen: true })
    const again = await plumeline.relaunch()
    const read = await invoke(again, 'settings/read', null)
    expect(read).toMatchObject({ ok: true, value: { theme: 'dark', tourSeen: true } satisfies Partial<Settings> })
    expect(await again.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true)
  })

  test.describe('torn', () => {
    test.use({ files: { 'settings.json': '{"language": "fr", "the' } })
    test('[R10] are set aside, and the app starts', async ({ window, userData }) => {
      expect(await invoke(window, 'settings/read', null)).toMatchObject({ ok: true, value: { theme: 'system' } })
      expect(readFileSync(join(userData, 'settings.json.damaged'), 'utf8')).toContain('"the')
    })
  })
})

test.describe('closing', () => {
  test.use({ files: { 'settings.json': '{"tourSeen": true}' } })

  const ends = {
    quit: ({ app }) => app.evaluate((electron) => electron.app.quit()),
    'closing the window': ({ app }) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
    'a signal from outside': async ({ app }) => void app.process().kill('SIGTERM'),
  } satisfies Record<string, (plumeline: Plumeline) => Promise<unknown>>

  for (const [name, end] of Object.entries(ends)) {
    test(`[R4] ${name} in the middle of typing saves every character`, async ({ plumeline }) => {
      const { window } = plumeline
      const typed = 'Every character of this sentence was typed just now.'
      const message = window.getByRole('textbox', { name: 'Message text' })
      await message.press('ControlOrMeta+End')
      await message.pressSequentially(typed)
      const ended = new Promise((resolve) => plumeline.app.process().once('exit', resolve))
      // The answer is lost when the app ends while it is on its way.
      await end(plumeline).catch(() => {})
      await ended
      const again = await plumeline.relaunch()
      await expect(again.getByRole('textbox', { name: 'Message text' })).toContainText(typed)
    })
  }

  test('a window that hangs does not keep the app from ending', async ({ plumeline }) => {
    plumeline.allowProblems(/./)
    const { app, window } = plumeline
    await expect(window.getByRole('textbox', { name: 'Message text' })).toBeVisible()
    await window.evaluate(() => {
      setTimeout(() => {
        const end = Date.now() + 30_000
        while (Date.now() < end);
      })
    })
    const ended = new Promise((resolve) => app.process().once('exit', resolve))
    const before = Date.now()
    app.process().kill('SIGTERM')
    await ended
    expect(Date.now() - before).toBeLessThan(10_000)
  })
})

test('[R5] a library that cannot be read is said in words, and left as it is', async ({ userData }) => {
  const library = join(userData, 'library.sqlite')
  writeFileSync(library, 'this is no database, and it is long enough to have a header '.repeat(20))
  const before = readFileSync(library, 'utf8')
  const { executable, args } = startCommand(userData)
  const app = spawn(executable, args, { stdio: 'ignore' })
  try {
    const log = join(userData, 'logs', 'plumeline.log')
    await expect
      .poll(() => (existsSync(log) ? readFileSync(log, 'utf8') : ''))
      .toMatch(/library damaged at start \{"hasBackup":false,"readable":0\}/)
    expect(readFileSync(library, 'utf8')).toBe(before)
  } finally {
    const end = new Promise((resolve) => app.once('exit', resolve))
    app.kill('SIGKILL')
    await end
  }
})
