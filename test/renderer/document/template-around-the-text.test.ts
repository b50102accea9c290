import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createAppStore, type AppStore } from '../../../renderer/store.ts'
import type { Bridge } from '../../../shared/ipc/contract.ts'
import { checkOpen } from '../../../shared/policy/check.ts'
import type { Confirmation, Finding } from '../../../shared/policy/finding.ts'
import { noLanguageTools } from '../../../shared/policy/language/language-tools.ts'
import type { LibraryFacts } from '../../../shared/policy/rule.ts'
import type { Template, TemplateContent } from '../../../shared/template/template.ts'
import { emptyPage } from '../empty-page.ts'
import { usualSettings as settings } from '../usual-settings.ts'

function template(id: string, change: Partial<Template> = {}): Template {
  return {
    id,
    title: `Template ${id}`,
    purpose: 'reply',
    store: 'UK',
    sendWithinDays: null,
    isStockOutNotice: false,
    lengthLimit: null,
    confirmations: [],
    variants: [
      {
        language: 'en-GB',
        subject: '',
        document: {
          type: 'doc',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'The screws are in the box.' }] }],
        },
        exceptions: [],
        confirmations: [],
        basedOn: null,
      },
    ],
    revision: 1,
    createdAt: '2026-01-01T00:00:00.000Z',
    changedAt: '2026-01-01T00:00:00.000Z',
    archivedAt: null,
    policyVersion: '',
    ...change,
  }
}

const nothing: LibraryFacts = { reviewRequests: [] }
const another: LibraryFacts = { reviewRequests: [{ id: 'z', title: 'Tell us how it went' }] }
const ok = <Value>(value: Value) => ({ ok: true, value }) as const

/** A library in memory behind the bridge; `answerFacts` holds back what it says of the library until it is asked to. */
function createLibrary(templates: readonly Template[], facts: (id: string) => Promise<LibraryFacts>) {
  const stored = new Map(templates.map((one) => [one.id, one]))
  const asked: { readonly store: string; readonly id: string }[] = []
  const bridge = {
    platform: 'linux',
    listen: () => () => {},
    async invoke(name: string, input: { id: string; store: string; content: TemplateContent }) {
      const known = stored.get(input?.id)
      if (name === 'library/list') return ok(emptyPage)
      if (name === 'settings/write') return ok({ ...settings, ...input })
      if (name === 'library/facts') {
        asked.push({ store: input.store, id: input.id })
        return ok(await facts(input.id))
      }
      if (known === undefined) return { ok: false, failure: { kind: 'not-found', what: input?.id } }
      if (name === 'library/open') return ok(known)
      const revision = known.revision + 1
      stored.set(input.id, { ...known, ...input.content, revision })
      const verdict = { state: 'clean', violations: 0, confirms: 0 }
      return ok({ id: input.id, revision, changedAt: known.changedAt, verdict })
    },
  } as unknown as Bridge
  return { bridge, asked, stored: (id: string) => stored.get(id) }
}

beforeEach(() => {
  // The window's frames, without a window.
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 0))
  vi.stubGlobal('cancelAnimationFrame', (timer: number) => clearTimeout(timer))
})

function findings(store: AppStore, place: Finding['place'], rule?: string): readonly Finding[] {
  const all = store.getState().result?.findings ?? []
  return all.filter((finding) => finding.place === place && (rule === undefined || finding.rule === rule))
}

async function found(store: AppStore, place: Finding['place'], rule: string): Promise<Finding> {
  return vi.waitFor(() => {
    const [finding] = findings(store, place, rule)
    if (finding === undefined) throw new Error(`no ${rule} in ${place}`)
    return finding
  })
}

/** The key of the text that is open. */
const keyNow = (store: AppStore): string => store.getState().open?.documentKey ?? ''

