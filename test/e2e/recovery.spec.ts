import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { z } from 'zod'
import { readJson } from '../../shared/exchange/json.ts'
import { expect, startCommand, test, type Plumeline } from './support/app.ts'

test.use({ files: { 'settings.json': '{"tourSeen": true}' } })

const box = z.object({ message: z.string(), detail: z.string(), buttons: z.array(z.string()), at: z.number() })

function message(window: Page) {
  return window.getByRole('textbox', { name: /^Message text/ })
}

/** Types at the end of the message and waits until it is on the disk. */
async function writeAndSave(window: Page, text: string): Promise<void> {
  await message(window).press('ControlOrMeta+End')
  await message(window).pressSequentially(` ${text}`)
  await expect(window.getByText('Saved', { exact: true })).toBeVisible()
}

/** What the app does on the first start of a day: the backups so far are forgotten for it. */
async function backUp(plumeline: Plumeline): Promise<Page> {
  const folder = join(plumeline.userData, 'backups')
  await plumeline.quit()
  rmSync(folder, { recursive: true, force: true })
  const window = await plumeline.relaunch()
  await expect.poll(() => backupsIn(folder), { timeout: 30_000 }).toHaveLength(1)
  return window
}

function backupsIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.sqlite')) : []
}

test('[R5] a damaged library: the newest good backup is offered at once, restored, and the damaged file is kept', async ({
  plumeline,
  userData,
}) => {
  await writeAndSave(plumeline.window, 'before the backup')
  await backUp(plumeline)
  await plumeline.quit()
  const library = join(userData, 'library.sqlite')
  const damaged = readFileSync(library).fill(0, 100, 20_000)
  writeFileSync(library, damaged)

  const folder = mkdtempSync(join(tmpdir(), 'plumeline-dialogs-'))
  const dialogs = join(folder, 'dialogs')
  const { executable, args } = startCommand(userData)
  const start = Date.now()
  const app = await _electron.launch({
    executablePath: executable,
    args: ['--require', fileURLToPath(new URL('support/answer-dialogs.cjs', import.meta.url)), ...args],
    env: { ...environment(), PLUMELINE_DIALOGS: dialogs, PLUMELINE_ANSWER: 'Restore the backup' },
  })
  try {
    const window = await app.firstWindow()
    await expect(message(window)).toContainText('before the backup')
    const shown = box.parse(JSON.parse(readFileSync(dialogs, 'utf8')))
    console.log(`R5: offered ${shown.at - start} ms after the start`)
    expect(shown.at - start).toBeLessThan(5000)
    expect(shown.message).toBe('Plumeline cannot read its library.')
    expect(shown.detail).toMatch(/newest good backup is from .* and has \d+ templates/)
    expect(shown.buttons).toEqual(['Restore the backup', 'Start with an empty library', 'Quit'])
    const kept = readdirSync(userData).find((name) => /^library\.corrupt-.*\.sqlite$/.test(name)) ?? ''
    expect(readFileSync(join(userData, kept)).equals(damaged)).toBe(true)
  } finally {
    app.process().kill('SIGKILL')
    rmSync(folder, { recursive: true })
  }
})

test('File > Restore from backup brings the library back to what it was', async ({ plumeline, userData }) => {
  await writeAndSave(plumeline.window, 'what was there')
  const window = await backUp(plumeline)
  const { app } = plumeline
  await message(window).press('ControlOrMeta+a')
  await window.keyboard.press('Delete')
  await writeAndSave(window, 'what came later')
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('restore-backup')?.click())
  const dialog = window.getByRole('dialog', { name: 'Restore from backup' })
  const backups = dialog.getByRole('listbox', { name: 'Backups' })
  await expect(backups.getByRole('option')).toHaveCount(1)
  await expect(backups.getByRole('option', { name: /templates/ })).toHaveAttribute('aria-selected', 'true')
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(message(window)).toContainText('what was there')
  await expect(message(window)).not.toContainText('what came later')
  await expect(dialog).toBeHidden()
  // What was there until now is a backup as well.
  expect(backupsIn(join(userData, 'backups'))).toHaveLength(2)
  await writeAndSave(window, 'and work goes on')
})

test.describe('[R9] a library that cannot be written to', () => {
  test.skip(process.platform === 'win32', 'a folder cannot be made read-only there')

  test('offers a copy elsewhere, asks before it closes, and saves once it can', async ({ plumeline, userData }) => {
    const { app, window } = plumeline
    const library = join(userData, 'library.sqlite')
    await writeAndSave(window, 'saved')
    // The disk is gone: what is in its place is not the library that is open.
    execFileSync('mv', [library, `${library}.away`])
    await message(window).pressSequentially(' not saved')
    await expect(window.getByText(/^Not saved/)).toBeVisible()
    const copy = join(userData, 'copy.json')
    await plumeline.answerSaveDialog(copy)

    // Closing asks, and stays open when that is the answer.
    await answerBoxes(app, 'Keep the window open')
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await expect.poll(() => askedBoxes(app)).toEqual(['1 template could not be saved.'])
    await expect(message(window)).toContainText('not saved')

    await window.getByRole('button', { name: 'Save a copy elsewhere…' }).click()
    await expect(window.getByText('A copy was saved: copy.json')).toBeVisible()
    const read = readJson(readFileSync(copy, 'utf8'))
    expect(JSON.stringify(read)).toContain('saved not saved')

    execFileSync('mv', [`${library}.away`, library])
    await window.getByRole('button', { name: 'Try again' }).click()
    await expect(window.getByText('Saved', { exact: true })).toBeVisible()
    const again = await plumeline.relaunch()
    await expect(message(again)).toContainText('saved not saved')
  })

  test('closes after a copy was saved from the question before closing', async ({ plumeline, userData }) => {
    const { app, window } = plumeline
    const library = join(userData, 'library.sqlite')
    await writeAndSave(window, 'saved')
    execFileSync('mv', [library, `${library}.away`])
    await message(window).pressSequentially(' only in the copy')
    await expect(window.getByText(/^Not saved/)).toBeVisible()
    const copy = join(userData, 'copy.json')
    await plumeline.answerSaveDialog(copy)
    await answerBoxes(app, 'Save a copy…')
    const ended = new Promise((resolve) => app.process().once('exit', resolve))
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await ended
    expect(readFileSync(copy, 'utf8')).toContain('only in the copy')
  })
})

/** Answers native message boxes with the button of this label, and remembers what they said. */
function answerBoxes(app: ElectronApplication, label: string): Promise<void> {
  return app.evaluate(({ dialog }, wanted) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    dialog.showMessageBox = (...parameters: readonly unknown[]) => {
      const options = parameters.at(-1) as { readonly message: string; readonly buttons: readonly string[] }
      asked.push(options.message)
      return Promise.resolve({ response: options.buttons.indexOf(wanted), checkboxChecked: false })
    }
  }, label)
}

function askedBoxes(app: ElectronApplication): Promise<unknown> {
  return app.evaluate(() => Reflect.get(globalThis, 'asked') as unknown)
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
