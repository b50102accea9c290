import type { Locator, Page } from '@playwright/test'
import { addLanguage } from './support/add-language.ts'
import { expect, test } from './support/app.ts'
import { axeViolations } from './support/axe.ts'
import { invoke } from './support/bridge.ts'
import { newVariant } from '../../shared/template/template.ts'
import { paragraphs } from '../shared/exchange/template-builder.ts'

const letter = (window: Page): Locator => window.getByRole('textbox', { name: /^Message text/ })
const subject = (window: Page): Locator => window.getByRole('textbox', { name: 'Subject', exact: true })
const tab = (window: Page, name: RegExp): Locator => window.getByRole('tab', { name })
const english = /^English \(Canada\)/
const french = /^French \(Canada\)/

async function rewrite(window: Page, text: string): Promise<void> {
  await letter(window).click()
  await letter(window).press('Control+A')
  await window.keyboard.type(text)
}

async function act(window: Page, language: string, item: string | RegExp): Promise<void> {
  await window.getByRole('button', { name: `Actions for ${language}` }).click()
  await window.getByRole('menuitem', { name: item }).click()
}

/** English, and French that was translated from it, which is shown. */
async function twoLanguages(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Skip' }).click()
  await window.getByRole('button', { name: 'New template' }).click()
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue('New template')
  await letter(window).click()
  await window.keyboard.type('The screws are in the box.')
  await addLanguage(window, 'French (Canada)')
  await expect(letter(window)).toHaveText('The screws are in the box.')
  await rewrite(window, 'Les vis sont dans la boîte.')
}

test('each language has its own undo history, whatever is done with the languages meanwhile', async ({ window }) => {
  await twoLanguages(window)
  await tab(window, english).click()
  await expect(letter(window)).toHaveText('The screws are in the box.')
  await letter(window).press('Control+End')
  await window.keyboard.type(' All of them.')
  await tab(window, french).click()
  await expect(letter(window)).toHaveText('Les vis sont dans la boîte.')
  await letter(window).press('Control+End')
  await window.keyboard.type(' Toutes.')

  // What is taken back is what was typed here, and no more than that.
  await window.keyboard.press('Control+Z')
  await expect(letter(window)).not.toContainText('Toutes')
  await tab(window, english).click()
  await expect(letter(window)).toHaveText('The screws are in the box. All of them.')
  await letter(window).press('Control+Z')
  await expect(letter(window)).toHaveText('The screws are in the box.')
  await letter(window).press('Control+Shift+Z')
  await expect(letter(window)).toHaveText('The screws are in the box. All of them.')
  await tab(window, french).click()
  await letter(window).press('Control+Shift+Z')
  await expect(letter(window)).toHaveText('Les vis sont dans la boîte. Toutes.')

  await act(window, 'French (Canada)', 'Make it the default')
  await expect(tab(window, french)).toHaveAccessibleName(/default/)
  await letter(window).press('Control+Z')
  await expect(letter(window)).not.toContainText('Toutes')
  await letter(window).press('Control+Shift+Z')
  await act(window, 'French (Canada)', 'Remove French (Canada)')
  await expect(letter(window)).toHaveText('The screws are in the box. All of them.')
  await window.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(letter(window)).toHaveText('Les vis sont dans la boîte. Toutes.')
  await letter(window).press('Control+Z')
  await expect(letter(window)).not.toContainText('Toutes')
  await tab(window, english).click()
  await letter(window).press('Control+Z')
  await expect(letter(window)).toHaveText('The screws are in the box.')
})

test('the caret stays in a language where it was, and the subject line has an undo of its own', async ({ window }) => {
  await twoLanguages(window)
  await letter(window).press('Control+Home')
  await window.keyboard.type('A')
  await letter(window).press('Control+PageUp')
  await expect(letter(window)).toHaveText('The screws are in the box.')
  await window.keyboard.press('Control+PageDown')
  await expect(letter(window)).toHaveText('ALes vis sont dans la boîte.')
  await expect(letter(window)).toBeFocused()
  await window.keyboard.type('B')
  await expect(letter(window)).toHaveText('ABLes vis sont dans la boîte.')

  await subject(window).click()
  await window.keyboard.type('V')
  await window.keyboard.press('Control+Z')
  await expect(subject(window)).toHaveValue('')
  await window.keyboard.press('Control+Z')
  await window.keyboard.press('Control+Z')
  await expect(letter(window)).toHaveText('ABLes vis sont dans la boîte.')
  await expect(subject(window)).toBeFocused()
})

