import { appendFileSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { compliantSamples } from '../../shared/template/samples/sample-library.ts'
import type { Result } from '../../shared/ipc/contract.ts'
import { expect, test } from './support/app.ts'
import { axeViolations } from './support/axe.ts'
import { invoke } from './support/bridge.ts'
import { fromMenu } from './support/native.ts'

test.use({ files: { 'settings.json': JSON.stringify({ tourSeen: true, language: 'en', yourName: 'Rita' }) } })

const dialog = (window: Page): Locator => window.getByRole('dialog', { name: 'Verify exported files' })
const row = (window: Page, name: string): Locator => dialog(window).getByRole('listitem', { name })

/** Answers the native dialog for several files; none cancels it. */
async function choose(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  await app.evaluate(
    ({ dialog: native }, filePaths) => {
      native.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths })
    },
    [...paths],
  )
}

async function valueOf<Value>(result: Promise<Result<Value>>): Promise<Value> {
  const answer = await result
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
  return answer.value
}

test('exported files are verified: unchanged, changed by one byte, with a seal that was changed, and a draft', async ({
  app,
  window,
  userData,
}) => {
  const [content] = compliantSamples
  if (content === undefined) throw new Error('no sample')
  const folder = userData
  const page = join(folder, 'approved.html')
  const saveAs = (path: string): Promise<void> =>
    app.evaluate(({ dialog: native }, filePath) => {
      native.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, path)
  const { id, revision } = await valueOf(invoke(window, 'library/create', { content: { ...content, title: 'Screws' } }))
  await valueOf(invoke(window, 'team/change', { allowsOnePerson: true }))
  await valueOf(invoke(window, 'approval/submit', { id, revision, note: '' }))
  await valueOf(invoke(window, 'approval/approve', { id, revision, comment: '' }))
  await saveAs(page)
  await valueOf(invoke(window, 'exchange/export', { id, format: 'html', copy: 'approved' }))
  const json = join(folder, 'approved.json')
  await saveAs(json)
  await valueOf(invoke(window, 'exchange/export', { id, format: 'json', copy: 'approved' }))
  const draft = join(folder, 'draft.txt')
  await saveAs(draft)
  await valueOf(invoke(window, 'exchange/export', { id, format: 'text', copy: 'draft' }))
  const changed = join(folder, 'changed.html')
  copyFileSync(page, changed)
  copyFileSync(`${page}.seal.json`, `${changed}.seal.json`)
  appendFileSync(changed, ' ')
  const forged = join(folder, 'forged.json')
  writeFileSync(forged, readFileSync(json, 'utf8').replace('"name":"Rita"', '"name":"Boss"'))

  await choose(app, [page, json, changed, forged, draft])
  await fromMenu(app, 'verify')
  for (const name of ['approved.html', 'approved.json']) {
    await expect(row(window, name)).toContainText('Unchanged since it was approved, and today’s rules let it pass.')
    await expect(row(window, name)).toContainText(/by .?Rita/)
    await expect(row(window, name)).toContainText('your own')
  }
  await expect(row(window, 'changed.html')).toContainText('It is not the text that was approved. Do not send it.')
  await expect(row(window, 'forged.json')).toContainText('Its seal was changed')
  await expect(row(window, 'forged.json')).not.toContainText('Boss')
  await expect(row(window, 'draft.txt')).toContainText('A draft copy, which nobody has approved. Do not send it.')
  for (const theme of ['light', 'dark'] as const) {
    await invoke(window, 'settings/write', { theme })
    expect(await axeViolations(window)).toEqual([])
  }

  // What was told stays when no other file is chosen.
  await choose(app, [])
  await dialog(window).getByRole('button', { name: 'Verify others…' }).click()
  await expect(row(window, 'draft.txt')).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(dialog(window)).toHaveCount(0)
  await fromMenu(app, 'verify')
  await expect(dialog(window)).toHaveCount(0)

  // A manifest speaks of every file beside it.
  await choose(app, [folder])
  const { paths } = await valueOf(invoke(window, 'profiles/export', { ids: [id], profile: 'html', copy: 'approved' }))
  const manifest = join(paths[0] ?? '', '..', 'manifest.json')
  await choose(app, [manifest])
  await fromMenu(app, 'verify')
  await expect(row(window, 'manifest.json')).toContainText('is as it was exported, and each seal in it is genuine.')
  await expect(row(window, 'manifest.json')).toContainText(
    /by .?Rita.* key: your own.* byte for byte what was approved/,
  )
  appendFileSync(paths[0] ?? '', ' ')
  await dialog(window).getByRole('button', { name: 'Verify others…' }).click()
  await expect(row(window, 'manifest.json')).toContainText('Files are not as they were exported. Do not send them.')
  await expect(row(window, 'manifest.json')).toContainText(/Changed: .*\.html/)
  expect(await axeViolations(window)).toEqual([])
})
