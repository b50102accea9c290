import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { currentPolicy } from '../../shared/policy/policy.ts'
import type { TemplateSummary } from '../../shared/template/template.ts'
import { expect, test, type Plumeline } from './support/app.ts'
import { axeViolations } from './support/axe.ts'
import { invoke } from './support/bridge.ts'

test.use({ files: { 'settings.json': '{"tourSeen": true, "language": "en"}' } })

/** Runs SQL on the library of an app that is not running. Electron's Node has SQLite; the one that runs this may not. */
function changeLibrary(userData: string, statements: readonly string[]): void {
  const script = `
    const { DatabaseSync } = require('node:sqlite')
    const database = new DatabaseSync(process.argv[1])
    for (const statement of JSON.parse(process.argv[2])) database.exec(statement)
    database.close()`
  const library = join(userData, 'library.sqlite')
  execFileSync(process.env.PLUMELINE_ELECTRON ?? '', ['-e', script, library, JSON.stringify(statements)], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  })
}

const older = "UPDATE templates SET policy_version = 'CA-fr-2020.1'"
const textOf = (text: string) => `'${text.replaceAll("'", "''")}'`

async function templates(window: Page): Promise<readonly TemplateSummary[]> {
  const list = await invoke(window, 'library/list', { query: '', archived: false })
  if (!list.ok) throw new Error(list.failure.kind)
  return list.value.rows
}

/** Waits until every template has been checked by the current version. */
async function checkedAgain(window: Page): Promise<void> {
  const versions = async () => {
    const opened = await Promise.all((await templates(window)).map(({ id }) => invoke(window, 'library/open', { id })))
    return [...new Set(opened.map((one) => (one.ok ? one.value.policyVersion : one.failure.kind)))]
  }
  await expect.poll(versions, { timeout: 30_000 }).toEqual([currentPolicy.version])
}

/** A library that an older version made, in which these verdicts of it differ from today's. Answers their titles. */
async function withOlderLibrary(plumeline: Plumeline): Promise<readonly [mended: string, broken: string]> {
  await plumeline.quit()
  // What today's version says of the samples is the truth to differ from.
  changeLibrary(plumeline.userData, [older])
  const first = await plumeline.relaunch()
  await checkedAgain(first)
  await invoke(first, 'library/dismiss-verdict-changes', { through: 1_000_000 })
  const summaries = await templates(first)
  const mended = summaries.find(({ verdict }) => verdict.violations === 0)?.title ?? ''
  const broken = summaries.find(({ verdict }) => verdict.violations > 0)?.title ?? ''
  await plumeline.quit()
  changeLibrary(plumeline.userData, [
    older,
    `UPDATE templates SET verdict = 'violation', violations = 4, confirms = 0 WHERE title = ${textOf(mended)}`,
    `UPDATE templates SET verdict = 'clean', violations = 0, confirms = 0 WHERE title = ${textOf(broken)}`,
  ])
  return [mended, broken]
}

test('[policy versions] an update says which templates have a new verdict, opens them, and can be dismissed for good', async ({
  plumeline,
}) => {
  const [mended, broken] = await withOlderLibrary(plumeline)
  let window = await plumeline.relaunch()

  const notice = window.getByRole('region', { name: 'Policy update' })
  await expect(notice).toContainText('The policy was updated: 2 templates have a new verdict.', { timeout: 30_000 })
  await checkedAgain(window)
  for (const theme of ['light', 'dark'] as const) {
    await invoke(window, 'settings/write', { theme })
    expect(await axeViolations(window), `the notice, ${theme}`).toEqual([])
  }

  // By keyboard: the list of what changed, the gravest first.
  await notice.getByRole('button', { name: 'Show' }).press('Enter')
  const dialog = window.getByRole('dialog', { name: 'Policy update' })
  await expect(dialog).toContainText(currentPolicy.version.replaceAll('-', '\u2011'))
  const rows = dialog.getByRole('row')
  await expect(rows).toHaveCount(2)
  await expect(rows.nth(0)).toContainText(broken)
  await expect(rows.nth(0)).toContainText('Before: Compliant')
  await expect(rows.nth(0)).toContainText(/Now: \d+ to mend/)
  await expect(rows.nth(1)).toContainText(mended)
  await expect(rows.nth(1)).toContainText('Before: 4 to mend')
  for (const theme of ['light', 'dark'] as const) {
    await invoke(window, 'settings/write', { theme })
    expect(await axeViolations(window), `the dialog, ${theme}`).toEqual([])
  }
  await expect(rows.nth(0)).toBeFocused()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue(mended)
  await expect(window.getByRole('textbox', { name: /^Message text/ })).toBeFocused()
  // The list beside it shows the new verdicts, and nothing was edited.
  expect((await templates(window)).find(({ title }) => title === mended)?.verdict.violations).toBe(0)
  await expect(notice).toBeVisible()

  // By mouse.
  await notice.getByRole('button', { name: 'Show' }).click()
  await rows.nth(0).click()
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue(broken)

  // Not dismissed, so it is told again; in the person's language.
  window = await plumeline.relaunch()
  await expect(window.getByText('The policy was updated: 2 templates have a new verdict.').first()).toBeVisible()
  await invoke(window, 'settings/write', { language: 'fr' })
  const french = window.getByRole('region', { name: 'Mise à jour de la politique' })
  await expect(french).toContainText('La politique a été mise à jour\u00A0: 2 modèles ont un nouveau verdict.')
  expect(await axeViolations(window)).toEqual([])
  await french.getByRole('button', { name: 'Masquer' }).press('Enter')
  await expect(french).toHaveCount(0)
  // The keyboard goes on in the list.
  await expect(
    window.getByRole('grid', { name: 'Modèles' }).getByRole('row').and(window.locator(':focus')),
  ).toHaveCount(1)

  window = await plumeline.relaunch()
  await checkedAgain(window)
  await expect(window.getByRole('grid', { name: 'Modèles' })).toBeVisible()
  await expect(window.getByRole('region', { name: 'Mise à jour de la politique' })).toHaveCount(0)
  const told = await invoke(window, 'library/verdict-changes', null)
  expect(told).toEqual({ ok: true, value: [] })
})

