import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from '@playwright/test'
import { expect, launch, startCommand, test } from './support/app.ts'
import { axeViolations } from './support/axe.ts'
import { invoke } from './support/bridge.ts'
import { fromMenu } from './support/native.ts'
import { answerWholeTemplate } from './support/whole-template.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const letter = (window: Page): Locator => window.getByRole('textbox', { name: /^Message text/ })
const dialog = (window: Page): Locator => window.getByRole('dialog')
const badge = (window: Page, state: string): Locator => window.getByRole('button', { name: `Approval: ${state}` })
const settings = (yourName: string): string => JSON.stringify({ tourSeen: true, language: 'en', yourName })

test.use({ files: { 'settings.json': settings('Ada') } })

async function axeInBothThemes(window: Page, what: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await invoke(window, 'settings/write', { theme })
    expect(await axeViolations(window), `${what}, ${theme}`).toEqual([])
  }
}

/** Drops a file where a person would, as far as the page can tell. */
async function drop(target: Locator, name: string, text: string): Promise<void> {
  const sent = await target.evaluateHandle(
    (_element, [fileName, content]) => {
      const data = new DataTransfer()
      data.items.add(new File([content], fileName))
      return data
    },
    [name, text] as const,
  )
  for (const type of ['dragenter', 'dragover', 'drop']) await target.dispatchEvent(type, { dataTransfer: sent })
}

/** The command line on an exported file. */
function verify(path: string): Promise<{ readonly code: number; readonly output: string }> {
  const args = [join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'), join(root, 'main', 'cli.ts'), 'verify', path]
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root }, (error, output, problems) =>
      resolve({ code: error === null ? 0 : Number(error.code), output: output + problems }),
    )
  })
}

