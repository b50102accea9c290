import type { Locator, Page } from '@playwright/test'
import { sample } from '../../shared/template/samples/compose.ts'
import { expect, test } from './support/app.ts'
import { axeViolations } from './support/axe.ts'
import { invoke } from './support/bridge.ts'
import { fromMenu } from './support/native.ts'

const letter = (window: Page): Locator => window.getByRole('textbox', { name: /^Message text/ })
const dialog = (window: Page): Locator => window.getByRole('dialog')
const row = (window: Page, title: string): Locator => window.getByRole('row', { name: title, exact: true })

async function untilSaved(window: Page): Promise<void> {
  await window.evaluate(() => dispatchEvent(new Event('blur')))
  await expect(window.getByRole('contentinfo', { name: 'Status' }).getByText('Saved')).toBeVisible()
}

/** Two templates that break no rule; answers their ids. */
async function twoTemplates(window: Page): Promise<readonly [string, string]> {
  const make = async (title: string) => {
    const made = await invoke(window, 'library/create', {
      content: sample('en-CA', title, 'reply', null, ['Your order is on its way.']),
    })
    return made.ok ? made.value.id : ''
  }
  return [await make('Late parcel'), await make('Lost parcel')]
}

async function open(window: Page, title: string): Promise<void> {
  await row(window, title).click()
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue(title)
  await letter(window).getByText('Your order is on its way.').click()
  await letter(window).press('Control+End')
}

test('a block is written once, stands locked in two templates, changes in both, and leaves its text when it goes', async ({
  plumeline,
}) => {
  const { window, app } = plumeline
  await window.getByRole('button', { name: 'Skip' }).click()
  const [late, lost] = await twoTemplates(window)
  await window.getByRole('searchbox').fill('parcel')

  // A new one.
  await fromMenu(app, 'shared-blocks')
  await dialog(window).getByRole('button', { name: 'New block' }).click()
  await dialog(window).getByRole('textbox', { name: 'Name' }).fill('Signature')
  await dialog(window).getByRole('button', { name: 'Save' }).click()
  await expect(dialog(window)).toContainText('The text in English (Canada) is empty.')
  await letter(window).last().click()
  await window.keyboard.type('Call us on 1-206-555-0100')
  await expect(dialog(window).getByRole('region', { name: 'Policy' })).toContainText('is a phone number')
  await letter(window).last().press('Control+A')
  await window.keyboard.type('Kind regards')
  await expect(dialog(window).getByRole('region', { name: 'Policy' })).toContainText('Nothing in this text')
  await dialog(window).getByRole('button', { name: 'Save' }).click()
  await expect(dialog(window).getByRole('listitem')).toContainText(['Signature'])
  await dialog(window).getByRole('button', { name: 'Close' }).click()

  // Into two templates, from the toolbar and from the menu's action.
  await open(window, 'Late parcel')
  await window.getByRole('button', { name: 'Insert a shared block' }).click()
  await window.getByRole('menuitem', { name: 'Signature' }).click()
  const block = letter(window).getByRole('group', { name: 'Signature' })
  await expect(block).toContainText('Kind regards')
  await untilSaved(window)
  await open(window, 'Lost parcel')
  await fromMenu(app, 'insert-block')
  await window.getByRole('menuitem', { name: 'Signature' }).click()
  await expect(block).toContainText('Kind regards')

  // Locked: nothing that is typed in it stays.
  await block.getByText('Kind regards').click()
  await window.keyboard.type('xyz')
  await expect(block.getByText('Kind regards', { exact: true })).toBeVisible()
  await untilSaved(window)

  // The first one is approved.
  await invoke(window, 'settings/write', { yourName: 'Ada' })
  await invoke(window, 'team/change', { allowsOnePerson: true })
  const read = await invoke(window, 'library/open', { id: late })
  const revision = read.ok ? read.value.revision : 0
  await invoke(window, 'approval/submit', { id: late, revision, note: '' })
  const approved = await invoke(window, 'approval/approve', { id: late, revision, comment: '' })
  expect(approved).toMatchObject({ ok: true, value: { state: 'approved' } })

  // Edited once: whom that reaches is said before it is saved.
  await fromMenu(app, 'shared-blocks')
  // Anywhere in its line.
  await dialog(window)
    .getByRole('listitem')
    .click({ position: { x: 300, y: 20 } })
  await letter(window).last().getByText('Kind regards').click()
  await letter(window).last().press('Control+A')
  await window.keyboard.type('Best wishes')
  await expect(dialog(window)).toContainText('2 templates hold this block. They change. 1 approval ends.')
  expect(await axeViolations(window), 'a block in its editor').toEqual([])
  await window.keyboard.press('Escape')
  await expect(dialog(window)).toContainText('The changes of this block are not saved.')
  await dialog(window).getByRole('button', { name: 'Go on editing' }).click()
  await dialog(window).getByRole('button', { name: 'Save and change 2 templates' }).click()
  await expect(dialog(window)).toContainText('2 templates changed.')
  await dialog(window).getByRole('button', { name: 'Close' }).click()
  await expect(block).toContainText('Best wishes')

  // What it said before is still there to be taken up.
  await fromMenu(app, 'shared-blocks')
  await dialog(window).getByRole('button', { name: 'Edit “Signature”' }).press('Enter')
  await dialog(window).getByRole('button', { name: 'Earlier texts' }).click()
  await window.getByRole('menuitem', { name: /^Signature/ }).click()
  await expect(letter(window).last()).toContainText('Kind regards')
  await dialog(window).getByRole('button', { name: 'Back to the list' }).click()
  await dialog(window).getByRole('button', { name: 'Discard them' }).click()
  await dialog(window).getByRole('button', { name: 'Close' }).click()
  await open(window, 'Late parcel')
  await expect(block).toContainText('Best wishes')
  expect(await invoke(window, 'approval/read', { id: late })).toMatchObject({ ok: true, value: { state: 'draft' } })
  await letter(window).press('Control+Shift+H')
  await expect(dialog(window).getByRole('option').first()).toContainText('Shared block “Signature”')
  await window.keyboard.press('Escape')

  // Gone, back again, and gone.
  const remove = async () => {
    await dialog(window).getByRole('button', { name: 'Delete “Signature”' }).click()
    await dialog(window).getByRole('button', { name: 'Delete', exact: true }).click()
    await expect(dialog(window)).toContainText('There is no shared block yet.')
  }
  await fromMenu(app, 'shared-blocks')
  await remove()
  await dialog(window).getByRole('button', { name: 'Undo' }).click()
  await expect(dialog(window)).toContainText('In 2 templates')
  await remove()
  await dialog(window).getByRole('button', { name: 'Close' }).click()
  await expect(block).toHaveCount(0)
  await expect(letter(window)).toContainText('Best wishes')
  const other = await invoke(window, 'library/open', { id: lost })
  expect(JSON.stringify(other)).toContain('Best wishes')
  expect(JSON.stringify(other)).not.toContain('sharedBlock')
})

