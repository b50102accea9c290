import { describe, expect, it, test } from 'vitest'
import { openConnection } from '../../../main/library/connection.ts'
import type { Library } from '../../../main/library/library.ts'
import type { Result } from '../../../shared/ipc/contract.ts'
import { currentPolicy } from '../../../shared/policy/policy.ts'
import { revisePolicy } from '../../../shared/policy/revise-policy.ts'
import { noFilter } from '../../../shared/template/library-list.ts'
import { approve, colleague, contentOf, listedState, sealOf, type Colleague } from './approval-parts.ts'
import { holder, texts as blockTexts } from './blocks.ts'
import { content, failureOf, valueOf } from './test-content.ts'
import { temporaryFolder, testLibrary } from './test-library.ts'

const ada = colleague('Ada')
const grace = colleague('Grace')
const unclean = content('one', 'Call us on +1 206-555-0100, or write to us at shop@example.com.')

interface Desk {
  readonly library: Library
  readonly id: string
  /** Who writes from now on. */
  writer: string
}

/** A library with one template, written by Ada. */
function desk(first = content('one', 'Hello')): Desk {
  const parts: { writer: string } = { writer: 'Ada' }
  const library = testLibrary(temporaryFolder(), { author: () => parts.writer })
  const { id } = valueOf(library.create(first))
  return Object.assign(parts, { library, id })
}

const edit = ({ library, id }: Desk, text = 'Hello again') => {
  const { revision } = valueOf(library.open(id))
  return library.save(id, revision, content('one', text))
}
const submit = ({ library, id }: Desk, by: Colleague = ada) =>
  library.submit(id, valueOf(library.open(id)).revision, by, '')
const approved = (): Desk => {
  const made = desk()
  valueOf(submit(made))
  valueOf(approve(made.library, made.id, grace))
  return made
}

type Place = (typeof places)[number]
const places = [
  'draft',
  'unclean',
  'in review',
  'approved',
  'edited',
  'retired',
  'retired in review',
  'deleted',
] as const

function at(place: Place): Desk {
  switch (place) {
    case 'draft':
      return desk()
    case 'unclean':
      return desk(unclean)
    case 'in review': {
      const made = desk()
      valueOf(submit(made))
      return made
    }
    case 'approved':
      return approved()
    case 'edited': {
      const made = approved()
      valueOf(edit(made))
      return made
    }
    case 'retired': {
      const made = approved()
      valueOf(made.library.archive(made.id, true))
      return made
    }
    case 'retired in review': {
      const made = at('in review')
      valueOf(made.library.archive(made.id, true))
      return made
    }
    case 'deleted': {
      const made = approved()
      valueOf(made.library.delete(made.id))
      return made
    }
  }
}

const actions = {
  submit: (made: Desk) => made.library.submit(made.id, revisionOf(made), ada, 'please'),
  'submit what is not current': (made: Desk) => made.library.submit(made.id, revisionOf(made) + 1, ada, ''),
  withdraw: ({ library, id }: Desk) => library.withdraw(id),
  'send back': ({ library, id }: Desk) => library.sendBack(id, 'Grace', 'shorter'),
  approve: (made: Desk) => approveAt(made, revisionOf(made)),
  'approve what is not current': (made: Desk) => approveAt(made, revisionOf(made) + 1),
} satisfies Readonly<Record<string, (made: Desk) => Result<unknown>>>

/** Of a deleted one as well. */
function revisionOf({ library, id }: Desk): number {
  const opened = library.open(id)
  return opened.ok ? opened.value.revision : 1
}
function approveAt({ library, id }: Desk, revision: number): Result<null> {
  const opened = library.open(id)
  const sealed = opened.ok ? contentOf(library, id) : content('one', 'Hello')
  return library.approve(id, revision, sealOf(id, sealed, grace), 'fine')
}

