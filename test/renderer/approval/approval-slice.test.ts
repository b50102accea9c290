import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openApproval, openApprovalState } from '../../../renderer/approval/approval-slice.ts'
import { createAppStore } from '../../../renderer/store.ts'
import type { ApprovalRecord } from '../../../shared/approval/approval.ts'
import type { Bridge, Result, Settings } from '../../../shared/ipc/contract.ts'
import { composeDocument } from '../../../shared/template/samples/compose.ts'
import { newVariant, type Template, type TemplateContent } from '../../../shared/template/template.ts'
import { emptyPage } from '../empty-page.ts'
import { usualSettings } from '../usual-settings.ts'

const settings: Settings = { ...usualSettings, yourName: 'Ada', englishGrammar: true }
const verdict = { state: 'clean', violations: 0, confirms: 0 } as const
const value = (answer: unknown): Result<unknown> => ({ ok: true, value: answer })
const draft: ApprovalRecord = {
  id: 'a',
  state: 'draft',
  revision: 1,
  submission: null,
  sentBack: null,
  approval: null,
  setAside: [],
  obstacle: 'not-submitted',
}
const row = { id: 'a', title: 'A', approval: 'draft', hasApproved: false }

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 0))
  vi.stubGlobal('cancelAnimationFrame', (timer: number) => clearTimeout(timer))
})

interface Sent {
  readonly name: string
  readonly input: unknown
}

/** A main process with templates that are all alike, which stand as `record` says. */
function openWindow(answers: Partial<Record<string, (input: never) => unknown>> = {}) {
  const sent: Sent[] = []
  const main = { record: draft, revision: 1 }
  const content: TemplateContent = {
    title: 'A',
    purpose: 'reply',
    store: 'CA',
    sendWithinDays: null,
    isStockOutNotice: false,
    lengthLimit: null,
    confirmations: [],
    variants: [newVariant('en-CA', composeDocument(['Hello.']))],
  }
  const become = (change: Partial<ApprovalRecord>) => () => {
    main.record = { ...main.record, ...change }
    return value(main.record)
  }
  const usual: Record<string, (input: never) => unknown> = {
    'library/list': () => value({ ...emptyPage, total: 1, rows: [row] }),
    'library/facts': () => value({ reviewRequests: [] }),
    'library/open': ({ id }: { id: string }): Result<unknown> => {
      const template: Template = {
        ...content,
        id,
        revision: main.revision,
        createdAt: '2026-01-01T00:00:00.000Z',
        changedAt: '2026-01-01T00:00:00.000Z',
        archivedAt: null,
        policyVersion: 'x',
      }
      return value(template)
    },
    'library/save': () => {
      main.revision += 1
      return value({ id: 'a', revision: main.revision, changedAt: '2026-01-02T00:00:00.000Z', verdict })
    },
    'approval/read': ({ id }: { id: string }) => value({ ...main.record, id, revision: main.revision }),
    'approval/submit': become({ state: 'in-review', obstacle: null }),
    'approval/withdraw': become({ state: 'draft', obstacle: 'not-submitted' }),
    'approval/send-back': become({ state: 'draft' }),
    'approval/approve': become({ state: 'approved' }),
  }
  const bridge = {
    platform: 'linux',
    listen: () => () => {},
    async invoke(name: string, input: never) {
      sent.push({ name, input })
      await Promise.resolve()
      return (answers[name] ?? usual[name] ?? (() => value(settings)))(input)
    },
  } as unknown as Bridge
  return { store: createAppStore(bridge, settings), sent, main }
}
const names = (sent: readonly Sent[]) => sent.map(({ name }) => name)
const inputOf = (sent: readonly Sent[], name: string) => sent.find((one) => one.name === name)?.input

async function shown(answers: Partial<Record<string, (input: never) => unknown>> = {}) {
  const opened = openWindow(answers)
  await opened.store.getState().refreshList()
  await opened.store.getState().openTemplate('a')
  await opened.store.getState().refreshApproval()
  opened.sent.length = 0
  return opened
}

describe('what is shown', () => {
  test('is of the open template only: what is known of another counts for nothing', async () => {
    const { store } = await shown()
    expect(openApproval(store.getState())).toMatchObject({ id: 'a', state: 'draft' })
    await store.getState().openTemplate('b')
    expect(openApproval(store.getState())).toBeNull()
    await store.getState().refreshApproval()
    expect(openApproval(store.getState())).toMatchObject({ id: 'b' })
  })

  test('an answer that comes after another template was opened is of no use', async () => {
    const late: { readonly answers: ((read: unknown) => void)[] } = { answers: [] }
    const { store } = openWindow({ 'approval/read': () => new Promise((resolve) => late.answers.push(resolve)) })
    await store.getState().refreshList()
    await store.getState().openTemplate('a')
    const asked = store.getState().refreshApproval()
    await store.getState().openTemplate('b')
    for (const answer of late.answers) answer(value({ ...draft, state: 'approved' }))
    await asked
    expect(store.getState().approval).toBeNull()
    expect(store.getState().list?.rows.get(0)).toMatchObject({ approval: 'draft' })
  })

  test('comes from the list until it is known, so that nothing appears late', async () => {
    const { store } = openWindow()
    await store.getState().refreshList()
    await store.getState().openTemplate('a')
    expect(openApproval(store.getState())).toBeNull()
    expect(openApprovalState(store.getState())).toBe('draft')
  })

  test('stays while it is asked again, and is in the list at once', async () => {
    const { store, main } = await shown()
    main.record = { ...draft, state: 'approved' }
    const asked = store.getState().refreshApproval()
    expect(openApprovalState(store.getState())).toBe('draft')
    await asked
    expect(openApprovalState(store.getState())).toBe('approved')
    expect(store.getState().list?.rows.get(0)).toMatchObject({ approval: 'approved' })
  })

  test('is asked once more, and not more often, however many ask while it is read', async () => {
    const { store, sent } = await shown()
    await Promise.all(Array.from({ length: 9 }, () => store.getState().refreshApproval()))
    expect(names(sent)).toEqual(['approval/read', 'approval/read'])
  })

  test('what cannot be read leaves what was known, and the next question is asked', async () => {
    const { store, main } = await shown()
    const failing = await shown({ 'approval/read': () => ({ ok: false, failure: { kind: 'not-found', what: 'a' } }) })
    expect(openApproval(failing.store.getState())).toBeNull()
    main.record = { ...draft, state: 'in-review' }
    await store.getState().refreshApproval()
    expect(openApprovalState(store.getState())).toBe('in-review')
  })
})

