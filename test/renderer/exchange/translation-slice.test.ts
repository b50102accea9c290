import { beforeEach, expect, test, vi } from 'vitest'
import { createAppStore } from '../../../renderer/store.ts'
import type { AppliedTranslation } from '../../../shared/exchange/translation/translation-import.ts'
import type { Bridge, Result, Settings } from '../../../shared/ipc/contract.ts'
import { composeDocument } from '../../../shared/template/samples/compose.ts'
import { newVariant, type Template, type TemplateContent } from '../../../shared/template/template.ts'
import { emptyPage } from '../empty-page.ts'
import { usualSettings } from '../usual-settings.ts'

const settings: Settings = { ...usualSettings, englishGrammar: true }
const english = newVariant('en-CA', composeDocument(['The screws are in the box.']))
const french = newVariant('fr-CA', composeDocument(['Les vis sont dans la boîte.']))

function record(content: Partial<TemplateContent>, revision: number): Template {
  return {
    id: 'a',
    title: 'Stored',
    purpose: 'reply',
    store: 'CA',
    sendWithinDays: null,
    isStockOutNotice: false,
    lengthLimit: null,
    confirmations: [],
    variants: [english],
    revision,
    createdAt: '2026-01-01T00:00:00.000Z',
    changedAt: '2026-01-01T00:00:00.000Z',
    archivedAt: null,
    policyVersion: 'CA-fr-2021.2',
    ...content,
  }
}

const applied = (key: string, outcome: AppliedTranslation['outcome']): AppliedTranslation => ({
  key,
  templateId: 'a',
  language: 'fr-CA',
  outcome,
  problems: [],
  failure: outcome === 'failed' ? { kind: 'storage', reason: 'full', detail: '' } : null,
})

const value = (answer: unknown): Result<unknown> => ({ ok: true, value: answer })

/** A main process with one template, in which an import adds the French text. */
function openWindow(answers: Partial<Record<string, () => unknown>> = {}) {
  let stored = record({}, 1)
  const sent: string[] = []
  const usual: Record<string, (input: never) => unknown> = {
    'library/list': () => value(emptyPage),
    'library/facts': () => value({ reviewRequests: [] }),
    'library/open': () => value(stored),
    'library/save': ({ revision, content }: { revision: number; content: TemplateContent }) => {
      if (revision !== stored.revision) return { ok: false, failure: { kind: 'stale', revision: stored.revision } }
      stored = record(content, revision + 1)
      const verdict = { state: 'clean', violations: 0, confirms: 0 }
      return value({ id: 'a', revision: stored.revision, changedAt: stored.changedAt, verdict })
    },
    'translation/open': () => value({ token: 1, fileName: 'back.xlf', items: [] }),
    'translation/apply': () => {
      stored = record({ title: stored.title, variants: [english, french] }, stored.revision + 1)
      return value({ items: [applied('0', 'imported')] })
    },
    'translation/undo': () => {
      stored = record({ title: stored.title, variants: [english] }, stored.revision + 1)
      return value({ restored: 1, changed: 0 })
    },
  }
  const bridge = {
    platform: 'linux',
    listen: () => () => {},
    async invoke(name: string, input: never) {
      sent.push(name)
      await Promise.resolve()
      return (answers[name] ?? usual[name] ?? (() => value(settings)))(input)
    },
  } as unknown as Bridge
  const store = createAppStore(bridge, settings)
  return { store, sent, stored: () => stored }
}

beforeEach(() => {
  // The window's frames, without a window.
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 0))
  vi.stubGlobal('cancelAnimationFrame', (timer: number) => clearTimeout(timer))
})

const languages = (content: TemplateContent | undefined) => content?.variants.map(({ language }) => language)

test('what is typed is saved before a file is compared with the library, and the import shows at once', async () => {
  const { store, sent, stored } = openWindow()
  await store.getState().openTemplate('a')
  store.getState().editContent({ title: 'Typed' })
  await store.getState().chooseTranslation()
  expect(sent.indexOf('library/save')).toBeLessThan(sent.indexOf('translation/open'))
  expect(sent).toContain('library/save')
  expect(store.getState()).toMatchObject({ dialog: 'import-translation', translationImport: { kind: 'read' } })

  await store.getState().takeTranslations(['0'])
  expect(store.getState()).toMatchObject({ dialog: null, translationImport: null, isTakingTranslations: false })
  expect(languages(store.getState().open?.content)).toEqual(['en-CA', 'fr-CA'])
  expect(store.getState().open?.keys).toHaveLength(2)
  expect(store.getState().notice).toMatchObject({ key: 'exchange.translation.import.done', data: { count: 1 } })

  // Edits go on from what the import left.
  store.getState().editContent({ title: 'Later' })
  expect(await store.getState().flush()).toBe(true)
  expect(stored()).toMatchObject({ title: 'Later', variants: { length: 2 } })
})

