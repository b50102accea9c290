import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createApprovalHandlers } from '../../main/approval-handlers.ts'
import { isSealGenuine } from '../../main/approval/check-seal.ts'
import { noKeyVault, openReviewerKey } from '../../main/approval/reviewer-key.ts'
import { longestReviewComment } from '../../shared/approval/approval.ts'
import { readers } from '../../shared/ipc/readers.ts'
import { noLanguageTools } from '../../shared/policy/language/language-tools.ts'
import { colleague } from './library/approval-parts.ts'
import { content, failureOf, valueOf } from './library/test-content.ts'
import { temporaryFolder, testLibrary } from './library/test-library.ts'
import { readSettings } from '../../main/settings.ts'

/** The handlers at one person's desk, over a library that others have as well. */
function desk(yourName: string, library = testLibrary(temporaryFolder(), { author: () => yourName })) {
  const told: string[] = []
  const prepared: string[] = []
  const keyPath = join(temporaryFolder(), 'reviewer-key.json')
  const reviewerKey = openReviewerKey(keyPath, noKeyVault)
  const settings = { yourName }
  const handlers = createApprovalHandlers({
    library,
    language: {
      tools: noLanguageTools,
      prepare: (texts) => {
        prepared.push(...texts.map(({ language }) => language))
        return Promise.resolve(true)
      },
    },
    settings: { read: () => readSettings(settings, ['en-CA']) },
    reviewerKey,
    shell: { send: (name) => told.push(name), version: '1.2.3' },
    now: () => new Date('2031-02-03T04:05:06.789Z'),
  })
  return { library, handlers, told, prepared, reviewerKey, settings }
}

/** Ada's desk with a template of hers, and Grace's over the same library. */
function desks() {
  const ada = desk('Ada')
  const grace = desk('Grace', ada.library)
  const { id } = valueOf(ada.library.create(content('one', 'Hello')))
  return { ada, grace, id, library: ada.library }
}

test('a template goes its way from one desk to the other, and every list hears of it', async () => {
  const { ada, grace, id } = desks()
  expect(valueOf(await ada.handlers['approval/read']({ id }))).toMatchObject({
    id,
    state: 'draft',
    revision: 1,
    submission: null,
    approval: null,
    obstacle: 'not-submitted',
  })
  expect(valueOf(ada.reviewerKey.existing())).toBeNull()
  const submitted = valueOf(await ada.handlers['approval/submit']({ id, revision: 1, note: 'please' }))
  const adasKey = valueOf(ada.reviewerKey.publicKey())
  expect(submitted).toMatchObject({
    state: 'in-review',
    submission: { revision: 1, by: { name: 'Ada', key: adasKey }, note: 'please' },
    obstacle: 'own-work',
  })
  expect(ada.told).toEqual(['library/changed'])
  expect(valueOf(await grace.handlers['approval/read']({ id })).obstacle).toBeNull()
  expect(grace.told).toEqual([])
  const approved = valueOf(await grace.handlers['approval/approve']({ id, revision: 1, comment: 'fine' }))
  expect(approved).toMatchObject({
    state: 'approved',
    submission: null,
    approval: { revision: 1, comment: 'fine', isCurrent: true, signer: 'you' },
  })
  expect(grace.told).toEqual(['library/changed'])
  const { seal } = approved.approval ?? {}
  if (seal === undefined) throw new Error('no seal')
  expect(isSealGenuine(seal)).toBe(true)
  expect(seal.statement).toMatchObject({
    checkerVersion: '1.2.3',
    author: { name: 'Ada', key: adasKey },
    reviewer: { name: 'Grace', key: valueOf(grace.reviewerKey.publicKey()) },
    approvedAt: '2031-02-03T04:05:06.789Z',
    setAside: approved.setAside,
  })
  expect([...ada.prepared, ...grace.prepared].every((language) => language === 'en-CA')).toBe(true)
  expect(grace.prepared.length).toBeGreaterThan(0)
})

test('whose seal it is depends on who looks, and on whom the library trusts', async () => {
  const { ada, grace, id } = desks()
  valueOf(await ada.handlers['approval/submit']({ id, revision: 1, note: '' }))
  valueOf(await grace.handlers['approval/approve']({ id, revision: 1, comment: '' }))
  const signer = async ({ handlers }: typeof ada) => valueOf(await handlers['approval/read']({ id })).approval?.signer
  expect(await signer(grace)).toBe('you')
  expect(await signer(ada)).toBe('unknown')
  const key = valueOf(grace.reviewerKey.publicKey())
  const team = valueOf(await ada.handlers['team/change']({ trust: { name: 'Grace', key } }))
  expect(team.reviewers).toMatchObject([{ name: 'Grace', key }])
  expect(await signer(ada)).toBe('known')
  expect(await signer(grace)).toBe('you')
  valueOf(await ada.handlers['team/change']({ forget: key }))
  expect(await signer(ada)).toBe('unknown')
})

