import { execFileSync } from 'node:child_process'
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadImportFiles } from '../../../main/exchange/import/load-import-files.ts'
import { readAtMost } from '../../../main/exchange/read-at-most.ts'
import { readTranslationFile } from '../../../main/exchange/read-translation-file.ts'
import { largestImport } from '../../../shared/exchange/import/imported.ts'
import { failureOf, valueOf } from '../library/test-content.ts'
import { temporaryFolder } from '../library/test-library.ts'

/** Paths of a folder of the test's own. */
function inFolder(): (name: string) => string {
  const folder = temporaryFolder()
  return (name) => join(folder, name)
}

describe('a file that is read up to a size', () => {
  it('is read whole up to it, and not at all beyond', async () => {
    const at = inFolder()
    writeFileSync(at('five.txt'), 'Hello')
    expect(valueOf(await readAtMost(at('five.txt'), 5))).toEqual(Buffer.from('Hello'))
    expect(valueOf(await readAtMost(at('five.txt'), 4))).toBe('too-large')
  })

  it('is missing, or is no file at all: a folder', async () => {
    const at = inFolder()
    mkdirSync(at('folder.csv'))
    expect(valueOf(await readAtMost(at('folder.csv'), 5))).toBe('not-a-file')
    expect(failureOf(await readAtMost(at('gone.csv'), 5))).toMatchObject({ kind: 'storage', reason: 'missing' })
  })

  it.skipIf(process.platform === 'win32')('may be a pipe or a device, which is refused at once', async () => {
    const at = inFolder()
    execFileSync('mkfifo', [at('pipe.csv')])
    expect(valueOf(await readAtMost(at('pipe.csv'), 5))).toBe('not-a-file')
    expect(valueOf(await readAtMost('/dev/zero', 5))).toBe('not-a-file')
  })
})

describe('what is no file or too large', () => {
  it('is a problem of an import, whose other files are read', async () => {
    const at = inFolder()
    writeFileSync(at('a.txt'), 'Hello')
    writeFileSync(at('large.txt'), '')
    truncateSync(at('large.txt'), largestImport + 1)
    mkdirSync(at('letters.html'))
    const { files, problems } = valueOf(await loadImportFiles([at('letters.html'), at('large.txt'), at('a.txt')]))
    expect(files.map(({ name }) => name)).toEqual(['a.txt'])
    expect(problems.map(({ kind, fileName }) => [kind, fileName])).toEqual([
      ['not-a-file', 'letters.html'],
      ['too-large', 'large.txt'],
    ])
  })

  it('is refused as a translation', async () => {
    const at = inFolder()
    mkdirSync(at('back.xlf'))
    expect(failureOf(await readTranslationFile(at('back.xlf')))).toMatchObject({ problem: { kind: 'not-a-file' } })
  })
})
