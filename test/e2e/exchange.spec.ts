import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from './support/app.ts'
import { invoke, valueOf } from './support/bridge.ts'
import { answerOpenDialog, fromMenu } from './support/native.ts'

test.use({
  files: {
    'settings.json': JSON.stringify({ tourSeen: true, language: 'en', englishGrammar: false, yourName: 'Rita' }),
  },
})

const dialog = (window: Page): Locator => window.getByRole('dialog')
const row = (window: Page, name: string): Locator => dialog(window).getByRole('row', { name })
const library = (window: Page): Locator => window.getByRole('grid', { name: 'Templates' })

const order = '{{ticket.ticket_field_900}}'
/** What stands under each title in English and in French. */
const items = {
  'Desk late': [
    `Hello {{ticket.requester.first_name}}, 😀 your order ${order} leaves two days late. 🎁`,
    `Bonjour {{ticket.requester.first_name}}, 😀 votre commande ${order} part avec deux jours de retard.`,
  ],
  'Desk parts': [
    `Your order ${order} comes in two parts. 📦 Nothing is missing.`,
    `Votre commande ${order} arrive en deux parties. Rien ne manque.`,
  ],
  'Desk page': [`The state of your order ${order} is shown on http://www.amazon.ca/your-orders`, ''],
  'Desk address': [`Write to us about order ${order} at <a href="mailto:help@shop.example">help@shop.example</a>.`, ''],
} as const

function cell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

function table(language: string, at: 0 | 1): string {
  const rows = Object.entries(items)
    .filter(([, texts]) => texts[at] !== '')
    .map(([title, texts]) => [title, 'English (Canada)', texts[0], texts[at], 'Current'].map(cell).join(','))
  return [`Title,Default language,Default text,${language} text,Variant status`, ...rows].join('\r\n')
}

/** As the export of Zendesk's dynamic content packs it. */
function zendeskZip(): Uint8Array {
  return zipSync({
    'dynamic_content/en-CA.csv': strToU8(table('English (Canada)', 0)),
    'dynamic_content/fr-CA.csv': strToU8(table('French (Canada)', 1)),
  })
}

/** Confirms what a person would have to look at, until the template is submitted, and approves it. */
async function approve(window: Page, id: string): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    const template = await valueOf(window, 'library/open', { id })
    const { revision } = template
    const submitted = await invoke(window, 'approval/submit', { id, revision, note: '' })
    if (submitted.ok) {
      await valueOf(window, 'approval/approve', { id, revision, comment: '' })
      return
    }
    if (submitted.failure.kind !== 'refused') throw new Error(JSON.stringify(submitted.failure))
    const { findings } = submitted.failure
    const open = findings.filter(({ state, severity }) => state === 'open' && severity !== 'note')
    expect(open.filter(({ severity }) => severity === 'violation').map(({ rule }) => rule)).toEqual([])
    const of = (isWhole: boolean) =>
      open.filter(({ place }) => (place === 'template') === isWhole).map(({ rule, textHash }) => ({ rule, textHash }))
    const { purpose, store, sendWithinDays, isStockOutNotice, lengthLimit } = template
    const [first, ...rest] = template.variants
    const confirmed = (variant: typeof first): typeof first => ({
      ...variant,
      confirmations: [...variant.confirmations, ...of(false)],
    })
    await valueOf(window, 'library/save', {
      id,
      revision,
      content: {
        title: template.title,
        purpose,
        store,
        sendWithinDays,
        isStockOutNotice,
        lengthLimit,
        confirmations: [...template.confirmations, ...of(true)],
        variants: [confirmed(first), ...rest.map(confirmed)],
      },
    })
  }
  throw new Error('There was always more to confirm.')
}

interface Manifest {
  readonly draft?: boolean
  readonly profile: { readonly id: string }
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly templates: readonly string[] }[]
  readonly templates: readonly {
    readonly id: string
    readonly title: string
    readonly seal: { readonly signature: string } | null
  }[]
}

