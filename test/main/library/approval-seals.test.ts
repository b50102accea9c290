import { describe, expect, it } from 'vitest'
import { openConnection } from '../../../main/library/connection.ts'
import { currentPolicy } from '../../../shared/policy/policy.ts'
import { revisePolicy } from '../../../shared/policy/revise-policy.ts'
import {
  ada,
  approve,
  approved,
  colleague,
  contentOf,
  desk,
  edit,
  grace,
  listedState,
  sealOf,
  submit,
} from './approval-parts.ts'
import { content, failureOf, valueOf } from './test-content.ts'
import { temporaryFolder, testLibrary } from './test-library.ts'

describe('a seal', () => {
  it('is not taken when it is not genuine, or about another text or template', () => {
    const made = desk()
    valueOf(submit(made))
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
