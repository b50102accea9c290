import { describe, expect, it } from 'vitest'
import { readLines, startProcess } from './library-process.ts'
import { content, failureOf, valueOf } from './test-content.ts'
import { temporaryFolder, testLibrary } from './test-library.ts'

/** 300 for the full trust test. */
const writes = Number(process.env['PLUMELINE_WRITES'] ?? 40)
const writers = 3

describe('R8: several writers', () => {
  it(`keep all of ${writers} x ${writes} new templates, and every one of as many edits of the same one`, async () => {
    const folder = temporaryFolder()
    const library = testLibrary(folder)
    const { id } = valueOf(library.create(content('0')))
    const processes = Array.from({ length: writers }, () =>
      startProcess(new URL('./write-with-others.ts', import.meta.url), folder, id, String(writes)),
    )
    const codes = await Promise.all(processes.map((child) => readLines(child, () => undefined)))
    expect(codes).toEqual(Array.from({ length: writers }, () => 0))
    // And the one that all of them edit.
    expect(valueOf(library.list({ query: '', archived: false })).total).toBe(1 + writers * writes)
    expect(valueOf(library.open(id))).toMatchObject({ title: String(writers * writes), revision: 1 + writers * writes })
  })

  it('of one template: the later save is told of the earlier one instead of undoing it', () => {
    const folder = temporaryFolder()
    const first = testLibrary(folder)
    const second = testLibrary(folder)
    const { id } = valueOf(first.create(content('start')))
    expect(valueOf(second.open(id)).revision).toBe(1)
    valueOf(first.save(id, 1, content('first')))
    expect(failureOf(second.save(id, 1, content('second')))).toEqual({ kind: 'stale', revision: 2 })
    expect(valueOf(second.open(id)).title).toBe('first')
  })
})