const source = (window: Page): Locator => window.getByRole('region', { name: 'Default text, English (Canada)' })
const toggle = (window: Page): Locator => window.getByRole('button', { name: 'Default text beside this one' })

function topsOf(elements: Locator): Promise<readonly number[]> {
  return elements.evaluateAll((all) => all.map((element) => Math.round(element.getBoundingClientRect().top)))
}

/** Where each paragraph begins, those of both texts. Unit: pixels of the window. */
async function tops(window: Page): Promise<{ readonly source: readonly number[]; readonly own: readonly number[] }> {
  return {
    source: await topsOf(source(window).getByRole('article').locator(':scope > p, li')),
    own: await topsOf(letter(window).locator(':scope > p, li')),
  }
}

async function expectAligned(window: Page, count: number): Promise<void> {
  await expect
    .poll(async () => {
      const { source: ones, own } = await tops(window)
      return ones.length === count && JSON.stringify(ones) === JSON.stringify(own)
    })
    .toBe(true)
}

/** English in four paragraphs, two of them in a list, and a French copy of it, which is shown beside it. */
async function longer(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Skip' }).click()
  await window.getByRole('button', { name: 'New template' }).click()
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue('New template')
  await letter(window).click()
  await window.keyboard.type('Hello {{buyer_name}},')
  await window.keyboard.press('Enter')
  await window.getByRole('button', { name: 'Bulleted list' }).click()
  await window.keyboard.type('The screws are in the box.')
  await window.keyboard.press('Enter')
  await window.keyboard.type('The key is in the bag.')
  await window.keyboard.press('Enter')
  await window.keyboard.press('Enter')
  await window.keyboard.type('Kind regards')
  await addLanguage(window, 'French (Canada)')
  await window.keyboard.press('Control+Alt+3')
  await expect(source(window)).toBeVisible()
}

test('[C4] each paragraph stands at the height of its counterpart, whatever is typed', async ({ plumeline }) => {
  const { window } = plumeline
  await longer(window)
  await expectAligned(window, 4)
  await letter(window).getByText('The screws are in the box.').click({ clickCount: 3 })
  await window.keyboard.type('Les vis sont dans la boîte, avec la clé, la notice et tout ce qu’il faut pour les poser.')
  await expectAligned(window, 4)
  await expect(source(window).locator('[aria-current]')).toHaveText('The screws are in the box.')
  await window.keyboard.press('ArrowDown')
  await expect(source(window).locator('[aria-current]')).toContainText('The key is in the bag.')
  await expect(source(window).getByText('Not translated yet').first()).toBeAttached()

  // A paragraph of its own leaves the others where they are.
  await window.keyboard.press('Control+End')
  await window.keyboard.press('Shift+Home')
  await window.keyboard.type('Une phrase de plus pour vous, {{buyer_name}}.')
  await window.keyboard.press('Enter')
  await window.keyboard.type('Cordialement')
  await expect
    .poll(async () => {
      const { source: ones, own } = await tops(window)
      return ones.filter((top) => own.includes(top)).length
    })
    .toBe(4)

  // Together they scroll, and a narrow window has each paragraph above its counterpart.
  await plumeline.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640))
  await expect
    .poll(async () => {
      const { source: ones, own } = await tops(window)
      const [one = 0, next = 0] = ones
      const [other = 0] = own
      return one < other && other < next
    })
    .toBe(true)
  for (const theme of ['light', 'dark'] as const) {
    await invoke(window, 'settings/write', { theme })
    expect(await axeViolations(window), `narrow, ${theme}`).toEqual([])
  }
})