test('what was sent back says why, to its author', async () => {
  const { ada, grace, id } = desks()
  valueOf(await ada.handlers['approval/submit']({ id, revision: 1, note: '' }))
  const back = valueOf(await grace.handlers['approval/send-back']({ id, note: 'shorter' }))
  expect(back).toMatchObject({ state: 'draft', sentBack: { revision: 1, by: 'Grace', note: 'shorter' } })
  valueOf(await ada.handlers['approval/submit']({ id, revision: 1, note: '' }))
  expect(valueOf(await ada.handlers['approval/withdraw']({ id }))).toMatchObject({ state: 'draft', sentBack: null })
})

test('nothing that is refused makes a key, a seal or a change', async () => {
  const { ada, grace, id, library } = desks()
  const nobody = desk('', library)
  expect(failureOf(await nobody.handlers['approval/submit']({ id, revision: 1, note: '' }))).toEqual({
    kind: 'approval',
    problem: 'no-name',
  })
  expect(valueOf(nobody.reviewerKey.existing())).toBeNull()
  expect(failureOf(await grace.handlers['approval/approve']({ id, revision: 1, comment: '' }))).toEqual({
    kind: 'approval',
    problem: 'not-submitted',
  })
  valueOf(await ada.handlers['approval/submit']({ id, revision: 1, note: '' }))
  for (const [who, revision, expected] of [
    [ada, 1, 'own-work'],
    [nobody, 1, 'no-name'],
    [grace, 2, 'changed'],
  ] as const) {
    const answer = await who.handlers['approval/approve']({ id, revision, comment: '' })
    expect(failureOf(answer)).toEqual({ kind: 'approval', problem: expected })
  }
  valueOf(library.save(id, 1, content('one', 'edited in between')))
  expect(failureOf(await grace.handlers['approval/approve']({ id, revision: 1, comment: '' }))).toEqual({
    kind: 'approval',
    problem: 'changed',
  })
  valueOf(library.archive(id, true))
  expect(failureOf(await grace.handlers['approval/approve']({ id, revision: 2, comment: '' }))).toEqual({
    kind: 'approval',
    problem: 'retired',
  })
  expect(failureOf(await grace.handlers['approval/read']({ id: 'nobody' })).kind).toBe('not-found')
  expect(valueOf(grace.reviewerKey.existing())).toBeNull()
  expect(grace.told).toEqual([])
})

test('one person may do both where the library allows it', async () => {
  const { ada, id } = desks()
  expect(valueOf(await ada.handlers['team/read'](null))).toMatchObject({
    you: { name: 'Ada', key: '' },
    isKeyProtected: false,
    allowsOnePerson: false,
    reviewers: [],
  })
  expect(valueOf(await ada.handlers['team/change']({ allowsOnePerson: true })).allowsOnePerson).toBe(true)
  valueOf(await ada.handlers['approval/submit']({ id, revision: 1, note: '' }))
  expect(valueOf(await ada.handlers['approval/read']({ id })).obstacle).toBeNull()
  expect(valueOf(await ada.handlers['approval/approve']({ id, revision: 1, comment: '' })).state).toBe('approved')
  expect(valueOf(await ada.handlers['team/read'](null)).you.key).toBe(valueOf(ada.reviewerKey.publicKey()))
})

test('several are submitted by the person at this desk', () => {
  const { ada, id } = desks()
  expect(valueOf(ada.handlers.submitSeveral([id]))).toEqual([id])
  expect(valueOf(ada.library.approval(id)).submission?.by).toEqual({
    name: 'Ada',
    key: valueOf(ada.reviewerKey.publicKey()),
  })
})

test('the readers refuse a comment that is too long and a key that is none', () => {
  const comment = 'x'.repeat(longestReviewComment)
  const approve = readers['approval/approve']
  expect(approve.safeParse({ id: 'a', revision: 1, comment }).success).toBe(true)
  expect(approve.safeParse({ id: 'a', revision: 1, comment: `${comment}x` }).success).toBe(false)
  expect(readers['approval/submit'].safeParse({ id: 'a', revision: 1.5, note: '' }).success).toBe(false)
  const change = readers['team/change']
  const { name, key } = colleague('Grace')
  expect(change.safeParse({ trust: { name, key }, forget: key }).success).toBe(true)
  for (const wrong of ['', key.slice(1), `${key}=`, `${key.slice(1)}+`]) {
    expect(change.safeParse({ trust: { name, key: wrong } }).success).toBe(false)
    expect(change.safeParse({ forget: wrong }).success).toBe(false)
  }
})
