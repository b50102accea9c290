import type { ElectronApplication, Page } from '@playwright/test'
import { actions, type ActionId } from '../../shared/actions.ts'
import { everyLanguage } from '../../renderer/document/languages.ts'
import { languageName } from '../../renderer/ui/language-name.ts'
import { createTranslate } from '../../shared/i18n/translator.ts'
import { expect, test } from './support/app.ts'
import { invoke } from './support/bridge.ts'
import { foreignWords, spokenTexts, unknownTexts } from './support/spoken-texts.ts'

const french = createTranslate('fr')
const english = createTranslate('en')
const inEnglish = foreignWords('en', 'fr')
const notInFrench = unknownTexts('fr')

/** Labels of the menu bar, its menus and their items. */
function menuLabels(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(({ Menu }) => {
    const labels = (items: Electron.MenuItem[]): string[] =>
      items.flatMap((item) => [item.label, ...(item.submenu ? labels(item.submenu.items) : [])])
    return labels(Menu.getApplicationMenu()?.items ?? []).filter((label) => label !== '')
  })
}

function choose(app: ElectronApplication, id: ActionId): Promise<void> {
  return app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id)
}

const isChecked = (app: ElectronApplication, id: ActionId) =>
  app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.checked, id)

const language = (window: Page) => window.evaluate(() => document.documentElement.lang)

test.describe('on the first start the interface speaks', () => {
  const starts = [
    { systemLanguages: ['fr_CA'], spoken: 'fr' },
    { systemLanguages: ['de_DE', 'fr_FR', 'en_US'], spoken: 'fr' },
    { systemLanguages: ['en_GB', 'fr_CA'], spoken: 'en' },
    { systemLanguages: ['de_DE'], spoken: 'en' },
  ] as const
  for (const { systemLanguages, spoken } of starts) {
    test.describe(systemLanguages.join(', then '), () => {
      test.use({ systemLanguages })

      test(`${spoken} for a person whose system prefers it`, async ({ app, window }) => {
        const translate = spoken === 'fr' ? french : english
        await expect(window.getByRole('dialog', { name: translate('window.tour.write.title') })).toBeVisible()
        expect(await language(window)).toBe(spoken)
        expect(await menuLabels(app)).toContain(translate('shell.menus.file'))
        await expect.poll(() => isChecked(app, `language-${spoken}`)).toBe(true)
      })
    })
  }

  test.describe('and later', () => {
    test.use({ systemLanguages: ['fr_CA'] })

    test('what was chosen, whatever the system prefers', async ({ plumeline }) => {
      await plumeline.window.getByRole('button', { name: french('window.tour.skip') }).click()
      await choose(plumeline.app, 'language-en')
      await expect.poll(() => language(plumeline.window)).toBe('en')
      const window = await plumeline.relaunch()
      await expect(window.getByRole('heading', { name: english('library.title') })).toBeVisible()
      expect(await language(window)).toBe('en')
    })
  })
})

/** As the window lists languages in French. */
const languageNames = new Set(everyLanguage.map((tag) => languageName(tag, 'fr-CA')))

/** What stands in the window beside our texts and the author's. */
const notOurs = [
  /^–$/,
  // A clause's number, a policy's, a version's; where the library is.
  /^[A-Z]\d*$/,
  /^CA-fr-[\d.]+$/,
  /library\.sqlite$/,
  // The languages of the samples, in the list, among a template's details and in its tabs, where the region stands apart.
  /^(?:Canada · )?(?:anglais|français)(?: \(Canada\))?$/i,
  /^\(Canada\)$/,
  // React Aria's own words: the button that closes a popover, the box that selects a row.
  /^(?:Rejeter|Sélectionner)$/,
  /^Plumeline$/,
  // Intl's words for when a template was changed, on a machine that takes more than a minute for all dialogs.
  /^il y a \d+ min$/,
  /^https:\/\/$/,
]

/** Actions that open a dialog, in the window as it is after the tour. */
const dialogs = [
  'export',
  'export-translation',
  'word-list',
  'insert-link',
  'insert-image',
  'insert-placeholder',
  'show-policy',
  'show-accuracy',
  'show-shortcuts',
  'show-tour',
  'show-about',
] as const satisfies readonly ActionId[]

