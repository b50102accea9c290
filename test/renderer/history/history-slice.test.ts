import { beforeEach, expect, test, vi } from 'vitest'
import { createAppStore } from '../../../renderer/store.ts'
import type { Bridge, Result, Settings } from '../../../shared/ipc/contract.ts'
import { composeDocument } from '../../../shared/template/samples/compose.ts'
import { newVariant, type Template, type TemplateContent } from '../../../shared/template/template.ts'
import type { Version } from '../../../shared/template/version.ts'
import { emptyPage } from '../empty-page.ts'
import { usualSettings } from '../usual-settings.ts'

const settings: Settings = { ...usualSettings, yourName: 'Ada', englishGrammar: true }
const verdict = { state: 'clean', violations: 0, confirms: 0 } as const
const value = (answer: unknown): Result<unknown> => ({ ok: true, value: answer })
const failure = (kind: string): unknown => ({ ok: false, failure: { kind, revision: 9, what: 'x' } })

beforeEach(() => {
  // The window's frames, without a window.
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 0))
  vi.stubGlobal('cancelAnimationFrame', (timer: number) => clearTimeout(timer))
})

/** A main process with one template and its versions. */
function openWindow(answers: Partial<Record<string, () => unknown>> = {}) {
  const contents: TemplateContent[] = ['first', 'second'].map((title) => ({
    title,
    purpose: 'reply',
    store: 'CA',
    sendWithinDays: null,
    isStockOutNotice: false,
    lengthLimit: null,
    confirmations: [],
    variants: [newVariant('en-CA', composeDocument([title]))],
  }))
  const sent: string[] = []
  const stored = (): Template => ({
    ...(contents.at(-1) as TemplateContent),
    id: 'a',
    revision: contents.length,
    createdAt: '2026-01-01T00:00:00.000Z',
    changedAt: '2026-01-01T00:00:00.000Z',
    archivedAt: null,
    policyVersion: 'x',
  })
  const save = (revision: number, content: TemplateContent) => {
    if (revision !== contents.length) return { ok: false, failure: { kind: 'stale', revision: contents.length } }
    contents.push(content)
    return value({ id: 'a', revision: contents.length, changedAt: '2026-01-02T00:00:00.000Z', verdict })
  }
  const usual: Record<string, (input: never) => unknown> = {
    'library/list': () => value(emptyPage),
    'library/facts': () => value({ reviewRequests: [] }),
    'library/open': () => value(stored()),
    'library/save': ({ revision, content }: { revision: number; content: TemplateContent }) => save(revision, content),
    'history/list': () =>
      value(
        contents
          .map((_, index): Partial<Version> => ({
            revision: index + 1,
            comment: '',
            savedAt: '2026-01-01T00:00:00.000Z',
          }))
          .toReversed(),
      ),
    'history/restore': ({ revision, baseRevision }: { revision: number; baseRevision: number }) =>
      save(baseRevision, contents[revision - 1] as TemplateContent),
    'history/name': () => value(null),
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
  return { store: createAppStore(bridge, settings), sent, contents }
}

async function shown(answers: Partial<Record<string, () => unknown>> = {}) {
  const opened = openWindow(answers)
  await opened.store.getState().openTemplate('a')
  await opened.store.getState().showHistory()
  return opened
}
const revisions = (store: ReturnType<typeof openWindow>['store']) => {
  const { history } = store.getState()
  return history?.kind === 'read' ? history.versions.map(({ revision }) => revision) : history
}

test('what is written is saved before the history is read, so that it is in it', async () => {
  const { store, sent } = openWindow()
  await store.getState().openTemplate('a')
  store.getState().editContent({ title: 'third' })
  await store.getState().showHistory()
  expect(sent.indexOf('library/save')).toBeLessThan(sent.indexOf('history/list'))
  expect(sent).toContain('library/save')
  expect(revisions(store)).toEqual([3, 2, 1])
  expect(store.getState().dialog).toBe('history')
})

test('nothing is shown without an open template, nor after it was closed', async () => {
  const { store, sent } = openWindow()
  await store.getState().showHistory()
  expect(store.getState().dialog).toBeNull()
  await store.getState().openTemplate('a')
  const showing = store.getState().showHistory()
  store.getState().closeHistory()
  await showing
  expect(store.getState()).toMatchObject({ dialog: null, history: null })
  expect(sent).not.toContain('history/restore')
})

test('what cannot be saved or read is said, and can be tried again', async () => {
  const answers: Partial<Record<string, () => unknown>> = { 'history/list': () => failure('not-found') }
  const { store } = await shown(answers)
  expect(store.getState().history).toMatchObject({ kind: 'failed', failure: { kind: 'not-found' } })
  delete answers['history/list']
  await store.getState().showHistory()
  expect(revisions(store)).toEqual([2, 1])

  answers['library/save'] = () => ({ ok: false, failure: { kind: 'storage', reason: 'full', detail: '' } })
  store.getState().editContent({ title: 'unsaved' })
  await store.getState().showHistory()
  expect(store.getState().history).toMatchObject({ kind: 'unsaved' })
})

test('restoring shows the earlier text at once and offers to take it back, which shows the later one', async () => {
  const { store, contents } = await shown()
  await store.getState().restoreVersion(1, 'then')
  expect(store.getState()).toMatchObject({
    dialog: null,
    history: null,
    open: { content: { title: 'first' } },
    notice: { key: 'history.restored', data: { time: 'then' }, severity: 'information' },
  })
  expect(contents.map(({ title }) => title)).toEqual(['first', 'second', 'first'])
  store.getState().notice?.action?.perform()
  await vi.waitFor(() => expect(store.getState().notice).toMatchObject({ key: 'history.undone' }))
  expect(store.getState().open?.content.title).toBe('second')
  expect(contents).toHaveLength(4)

  // What is written next starts from there.
  store.getState().editContent({ title: 'fifth' })
  await store.getState().flush()
  expect(contents.at(-1)?.title).toBe('fifth')
  expect(contents).toHaveLength(5)
})

test('what was written after restoring is not taken back with it', async () => {
  const { store, contents } = await shown()
  await store.getState().restoreVersion(1, 'then')
  const undo = store.getState().notice?.action?.perform
  store.getState().editContent({ title: 'written since' })
  undo?.()
  await vi.waitFor(() => expect(store.getState().notice).toMatchObject({ key: 'history.changedSince' }))
  expect(store.getState().open?.content.title).toBe('written since')
  expect(contents.at(-1)?.title).toBe('written since')
})

test('a restoring that the library refuses is said, and the history stays', async () => {
  const { store } = await shown({ 'history/restore': () => failure('stale') })
  await store.getState().restoreVersion(1, 'then')
  expect(store.getState()).toMatchObject({
    dialog: 'history',
    notice: { key: 'history.changedSince', severity: 'problem' },
  })
  expect(store.getState().open?.content.title).toBe('second')
})

test('a name stands in the list when the library has taken it, and not before', async () => {
  const answers: Partial<Record<string, () => unknown>> = { 'history/name': () => failure('not-found') }
  const { store } = await shown(answers)
  const comments = () => {
    const { history } = store.getState()
    return history?.kind === 'read' ? history.versions.map(({ comment }) => comment) : []
  }
  expect(await store.getState().nameVersion(1, 'May')).toBe(false)
  expect(comments()).toEqual(['', ''])
  delete answers['history/name']
  expect(await store.getState().nameVersion(1, ' May ')).toBe(true)
  expect(comments()).toEqual(['', 'May'])
})