const paragraph = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })

test('keys go past a block, to it and from it, and a cut one comes back where it is pasted', async ({ plumeline }) => {
  const { window } = plumeline
  await window.getByRole('button', { name: 'Skip' }).click()
  const made = await invoke(window, 'blocks/create', {
    name: 'Signature',
    variants: [{ language: 'en-CA', content: [paragraph('Best regards,'), paragraph('The team')] }],
  })
  if (!made.ok) throw new Error('no block')
  const [{ content }] = made.value.variants
  const node = { type: 'sharedBlock' as const, attrs: { id: made.value.id, name: 'Signature' }, content }
  const written = sample('en-CA', 'Late parcel', 'reply', null, [])
  const [variant] = written.variants
  const document = { type: 'doc' as const, content: [paragraph('Hello.'), node, paragraph('Goodbye.'), node] }
  await invoke(window, 'library/create', { content: { ...written, variants: [{ ...variant, document }] } })
  await window.getByRole('searchbox').fill('parcel')
  await row(window, 'Late parcel').click()
  const block = letter(window).getByRole('group', { name: 'Shared block Signature, locked' })
  const { keyboard } = window
  await expect(block).toHaveCount(2)

  // As one thing, from either side; the last one has a place behind it.
  await letter(window).getByText('Hello.').click()
  await keyboard.press('End')
  await keyboard.press('ArrowRight')
  await expect(block.first()).toHaveClass(/is-selected/)
  await keyboard.press('ArrowDown')
  await keyboard.type('So: ')
  await expect(letter(window)).toContainText('So: Goodbye.')
  await keyboard.press('Control+End')
  await keyboard.type('The end.')
  await expect(letter(window).locator(':scope > :last-child')).toHaveText('The end.')
  await keyboard.press('Control+Z')
  await expect(letter(window)).not.toContainText('The end.')

  // What can be done with it is reached by Tab, and by Tab alone.
  await block.first().getByText('The team').click()
  await keyboard.type('x')
  await keyboard.press('Tab')
  await expect(block.first().getByRole('button', { name: 'Edit block…' })).toBeFocused()
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await expect(block).toHaveCount(1)
  await expect(letter(window)).toContainText('The team')
  await keyboard.press('Control+Z')
  await expect(block).toHaveCount(2)
  expect(await axeViolations(window), 'blocks in a text').toEqual([])

  // Through the system's clipboard.
  await block.first().getByText('The team').click()
  await keyboard.press('Control+X')
  await expect(block).toHaveCount(1)
  await letter(window).getByText('Hello.').click()
  await keyboard.press('Home')
  await keyboard.press('Control+V')
  await expect(block).toHaveCount(2)
  await expect(letter(window).locator(':scope > :first-child')).toHaveAccessibleName('Shared block Signature, locked')
})