/** What comes of each action: the state after it, or the failure that it gives. */
const outcomes: Readonly<Record<Place, Readonly<Record<keyof typeof actions, string>>>> = {
  draft: {
    submit: 'in-review',
    'submit what is not current': 'stale',
    withdraw: 'not-submitted',
    'send back': 'not-submitted',
    approve: 'not-submitted',
    'approve what is not current': 'changed',
  },
  unclean: {
    submit: 'refused',
    'submit what is not current': 'stale',
    withdraw: 'not-submitted',
    'send back': 'not-submitted',
    approve: 'not-submitted',
    'approve what is not current': 'changed',
  },
  'in review': {
    submit: 'not-a-draft',
    'submit what is not current': 'stale',
    withdraw: 'draft',
    'send back': 'draft',
    approve: 'approved',
    'approve what is not current': 'changed',
  },
  approved: {
    submit: 'not-a-draft',
    'submit what is not current': 'stale',
    withdraw: 'not-submitted',
    'send back': 'not-submitted',
    approve: 'not-submitted',
    'approve what is not current': 'changed',
  },
  edited: {
    submit: 'in-review',
    'submit what is not current': 'stale',
    withdraw: 'not-submitted',
    'send back': 'not-submitted',
    approve: 'not-submitted',
    'approve what is not current': 'changed',
  },
  retired: {
    submit: 'retired',
    'submit what is not current': 'retired',
    withdraw: 'retired',
    'send back': 'retired',
    approve: 'retired',
    'approve what is not current': 'retired',
  },
  'retired in review': {
    submit: 'retired',
    'submit what is not current': 'retired',
    withdraw: 'retired',
    'send back': 'retired',
    approve: 'retired',
    'approve what is not current': 'retired',
  },
  deleted: {
    submit: 'not-found',
    'submit what is not current': 'not-found',
    withdraw: 'not-found',
    'send back': 'not-found',
    approve: 'not-found',
    'approve what is not current': 'not-found',
  },
}

const everyStep = places.flatMap((place) =>
  Object.entries(outcomes[place]).map(([action, outcome]) => ({ place, action, outcome })),
)

