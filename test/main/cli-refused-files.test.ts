import { execFileSync } from 'node:child_process'
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { largestTextFile } from '../../main/cli/read-text-file.ts'
import { runCommand } from '../support/run-command.ts'
import { temporaryFolder } from './library/test-library.ts'

/** Every command line that reads a text which it names, with that file in its place. */
const commandLines: readonly (readonly [string, (file: string, folder: string) => readonly string[]])[] = [
  ['refused.txt', (file) => ['check', file]],
  ['refused.html', (file, folder) => ['export', file, '--to', 'text', '--out', folder]],
  ['refused.json', (file, folder) => ['export', file, '--profile', 'gorgias', '--out', folder]],
  ['refused.json', (file, folder) => ['report', file, '--to', join(folder, 'report.html')]],
  [
    'refused.json',
    (file, folder) => ['export-translation', file, '--to', 'csv', '--languages', 'fr-CA', '--out', folder],
  ],
  ['refused.jsonl', (file) => ['eval', file]],
  ['refused.txt', (file, folder) => ['check', join(folder, 'good.txt'), '--words', file]],
  ['refused.txt', (file, folder) => ['verify', join(folder, 'good.txt'), '--reviewers', file]],
]

describe.each(commandLines)('a file in the place of %s', (name, commandLine) => {
  const tried = async (make: (path: string) => unknown, ...more: readonly string[]) => {
    const folder = temporaryFolder()
    const path = join(folder, name)
    writeFileSync(join(folder, 'good.txt'), 'Hello')
    make(path)
    const { code, error } = await runCommand([...commandLine(path, folder), ...more])
    return { code, error: error.replaceAll(path, 'FILE').split('\n')[0] }
  }

  it('is refused where it is a folder, in the language of the interface', async () => {
    expect(await tried(mkdirSync)).toEqual({
      code: 2,
      error: 'plumeline: FILE is a folder, a pipe or a device, and no file.',
    })
    expect((await tried(mkdirSync, '--language', 'fr')).error).toMatch(
      /FILE est un dossier, un tube ou un périphérique/,
    )
  })

  it.skipIf(process.platform === 'win32')('is refused at once where it is a pipe that nobody writes into', async () => {
    const { code, error } = await tried((path) => execFileSync('mkfifo', [path]))
    expect({ code, error }).toEqual({ code: 2, error: 'plumeline: FILE is a folder, a pipe or a device, and no file.' })
  })

  it('is refused unread where it is too large', async () => {
    const { code, error } = await tried((path) => {
      writeFileSync(path, '')
      truncateSync(path, largestTextFile + 1)
    })
    expect({ code, error }).toEqual({ code: 2, error: 'plumeline: FILE is larger than 200 MB.' })
  })

  it('is named with the reason of the system where it is missing', async () => {
    const { code, error } = await tried(() => null)
    expect(code).toBe(2)
    expect(error).toMatch(/^plumeline: FILE cannot be read: ENOENT/)
  })
})
