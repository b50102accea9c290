import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSealGenuine } from '../../../main/approval/check-seal.ts'
import type { Library } from '../../../main/library/library.ts'
import { contentHash } from '../../../shared/approval/seal.ts'
import { noFilter } from '../../../shared/template/library-list.ts'
import type { TemplateContent } from '../../../shared/template/template.ts'
import { approve, colleague, contentOf, listedState, sealOf } from './approval-parts.ts'
import { content, valueOf } from './test-content.ts'
import { temporaryFolder, testLibrary } from './test-library.ts'

const authors = ['Ada', 'Joan'] as const
const people = { Ada: colleague('Ada'), Joan: colleague('Joan'), Grace: colleague('Grace') }
/** Few, so that edits come back to earlier texts; one of them is not clean. */
const texts = ['Hello', 'Good day', 'Good evening', 'Call us on +1 206-555-0100.'] as const

const step = fc.oneof(
  fc.record({
    kind: fc.constant('edit' as const),
    text: fc.constantFrom(...texts),
    title: fc.constantFrom('one', 'one', 'two'),
    author: fc.constantFrom(...authors),
  }),
  fc.record({ kind: fc.constant('restore' as const), back: fc.integer({ min: 0, max: 5 }) }),
  fc.record({ kind: fc.constant('submit' as const), by: fc.constantFrom(...authors), isBulk: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('withdraw' as const, 'send back' as const) }),
  fc.record({
    kind: fc.constant('approve' as const),
    by: fc.constantFrom('Grace' as const, 'Grace' as const, 'Grace' as const, ...authors),
  }),
  fc.record({ kind: fc.constant('add' as const), back: fc.integer({ min: 0, max: 5 }) }),
  fc.record({
    kind: fc.constantFrom('archive' as const, 'unarchive' as const, 'delete' as const, 'undelete' as const),
  }),
  fc.record({ kind: fc.constantFrom('duplicate' as const, 'thin' as const, 'recheck' as const) }),
)
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

/** What was approved of a template, the last one at the end. */
interface Sealed {
  readonly revision: number
  readonly content: TemplateContent
}

/** Does a step and answers what it approved. Every refusal is one that the state allows. */
function perform(library: Library, id: string, one: Step, world: { author: string; days: number }): Sealed | null {
  const opened = library.open(id)
  const revision = opened.ok ? opened.value.revision : 0
  switch (one.kind) {
    case 'edit':
      world.author = one.author
      library.save(id, revision, content(one.title, one.text))
      return null
    case 'restore': {
      const versions = library.versions(id)
      const chosen = versions.ok ? versions.value[one.back] : undefined
      if (chosen !== undefined) valueOf(library.restoreVersion(id, chosen.revision, revision))
      return null
    }
    case 'submit':
      if (one.isBulk) library.submitSeveral([id], people[one.by])
      else library.submit(id, revision, people[one.by], '')
      return null
    case 'withdraw':
      library.withdraw(id)
      return null
    case 'send back':
      library.sendBack(id, 'Grace', 'again')
      return null
    case 'approve': {
      if (!opened.ok) return null
      const before = valueOf(library.approval(id))
      const outcome = approve(library, id, people[one.by])
      if (!outcome.ok) return null
      expect(before.state).toBe('in-review')
      expect(before.verdict.state).toBe('clean')
      expect(before.authors).not.toContain(one.by)
      expect(before.submission?.by.name).not.toBe(one.by)
      return { revision, content: contentOf(library, id) }
    }
    case 'add': {
      const versions = library.versions(id)
      const chosen = versions.ok ? versions.value[one.back] : undefined
      if (chosen === undefined) return null
      const text = valueOf(library.readVersion(id, chosen.revision))
      const seal = sealOf(id, text, people.Grace, new Date(Date.UTC(2031, 1, 1) + world.days).toISOString())
      world.days += 1
      // To the newest version with that text.
      const same = valueOf(library.versions(id)).find(
        (version) => JSON.stringify(valueOf(library.readVersion(id, version.revision))) === JSON.stringify(text),
      )
      expect(valueOf(library.addApproval(id, { seal, comment: '' }))).toBe('added')
      return { revision: same?.revision ?? 0, content: text }
    }
    case 'archive':
      library.archive(id, true)
      return null
    case 'unarchive':
      library.archive(id, false)
      return null
    case 'delete':
      library.delete(id)
      return null
    case 'undelete':
      valueOf(library.undelete(id))
      return null
    case 'duplicate': {
      const copy = library.duplicate(id, 'copy')
      if (copy.ok) expect(listedState(library, copy.value.id)).toBe('draft')
      return null
    }
    case 'thin':
      world.days += 400
      valueOf(library.thin(1, new Date(Date.UTC(2031, 0, 1) + 86_400_000 * world.days)))
      return null
    case 'recheck':
      valueOf(library.wantChecks(null))
      valueOf(library.recheck(valueOf(library.outdated()), () => false))
      return null
  }
}

test('whatever is done to a template, it is approved exactly while its text is what was sealed last', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
      const world = { author: 'Ada', days: 0 }
      const library = testLibrary(temporaryFolder(), { author: () => world.author })
      const { id } = valueOf(library.create(content('one', 'Hello')))
      const sealed: Sealed[] = []
      for (const one of steps) {
        const made = perform(library, id, one, world)
        if (made !== null) sealed.push(made)
        const opened = library.open(id)
        if (!opened.ok) {
          expect(listedState(library, id)).toBe('not listed')
          continue
        }
        // Of the newest revision, and of those of one revision the last.
        const newest = sealed.reduce<Sealed | null>(
          (best, each) => (best === null || each.revision >= best.revision ? each : best),
          null,
        )
        const record = valueOf(library.approval(id))
        const current = contentOf(library, id)
        expect(listedState(library, id)).toBe(record.state)
        expect(record.state === 'retired').toBe(opened.value.archivedAt !== null)
        const isApproved = newest !== null && JSON.stringify(newest.content) === JSON.stringify(current)
        expect(record.approval?.isCurrent ?? false).toBe(isApproved)
        if (record.state !== 'retired') expect(record.state === 'approved').toBe(isApproved)
        if (record.state === 'in-review') expect(record.submission?.revision).toBe(record.revision)
        for (const approval of ['draft', 'in-review', 'approved', 'retired'] as const) {
          const archived = opened.value.archivedAt !== null
          const ids = valueOf(library.ids({ query: '', archived, filter: { ...noFilter, approval } }))
          expect(ids.includes(id)).toBe(record.state === approval)
        }
        const overview = valueOf(library.overview())
        const counted = (approval: 'draft' | 'in-review' | 'approved') =>
          valueOf(library.ids({ query: '', archived: false, filter: { ...noFilter, approval } })).length
        expect([overview.drafts, overview.inReview, overview.approved]).toEqual([
          counted('draft'),
          counted('in-review'),
          counted('approved'),
        ])
        if (record.approval !== null) {
          const { seal } = record.approval
          expect(isSealGenuine(seal)).toBe(true)
          const { contentHash: hash, policyVersion, checkerVersion } = seal.statement
          expect(contentHash(newest?.content ?? current, policyVersion, checkerVersion)).toBe(hash)
        }
        if (record.state === 'retired') continue
        const exported = valueOf(library.approvedContent(id))
        expect(exported?.content ?? null).toEqual(newest?.content ?? null)
        expect(exported?.approval.revision ?? null).toBe(newest?.revision ?? null)
      }
      library.close()
    }),
    { numRuns: Number(process.env['PLUMELINE_APPROVAL_RUNS'] ?? 40) },
  )
}, 600_000)