describe('a save', () => {
  test('of a draft that was never approved asks nothing: it stays one', async () => {
    const { store, sent } = await shown()
    store.getState().editContent({ title: 'B' })
    await store.getState().flush()
    expect(names(sent)).toContain('library/save')
    expect(names(sent)).not.toContain('approval/read')
  })

  test('of anything else asks again, and what was edited is a draft', async () => {
    const { store, main } = await shown()
    main.record = { ...draft, state: 'in-review' }
    await store.getState().refreshApproval()
    main.record = draft
    store.getState().editContent({ title: 'B' })
    await store.getState().flush()
    await vi.waitFor(() => expect(openApprovalState(store.getState())).toBe('draft'))
  })
})

describe('submitting', () => {
  test('saves first and names the revision that was saved', async () => {
    const { store, sent } = await shown()
    store.getState().editContent({ title: 'B' })
    expect(await store.getState().submitForReview('Please read.')).toBeNull()
    expect(names(sent).indexOf('library/save')).toBeLessThan(names(sent).indexOf('approval/submit'))
    expect(names(sent)).toContain('library/save')
    expect(inputOf(sent, 'approval/submit')).toEqual({ id: 'a', revision: 2, note: 'Please read.' })
    expect(openApprovalState(store.getState())).toBe('in-review')
    expect(store.getState().notice).toMatchObject({ key: 'approval.submit.done', severity: 'information' })
    store.getState().notice?.action?.perform()
    await vi.waitFor(() => expect(store.getState().notice).toMatchObject({ key: 'approval.withdrawn' }))
    expect(openApprovalState(store.getState())).toBe('draft')
  })

  test('submits nothing that could not be saved', async () => {
    const { store, sent } = await shown({
      'library/save': () => ({ ok: false, failure: { kind: 'storage', reason: 'full', detail: '' } }),
    })
    store.getState().editContent({ title: 'B' })
    expect(await store.getState().submitForReview('')).toBe('unsaved')
    expect(names(sent)).not.toContain('approval/submit')
  })

  test('answers what the rules refuse, and says nothing was done', async () => {
    const refused = { kind: 'refused', verdict, findings: [] }
    const { store } = await shown({ 'approval/submit': () => ({ ok: false, failure: refused }) })
    expect(await store.getState().submitForReview('')).toEqual(refused)
    expect(store.getState().notice).toBeNull()
    expect(openApprovalState(store.getState())).toBe('draft')
  })
})

describe('approving', () => {
  test('is of the revision that the reviewer has seen, not of what is there by then', async () => {
    const { store, sent, main } = await shown()
    main.revision = 7
    expect(await store.getState().approve(3, 'Good.')).toBeNull()
    expect(inputOf(sent, 'approval/approve')).toEqual({ id: 'a', revision: 3, comment: 'Good.' })
    expect(openApprovalState(store.getState())).toBe('approved')
  })

  test('asks again how it stands when it is refused', async () => {
    const failure = { kind: 'approval', problem: 'own-work' }
    const { store, main } = await shown({ 'approval/approve': () => ({ ok: false, failure }) })
    main.record = { ...draft, state: 'in-review', obstacle: 'own-work' }
    expect(await store.getState().approve(1, '')).toEqual(failure)
    expect(openApproval(store.getState())).toMatchObject({ state: 'in-review', obstacle: 'own-work' })
  })

  test('what is sent back is a draft, and the note goes with it', async () => {
    const { store, sent } = await shown()
    expect(await store.getState().sendBack('Too long.')).toBeNull()
    expect(inputOf(sent, 'approval/send-back')).toEqual({ id: 'a', note: 'Too long.' })
  })
})

test('who may approve is changed in the library, and how the open template stands is asked again', async () => {
  const team = { you: { name: 'Ada', key: '' }, isKeyProtected: false, allowsOnePerson: true, reviewers: [] }
  const { store, sent } = await shown({ 'team/change': () => value(team) })
  expect(await store.getState().changeTeam({ allowsOnePerson: true })).toBe(true)
  expect(store.getState().team).toEqual(team)
  expect(names(sent)).toEqual(['team/change', 'approval/read'])

  const failing = await shown({ 'team/change': () => ({ ok: false, failure: { kind: 'not-found', what: 'key' } }) })
  expect(await failing.store.getState().changeTeam({ forget: 'x' })).toBe(false)
  expect(failing.store.getState()).toMatchObject({ team: null, notice: { severity: 'problem' } })
})