describe('a template on its way to buyers', () => {
  test.each(everyStep)('$place: $action gives $outcome', ({ place, action, outcome }) => {
    const made = at(place)
    const before = listedState(made.library, made.id)
    const result = actions[action as keyof typeof actions](made)
    if (result.ok) {
      expect(valueOf(made.library.approval(made.id)).state).toBe(outcome)
      expect(listedState(made.library, made.id)).toBe(outcome)
      return
    }
    const { failure } = result
    expect(failure.kind === 'approval' ? failure.problem : failure.kind).toBe(outcome)
    // What is refused changes nothing.
    expect(listedState(made.library, made.id)).toBe(before)
  })

  it('begins as a draft without anything', () => {
    const { library, id } = desk()
    expect(valueOf(library.approval(id))).toMatchObject({
      id,
      state: 'draft',
      revision: 1,
      submission: null,
      sentBack: null,
      approval: null,
      setAside: [{ rule: 'recipient' }, { rule: 'missing-language' }],
      authors: ['Ada'],
      allowsOnePerson: false,
    })
    expect(valueOf(library.approvedContent(id))).toBeNull()
  })

  it('says who submitted it, when, and what for, until an edit takes that away', () => {
    const made = desk()
    valueOf(made.library.submit(made.id, 1, { name: ' Ada ', key: ada.key }, ' please \n'))
    const { submission } = valueOf(made.library.approval(made.id))
    expect(submission).toMatchObject({ revision: 1, by: { name: 'Ada', key: ada.key }, note: 'please' })
    valueOf(edit(made))
    expect(valueOf(made.library.approval(made.id))).toMatchObject({ state: 'draft', submission: null })
    // The edit is undone, and what was taken back is not submitted again by that.
    valueOf(edit(made, 'Hello'))
    expect(valueOf(made.library.approval(made.id)).state).toBe('draft')
  })

  it('keeps what the reviewer said until it is submitted again', () => {
    const made = at('in review')
    valueOf(actions['send back'](made))
    const { sentBack } = valueOf(made.library.approval(made.id))
    expect(sentBack).toMatchObject({ revision: 1, by: 'Grace', note: 'shorter' })
    valueOf(edit(made))
    expect(valueOf(made.library.approval(made.id)).sentBack).toEqual(sentBack)
    valueOf(submit(made))
    expect(valueOf(made.library.approval(made.id)).sentBack).toBeNull()
  })

  it('is not submitted with nothing written in some language, nor by nobody', () => {
    const blank = desk(content('one', ''))
    expect(failureOf(submit(blank))).toMatchObject({ kind: 'invalid', path: 'variants[0].document' })
    expect(failureOf(submit(desk(), { ...ada, name: '  ' }))).toEqual({ kind: 'approval', problem: 'no-name' })
  })

  it('is refused with its findings when it is submitted unclean', () => {
    const failure = failureOf(submit(desk(unclean)))
    expect(failure).toMatchObject({ kind: 'refused', verdict: { state: 'violation' } })
    expect(failure.kind === 'refused' ? failure.findings.map(({ rule }) => rule) : []).toEqual(
      expect.arrayContaining(['phone-number', 'email-address']),
    )
  })

  it('is approved again when an edit is undone, and keeps its last approval in between', () => {
    const made = approved()
    valueOf(edit(made))
    expect(listedState(made.library, made.id)).toBe('draft')
    expect(valueOf(made.library.approval(made.id)).approval).toMatchObject({ revision: 1, isCurrent: false })
    expect(valueOf(made.library.approvedContent(made.id))?.content).toEqual(content('one', 'Hello'))
    valueOf(edit(made, 'Hello'))
    expect(listedState(made.library, made.id)).toBe('approved')
    expect(valueOf(made.library.approval(made.id)).approval).toMatchObject({ revision: 1, isCurrent: true })
    // Through the history as well.
    valueOf(edit(made))
    valueOf(made.library.restoreVersion(made.id, 1, valueOf(made.library.open(made.id)).revision))
    expect(listedState(made.library, made.id)).toBe('approved')
  })

  it('stays what it is while nothing of its text changes', () => {
    const made = approved()
    const { library, id } = made
    valueOf(library.save(id, 1, content('one', 'Hello')))
    valueOf(library.change([id], { kind: 'tag', name: 'x', isOn: true }))
    valueOf(library.wantChecks([id]))
    valueOf(library.recheck(valueOf(library.outdated()), () => false))
    expect(listedState(library, id)).toBe('approved')
  })

  it('becomes a draft when anything is edited that a seal is about, be it its title alone', () => {
    const { library, id } = approved()
    valueOf(library.save(id, 1, content('two', 'Hello')))
    expect(listedState(library, id)).toBe('draft')
  })

  it('is what it was when it comes out of the archive, or back from being deleted', () => {
    for (const place of ['draft', 'in review', 'approved', 'edited'] as const) {
      const { library, id } = at(place)
      const before = valueOf(library.approval(id))
      valueOf(library.archive(id, true))
      expect(listedState(library, id)).toBe('retired')
      expect(valueOf(library.approval(id)).state).toBe('retired')
      expect(failureOf(library.approvedContent(id))).toEqual({ kind: 'approval', problem: 'retired' })
      valueOf(library.archive(id, false))
      expect(valueOf(library.approval(id))).toEqual(before)
      valueOf(library.delete(id))
      expect(listedState(library, id)).toBe('not listed')
      valueOf(library.undelete(id))
      expect(valueOf(library.approval(id))).toEqual(before)
      expect(listedState(library, id)).toBe(before.state)
    }
  })

  it('becomes a draft when a shared block in it is edited, by whoever edits that', () => {
    const made = desk()
    const { library } = made
    const block = valueOf(
      library.createBlock({ name: 'Signature', variants: blockTexts('Kind regards', 'Cordialement') }),
    )
    const { id } = valueOf(library.create(holder('One', [block])))
    valueOf(library.submit(id, 1, ada, ''))
    valueOf(approve(library, id, grace))
    const sealed = valueOf(library.approvedContent(id))?.content
    made.writer = 'Joan'
    const saved = valueOf(
      library.saveBlock({
        id: block.id,
        revision: 1,
        name: 'Signature',
        variants: blockTexts('Best wishes', 'À bientôt'),
      }),
    )
    expect(listedState(library, id)).toBe('draft')
    expect(valueOf(library.approval(id))).toMatchObject({ revision: 2, authors: ['Joan'] })
    expect(valueOf(library.approvedContent(id))?.content).toEqual(sealed)
    valueOf(library.submit(id, 2, ada, ''))
    // What waits is another text by then.
    valueOf(library.saveBlock({ ...saved.block, variants: blockTexts('All the best', 'À bientôt') }))
    expect(listedState(library, id)).toBe('draft')
    expect(failureOf(approve(library, id, grace))).toEqual({ kind: 'approval', problem: 'not-submitted' })
  })

  it('begins as a draft as a copy of one that is approved', () => {
    const { library, id } = approved()
    const copy = valueOf(library.duplicate(id, 'copy'))
    expect(valueOf(library.approval(copy.id))).toMatchObject({ state: 'draft', approval: null })
    expect(valueOf(library.approvedContent(copy.id))).toBeNull()
  })
})