describe('the subject line', () => {
  test('is saved as one line and checked like the text', async () => {
    const library = createLibrary([template('a')], async () => nothing)
    const store = createAppStore(library.bridge, settings)
    await store.getState().openTemplate('a')
    store.getState().editSubject(keyNow(store), 'Your order\r\nis late\u{1F642}')
    await found(store, 'subject', 'emoji')
    await store.getState().flush()
    expect(library.stored('a')?.variants[0].subject).toBe('Your order is late\u{1F642}')
  })

  test('takes the fix of its finding, through its field where there is one', async () => {
    const library = createLibrary([template('a')], async () => nothing)
    const store = createAppStore(library.bridge, settings)
    await store.getState().openTemplate('a')
    store.getState().editSubject(keyNow(store), 'Late \u{1F642} again')
    const { fix } = await found(store, 'subject', 'emoji')
    if (fix === null) throw new Error('no fix')

    const written: string[] = []
    store.getState().setSubjectField({ reveal: () => {}, write: (subject) => written.push(subject) })
    store.getState().applyFixes([fix])
    expect(written).toEqual(['Late again'])
    store.getState().setSubjectField(null)
    store.getState().applyFixes([fix])
    expect(store.getState().open?.content.variants[0].subject).toBe('Late again')
    await vi.waitFor(() => expect(findings(store, 'subject')).toEqual([]))
  })

  test('shows the place of a finding in its field', async () => {
    const library = createLibrary([template('a')], async () => nothing)
    const store = createAppStore(library.bridge, settings)
    await store.getState().openTemplate('a')
    const revealed: unknown[] = []
    store.getState().setSubjectField({ reveal: (span) => revealed.push(span), write: () => {} })
    store.getState().editSubject(keyNow(store), 'Late \u{1F642} again')
    const finding = await found(store, 'subject', 'emoji')
    store.getState().reveal(finding)
    expect(revealed).toEqual([[5, 7]])
    expect(store.getState().currentFindingKey).toBe(finding.key)
  })

  test('keeps a letter that was on its way when another template was opened', async () => {
    const library = createLibrary([template('a'), template('b')], async () => nothing)
    const store = createAppStore(library.bridge, settings)
    await store.getState().openTemplate('a')
    const keyOfA = keyNow(store)
    await store.getState().openTemplate('b')
    store.getState().editSubject(keyOfA, 'For a alone')
    await store.getState().flush()
    expect(library.stored('a')?.variants[0].subject).toBe('For a alone')
    expect(store.getState().open?.content.variants[0].subject).toBe('')
  })
})

describe('[C1] what concerns the template as a whole', () => {
  test('is confirmed for the template, stays so when it is opened again, and is withdrawn', async () => {
    const library = createLibrary([template('a'), template('b')], async () => nothing)
    const store = createAppStore(library.bridge, settings)
    await store.getState().openTemplate('a')
    store.getState().confirm(await found(store, 'template', 'recipient'))
    await vi.waitFor(() => expect(findings(store, 'template', 'recipient')[0]?.state).toBe('confirmed'))
    await store.getState().openTemplate('b')
    await store.getState().openTemplate('a')
    expect(library.stored('a')?.confirmations.map(({ rule }) => rule)).toEqual(['recipient'])

    const confirmed = await found(store, 'template', 'recipient')
    expect(confirmed.state).toBe('confirmed')
    store.getState().withdraw(confirmed)
    await vi.waitFor(() => expect(findings(store, 'template', 'recipient')[0]?.state).toBe('open'))
  })

  test('has its place in the policy pane, which opens, and not in the text', async () => {
    const library = createLibrary([template('a')], async () => nothing)
    const store = createAppStore(library.bridge, { ...settings, policyPaneOpen: false })
    await store.getState().openTemplate('a')
    const editor = { focus: vi.fn(), reveal: vi.fn(), applyFixes: vi.fn(), undo: vi.fn(), redo: vi.fn() }
    const more = {
      replaceDocument: vi.fn(),
      fillParagraph: vi.fn(),
      insertSharedBlock: vi.fn(),
      misspellingAt: () => null,
      performFormat: vi.fn(),
    }
    store.getState().setEditor({ ...editor, ...more })
    const finding = await found(store, 'template', 'recipient')
    store.getState().reveal(finding)
    expect(store.getState().settings.policyPaneOpen).toBe(true)
    expect(store.getState().currentFindingKey).toBe(finding.key)
    expect(editor.focus).not.toHaveBeenCalled()
    expect(editor.reveal).not.toHaveBeenCalled()

    // What is of the message as a whole has no other place either.
    store.getState().showPane('policy', false)
    store.getState().reveal({ ...finding, place: 'message', span: null })
    expect(store.getState().settings.policyPaneOpen).toBe(true)
    expect(editor.focus).toHaveBeenCalledOnce()
    expect(editor.reveal).not.toHaveBeenCalled()
  })
})

