import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../main/library/library.ts'
import { contentHash } from '../../../shared/approval/seal.ts'
import { sharedBlocksIn } from '../../../shared/message/plain-blocks.ts'
import type { SharedBlock } from '../../../shared/template/shared-block.ts'
import type { TemplateContent } from '../../../shared/template/template.ts'
import { sharedBlockNode } from '../../../shared/template/with-blocks.ts'
import { holder, texts } from './blocks.ts'
import { valueOf } from './test-content.ts'
import { testLibrary } from './test-library.ts'
import { toTheEnd } from '../../support/to-the-end.ts'

type Step =
  | { readonly kind: 'create-block'; readonly text: string; readonly french: string | null }
  | { readonly kind: 'edit-block'; readonly at: number; readonly text: string; readonly french: string | null }
  | { readonly kind: 'rename-block' | 'delete-block' | 'undelete-block'; readonly at: number }
  | { readonly kind: 'create-template'; readonly blocks: readonly number[] }
  /** As a window does that was opened at any time before. */
  | { readonly kind: 'save-old'; readonly at: number; readonly old: number }
  | { readonly kind: 'restore'; readonly at: number; readonly version: number }
  | { readonly kind: 'archive' | 'delete' | 'undelete' | 'duplicate'; readonly at: number }

const text = fc.constantFrom('Kind regards', 'Best wishes', 'Bye', 'Call 1-206-555-0100')
const french = fc.constantFrom(null, 'Cordialement', 'Bien à vous')
const at = fc.nat(20)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('create-block' as const), text, french }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('edit-block' as const), at, text, french }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('rename-block', 'delete-block', 'undelete-block'), at }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('create-template' as const), blocks: fc.array(at, { maxLength: 3 }) }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('save-old' as const), at, old: at }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('restore' as const), at, version: at }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('archive', 'delete', 'undelete', 'duplicate'), at }) },
)

/** What was seen of a library while it was written in. */
interface Seen {
  readonly library: Library
  readonly blocks: string[]
  readonly templates: string[]
  /** Every content that was ever current, by template and revision. */
  readonly contents: Map<string, Map<number, TemplateContent>>
}

const picked = <Item>(items: readonly Item[], index: number): Item | undefined => items[index % items.length]

function perform({ library, blocks, templates, contents }: Seen, one: Step): void {
  const block = 'at' in one ? picked(blocks, one.at) : undefined
  const id = 'at' in one ? picked(templates, one.at) : undefined
  const current = (): SharedBlock | undefined => valueOf(library.blocks()).find((known) => known.id === block)
  switch (one.kind) {
    case 'create-block':
      blocks.push(
        valueOf(library.createBlock({ name: `Block ${blocks.length}`, variants: texts(one.text, one.french) })).id,
      )
      return
    case 'edit-block': {
      const before = current()
      if (before !== undefined)
        valueOf(toTheEnd(library.saveBlock({ ...before, variants: texts(one.text, one.french) })))
      return
    }
    case 'rename-block': {
      const before = current()
      if (before !== undefined)
        valueOf(toTheEnd(library.saveBlock({ ...before, name: `${before.name}!`.slice(0, 80) })))
      return
    }
    case 'delete-block':
      if (block !== undefined) toTheEnd(library.deleteBlock(block))
      return
    case 'undelete-block':
      if (block !== undefined) toTheEnd(library.undeleteBlock(block))
      return
    case 'create-template': {
      const known = valueOf(library.blocks())
      const held = one.blocks.flatMap((index) => picked(known, index) ?? [])
      templates.push(valueOf(library.create(holder(`Template ${templates.length}`, held))).id)
      return
    }
    case 'save-old': {
      const open = library.open(id ?? '')
      const old = picked([...(contents.get(id ?? '')?.values() ?? [])], one.old)
      if (open.ok && old !== undefined) valueOf(library.save(open.value.id, open.value.revision, old))
      return
    }
    case 'restore': {
      const versions = library.versions(id ?? '')
      if (!versions.ok) return
      const version = picked(versions.value, one.version)
      if (version !== undefined) {
        valueOf(library.restoreVersion(id ?? '', version.revision, versions.value[0]?.revision ?? 0))
      }
      return
    }
    case 'duplicate': {
      const copy = library.duplicate(id ?? '', 'Copy')
      if (copy.ok) templates.push(copy.value.id)
      return
    }
    case 'archive':
      library.archive(id ?? '', true)
      return
    case 'delete':
      library.delete(id ?? '')
      return
    case 'undelete':
      library.undelete(id ?? '')
  }
}

function note({ library, templates, contents }: Seen): void {
  for (const id of templates) {
    const open = library.open(id)
    if (!open.ok) continue
    const { title, purpose, store, sendWithinDays, isStockOutNotice, lengthLimit, confirmations, variants } = open.value
    const content = { title, purpose, store, sendWithinDays, isStockOutNotice, lengthLimit, confirmations, variants }
    const known = contents.get(id) ?? new Map<number, TemplateContent>()
    contents.set(id, known.set(open.value.revision, content))
  }
}

describe('after any sequence of changes to blocks and templates', () => {
  it('every template holds the current text of each block, and everything that it ever said is in its history', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
        const seen: Seen = { library: testLibrary(), blocks: [], templates: [], contents: new Map() }
        const { library } = seen
        for (const one of steps) {
          perform(seen, one)
          note(seen)
        }
        for (const id of seen.templates) library.undelete(id)
        note(seen)
        const blocks = valueOf(library.blocks())
        const uses = new Map<string, number>()
        for (const id of seen.templates) {
          const open = valueOf(library.open(id))
          const held = new Set<string>()
          for (const { language, document } of open.variants) {
            for (const node of sharedBlocksIn(document.content)) {
              const block = blocks.find((known) => known.id === node.attrs.id)
              expect(block, 'a block that was deleted is a text of its own').toBeDefined()
              if (block === undefined) continue
              expect(node.content).toEqual(sharedBlockNode(block, language).content)
              held.add(block.id)
            }
          }
          for (const block of held) uses.set(block, (uses.get(block) ?? 0) + 1)
          // What was once current stays, exactly as it was, and another text has another seal.
          const hashes = new Map<string, string>()
          for (const [revision, content] of seen.contents.get(id) ?? []) {
            const kept = valueOf(library.readVersion(id, revision))
            expect(kept).toEqual(content)
            hashes.set(contentHash(kept, 'p', 'c'), JSON.stringify(content))
          }
          expect(new Set(hashes.values()).size).toBe(hashes.size)
          const revisions = valueOf(library.versions(id)).map(({ revision }) => revision)
          expect(revisions).toEqual(Array.from({ length: open.revision }, (_, index) => open.revision - index))
        }
        expect(new Map(blocks.filter((one) => one.uses > 0).map((one) => [one.id, one.uses]))).toEqual(uses)
        library.close()
      }),
      { numRuns: 25 },
    )
  })
})