test('a template goes to a reviewer and back by file, is trusted, exported and verified, and an edit breaks it', async ({
  plumeline,
  app,
  window,
  userData,
}) => {
  // Two apps and two command lines, on a machine that may have other work.
  test.slow()
  // The author writes, submits and shares.
  await window.getByRole('button', { name: 'New template' }).click()
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue('New template')
  await window.getByRole('textbox', { name: 'Title' }).fill('Screws')
  await letter(window).click()
  await window.keyboard.type('The screws are in the box.')
  await answerWholeTemplate(window)
  await window.keyboard.press('Control+Shift+S')
  await dialog(window).getByRole('textbox', { name: 'Note to the reviewer' }).fill('Only one sentence.')
  await dialog(window).getByRole('button', { name: 'Submit', exact: true }).click()
  await expect(badge(window, 'In review')).toBeVisible()
  const toReviewer = join(userData, 'screws.plumeline')
  await plumeline.answerSaveDialog(toReviewer)
  await fromMenu(app, 'share-for-review')
  await expect(window.getByText(`One template was written to ${toReviewer}.`)).toBeVisible()

  // The reviewer's app starts with the file.
  const folder = mkdtempSync(join(tmpdir(), 'plumeline-'))
  writeFileSync(join(folder, 'settings.json'), settings('Bo'))
  const back = join(userData, 'back.plumeline')
  const bo = await launch(folder, { switches: [toReviewer], systemLanguages: null })
  try {
    const { window: theirs } = bo
    await expect(dialog(theirs)).toContainText(/screws\.plumeline, from Ada/)
    await expect(dialog(theirs).getByRole('row', { name: 'Screws' })).toContainText('It waits for your review.')
    await axeInBothThemes(theirs, 'what a file brought')
    await dialog(theirs).getByRole('row', { name: 'Screws' }).click()
    await expect(theirs.getByRole('textbox', { name: 'Title' })).toHaveValue('Screws')
    await theirs.keyboard.press('Control+Shift+A')
    await expect(dialog(theirs)).toContainText('Only one sentence.')
    const all = dialog(theirs).getByText('I have seen all of them')
    const go = dialog(theirs).getByRole('button', { name: 'Approve and seal' })
    await expect(go).toBeVisible()
    if ((await all.count()) > 0) await all.click()
    for (const box of await dialog(theirs).getByRole('checkbox', { checked: false }).all()) await box.press('Space')
    await go.click()
    await expect(badge(theirs, 'Approved')).toBeVisible()
    await bo.answerSaveDialog(back)
    await fromMenu(bo.app, 'share-for-review')
    await expect(theirs.getByText(`One template was written to ${back}.`)).toBeVisible()
  } finally {
    await bo.kill()
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
  expect(bo.problems()).toEqual([])

  // The author drops what came back onto the text itself, which stays what it is.
  await drop(letter(window), 'back.plumeline', readFileSync(back, 'utf8'))
  await expect(dialog(window)).toContainText(/back\.plumeline, from Bo/)
  await expect(dialog(window).getByRole('row', { name: 'Screws' })).toContainText('Approved by Bo.')
  await expect(dialog(window)).toContainText('Your library does not know the key of Bo')
  await axeInBothThemes(window, 'a key that nobody knows')
  await dialog(window).getByRole('button', { name: 'Trust this key' }).click()
  await expect(dialog(window)).not.toContainText('does not know the key')
  await dialog(window).getByRole('button', { name: 'Close' }).click()
  await expect(letter(window)).toHaveText('The screws are in the box.')
  await expect(badge(window, 'Approved')).toBeVisible()
  await badge(window, 'Approved').click()
  await expect(dialog(window)).toContainText('a reviewer that this library knows')
  await window.keyboard.press('Escape')

  // The approved version is what the command line says it is, and nothing else is.
  const exported = join(userData, 'screws.txt')
  await plumeline.answerSaveDialog(exported)
  await window.getByRole('button', { name: 'Export…', exact: true }).click()
  await expect(dialog(window).getByRole('radio', { name: /^The approved version/ })).toBeChecked()
  await dialog(window)
    .getByRole('radio', { name: /Plain text/ })
    .check({ force: true })
  await dialog(window).getByRole('button', { name: 'Export…' }).click()
  await expect(window.getByText(`Exported to ${exported}`)).toBeVisible()
  const good = await verify(exported)
  expect(good.output).toContain('Unchanged since it was approved')
  expect(good.output).toContain('Bo')
  expect(good.code).toBe(0)
  writeFileSync(exported, readFileSync(exported, 'utf8').replace('screws', 'nails'))
  const changed = await verify(exported)
  expect(changed.output).toContain('not the text that was approved')
  expect(changed.code).toBe(1)

  // An edit breaks it.
  await letter(window).press('Control+End')
  await window.keyboard.type(' All of them.')
  await window.evaluate(() => dispatchEvent(new Event('blur')))
  await expect(badge(window, 'Draft')).toBeVisible()
})

test('a second start hands its file to the first, which leaves alone what is newer than the file', async ({
  plumeline,
  app,
  window,
  userData,
}) => {
  await window.getByRole('button', { name: 'New template' }).click()
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue('New template')
  await letter(window).click()
  await window.keyboard.type('The screws are in the box.')
  const path = join(userData, 'screws.plumeline')
  await plumeline.answerSaveDialog(path)
  // What was just typed goes to the disk first.
  await fromMenu(app, 'share-for-review')
  await expect(window.getByText(`One template was written to ${path}.`)).toBeVisible()
  expect(readFileSync(path, 'utf8')).toContain('The screws are in the box.')
  await letter(window).press('Control+End')
  await window.keyboard.type(' All of them.')

  const { executable, args } = startCommand(userData)
  const second = spawn(executable, [...args, path], { cwd: root, stdio: 'ignore' })
  const ended = new Promise((resolve) => second.once('exit', resolve))
  await expect(dialog(window).getByRole('row', { name: 'New template' })).toContainText(
    'Your text is newer, and stays.',
  )
  await ended
  await dialog(window).getByRole('button', { name: 'Close' }).click()
  await expect(letter(window)).toHaveText('The screws are in the box. All of them.')
})

test('what cannot be opened is said with its reason, and changes nothing', async ({
  plumeline,
  app,
  window,
  userData,
}) => {
  const path = join(userData, 'library.plumeline')
  await plumeline.answerSaveDialog(path)
  await fromMenu(app, 'export-library')
  await expect(window.getByText(/^The library, with \d+ templates, was written to/)).toBeVisible()
  const whole = readFileSync(path, 'utf8')
  const before = await invoke(window, 'library/overview', null)
  const target = window.getByRole('contentinfo', { name: 'Status' })
  for (const [text, sentence] of [
    [whole.slice(0, whole.length / 2), 'cut off or damaged'],
    [whole.replace('"title":"', '"title":"X'), 'changed after it was written'],
    ['{"type":"plumeline-library","version":9}', 'newer version of Plumeline'],
    ['{}', 'not a file that Plumeline shares'],
  ] as const) {
    await drop(target, 'broken.plumeline', text)
    await expect(dialog(window).getByRole('alert')).toContainText(sentence)
    if (text === '{}') await axeInBothThemes(window, 'a file that cannot be opened')
    await dialog(window).getByRole('button', { name: 'Close' }).click()
    await expect(dialog(window)).toHaveCount(0)
  }
  // The library itself brings nothing new.
  await drop(target, 'library.plumeline', whole)
  await expect(dialog(window)).toContainText('Your library had everything in it already.')
  await dialog(window).getByRole('button', { name: 'Close' }).click()
  expect(await invoke(window, 'library/overview', null)).toEqual(before)
  // Other files go where they are dropped, as ever.
  await drop(letter(window), 'note.txt', whole)
  await expect(dialog(window)).toHaveCount(0)
})