describe('[K7] the library around a template', () => {
  const request = { purpose: 'proactive-review-request' } as const

  test('is asked for when it opens, and what it says is checked', async () => {
    const library = createLibrary([template('a', request)], async () => another)
    const store = createAppStore(library.bridge, settings)
    await store.getState().openTemplate('a')
    expect((await found(store, 'template', 'repeat-review-request')).data.titles).toBe('Tell us how it went')
    expect(library.asked).toEqual([{ store: 'UK', id: 'a' }])
  })

  test('is asked for again when store, purpose or the list changes', async () => {
    const answers = [nothing, another, nothing, another]
    const library = createLibrary([template('a')], async () => answers.shift() ?? nothing)
    const store = createAppStore(library.bridge, settings)
    await store.getState().openTemplate('a')
    store.getState().choosePurpose('proactive-review-request')
    await found(store, 'template', 'repeat-review-request')
    store.getState().chooseStore('US')
    await vi.waitFor(() => expect(findings(store, 'template', 'repeat-review-request')).toEqual([]))
    expect(library.asked.at(-1)).toEqual({ store: 'US', id: 'a' })
    await store.getState().refreshFacts()
    await found(store, 'template', 'repeat-review-request')
  })

  test('is not mistaken for that of the template that was left', async () => {
    const held: ((facts: LibraryFacts) => void)[] = []
    const library = createLibrary([template('a', request), template('b', request)], (id) =>
      id === 'a' ? new Promise((resolve) => held.push(resolve)) : Promise.resolve(nothing),
    )
    const store = createAppStore(library.bridge, settings)
    await store.getState().openTemplate('a')
    await store.getState().openTemplate('b')
    await found(store, 'template', 'recipient')
    for (const answer of held) answer(another)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(store.getState().surroundings.library).toEqual(nothing)
    expect(findings(store, 'template', 'repeat-review-request')).toEqual([])
  })

  test('is waited for before an answer given to it falls away', async () => {
    const open = template('a', request)
    const { findings: asked } = checkOpen(open, open.variants[0], { tools: noLanguageTools, library: another })
    const finding = asked.find(({ rule }) => rule === 'repeat-review-request')
    if (finding === undefined) throw new Error('nothing asked')
    const answer: Confirmation = { rule: finding.rule, textHash: finding.textHash }
    const gone: Confirmation = { rule: 'missing-language', textHash: 'of other languages' }

    const held: ((facts: LibraryFacts) => void)[] = []
    const library = createLibrary(
      [{ ...open, confirmations: [answer, gone] }],
      () => new Promise((resolve) => held.push(resolve)),
    )
    const store = createAppStore(library.bridge, settings)
    await store.getState().openTemplate('a')
    await found(store, 'template', 'recipient')
    expect(store.getState().open?.content.confirmations).toEqual([answer, gone])
    for (const answerNow of held) answerNow(another)
    await vi.waitFor(() => expect(store.getState().open?.content.confirmations).toEqual([answer]))
    expect(store.getState().notice?.key).toBe('policy.fellAway')
  })
})

const isCorrectWord = () => true

test('language tools that come late check the text that is open', async () => {
  const library = createLibrary([template('a')], async () => nothing)
  const seen: unknown[] = []
  const store = createAppStore(library.bridge, settings, (content, variant, surroundings) => {
    seen.push(surroundings.tools.isCorrectWord)
    return checkOpen(content, variant, { ...surroundings, tools: noLanguageTools })
  })
  await store.getState().openTemplate('a')
  await found(store, 'template', 'recipient')
  store.getState().languageToolsLoaded({ ...noLanguageTools, isCorrectWord })
  await vi.waitFor(() => expect(seen.at(-1)).toBe(isCorrectWord))
})

test('[O1] a purpose that can be no notice of stock takes the mark away', async () => {
  const library = createLibrary([template('a', { isStockOutNotice: true })], async () => nothing)
  const store = createAppStore(library.bridge, settings)
  await store.getState().openTemplate('a')
  store.getState().choosePurpose('proactive-order-problem')
  expect(store.getState().open?.content.isStockOutNotice).toBe(true)
  store.getState().choosePurpose('proactive-invoice')
  expect(store.getState().open?.content.isStockOutNotice).toBe(false)
})