const waiting = (by: Colleague = ada): Desk => {
  const made = desk()
  valueOf(submit(made, by))
  return made
}

/** Why somebody may not approve what waits. */
const refusal = (made: Desk, reviewer: Colleague) => {
  const failure = failureOf(approve(made.library, made.id, reviewer))
  return failure.kind === 'approval' ? failure.problem : failure.kind
}

describe('who may approve', () => {
  it('not who wrote it, by name however it is spelled', () => {
    for (const name of ['Ada', ' ada ', 'ＡＤＡ', 'ADA'])
      expect(refusal(waiting(grace), colleague(name))).toBe('own-work')
  })

  it('not who submitted it, by key, whatever they call themselves', () => {
    expect(refusal(waiting(grace), { ...grace, name: 'Somebody else' })).toBe('own-work')
  })

  it('not who wrote any part of it since it was last approved, but who wrote before that', () => {
    const made = approved()
    made.writer = 'Joan'
    valueOf(edit(made, 'Joan was here'))
    made.writer = 'Ada'
    valueOf(edit(made, 'and Ada'))
    valueOf(submit(made))
    expect(valueOf(made.library.approval(made.id)).authors).toEqual(['Ada', 'Joan'])
    expect(refusal(made, colleague('Joan'))).toBe('own-work')
    valueOf(approve(made.library, made.id, grace))
    made.writer = 'Joan'
    valueOf(edit(made, 'Joan again'))
    valueOf(submit(made, colleague('Joan')))
    // Ada's part was approved.
    valueOf(approve(made.library, made.id, ada))
  })

  it('not who wrote what was copied, or brought back from before', () => {
    const made = desk()
    made.writer = 'Joan'
    const { id } = valueOf(made.library.duplicate(made.id, 'copy'))
    valueOf(made.library.submit(id, 1, colleague('Joan'), ''))
    expect(failureOf(approve(made.library, id, ada))).toEqual({ kind: 'approval', problem: 'own-work' })
    const restored = approved()
    restored.writer = 'Joan'
    valueOf(edit(restored, 'Joan was here'))
    valueOf(submit(restored, colleague('Joan')))
    valueOf(approve(restored.library, restored.id, grace))
    restored.writer = 'Mary'
    valueOf(edit(restored, 'Mary was here'))
    valueOf(restored.library.restoreVersion(restored.id, 2, 3))
    expect(valueOf(restored.library.approval(restored.id)).authors).toEqual(['Mary'])
    // What was approved at that time has been looked at by somebody else.
    expect(listedState(restored.library, restored.id)).toBe('approved')
  })

  it('not who wrote what is in the history no more, however it was thinned', () => {
    const made = desk()
    const day = 86_400_000
    for (let round = 0; round < 30; round += 1) {
      made.writer = round % 3 === 1 ? 'Joan' : 'Ada'
      valueOf(edit(made, `text ${round}`))
    }
    const before = valueOf(made.library.versions(made.id)).length
    valueOf(made.library.thin(1, new Date(Date.UTC(2031, 0, 1) + 4000 * day)))
    expect(valueOf(made.library.versions(made.id)).length).toBeLessThan(before)
    valueOf(submit(made, colleague('Mary')))
    expect(refusal(made, colleague('Joan'))).toBe('own-work')
    expect(refusal(made, ada)).toBe('own-work')
  })

  it('who wrote it, where the library allows one person', () => {
    const made = waiting()
    valueOf(made.library.setAllowsOnePerson(true))
    expect(valueOf(made.library.allowsOnePerson())).toBe(true)
    valueOf(approve(made.library, made.id, ada))
    valueOf(made.library.setAllowsOnePerson(false))
    valueOf(edit(made))
    valueOf(submit(made))
    expect(refusal(made, ada)).toBe('own-work')
  })

  it('nobody without a name', () => {
    expect(refusal(waiting(), colleague(' '))).toBe('no-name')
  })
})