test('the default text is reached, copied and left by the keyboard, and stays beside the others', async ({
  plumeline,
}) => {
  const { window } = plumeline
  await longer(window)
  for (const theme of ['light', 'dark'] as const) {
    await invoke(window, 'settings/write', { theme })
    expect(await axeViolations(window), theme).toEqual([])
  }
  await letter(window).focus()
  await window.keyboard.press('Shift+F6')
  await expect(source(window)).toBeFocused()
  await window.keyboard.press('Control+A')
  await window.keyboard.press('Control+C')
  await window.keyboard.press('F6')
  await expect(letter(window)).toBeFocused()
  await window.keyboard.press('Control+A')
  await window.keyboard.press('Delete')
  await window.keyboard.press('Control+V')
  await expect(letter(window).getByRole('listitem')).toHaveText([
    'The screws are in the box.',
    'The key is in the bag.',
  ])
  await expect(letter(window).getByText('Buyer name')).toBeVisible()

  // There is nothing to stand beside the default text, and the button says so.
  await tab(window, english).click()
  await expect(source(window)).toHaveCount(0)
  await expect(toggle(window)).toHaveAttribute('aria-disabled', 'true')
  await expect(toggle(window)).toHaveAccessibleDescription(/This is the default text/)
  await toggle(window).focus()
  await window.keyboard.press('Enter')
  const reopened = await plumeline.relaunch()
  await tab(reopened, french).click()
  await expect(source(reopened)).toBeVisible()
  await toggle(reopened).click()
  await expect(source(reopened)).toHaveCount(0)
})

test('an empty language starts from the default text, whole or by the paragraph, and undo takes it back', async ({
  window,
}) => {
  await longer(window)
  await letter(window).press('Control+A')
  await window.keyboard.press('Delete')
  await window.getByRole('button', { name: 'Start from English (Canada)' }).click()
  await expect(letter(window)).toBeFocused()
  await expect(letter(window).getByRole('listitem')).toHaveCount(2)
  await window.keyboard.press('Control+Z')
  await expect(window.getByRole('button', { name: 'Start from English (Canada)' })).toBeVisible()

  await letter(window).click()
  await window.keyboard.type('Bonjour {{buyer_name}},')
  const copy = source(window).getByRole('button', { name: 'Copy this paragraph to French (Canada)' })
  await expect(copy).toHaveCount(3)
  await copy.first().click()
  await expect(letter(window).getByRole('listitem')).toHaveText(['The screws are in the box.'])
  await expect(copy).toHaveCount(2)
  await copy.first().click()
  await expect(letter(window).getByRole('listitem')).toHaveCount(2)
  await copy.first().click()
  await expect(copy).toHaveCount(0)
  await expectAligned(window, 4)
  await window.keyboard.press('Control+Z')
  await expect(copy).toHaveCount(1)
})

test('a text of which nobody knows what it was translated from can be marked, and is outdated from then on', async ({
  plumeline,
}) => {
  const { window } = plumeline
  await window.getByRole('button', { name: 'Skip' }).click()
  const variants = [
    newVariant('en-CA', paragraphs('The screws are here.')),
    newVariant('fr-CA', paragraphs('Les vis sont ici.')),
  ] as const
  const made = await invoke(window, 'library/create', {
    content: {
      title: 'From before',
      purpose: 'reply',
      store: 'CA',
      sendWithinDays: null,
      isStockOutNotice: false,
      lengthLimit: null,
      confirmations: [],
      variants,
    },
  })
  if (!made.ok) throw new Error('not created')
  await invoke(window, 'settings/write', { lastTemplateId: made.value.id })
  const reopened = await plumeline.relaunch()
  const rewriteEnglish = async (text: string): Promise<void> => {
    await tab(reopened, english).click()
    await rewrite(reopened, text)
    await expect(letter(reopened)).toHaveText(text)
  }
  await rewriteEnglish('The screws are there.')
  await expect(tab(reopened, french)).not.toHaveAccessibleName(/Outdated/)
  await tab(reopened, french).click()
  await act(reopened, 'French (Canada)', 'Mark as translated from English (Canada)')
  await reopened.getByRole('button', { name: 'Actions for French (Canada)' }).click()
  await expect(reopened.getByRole('menuitem', { name: /^Mark as translated/ })).toHaveCount(0)
  await reopened.keyboard.press('Escape')
  await rewriteEnglish('The screws are elsewhere.')
  await expect(tab(reopened, french)).toHaveAccessibleName(/Outdated/)
})
