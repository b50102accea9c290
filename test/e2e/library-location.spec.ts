import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, type Locator, type Page } from '@playwright/test'
import { z } from 'zod'
import { expect, startCommand, test as base } from './support/app.ts'
import { axeViolations } from './support/axe.ts'
import { invoke } from './support/bridge.ts'
import { answerOpenDialog, fromMenu } from './support/native.ts'

const test = base.extend<{ elsewhere: string }>({
  files: { 'settings.json': '{"tourSeen": true}' },
  /** A folder of the test's own. */
  // oxlint-disable-next-line no-empty-pattern
  elsewhere: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'plumeline-elsewhere-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
})

const message = (window: Page): Locator => window.getByRole('textbox', { name: /^Message text/ })
const dialog = (window: Page): Locator => window.getByRole('dialog', { name: 'Library location' })
const button = (window: Page, name: string): Locator => dialog(window).getByRole('button', { name })

async function writeAndSave(window: Page, text: string): Promise<void> {
  await message(window).press('ControlOrMeta+End')
  await message(window).pressSequentially(` ${text}`)
  await expect(window.getByText('Saved', { exact: true })).toBeVisible()
}

async function libraryPath(window: Page): Promise<string> {
  const information = await invoke(window, 'app/information', null)
  return information.ok ? information.value.libraryPath : ''
}

const asked = z.object({ message: z.string(), detail: z.string(), buttons: z.array(z.string()) })

test('the library is moved and goes on there, through a lost disk, a restart and a start without it', async ({
  plumeline,
  userData,
  elsewhere,
}) => {
  const { app, window } = plumeline
  const target = join(elsewhere, 'Dropbox', 'letters')
  mkdirSync(target, { recursive: true })
  await writeAndSave(window, 'before the move')

  await fromMenu(app, 'library-location')
  await expect(dialog(window)).toContainText(userData)
  await expect(dialog(window)).toContainText('This is the usual place.')
  await expect(button(window, 'Back to the usual place')).toHaveCount(0)
  await answerOpenDialog(app, target)
  await button(window, 'Move to another folder…').click()
  await expect(dialog(window)).toContainText(target)
  await expect(dialog(window)).toContainText('looks like one that Dropbox syncs')
  for (const theme of ['light', 'dark'] as const) {
    await invoke(window, 'settings/write', { theme })
    expect(await axeViolations(window), `the plan, ${theme}`).toEqual([])
  }
  await expect(button(window, 'Move the library')).toBeFocused()
  await window.keyboard.press('Enter')
  await expect.poll(() => existsSync(join(target, 'library.sqlite'))).toBe(true)
  await expect(dialog(window)).toHaveCount(0)
  await expect(message(window)).toContainText('before the move')
  expect(await libraryPath(window)).toBe(join(target, 'library.sqlite'))
  expect(readdirSync(userData).filter((name) => /^library\.(?:sqlite|moved-.*\.sqlite)$/.test(name))).toEqual([
    expect.stringMatching(/^library\.moved-/),
  ])
  await writeAndSave(window, 'after the move')

  // The disk is gone for a while: what is typed stays in the window, and is saved when it is back.
  renameSync(target, `${target}-unplugged`)
  await message(window).pressSequentially(' without the disk')
  await expect(window.getByText(/^Not saved/)).toBeVisible()
  await expect(window.getByRole('button', { name: 'Save a copy elsewhere…' })).toBeVisible()
  renameSync(`${target}-unplugged`, target)
  await window.getByRole('button', { name: 'Try again' }).click()
  await expect(window.getByText('Saved', { exact: true })).toBeVisible()

  const again = await plumeline.relaunch()
  await expect(message(again)).toContainText('after the move without the disk')
  await plumeline.quit()

  // At the start it is gone. Somebody knows where it is now.
  const other = join(elsewhere, 'other')
  renameSync(target, other)
  const dialogs = join(elsewhere, 'dialogs')
  const { executable, args } = startCommand(userData)
  const started = await _electron.launch({
    executablePath: executable,
    args: ['--require', fileURLToPath(new URL('support/answer-dialogs.cjs', import.meta.url)), ...args],
    env: {
      ...environment(),
      PLUMELINE_DIALOGS: dialogs,
      PLUMELINE_ANSWER: 'Choose another folder…',
      PLUMELINE_FOLDER: other,
    },
  })
  try {
    const found = await started.firstWindow()
    await expect(message(found)).toContainText('after the move without the disk')
    const question = asked.parse(JSON.parse(readFileSync(dialogs, 'utf8')))
    expect(question.message).toBe('Plumeline cannot open its library.')
    expect(question.detail).toContain(target)
    // The day's backup may have been made there before the move.
    const usual = expect.stringMatching(/^(?:Open the usual place|Start with an empty library)$/)
    expect(question.buttons).toEqual(['Try again', 'Choose another folder…', usual, 'Quit'])
    // Nothing was made meanwhile.
    expect(existsSync(join(userData, 'library.sqlite'))).toBe(false)
    expect(existsSync(target)).toBe(false)

    // And back to where it began.
    await fromMenu(started, 'library-location')
    await button(found, 'Back to the usual place').click()
    await button(found, 'Move the library').click()
    await expect.poll(() => existsSync(join(userData, 'library.sqlite'))).toBe(true)
    await expect(dialog(found)).toHaveCount(0)
    await expect(message(found)).toContainText('without the disk')
    expect(await libraryPath(found)).toBe(join(userData, 'library.sqlite'))
  } finally {
    started.process().kill('SIGKILL')
  }
})

test('a library in another folder is used instead of being written over, and the own one stays', async ({
  plumeline,
  userData,
  elsewhere,
}) => {
  await writeAndSave(plumeline.window, 'in both')
  await plumeline.quit()
  copyFileSync(join(userData, 'library.sqlite'), join(elsewhere, 'library.sqlite'))
  const window = await plumeline.relaunch()
  const { app } = plumeline
  await writeAndSave(window, 'in the usual place only')

  await fromMenu(app, 'library-location')
  await answerOpenDialog(app, userData)
  await button(window, 'Move to another folder…').click()
  await expect(dialog(window).getByRole('alert')).toHaveText('The library is in this folder already.')
  await button(window, 'Back').click()
  await answerOpenDialog(app, elsewhere)
  await button(window, 'Move to another folder…').click()
  await expect(dialog(window).getByRole('alert')).toContainText('There is a library in this folder already.')
  await expect(button(window, 'Move the library')).toHaveCount(0)
  await button(window, 'Use the library that is there').click()
  await expect(dialog(window)).toContainText(/\d+ templates/)
  await button(window, 'Use this library').click()
  await expect(dialog(window)).toHaveCount(0)
  await expect(message(window)).toContainText('in both')
  await expect(message(window)).not.toContainText('in the usual place only')

  await fromMenu(app, 'library-location')
  await expect(dialog(window)).toContainText(`The usual place: ${userData}`)
  await button(window, 'Back to the usual place').click()
  await button(window, 'Use the library that is there').click()
  await button(window, 'Use this library').click()
  await expect(dialog(window)).toHaveCount(0)
  await expect(message(window)).toContainText('in the usual place only')
})

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