test('[policy versions] an update that changes no verdict says nothing', async ({ plumeline }) => {
  await plumeline.quit()
  changeLibrary(plumeline.userData, [older])
  const first = await plumeline.relaunch()
  await checkedAgain(first)
  await invoke(first, 'library/dismiss-verdict-changes', { through: 1_000_000 })
  await plumeline.quit()
  changeLibrary(plumeline.userData, [older])
  const window = await plumeline.relaunch()
  await checkedAgain(window)
  await expect(window.getByRole('grid', { name: 'Templates' })).toBeVisible()
  await expect(window.getByRole('region', { name: 'Policy update' })).toHaveCount(0)
})

/** What the library file says of every template. */
function storedVerdicts(userData: string): readonly { readonly verdict: string; readonly policy_version: string }[] {
  const script = `
    const { DatabaseSync } = require('node:sqlite')
    const database = new DatabaseSync(process.argv[1], { readOnly: true })
    const sql = 'SELECT id, verdict, violations, confirms, policy_version FROM templates ORDER BY number'
    console.log(JSON.stringify(database.prepare(sql).all()))`
  const printed = execFileSync(process.env.PLUMELINE_ELECTRON ?? '', ['-e', script, join(userData, 'library.sqlite')], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
  })
  return JSON.parse(printed) as readonly { readonly verdict: string; readonly policy_version: string }[]
}

test('[policy versions] a large library is checked again in processes of their own, stopped at a word, and gone on with', async ({
  plumeline,
  window,
}) => {
  test.setTimeout(480_000)
  await window.evaluate(async () => {
    const { invoke: ask } = globalThis.window.plumeline
    const page = await ask('library/list', { query: '', archived: false })
    const ids = page.ok ? page.value.rows.map(({ id }) => id) : []
    for (let count = 0; count < 1200; count += 1)
      await ask('library/duplicate', { id: ids[count % ids.length] ?? '', title: `Copy ${count}` })
  })
  const isDone = () => storedVerdicts(plumeline.userData).every((row) => row.policy_version === currentPolicy.version)
  const checkers = () =>
    plumeline.app.evaluate(({ app }) => app.getAppMetrics().filter(({ name }) => name === 'Plumeline check').length)
  await plumeline.quit()
  changeLibrary(plumeline.userData, [older])
  await plumeline.relaunch()
  await expect.poll(isDone, { timeout: 120_000 }).toBe(true)
  await expect.poll(checkers).toBe(0)
  await plumeline.quit()
  const expected = storedVerdicts(plumeline.userData)
  expect(new Set(expected.map(({ verdict }) => verdict)).size).toBeGreaterThan(1)

  changeLibrary(plumeline.userData, [`${older}, verdict = 'clean', violations = 0, confirms = 0`])
  const again = await plumeline.relaunch()
  await expect.poll(checkers, { intervals: [20], timeout: 30_000 }).toBeGreaterThan(0)
  await invoke(again, 'library/stop-recheck', null)
  await expect.poll(checkers).toBe(0)
  expect(isDone()).toBe(false)
  // Judging goes on where it was stopped.
  await invoke(again, 'library/recheck', { ids: [] })
  await expect.poll(isDone, { timeout: 120_000 }).toBe(true)
  expect(storedVerdicts(plumeline.userData)).toEqual(expected)
})
