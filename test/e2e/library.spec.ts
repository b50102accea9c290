import type { Page } from '@playwright/test'
import type { LibraryOverview } from '../../shared/template/library-list.ts'
import { sample } from '../../shared/template/samples/compose.ts'
import type { TemplateContent } from '../../shared/template/template.ts'
import { expect, test } from './support/app.ts'
import { axeViolations } from './support/axe.ts'
import { invoke } from './support/bridge.ts'

const list = (window: Page) => window.getByRole('grid', { name: 'Templates' })
const rows = (window: Page) => list(window).getByRole('row')
const row = (window: Page, name: string) => list(window).getByRole('row', { name, exact: true })
const search = (window: Page) => window.getByRole('searchbox', { name: 'Search the library' })

function withFrench(title: string, english: string, french: string): TemplateContent {
  const whole = sample('en-CA', title, 'reply', null, [english])
  return { ...whole, variants: [whole.variants[0], ...sample('fr-CA', title, 'reply', null, [french]).variants] }
}

async function create(window: Page, content: TemplateContent): Promise<string> {
  const created = await invoke(window, 'library/create', { content })
  if (!created.ok) throw new Error(created.failure.kind)
  return created.value.id
}

async function start(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Skip' }).click()
  await create(window, withFrench('Late parcel', 'The parcel is late', 'Le colis est coincé à la frontière'))
  await create(window, sample('en-CA', 'Japanese note', 'reply', null, ['返品の手続き']))
  // The list is read again, as after any change from outside.
  await search(window).fill(' ')
  await expect(row(window, 'Late parcel')).toBeVisible()
  await search(window).fill('')
}

test('a search finds any language, marks why, and guesses what a slip meant', async ({ window }) => {
  await start(window)

  await search(window).fill('FRONTIERE coin')
  await expect(rows(window)).toHaveCount(1)
  await expect(row(window, 'Late parcel')).toContainText('French')
  await expect(row(window, 'Late parcel').locator('mark')).toHaveText(['coin', 'frontière'])

  await search(window).fill('late parc')
  await expect(row(window, 'Late parcel').locator('mark').first()).toHaveText('Late')

  await search(window).fill('返品')
  await expect(rows(window)).toHaveCount(1)
  await expect(row(window, 'Japanese note').locator('mark')).toHaveText('返品')

  await search(window).fill('frontirèe')
  await expect(window.getByText('Showing results for “frontiere”.')).toBeVisible()
  await expect(row(window, 'Late parcel').locator('mark')).toHaveText('frontière')
  expect(await axeViolations(window)).toEqual([])

  await search(window).fill('qqqqqqqq')
  await expect(window.getByText('Nothing found for “qqqqqqqq”')).toBeVisible()
})