test('nothing that is edited while the library takes an import is saved over it', async () => {
  const window = openWindow({
    'translation/apply': () => {
      window.store.getState().editContent({ title: 'Meanwhile' })
      return { ok: true, value: { items: [applied('0', 'imported')] } }
    },
  })
  const { store, sent } = window
  await store.getState().openTemplate('a')
  await store.getState().chooseTranslation()
  await store.getState().takeTranslations(['0'])
  await store.getState().flush()
  expect(sent).not.toContain('library/save')
  expect(store.getState().open?.content.title).toBe('Stored')
})

test('an import is undone, and the text is shown as it was', async () => {
  const { store } = openWindow()
  await store.getState().openTemplate('a')
  await store.getState().chooseTranslation()
  await store.getState().takeTranslations(['0'])
  store.getState().notice?.action?.perform()
  await vi.waitFor(() => expect(store.getState().notice?.key).toBe('exchange.translation.import.undone'))
  expect(languages(store.getState().open?.content)).toEqual(['en-CA'])
})

test('what was not taken is counted, with the reason', async () => {
  const items = [applied('0', 'imported'), applied('1', 'failed')]
  const { store } = openWindow({ 'translation/apply': () => ({ ok: true, value: { items } }) })
  await store.getState().chooseTranslation()
  await store.getState().takeTranslations(['0', '1'])
  const { notice } = store.getState()
  expect(notice).toMatchObject({ severity: 'problem', data: { done: 1, count: 2 } })
  expect(String(notice?.data?.['reason'])).toContain('disk is full')
})

test('where an edit cannot be saved nothing is taken, and the choice stays', async () => {
  let isFull = false
  const { store, sent } = openWindow({
    'library/save': () =>
      isFull
        ? { ok: false, failure: { kind: 'storage', reason: 'full', detail: '' } }
        : {
            ok: true,
            value: { id: 'a', revision: 2, changedAt: '', verdict: { state: 'clean', violations: 0, confirms: 0 } },
          },
  })
  await store.getState().openTemplate('a')
  await store.getState().chooseTranslation()
  isFull = true
  store.getState().editContent({ title: 'Unsaved' })
  await store.getState().takeTranslations(['0'])
  expect(sent).not.toContain('translation/apply')
  expect(store.getState()).toMatchObject({
    dialog: 'import-translation',
    translationImport: { kind: 'read', failure: { kind: 'storage' } },
    isTakingTranslations: false,
  })
  await store.getState().chooseTranslation()
  expect(sent.filter((name) => name === 'translation/open')).toHaveLength(1)
  expect(store.getState().notice).toMatchObject({ key: 'exchange.translation.unsaved', severity: 'problem' })
  isFull = false
})

test('a file that is refused is told in the dialog; a cancelled choice shows nothing', async () => {
  const problem = { kind: 'malformed', place: { line: 3, column: 1 }, data: {} }
  let answer: unknown = { ok: false, failure: { kind: 'cancelled' } }
  const { store } = openWindow({ 'translation/open': () => answer })
  await store.getState().chooseTranslation()
  expect(store.getState()).toMatchObject({ dialog: null, translationImport: null })
  answer = { ok: false, failure: { kind: 'translation', fileName: 'back.xlf', problem } }
  await store.getState().chooseTranslation()
  expect(store.getState()).toMatchObject({ dialog: 'import-translation', translationImport: { kind: 'failed' } })
  // A cancelled second choice leaves what was said of the first.
  answer = { ok: false, failure: { kind: 'cancelled' } }
  await store.getState().chooseTranslation()
  expect(store.getState().translationImport).toMatchObject({ kind: 'failed' })
})

test('a file whose dialog was closed while it was read does not come back', async () => {
  const window = openWindow({
    'translation/open': () => {
      window.store.getState().translationIsRead('back.xlf')
      expect(window.store.getState().translationImport).toEqual({ kind: 'reading', fileName: 'back.xlf' })
      window.store.getState().closeTranslation()
      return { ok: true, value: { token: 1, fileName: 'back.xlf', items: [] } }
    },
  })
  await window.store.getState().chooseTranslation()
  expect(window.store.getState()).toMatchObject({ dialog: null, translationImport: null })
  // An event behind its answer changes nothing either.
  window.store.getState().translationIsRead('back.xlf')
  expect(window.store.getState().dialog).toBeNull()
})