/** What the manifest says, each file held against its hash. */
function manifestIn(folder: string): Manifest {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest
  const hashes = manifest.files.map(({ name }) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex'),
  )
  expect(manifest.files.map(({ sha256 }) => sha256)).toEqual(hashes)
  expect(readdirSync(folder).toSorted()).toEqual(
    [...manifest.files.map(({ name }) => name), 'manifest.json'].toSorted(),
  )
  return manifest
}

async function exportSelected(window: Page, program: string): Promise<void> {
  await window.getByRole('button', { name: 'Export…' }).click()
  await dialog(window)
    .getByRole('radio', { name: /^For a program/ })
    .check({ force: true })
  await dialog(window)
    .getByRole('button', { name: /Program/ })
    .click()
  await window.getByRole('option', { name: program, exact: true }).click()
  await dialog(window).getByRole('button', { name: 'Export…' }).click()
  await expect(dialog(window).getByText(/^\d templates? (?:was|were) exported to/)).toBeVisible()
}

test('a help desk’s texts are mended, approved, and go to two other programs in their own words', async ({
  app,
  window,
  userData,
}) => {
  const zip = join(userData, 'dynamic-content.zip')
  writeFileSync(zip, zendeskZip())

  await test.step('its zip is one message for each title, mended at once and given its purpose', async () => {
    await answerOpenDialog(app, zip)
    await fromMenu(app, 'import')
    await expect(dialog(window).getByText('4 messages from 1 file')).toBeVisible()
    await dialog(window).getByRole('button', { name: 'Remove all emoji in 2 messages' }).click()
    await dialog(window).getByRole('button', { name: '1 unknown token' }).click()
    await window.getByRole('button', { name: /ticket_field_900\}\} stands for/ }).click()
    await window.getByRole('option', { name: 'Order number' }).click()
    await expect(dialog(window).getByRole('button', { name: '1 unknown token' })).toBeHidden()
    await dialog(window).getByRole('button', { name: 'Use https in 1 message' }).click()
    await expect(dialog(window).getByRole('button', { name: /https/ })).toBeHidden()
    await expect(row(window, 'Desk address').getByRole('checkbox')).toBeChecked()
    await dialog(window).getByRole('button', { name: 'Purpose…' }).click()
    await window.getByRole('option', { name: 'Problem with an order' }).click()
    await dialog(window).getByRole('button', { name: 'Set the time to send in 4 messages' }).click()
    await expect(dialog(window).getByRole('button', { name: /^Set the time/ })).toBeHidden()
    await dialog(window).getByRole('button', { name: 'Add 4 templates' }).click()
    await expect(dialog(window)).toBeHidden()
  })

  const { rows } = await valueOf(window, 'library/list', { query: 'Desk', archived: false })
  const idOf = (title: string): string => {
    const found = rows.find((one) => one.title === title)
    if (found === undefined) throw new Error(`no ${title}`)
    return found.id
  }

  await test.step('what is mended is approved', async () => {
    await valueOf(window, 'team/change', { allowsOnePerson: true })
    for (const title of ['Desk late', 'Desk parts', 'Desk page']) await approve(window, idOf(title))
    // An account of Gorgias keeps the order number in a field of its own.
    const { entries } = await valueOf(window, 'profiles/list', null)
    const gorgias = entries.find(({ profile }) => profile.id === 'gorgias')
    if (gorgias === undefined) throw new Error('no profile')
    const tokens = { ...gorgias.dialect.tokens, order_number: '{{ticket.custom_fields[7]}}' }
    await valueOf(window, 'profiles/save', {
      profile: { ...gorgias.profile, id: 'our-gorgias', name: 'Our Gorgias', dialect: 'our-gorgias' },
      dialect: { id: 'our-gorgias', name: 'Our Gorgias', tokens, missing: 'refused' },
    })
    await window.reload()
    await window.getByRole('searchbox', { name: 'Search the library' }).fill('Desk')
    await expect(library(window).getByRole('row')).toHaveCount(4)
    await library(window).getByRole('row').first().click()
    for (const at of [1, 2, 3]) {
      await library(window)
        .getByRole('row')
        .nth(at)
        .click({ modifiers: ['Control'] })
    }
    await expect(window.getByRole('heading', { name: '4 templates selected' })).toBeVisible()
    await answerOpenDialog(app, userData)
  })

  const late = [
    (name: string, number: string) => `Hello ${name}, your order ${number} leaves two days late.`,
    (name: string, number: string) => `Bonjour ${name}, votre commande ${number} part avec deux jours de retard.`,
  ] as const
  const parts = [
    (number: string) => `Your order ${number} comes in two parts. Nothing is missing.`,
    (number: string) => `Votre commande ${number} arrive en deux parties. Rien ne manque.`,
  ] as const

  await test.step('Gorgias gets its tokens, in macros for each language', async () => {
    await exportSelected(window, 'Our Gorgias')
    await expect(dialog(window).getByRole('listitem')).toHaveText([/^Desk address/])
    const folder = join(userData, 'our-gorgias')
    const macros = JSON.parse(readFileSync(join(folder, 'gorgias-macros.json'), 'utf8')) as readonly {
      readonly external_id: string
      readonly name: string
      readonly language: string
      readonly actions: readonly [{ readonly arguments: { readonly body_html: string; readonly body_text: string } }]
    }[]
    const [name, number] = ['{{ticket.customer.firstname}}', '{{ticket.custom_fields[7]}}']
    const said = macros.map((macro) => [macro.name, macro.language, macro.actions[0].arguments.body_text])
    expect(said.toSorted()).toEqual(
      [
        ['Desk late', 'en', late[0](name, number)],
        ['Desk late', 'fr', late[1](name, number)],
        ['Desk parts', 'en', parts[0](number)],
        ['Desk parts', 'fr', parts[1](number)],
        ['Desk page', 'en', `The state of your order ${number} is shown on https://www.amazon.ca/your-orders`],
      ].toSorted(),
    )
    const html = macros.map((macro) => macro.actions[0].arguments.body_html).join('\n')
    expect(html.split(number)).toHaveLength(6)
    expect(html).not.toMatch(/\{\{order_number|ticket_field|\p{Extended_Pictographic}/u)
    const manifest = manifestIn(folder)
    expect(manifest.draft).toBeUndefined()
    expect(manifest.templates.map(({ title }) => title).toSorted()).toEqual(['Desk late', 'Desk page', 'Desk parts'])
    expect(manifest.templates.every(({ seal }) => seal !== null && seal.signature.length === 86)).toBe(true)
    await dialog(window).getByRole('button', { name: 'Close' }).click()
  })

  await test.step('the messaging API gets a body for each text, and a link is told of', async () => {
    await exportSelected(window, 'Amazon Messaging API')
    await expect(dialog(window).getByRole('listitem')).toHaveCount(2)
    const linked = dialog(window).getByRole('group').filter({ hasText: 'It holds a link or a web address' })
    await expect(linked.getByRole('listitem')).toHaveText('Desk page')
    const [name, number] = ['{{buyer_name}}', '{{order_number}}']
    const folder = join(userData, 'amazon-messaging-api')
    const manifest = manifestIn(folder)
    expect(manifest.files.every((file) => file.name.includes('createUnexpectedProblem'))).toBe(true)
    const texts = manifest.files.map((file) => {
      const [id = ''] = file.templates
      return [id, (JSON.parse(readFileSync(join(folder, file.name), 'utf8')) as { readonly text: string }).text]
    })
    expect(texts.toSorted()).toEqual(
      [
        ...late.map((text) => [idOf('Desk late'), text(name, number)]),
        ...parts.map((text) => [idOf('Desk parts'), text(number)]),
      ].toSorted(),
    )
  })
})