test('tags and favourites are given above the text, found, filtered by, renamed and joined', async ({ window }) => {
  await start(window)
  const letter = window.getByRole('region', { name: 'Letter', exact: true })
  const addTag = async (name: string, choice: string) => {
    await letter.getByRole('button', { name: 'Add a tag' }).click()
    await window.getByRole('searchbox', { name: 'Tag' }).fill(name)
    await window.getByRole('menuitem', { name: choice }).click()
  }
  await row(window, 'Late parcel').click()
  await expect(letter.getByRole('textbox', { name: 'Title' })).toHaveValue('Late parcel')
  await letter.getByRole('button', { name: 'Add a tag' }).click()
  await expect(window.getByRole('dialog', { name: 'Add a tag' }).getByText('No tags yet.')).toBeVisible()
  expect(await axeViolations(window), 'with the choice of tags').toEqual([])
  await window.keyboard.press('Escape')
  await addTag('Holidays', 'Create “Holidays”')
  await expect(row(window, 'Late parcel')).toContainText('Holidays')
  await letter.getByRole('button', { name: 'Favourite' }).click()
  await expect(row(window, 'Late parcel')).toContainText('Favourite')
  await row(window, 'Japanese note').click()
  await expect(letter.getByRole('textbox', { name: 'Title' })).toHaveValue('Japanese note')
  await addTag('fêtes', 'Create “fêtes”')
  await addTag('holi', 'Holidays')
  await expect(letter.getByRole('list', { name: 'Tags' }).getByRole('listitem')).toHaveText([
    'fêtes',
    'Holidays',
    'Add a tag',
  ])

  await search(window).fill('FETES')
  await expect(rows(window)).toHaveCount(1)
  await search(window).fill('')

  await window.getByRole('button', { name: 'Filter the list' }).click()
  await window.getByRole('button', { name: 'Tags of the library…' }).click()
  const dialog = window.getByRole('dialog', { name: 'Tags of the library' })
  await dialog.getByRole('textbox', { name: 'Name of the tag “fêtes”' }).fill('holidays')
  await dialog.getByRole('button', { name: 'Join with “Holidays”' }).click()
  await expect(dialog.getByRole('textbox')).toHaveCount(1)
  await expect(dialog.getByText('2 templates')).toBeVisible()
  expect(await axeViolations(window)).toEqual([])
  await dialog.getByRole('button', { name: 'Close' }).click()

  await window.getByRole('button', { name: 'Filter the list' }).click()
  const filter = window.getByRole('dialog', { name: 'Filter the list' })
  await filter.getByRole('button', { name: /Tag$/ }).click()
  await window.getByRole('option', { name: 'Holidays' }).click()
  await filter.getByText('Favourites').click()
  await filter.getByRole('textbox', { name: 'Name of this list' }).fill('My holidays')
  await filter.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(filter.getByRole('button', { name: 'My holidays', exact: true })).toBeVisible()
  expect(await axeViolations(window)).toEqual([])
  await window.keyboard.press('Escape')
  await expect(rows(window)).toHaveCount(1)
  await window.getByRole('button', { name: 'Remove the filter “Favourites”' }).click()
  await expect(rows(window)).toHaveCount(2)
})

test('several templates are selected by keyboard and mouse, archived together, and brought back', async ({
  window,
}) => {
  await start(window)
  await row(window, 'Japanese note').click()
  await expect(row(window, 'Japanese note')).toBeFocused()
  const before = await rows(window).count()

  await window.keyboard.press('Shift+ArrowDown')
  await window.keyboard.press('Shift+ArrowDown')
  await expect(window.getByRole('heading', { name: '3 templates selected' })).toBeVisible()
  await rows(window)
    .nth(1)
    .click({ modifiers: ['Control'] })
  await expect(window.getByRole('heading', { name: '2 templates selected' })).toBeVisible()
  expect(await axeViolations(window)).toEqual([])

  await window.getByRole('button', { name: 'Archive', exact: true }).click()
  await expect(rows(window)).toHaveCount(before - 2)
  await expect(row(window, 'Japanese note')).toHaveCount(0)
  await window.getByRole('button', { name: 'Undo' }).click()
  await expect(rows(window)).toHaveCount(before)

  await row(window, 'Late parcel').click()
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue('Late parcel')
  await window.keyboard.press('Control+a')
  await expect(window.getByRole('heading', { name: `${before} templates selected` })).toBeVisible()
  await window.getByRole('button', { name: 'Export for translation…' }).click()
  await expect(window.getByRole('dialog').getByText(`${before} selected`)).toBeVisible()
  await window.keyboard.press('Escape')
  // The keys mean what is selected too, and not the template that was open before.
  await window.keyboard.press('Control+e')
  await expect(window.getByRole('dialog', { name: 'Export several templates' })).toBeVisible()
  await window.keyboard.press('Escape')
  await rows(window).first().click()
  await rows(window)
    .nth(2)
    .click({ modifiers: ['Shift'] })
  await expect(window.getByRole('heading', { name: '3 templates selected' })).toBeVisible()
  expect(await window.evaluate(() => getSelection()?.toString()), 'words that are selected with the rows').toBe('')
  await window.keyboard.press('Escape')
  await row(window, 'Late parcel').click()
  await rows(window).first().focus()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue('Late parcel')
})

test('the overview counts what the library holds, and each line shows its templates', async ({ window }) => {
  await start(window)
  const answer = await invoke(window, 'library/overview', null)
  const overview = (answer.ok ? answer.value : null) as LibraryOverview
  await window.getByRole('button', { name: 'Overview' }).click()
  const line = window.getByRole('button', { name: /^To mend/ })
  await expect(line).toHaveText(`To mend${overview.toMend}`)
  expect(await axeViolations(window)).toEqual([])
  await line.click()
  await expect(rows(window)).toHaveCount(overview.toMend)
  await window.getByRole('button', { name: /^Canada: no French text/ }).click()
  await expect(row(window, 'Late parcel')).toHaveCount(0)
  await expect(row(window, 'Japanese note')).toBeVisible()
})

