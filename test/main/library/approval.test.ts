import { describe, expect, it, test } from 'vitest'
import type { Result } from '../../../shared/ipc/contract.ts'
import {
  ada,
  approve,
  approved,
  contentOf,
  desk,
  edit,
  grace,
  listedState,
  sealOf,
  submit,
  unclean,
  type Desk,
} from './approval-parts.ts'
import { holder, texts as blockTexts } from './blocks.ts'
import { content, failureOf, valueOf } from './test-content.ts'
import { toTheEnd } from '../../support/to-the-end.ts'

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
      toTheEnd(
        library.saveBlock({
          id: block.id,
          revision: 1,
          name: 'Signature',
          variants: blockTexts('Best wishes', 'À bientôt'),
        }),
      ),
    )
    expect(listedState(library, id)).toBe('draft')
    expect(valueOf(library.approval(id))).toMatchObject({ revision: 2, authors: ['Joan'] })
    expect(valueOf(library.approvedContent(id))?.content).toEqual(sealed)
    valueOf(library.submit(id, 2, ada, ''))
    // What waits is another text by then.
    valueOf(toTheEnd(library.saveBlock({ ...saved.block, variants: blockTexts('All the best', 'À bientôt') })))
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