test.describe('a change of language', () => {
  test('reaches the menu bar, the page and what is open, both ways, without a restart', async ({ app, window }) => {
    const tour = (translate: typeof french) =>
      window.getByRole('dialog', { name: translate('window.tour.write.title') })
    await expect(tour(english)).toBeVisible()
    await choose(app, 'language-fr')
    // The dialog that was open stays, in the new language.
    await expect(tour(french)).toBeVisible()
    expect(await language(window)).toBe('fr')
    const labels = await menuLabels(app)
    for (const { labelId } of Object.values(actions)) expect(labels).toContain(french(labelId))
    const own = ['English', 'Français']
    expect(labels).toEqual(expect.arrayContaining(own))
    expect(inEnglish(labels.filter((label) => !own.includes(label) && label !== 'Toggle Developer Tools'))).toEqual([])
    expect([await isChecked(app, 'language-en'), await isChecked(app, 'language-fr')]).toEqual([false, true])

    await choose(app, 'language-en')
    await expect(tour(english)).toBeVisible()
    expect(await language(window)).toBe('en')
    expect(await menuLabels(app)).toContain(english('shell.menus.view'))
  })

  test('leaves no English word in the window nor in any dialog', async ({ app, window }) => {
    test.slow()
    await window.getByRole('button', { name: english('window.tour.skip') }).click()
    await expect(window.locator('.policy-finding').first()).toBeVisible()
    await choose(app, 'language-fr')
    await expect(window.getByRole('heading', { name: french('library.title') })).toBeVisible()

    const listed = await invoke(window, 'library/list', { query: '', archived: false })
    if (!listed.ok) throw new Error(listed.failure.kind)
    const titles = listed.value.rows.map(({ title }) => title)
    const spokenHere = async () =>
      (await spokenTexts(window)).map((text) => titles.reduce((left, title) => left.replaceAll(title, '–'), text))
    const check = async (where: string) => {
      // What is only said is said a moment later.
      await expect.poll(async () => inEnglish(await spokenHere()), where).toEqual([])
      const spoken = await spokenHere()
      expect(spoken.length, where).toBeGreaterThan(3)
      const unknown = notInFrench(spoken).filter(
        (text) => !languageNames.has(text) && !notOurs.some((pattern) => pattern.test(text)),
      )
      expect(unknown, where).toEqual([])
    }
    await check('the window')
    for (const id of dialogs) {
      await choose(app, id)
      const dialog = window.getByRole('dialog').or(window.getByRole('listbox')).first()
      await expect(dialog, id).toBeVisible()
      await check(id)
      await window.keyboard.press('Escape')
      await expect(dialog, id).toBeHidden()
    }
    // What opens beside a button: fields, lists and menus.
    const openers = [
      window.getByRole('button', { name: french('window.details.button', { summary: 'Canada' }) }),
      window.getByRole('button', { name: french('window.purpose') }),
      window.getByRole('button', { name: french('window.languages.add') }),
      window
        .getByRole('row')
        .first()
        .getByRole('button', { name: /^Actions/ }),
    ]
    for (const [index, opener] of openers.entries()) {
      await opener.first().click()
      await check(`opener ${index}`)
      await window.keyboard.press('Escape')
    }
  })

  test('reaches the system’s own dialogs', async ({ app, window }) => {
    await window.getByRole('button', { name: english('window.tour.skip') }).click()
    await choose(app, 'language-fr')
    await expect(window.getByRole('heading', { name: french('library.title') })).toBeVisible()
    await app.evaluate(({ dialog }) => {
      dialog.showSaveDialog = (...parts: unknown[]) => {
        Object.assign(globalThis, { asked: parts.at(-1) })
        return Promise.resolve({ canceled: true, filePath: '' })
      }
    })
    const listed = await invoke(window, 'library/list', { query: '', archived: false })
    if (!listed.ok) throw new Error(listed.failure.kind)
    const ready = listed.value.rows.find(({ verdict }) => verdict.state === 'clean')
    await invoke(window, 'exchange/export', { id: ready?.id ?? '', format: 'html', copy: 'draft' })
    expect(await app.evaluate(() => (globalThis as { asked?: unknown }).asked)).toMatchObject({
      title: french('shell.save.title'),
      filters: [{ name: french('shell.save.fileKinds.html') }],
    })
  })
})
