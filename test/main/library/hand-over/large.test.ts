import { expect, test } from 'vitest'
import { largestHandOver } from '../../../../shared/exchange/hand-over/hand-over-file.ts'
import { cleanContent, desks, fileOf, merge } from './two-libraries.ts'
import { failureOf, valueOf } from '../test-content.ts'
import { join } from 'node:path'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { temporaryFolder } from '../test-library.ts'
import { writeHandOverFile } from '../../../../main/exchange/hand-over/write-hand-over-file.ts'
import { readHandOverFile, readHandOverText } from '../../../../main/exchange/hand-over/read-hand-over-file.ts'

test('a file of many templates is taken in at once, and judged and indexed afterwards', () => {
  const [ada, bo] = desks('Ada', 'Bo')
  if (ada === undefined || bo === undefined) throw new Error('no desks')
  for (let number = 0; number < 41; number += 1) valueOf(ada.library.create(cleanContent(`Template ${number}`)))
  expect(merge(bo, fileOf(ada, 'library')).lines).toHaveLength(41)
  const before = valueOf(bo.library.list({ query: '', archived: false }))
  expect(before.rows.every(({ verdict }) => verdict.state === 'violation')).toBe(true)
  const outdated = valueOf(bo.library.outdated())
  expect(outdated).toHaveLength(41)
  valueOf(bo.library.indexPending(() => false))
  valueOf(bo.library.recheck(outdated, () => false))
  expect(valueOf(bo.library.outdated())).toEqual([])
  const after = valueOf(bo.library.list({ query: 'template 40', archived: false }))
  expect(after.rows[0]).toMatchObject({ title: expect.stringContaining('40') as string, verdict: { state: 'clean' } })
  expect(valueOf(bo.library.verdictChanges())).toEqual([])
})

test('what is read from the disk is what was written, and what is too large is neither read nor written', async () => {
  const [ada] = desks('Ada')
  if (ada === undefined) throw new Error('no desk')
  valueOf(ada.library.create(cleanContent('Late')))
  const file = fileOf(ada)
  const path = join(temporaryFolder(), 'a.plumeline')
  valueOf(await writeHandOverFile(path, file))
  expect(valueOf(await readHandOverFile(path))).toEqual(file)
  const other = `${path}.2`
  const problem = { kind: 'too-large' }
  expect(failureOf(await writeHandOverFile(other, file, 500))).toMatchObject({ kind: 'hand-over', problem })
  expect(existsSync(other)).toBe(false)
  expect(failureOf(await readHandOverFile(path, 500))).toMatchObject({ fileName: 'a.plumeline', problem })
  expect(failureOf(await readHandOverText('b', 'é'.repeat(300), 500))).toMatchObject({ problem })
  expect(largestHandOver).toBe(268_435_456)
})

test('a file that is decoded in pieces is the same, wherever a character is cut', async () => {
  const [ada] = desks('Ada')
  if (ada === undefined) throw new Error('no desk')
  valueOf(ada.library.create(cleanContent('Late')))
  const file = fileOf(ada)
  const [template] = file.templates
  if (template === undefined) throw new Error('no template')
  // Of three bytes each: where four megabytes end, one in three is cut.
  for (const more of ['', 'a', 'aa']) {
    const long = {
      ...file,
      templates: [{ ...template, content: cleanContent('Late', `${more}${'€'.repeat(1_500_000)}`) }],
    }
    const path = join(temporaryFolder(), 'long.plumeline')
    valueOf(await writeHandOverFile(path, long))
    expect(JSON.stringify(valueOf(await readHandOverFile(path))) === JSON.stringify(long)).toBe(true)
    writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from([0xe2])]))
    expect(failureOf(await readHandOverFile(path))).toMatchObject({ problem: { kind: 'not-json' } })
  }
})

test('what is no plain file with text in it is refused', async () => {
  const folder = temporaryFolder()
  const at = (name: string) => join(folder, name)
  mkdirSync(at('folder.plumeline'))
  expect(failureOf(await readHandOverFile(at('folder.plumeline')))).toMatchObject({
    problem: { kind: 'not-shared-file' },
  })
  writeFileSync(at('binary.plumeline'), Buffer.from([0xff, 0xfe, 0x00, 0xd8]))
  expect(failureOf(await readHandOverFile(at('binary.plumeline')))).toMatchObject({ problem: { kind: 'not-json' } })
  writeFileSync(at('empty.plumeline'), '')
  expect(failureOf(await readHandOverFile(at('empty.plumeline')))).toMatchObject({ problem: { kind: 'not-json' } })
  expect(failureOf(await readHandOverFile(at('gone.plumeline')))).toMatchObject({ kind: 'storage', reason: 'missing' })
  if (process.platform === 'win32') return
  execFileSync('mkfifo', [at('pipe.plumeline')])
  expect(failureOf(await readHandOverFile(at('pipe.plumeline')))).toMatchObject({
    problem: { kind: 'not-shared-file' },
  })
})
