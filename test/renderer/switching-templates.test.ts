import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createAppStore, type AppStore } from '../../renderer/store.ts'
import type { EditorHandle } from '../../renderer/editor/editor-handle.ts'
import type { Bridge } from '../../shared/ipc/contract.ts'
import type { MessageDocument } from '../../shared/message/document.ts'
import type { Span } from '../../shared/message/text.ts'
import type { Template, TemplateContent } from '../../shared/template/template.ts'
import { emptyPage } from './empty-page.ts'
import { usualSettings as settings } from './usual-settings.ts'

const textDocument = (text: string): MessageDocument => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

function template(id: string, text: string): Template {
  return {
    id,
    title: `Template ${id}`,
    purpose: 'reply',
    store: 'CA',
    sendWithinDays: null,
    isStockOutNotice: false,
    lengthLimit: null,
    confirmations: [],
    variants: [
      {
        language: 'en-CA',
        subject: '',
        document: textDocument(text),
        exceptions: [],
        confirmations: [],
        basedOn: null,
      },
    ],
    revision: 1,
    createdAt: '2026-01-01T00:00:00.000Z',
    changedAt: '2026-01-01T00:00:00.000Z',
    archivedAt: null,
    policyVersion: 'CA-fr-2021.2',
  }
}

const ok = <Value>(value: Value) => ({ ok: true, value }) as const

/** A library in memory behind the bridge, with revisions as the real one has. */
function createLibrary(templates: readonly Template[]) {
  const stored = new Map(templates.map((one) => [one.id, one]))
  const opened: string[] = []
  const bridge = {
    platform: 'linux',
    invoke(name: string, input: { id: string; revision: number; content: TemplateContent }) {
      const known = stored.get(input?.id)
      if (name === 'library/list') return Promise.resolve(ok(emptyPage))
      if (name === 'settings/write') return Promise.resolve(ok(settings))
      if (known === undefined) return Promise.resolve({ ok: false, failure: { kind: 'not-found', what: input?.id } })
      if (name === 'library/open') {
        opened.push(input.id)
        return Promise.resolve(ok(known))
      }
      if (known.revision !== input.revision) {
        return Promise.resolve({ ok: false, failure: { kind: 'stale', revision: known.revision } })
      }
      stored.set(input.id, { ...known, ...input.content, revision: known.revision + 1 })
      const verdict = { state: 'clean', violations: 0, confirms: 0 }
      return Promise.resolve(ok({ id: input.id, revision: known.revision + 1, changedAt: known.changedAt, verdict }))
    },
    listen: () => () => {},
  } as unknown as Bridge
  return { bridge, opened, textOf: (id: string) => JSON.stringify(stored.get(id)?.variants[0].document) }
}

let library: ReturnType<typeof createLibrary>
let store: AppStore

beforeEach(async () => {
  // The window's frames, without a window.
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 0))
  vi.stubGlobal('cancelAnimationFrame', (timer: number) => clearTimeout(timer))
  library = createLibrary([template('a', 'text of a'), template('b', 'text of b')])
  store = createAppStore(library.bridge, settings)
  await store.getState().openTemplate('a')
})

const keyNow = (): string => store.getState().open?.documentKey ?? ''

describe('switching from one template to another', () => {
  test('a keystroke that was on its way goes to the template it was typed in, and not into the new one', async () => {
    const keyOfA = keyNow()
    await store.getState().openTemplate('b')
    // The first one's editor lives until the next frame.
    store.getState().editMessage(keyOfA, textDocument('text of a, typed to the end'))
    await store.getState().flush()
    expect(library.textOf('a')).toContain('typed to the end')
    expect(library.textOf('b')).toContain('text of b')
    expect(JSON.stringify(store.getState().open?.content)).toContain('text of b')
  })

  test('what is typed while the other one is being read is kept', async () => {
    const opening = store.getState().openTemplate('b')
    store.getState().editMessage(keyNow(), textDocument('text of a, still typing'))
    await opening
    await store.getState().flush()
    expect(library.textOf('a')).toContain('still typing')
    expect(library.textOf('b')).toContain('text of b')
  })

  test('opening the one that is open does not load an older text over what is typed', async () => {
    const opening = store.getState().openTemplate('a')
    store.getState().editMessage(keyNow(), textDocument('text of a, newer'))
    await opening
    expect(JSON.stringify(store.getState().open?.content)).toContain('newer')
    await store.getState().flush()
    expect(library.textOf('a')).toContain('newer')
  })

  test('the last of several choices is the one that is open', async () => {
    const first = store.getState().openTemplate('b')
    const second = store.getState().openTemplate('a')
    await Promise.all([first, second])
    expect(store.getState().open?.id).toBe('a')
    expect(store.getState().isOpening).toBe(false)
  })
})

describe('stepping through the findings', () => {
  test('reaches each of them, though several stand at one place, and comes round', async () => {
    const link: MessageDocument = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            {
              type: 'text',
              text: 'click here',
              marks: [{ type: 'link', attrs: { href: 'http://shop.example/x' } }],
            },
          ],
        },
      ],
    }
    store.getState().editMessage(keyNow(), link)
    await vi.waitFor(() => expect(store.getState().result?.findings.length).toBeGreaterThan(1))
    const findings = store.getState().result?.findings ?? []
    expect(new Set(findings.map((finding) => finding.span?.join('-'))).size).toBeLessThan(findings.length)

    // As the real editor does: wherever the caret comes to stand, it tells the first finding there.
    const reveal = ([start]: Span) => {
      const here = findings.find(({ span }) => span !== null && span[0] <= start && start <= span[1])
      store.getState().setCurrentFinding(here?.key ?? null)
    }
    store.getState().setEditor({ focus() {}, reveal } as unknown as EditorHandle)
    const visited: (string | null)[] = []
    for (let step = 0; step < findings.length; step += 1) {
      store.getState().stepFinding(1)
      visited.push(store.getState().currentFindingKey)
    }
    expect(visited).toEqual(findings.map((finding) => finding.key))
    store.getState().stepFinding(1)
    expect(store.getState().currentFindingKey).toBe(findings[0]?.key)
    store.getState().stepFinding(-1)
    expect(store.getState().currentFindingKey).toBe(findings.at(-1)?.key)
  })
})