describe('a seal', () => {
  it('is not taken when it is not genuine, or about another text or template', () => {
    const made = at('in review')
    const { library, id } = made
    const seal = sealOf(id, contentOf(library, id), grace)
    const forged = { ...seal, statement: { ...seal.statement, approvedAt: '2032-01-01T00:00:00.000Z' } }
    const other = sealOf(id, content('one', 'Something else'), grace)
    const elsewhere = sealOf('other', contentOf(library, id), grace)
    for (const wrong of [forged, other, elsewhere]) {
      expect(failureOf(library.approve(id, 1, wrong, ''))).toEqual({ kind: 'approval', problem: 'wrong-seal' })
    }
    expect(listedState(library, id)).toBe('in-review')
    valueOf(library.approve(id, 1, seal, ' fine '))
    expect(valueOf(library.approval(id)).approval).toEqual({ revision: 1, seal, comment: 'fine', isCurrent: true })
  })

  it('is refused when the template is not clean any more', () => {
    const folder = temporaryFolder()
    const milder = revisePolicy(currentPolicy, { version: 'milder', date: '2030', rules: { emoticon: null } })
    const library = testLibrary(folder, { policy: milder })
    const { id } = valueOf(library.create(content('one', 'Hello :-)')))
    valueOf(library.submit(id, 1, ada, ''))
    library.close()
    const later = testLibrary(folder)
    expect(listedState(later, id)).toBe('in-review')
    expect(failureOf(approve(later, id, grace))).toMatchObject({
      kind: 'refused',
      findings: [expect.objectContaining({ rule: 'emoticon' })],
    })
    expect(valueOf(later.approval(id))).toMatchObject({ state: 'in-review', approval: null })
  })

  it('that cannot be read any more counts as none everywhere, and is left where it is', () => {
    const made = approved()
    const { library, id } = made
    valueOf(edit(made, 'second'))
    valueOf(submit(made))
    valueOf(approve(library, id, grace))
    const connection = openConnection(library.path)
    const seals = () => connection.all('SELECT seal FROM approvals ORDER BY number')
    connection.run("UPDATE approvals SET seal = replace(seal, 'Grace', 'Trace') WHERE revision = 2")
    const before = seals()
    expect(valueOf(library.approval(id))).toMatchObject({ state: 'draft', approval: { revision: 1, isCurrent: false } })
    expect(listedState(library, id)).toBe('draft')
    expect(valueOf(library.approvedContent(id))?.content).toEqual(content('one', 'Hello'))
    connection.run("UPDATE approvals SET seal = 'no seal' WHERE revision = 1")
    expect(valueOf(library.approval(id)).approval).toBeNull()
    expect(valueOf(library.approvedContent(id))).toBeNull()
    expect(valueOf(library.list({ query: '', archived: false })).rows[0]).toMatchObject({
      approval: 'draft',
      hasApproved: false,
    })
    expect(seals()).toEqual([{ seal: 'no seal' }, before[1]])
    connection.close()
    // It can be approved anew.
    valueOf(submit(made))
    valueOf(approve(library, id, grace))
    expect(listedState(library, id)).toBe('approved')
  })

  it('that cannot be read keeps its version, for the day when a good copy of it comes back', () => {
    const made = desk()
    const { library, id } = made
    for (let round = 0; round < 5; round += 1) valueOf(edit(made, `text ${round}`))
    valueOf(submit(made))
    const { revision } = valueOf(library.open(id))
    const seal = sealOf(id, contentOf(library, id), grace)
    valueOf(library.approve(id, revision, seal, ''))
    for (let round = 0; round < 5; round += 1) valueOf(edit(made, `more ${round}`))
    const connection = openConnection(library.path)
    connection.run("UPDATE approvals SET seal = 'no seal'")
    connection.close()
    expect(valueOf(library.approvedContent(id))).toBeNull()
    valueOf(library.thin(1, new Date(Date.UTC(2045, 0, 1))))
    expect(valueOf(library.addApproval(id, { seal, comment: '' }))).toBe('added')
    expect(valueOf(library.approvedContent(id))).toMatchObject({
      content: content('one', 'text 4'),
      approval: { revision },
    })
  })

  it('whose version is another by now gives no other text in its place', () => {
    const made = approved()
    valueOf(edit(made))
    const connection = openConnection(made.library.path)
    connection.run("UPDATE version_contents SET sha256 = 'x'")
    expect(failureOf(made.library.approvedContent(made.id))).toMatchObject({ kind: 'storage', reason: 'corrupt' })
    connection.run('DELETE FROM version_contents')
    expect(failureOf(made.library.approvedContent(made.id))).toMatchObject({ kind: 'storage', reason: 'corrupt' })
    connection.close()
  })

  it('stays with its version in the history, which is never thinned out', () => {
    const made = approved()
    for (let round = 0; round < 20; round += 1) valueOf(edit(made, `text ${round}`))
    valueOf(submit(made))
    valueOf(approve(made.library, made.id, grace, 'good'))
    for (let round = 0; round < 20; round += 1) valueOf(edit(made, `more ${round}`))
    valueOf(made.library.thin(1, new Date(Date.UTC(2045, 0, 1))))
    const pinned = valueOf(made.library.versions(made.id)).filter((one) => one.approval !== null)
    expect(pinned).toMatchObject([
      { revision: 21, approval: { reviewer: 'Grace', comment: 'good' } },
      { revision: 1, approval: { reviewer: 'Grace', comment: '' } },
    ])
    expect(valueOf(made.library.approvedContent(made.id))?.content).toEqual(content('one', 'text 19'))
  })

  it('that was made elsewhere is added to the text that it is about', () => {
    const made = desk()
    valueOf(edit(made, 'second'))
    valueOf(edit(made, 'third'))
    const { library, id } = made
    valueOf(submit(made))
    const ofSecond = { seal: sealOf(id, content('one', 'second'), grace), comment: 'two' }
    expect(valueOf(library.addApproval(id, ofSecond))).toBe('added')
    expect(valueOf(library.addApproval(id, ofSecond))).toBe('known')
    expect(valueOf(library.approval(id))).toMatchObject({ state: 'in-review', approval: { revision: 2 } })
    expect(valueOf(library.approvedContent(id))?.content).toEqual(content('one', 'second'))
    const ofNobody = { seal: sealOf(id, content('one', 'never written'), grace), comment: '' }
    expect(valueOf(library.addApproval(id, ofNobody))).toBe('no-text')
    const ofThird = { seal: sealOf(id, content('one', 'third'), grace), comment: '' }
    expect(valueOf(library.addApproval(id, ofThird))).toBe('added')
    expect(valueOf(library.approval(id))).toMatchObject({ state: 'approved', submission: null })
    // An approval of an earlier text comes late and changes nothing of that.
    expect(valueOf(library.addApproval(id, { seal: sealOf(id, content('one', 'Hello'), grace), comment: '' }))).toBe(
      'added',
    )
    expect(listedState(library, id)).toBe('approved')
    const forged = { ...ofThird.seal, signature: ofSecond.seal.signature }
    expect(failureOf(library.addApproval(id, { seal: forged, comment: '' }))).toEqual({
      kind: 'approval',
      problem: 'wrong-seal',
    })
  })

  it('that was asked for elsewhere waits here too, with those who wrote it there', () => {
    const { library, id } = desk()
    const submission = { submittedAt: '2031-01-02T00:00:00.000Z', by: { name: 'Joan', key: '' }, note: 'from afar' }
    expect(failureOf(library.addSubmission(id, 2, submission, []))).toEqual({ kind: 'stale', revision: 1 })
    valueOf(library.addSubmission(id, 1, submission, ['Mary']))
    expect(valueOf(library.approval(id))).toMatchObject({
      state: 'in-review',
      submission: { ...submission, revision: 1 },
      authors: ['Ada', 'Mary'],
    })
    expect(failureOf(approve(library, id, colleague('Mary')))).toEqual({ kind: 'approval', problem: 'own-work' })
    valueOf(approve(library, id, grace))
    expect(failureOf(library.addSubmission(id, 1, submission, []))).toEqual({
      kind: 'approval',
      problem: 'not-a-draft',
    })
  })
})

