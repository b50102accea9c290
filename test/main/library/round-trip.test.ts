import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryContent } from '../../shared/template/arbitrary-content.ts'
import { content, valueOf } from './test-content.ts'
import { temporaryFolder, testLibrary } from './test-library.ts'

describe('any content', () => {
  it('comes back equal from the file, created or saved, and does not break list and search', () => {
    const folder = temporaryFolder()
    const first = testLibrary(folder)
    const expected = new Map<string, unknown>()
    fc.assert(
      fc.property(arbitraryContent, (written) => {
        const created = valueOf(first.create(written))
        const saved = valueOf(first.create(content('before')))
        valueOf(first.save(saved.id, 1, written))
        expect(valueOf(first.open(created.id))).toMatchObject(written)
        for (const id of [created.id, saved.id]) expected.set(id, written)
      }),
    )
    first.close()
    const second = testLibrary(folder)
    for (const [id, written] of expected) expect(valueOf(second.open(id))).toMatchObject(written as object)
    expect(valueOf(second.list({ query: '', archived: false })).rows).toHaveLength(expected.size)
    expect(second.list({ query: 'order_number', archived: false }).ok).toBe(true)
  })
})
