import { beforeEach, describe, expect, test, vi } from 'vitest'
import { currentVariant } from '../../../renderer/document/document-slice.ts'
import { createAppStore, type AppStore } from '../../../renderer/store.ts'
import type { Bridge } from '../../../shared/ipc/contract.ts'
import type { MessageDocument } from '../../../shared/message/document.ts'
import { messageText } from '../../../shared/message/text.ts'
import { isOutdated } from '../../../shared/template/source-state.ts'
import type { Template, TemplateContent, Variant } from '../../../shared/template/template.ts'
import { withAddedVariant, withMessage } from '../../../shared/template/variants.ts'
import { paragraphs, templateOf, variantOf } from '../../shared/exchange/template-builder.ts'
import { emptyPage } from '../empty-page.ts'
import { usualSettings as settings } from '../usual-settings.ts'

const english: TemplateContent = {
  ...templateOf(variantOf(paragraphs('The screws are in the box.'))),
  purpose: 'reply',
  sendWithinDays: null,
}
const bilingual = withMessage(withAddedVariant(english, 'fr-CA', 'copy'), 1, paragraphs('Les vis sont dans la boîte.'))

function template(id: string, content: TemplateContent): Template {
  const time = '2026-01-01T00:00:00.000Z'
  return { ...content, id, revision: 1, createdAt: time, changedAt: time, archivedAt: null, policyVersion: '' }
}

const ok = <Value>(value: Value) => ({ ok: true, value }) as const

function createLibrary(templates: readonly Template[]) {
  const stored = new Map(templates.map((one) => [one.id, one]))
  const bridge = {
    platform: 'linux',
    listen: () => () => {},
    async invoke(name: string, input: { id: string; content: TemplateContent }) {
      const known = stored.get(input?.id)
      if (name === 'library/list') return ok(emptyPage)
      if (name === 'settings/write') return ok({ ...settings, ...input })
      if (name === 'library/facts') return ok({ reviewRequests: [] })
      if (known === undefined) return { ok: false, failure: { kind: 'not-found', what: input?.id } }
      if (name === 'library/open') return ok(known)
      const revision = known.revision + 1
      stored.set(input.id, { ...known, ...input.content, revision })
      const verdict = { state: 'clean', violations: 0, confirms: 0 }
      return ok({ id: input.id, revision, changedAt: known.changedAt, verdict })
    },
  } as unknown as Bridge
  const textsOf = (id: string) => stored.get(id)?.variants.map(({ document }) => messageText(document).text)
  return { bridge, textsOf, stored: (id: string) => stored.get(id) }
}

let library: ReturnType<typeof createLibrary>
let store: AppStore

beforeEach(async () => {
  // The window's frames, without a window.
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 0))
  vi.stubGlobal('cancelAnimationFrame', (timer: number) => clearTimeout(timer))
  library = createLibrary([template('a', bilingual), template('b', templateOf(variantOf(paragraphs('Text of b'))))])
  store = createAppStore(library.bridge, settings)
  await store.getState().openTemplate('a')
})

function opened() {
  const { open } = store.getState()
  if (open === null) throw new Error('nothing is open')
  return open
}
const languages = () => opened().content.variants.map(({ language }) => language)
const type = (key: string, text: string): void => store.getState().editMessage(key, paragraphs(text))
const verdictOf = (index: number) => store.getState().verdicts[opened().keys[index] ?? '']

describe('switching from one language to another', () => {
  test('a keystroke that was on its way goes to the text it was typed in', async () => {
    const typedIn = opened().documentKey
    store.getState().showVariant(1)
    const french = opened().documentKey
    expect(french).not.toBe(typedIn)
    type(typedIn, 'The screws, typed to the end')
    type(french, 'Les vis, aussi')
    await store.getState().flush()
    expect(library.textsOf('a')).toEqual(['The screws, typed to the end', 'Les vis, aussi'])
    expect(messageText(currentVariant(opened()).document).text).toBe('Les vis, aussi')
  })

  test('nor is one lost that comes when the template was left, or its languages were moved', async () => {
    const [first = '', second = ''] = opened().keys
    store.getState().showVariant(1)
    store.getState().moveVariant(1, 0)
    type(first, 'English, late')
    await store.getState().openTemplate('b')
    type(second, 'Français, en retard')
    await store.getState().flush()
    expect(library.textsOf('a')).toEqual(['Français, en retard', 'English, late'])
    expect(library.textsOf('b')).toEqual(['Text of b'])
  })

  test('what is answered and fixed is of the text that is shown', async () => {
    store.getState().showVariant(1)
    store.getState().editSubject(opened().documentKey, 'Vos vis \u{1F642}')
    const { fix } = await vi.waitFor(() => {
      const found = store.getState().result?.findings.find(({ place, rule }) => place === 'subject' && rule === 'emoji')
      if (found === undefined) throw new Error('not found yet')
      return found
    })
    if (fix === null) throw new Error('no fix')
    store.getState().applyFixes([fix])
    store.getState().chooseLanguage('fr-FR')
    expect(opened().content.variants.map(({ language, subject }) => `${language}: ${subject}`)).toEqual([
      'en-CA: ',
      'fr-FR: Vos vis',
    ])
  })

  test('goes round by steps', () => {
    for (const expected of [1, 0]) {
      store.getState().stepVariant(1)
      expect(opened().current).toBe(expected)
    }
    store.getState().stepVariant(-1)
    expect(opened().current).toBe(1)
  })
})