describe('many at once', () => {
  it('are submitted as far as they are clean drafts', () => {
    const library = testLibrary()
    const ids = [
      content('clean', 'Hello'),
      unclean,
      content('blank', ''),
      content('waits', 'Hello there'),
      content('archived', 'Good day'),
      content('gone', 'Good night'),
    ].map((one) => valueOf(library.create(one)).id)
    const [clean = '', , , waits = '', archived = '', gone = ''] = ids
    valueOf(library.submit(waits, 1, ada, 'first'))
    valueOf(library.archive(archived, true))
    valueOf(library.delete(gone))
    expect(failureOf(library.submitSeveral(ids, { ...ada, name: '' }))).toEqual({
      kind: 'approval',
      problem: 'no-name',
    })
    expect(valueOf(library.submitSeveral([...ids, 'nobody'], ada))).toEqual([clean])
    expect(valueOf(library.approval(clean))).toMatchObject({ state: 'in-review', submission: { by: { name: 'Ada' } } })
    expect(valueOf(library.approval(waits)).submission?.note).toBe('first')
    expect(valueOf(library.submitSeveral(ids, ada))).toEqual([])
  })

  it('are not submitted by a verdict that is to be judged again', () => {
    const { library, id } = desk()
    valueOf(library.wantChecks([id]))
    expect(valueOf(library.submitSeveral([id], ada))).toEqual([])
    valueOf(library.recheck(valueOf(library.outdated()), () => false))
    expect(valueOf(library.submitSeveral([id], ada))).toEqual([id])
  })
})

