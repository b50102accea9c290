import { beforeEach, expect, test, vi } from 'vitest'
import { createAppStore } from '../../../renderer/store.ts'
import type { Bridge } from '../../../shared/ipc/contract.ts'
import { emptyDocument } from '../../../shared/message/document.ts'
import type { TemplateContent } from '../../../shared/template/template.ts'
import { emptyPage } from '../empty-page.ts'
import { usualSettings as settings } from '../usual-settings.ts'

const variant = {
  language: 'en-CA',
  subject: '',
  document: emptyDocument,
  exceptions: [],
  confirmations: [],
  basedOn: null,
}
const record = (id: string) => ({
  id,
  title: `Stored ${id}`,
  purpose: 'reply',
  store: 'CA',
  sendWithinDays: null,
  isStockOutNotice: false,
  lengthLimit: null,
  confirmations: [],
  variants: [variant],
  revision: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-01-01T00:00:00.000Z',
  archivedAt: null,
  policyVersion: 'CA-fr-2021.2',
})

const value = (answer: unknown) => Promise.resolve({ ok: true, value: answer })

beforeEach(() => {
  // The window's frames, without a window.
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 0))
  vi.stubGlobal('cancelAnimationFrame', (timer: number) => clearTimeout(timer))
})

test('what a full disk refused is there when its template is opened again, and is saved when there is room', async () => {
  let isFull = true
  const saved: TemplateContent[] = []
  const bridge = {
    platform: 'linux',
    listen: () => () => {},
    invoke(name: string, input: { id: string; revision: number; content: TemplateContent }) {
      if (name === 'library/list') return value(emptyPage)
      if (name === 'settings/write') return value(settings)
      if (name === 'library/open') return value(record(input.id))
      if (name === 'approval/read') return Promise.resolve({ ok: false, failure: { kind: 'not-found', what: 'it' } })
      if (isFull) {
        return Promise.resolve({ ok: false, failure: { kind: 'storage', reason: 'full', detail: '' } })
      }
      saved.push(input.content)
      const verdict = { state: 'clean', violations: 0, confirms: 0 }
      return value({ id: input.id, revision: input.revision + 1, changedAt: '2026-01-01T00:00:00.000Z', verdict })
    },
  } as unknown as Bridge
  const store = createAppStore(bridge, settings)

  await store.getState().openTemplate('a')
  store.getState().editContent({ title: 'Written on a full disk' })
  await store.getState().openTemplate('b')
  expect(store.getState().open?.content.title).toBe('Stored b')
  await store.getState().openTemplate('a')
  expect(store.getState().open?.content.title).toBe('Written on a full disk')

  isFull = false
  expect(await store.getState().flush()).toBe(true)
  expect(saved.map(({ title }) => title)).toEqual(['Written on a full disk'])
})