test('a list of thousands tells its length, and goes to its end at a key', async ({ plumeline, window }) => {
  await start(window)
  await window.evaluate(async () => {
    const first = await globalThis.window.plumeline.invoke('library/list', { query: 'Late parcel', archived: false })
    const id = first.ok ? (first.value.rows[0]?.id ?? '') : ''
    for (let count = 0; count < 400; count += 1)
      await globalThis.window.plumeline.invoke('library/duplicate', { id, title: `Copy ${count}` })
  })
  const reopened = await plumeline.relaunch()
  await expect(list(reopened)).toHaveAttribute('aria-rowcount', /^4\d\d$/)
  expect(await rows(reopened).count()).toBeLessThan(80)
  await rows(reopened).first().click()
  await reopened.keyboard.press('End')
  const total = Number(await list(reopened).getAttribute('aria-rowcount'))
  await expect(reopened.locator(':focus')).toHaveAttribute('aria-rowindex', String(total))
  await expect(list(reopened).getByRole('row', { selected: true })).toHaveAttribute('aria-rowindex', String(total))
  await reopened.keyboard.press('Shift+Home')
  await expect(reopened.getByRole('heading', { name: `${total} templates selected` })).toBeVisible()
})

test('letters go to the title that begins with them, far out of sight', async ({ window }) => {
  await start(window)
  await window.evaluate(async () => {
    const first = await globalThis.window.plumeline.invoke('library/list', { query: 'Japanese note', archived: false })
    const id = first.ok ? (first.value.rows[0]?.id ?? '') : ''
    for (const title of ['Zebra one', 'Zèbre two', 'Quilt'])
      await globalThis.window.plumeline.invoke('library/duplicate', { id, title })
    for (let count = 0; count < 150; count += 1)
      await globalThis.window.plumeline.invoke('library/duplicate', { id, title: `Copy ${count}` })
  })
  await search(window).fill(' ')
  await search(window).fill('')
  await expect(list(window)).toHaveAttribute('aria-rowcount', /^1[5-9]\d$/)
  await rows(window).first().click()
  const title = window.getByRole('textbox', { name: 'Title' })
  const focused = list(window).getByRole('row', { selected: true }).and(window.locator(':focus'))
  // Newest first: of the two, the one that was made last stands first.
  await window.keyboard.press('z')
  await expect(focused).toHaveAccessibleName('Zèbre two')
  await expect(title).toHaveValue('Zèbre two')
  await window.keyboard.press('z')
  await expect(focused).toHaveAccessibleName('Zebra one')
  await window.keyboard.press('z')
  await expect(focused).toHaveAccessibleName('Zèbre two')
  // Several letters are one beginning; another key ends it.
  await window.keyboard.press('Home')
  await expect(focused).toHaveAttribute('aria-rowindex', '1')
  await window.keyboard.type('qui')
  await expect(focused).toHaveAccessibleName('Quilt')
})

test('a word that is added to a list changes the stored verdicts of the templates in which it stands', async ({
  window,
}) => {
  await window.getByRole('button', { name: 'Skip' }).click()
  await create(
    window,
    sample('en-CA', 'Strange word', 'proactive-order-problem', 7, [
      'The delviery of your order {{order_number}} is late. The carrrier will bring it on Monday instead of Friday.',
    ]),
  )
  const violations = async () => {
    const found = await invoke(window, 'library/list', { query: 'delviery', archived: false })
    return found.ok ? found.value.rows[0]?.verdict.violations : undefined
  }
  // Judged with the words of its language, for which a first save does not wait.
  await invoke(window, 'library/recheck', { ids: null })
  await expect.poll(violations).toBe(2)
  await invoke(window, 'language/change-words', { list: 'team', add: ['delviery'], remove: [] })
  // A single word that nobody knows is only pointed out.
  await expect.poll(violations).toBe(0)
  await expect(window.getByText('The policy was updated')).toHaveCount(0)
})