test('list, filter, sort and overview say how far each is', () => {
  const library = testLibrary()
  const make = (title: string) => valueOf(library.create(content(title, `This is ${title}.`))).id
  const [draft, waits, sealed, edited, retired] = ['draft', 'waits', 'sealed', 'edited', 'retired'].map(make)
  if (!draft || !waits || !sealed || !edited || !retired) throw new Error('not made')
  for (const id of [waits, sealed, edited, retired]) valueOf(library.submit(id, 1, ada, ''))
  for (const id of [sealed, edited, retired]) valueOf(approve(library, id, grace))
  valueOf(library.save(edited, 1, content('edited', 'Edited since.')))
  valueOf(library.archive(retired, true))
  const ids = (approval: typeof noFilter.approval, archived = false, query = '') =>
    valueOf(library.list({ query, archived, filter: { ...noFilter, approval } })).rows.map(({ id }) => id)
  expect(ids('draft').sort()).toEqual([draft, edited].sort())
  expect(ids('in-review')).toEqual([waits])
  expect(ids('approved')).toEqual([sealed])
  expect(ids('retired')).toEqual([])
  expect(ids('retired', true)).toEqual([retired])
  expect(ids('approved', true)).toEqual([])
  expect(ids('in-review', false, 'waits')).toEqual([waits])
  expect(ids('approved', false, 'waits')).toEqual([])
  const sorted = { query: '', archived: false, sort: 'approval' } as const
  const order = valueOf(library.ids(sorted))
  expect(order).toEqual([edited, draft, waits, sealed])
  expect(order.map((id) => valueOf(library.place(id, sorted)))).toEqual([0, 1, 2, 3])
  const rows = valueOf(library.list({ query: '', archived: false })).rows
  expect(Object.fromEntries(rows.map((row) => [row.title, row.hasApproved]))).toEqual({
    draft: false,
    waits: false,
    sealed: true,
    edited: true,
  })
  expect(valueOf(library.overview())).toMatchObject({ total: 4, approved: 1, inReview: 1, drafts: 2, archived: 1 })
})

test('reviewers are trusted by key, renamed and forgotten', () => {
  const library = testLibrary()
  expect(valueOf(library.reviewers())).toEqual([])
  valueOf(library.trustReviewer(grace))
  valueOf(library.trustReviewer(ada))
  const [, second] = valueOf(library.reviewers())
  valueOf(library.trustReviewer({ name: ' Grace H. ', key: grace.key }))
  expect(valueOf(library.reviewers())).toEqual([
    { name: 'Ada', key: ada.key, knownSince: expect.stringMatching(/^2031/) },
    { name: 'Grace H.', key: grace.key, knownSince: second?.knownSince },
  ])
  expect(failureOf(library.trustReviewer({ name: ' ', key: grace.key })).kind).toBe('invalid')
  valueOf(library.forgetReviewer(ada.key))
  valueOf(library.forgetReviewer('nobody'))
  expect(valueOf(library.reviewers()).map(({ key }) => key)).toEqual([grace.key])
})

test('a list that was kept before there were approvals narrows nothing by them', () => {
  const folder = temporaryFolder()
  const library = testLibrary(folder)
  const { approval: _approval, ...before } = noFilter
  valueOf(library.saveFilter({ name: 'old', query: '', filter: { ...before, isAlike: true } as typeof noFilter }))
  valueOf(library.saveFilter({ name: 'new', query: '', filter: { ...noFilter, approval: 'in-review' } }))
  expect(valueOf(library.savedFilters()).map(({ filter }) => filter.approval)).toEqual(['in-review', null])
})