describe('verdicts', () => {
  test('there is one for each language, and typing in one checks no other again', async () => {
    await vi.waitFor(() => expect(Object.keys(store.getState().verdicts)).toHaveLength(2))
    store.getState().showVariant(1)
    type(opened().documentKey, 'Appelez le +1 206-555-0100.')
    await vi.waitFor(() => expect(verdictOf(1)?.violations).toBeGreaterThan(0))
    const french = verdictOf(1)
    store.getState().showVariant(0)
    await vi.waitFor(() => expect(store.getState().result).not.toBeNull())
    for (const text of ['T', 'Th', 'The screws'] as const) type(opened().documentKey, text)
    await store.getState().flush()
    expect(verdictOf(1)).toBe(french)
  })

  test('what changes for all is checked in all', async () => {
    store.getState().showVariant(1)
    type(opened().documentKey, 'Les vis. '.repeat(100))
    store.getState().showVariant(0)
    await vi.waitFor(() => expect(verdictOf(1)).toBeDefined())
    expect(verdictOf(1)?.violations).toBe(0)
    store.getState().editContent({ lengthLimit: 400 })
    await vi.waitFor(() => expect(verdictOf(1)?.violations).toBe(1))
  })
})

describe('the set of languages', () => {
  test('a removed one comes back as it was, where it was, even after another template was opened', async () => {
    const before = opened().content
    store.getState().removeVariant(0)
    expect(languages()).toEqual(['fr-CA'])
    const { notice } = store.getState()
    expect(notice?.data).toEqual({ language: 'English (Canada)' })
    await store.getState().openTemplate('b')
    notice?.action?.perform()
    await vi.waitFor(() => expect(opened().content.variants).toHaveLength(2))
    expect(opened().content.variants).toEqual(before.variants)
    await store.getState().flush()
    expect(library.stored('a')?.variants).toEqual(before.variants)
  })

  test('the last one stays, and one that is there is not added twice', () => {
    store.getState().addVariant('fr-CA', 'empty')
    expect(languages()).toEqual(['en-CA', 'fr-CA'])
    expect(opened().current).toBe(1)
    store.getState().removeVariant(1)
    expect(opened().current).toBe(0)
    store.getState().removeVariant(0)
    expect(languages()).toEqual(['en-CA'])
  })

  test('a change of the default marks the others until a person says that they have it', () => {
    type(opened().documentKey, 'The screws are in the bag.')
    expect(isOutdated(opened().content, 1)).toBe(true)
    store.getState().markUpToDate(1)
    expect(isOutdated(opened().content, 1)).toBe(false)
  })

  test('another store takes each text into its languages, and no two into one', () => {
    store.getState().addVariant('en-GB', 'copy')
    store.getState().chooseStore('US')
    expect(languages()).toEqual(['en-US', 'fr-CA', 'en-GB'])
  })
})

test('a text in any language that this version does not know is shown, and nothing of its template is written', async () => {
  const unknown = { type: 'doc', content: [{ type: 'table' }] } as unknown as MessageDocument
  const [first, second] = bilingual.variants
  const strange: Variant = { ...(second ?? first), document: unknown }
  library = createLibrary([template('c', { ...bilingual, variants: [first, strange] })])
  store = createAppStore(library.bridge, settings)
  await store.getState().openTemplate('c')
  expect(opened().unreadable).toContain('content[0]')
  type(opened().documentKey, 'over it')
  store.getState().showVariant(1)
  expect(opened().current).toBe(1)
  store.getState().addVariant('de-DE', 'empty')
  store.getState().removeVariant(0)
  store.getState().moveVariant(1, 0)
  store.getState().markUpToDate(1)
  await store.getState().flush()
  expect(library.stored('c')?.revision).toBe(1)
  expect(languages()).toEqual(['en-CA', 'fr-CA'])
})
