import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openPersonalWords } from '../../../main/language/personal-words.ts'
import { failureOf, valueOf } from '../library/test-content.ts'
import { temporaryFolder } from '../library/test-library.ts'
import { canMount, smallDisk } from '../small-disk.ts'

const fileIn = (folder: string) => join(folder, 'personal-words.txt')

describe('[F11] the personal word list', () => {
  it('is empty while there is no file, which the first word makes', async () => {
    const path = fileIn(temporaryFolder())
    const words = openPersonalWords(path)
    expect(valueOf(await words.read())).toEqual([])
    expect(valueOf(await words.change(['lampion', 'two words'], []))).toMatchObject({
      added: ['lampion'],
      refused: [{ index: 1, problem: 'not-a-word' }],
    })
    expect(readFileSync(path, 'utf8')).toBe('lampion\n')
    expect(valueOf(await openPersonalWords(path).read())).toEqual(['lampion'])
  })

  it('keeps what a person wrote into the file by hand, also since it was read', async () => {
    const path = fileIn(temporaryFolder())
    writeFileSync(path, '# mine\nlampion\n')
    const words = openPersonalWords(path)
    expect(valueOf(await words.read())).toEqual(['lampion'])
    writeFileSync(path, '# mine\nlampion\nby hand\nabrazou\n')
    expect(valueOf(await words.change(['zorb'], ['lampion'])).words).toEqual(['abrazou', 'zorb'])
    expect(readFileSync(path, 'utf8')).toBe('# mine\nby hand\nabrazou\nzorb\n')
  })

  it('loses none of the changes that are asked for at once', async () => {
    const path = fileIn(temporaryFolder())
    const words = openPersonalWords(path)
    await Promise.all(['abc', 'bcd', 'cde', 'def'].map((word) => words.change([word], [])))
    expect(readFileSync(path, 'utf8')).toBe('abc\nbcd\ncde\ndef\n')
    expect(readdirSync(join(path, '..'))).toEqual(['personal-words.txt'])
  })

  it('writes nothing for a word that is there, or one that is taken away and is not', async () => {
    const path = fileIn(temporaryFolder())
    writeFileSync(path, 'lampion')
    expect(valueOf(await openPersonalWords(path).change(['lampion'], ['zorb'])).known).toBe(1)
    expect(readFileSync(path, 'utf8')).toBe('lampion')
  })

  it.each([
    ['bytes that are no UTF-8', Buffer.from([0x6c, 0xe9, 0x0a])],
    ['zero bytes, as a crash of the machine may leave them', Buffer.alloc(20)],
  ])('reports %s, and leaves them as they are', async (_, bytes) => {
    const path = fileIn(temporaryFolder())
    writeFileSync(path, bytes)
    const words = openPersonalWords(path)
    expect(failureOf(await words.read())).toEqual({ kind: 'storage', reason: 'corrupt', detail: path })
    expect(failureOf(await words.change(['lampion'], []))).toMatchObject({ reason: 'corrupt' })
    expect(readFileSync(path)).toEqual(bytes)
  })

  it('reports a folder in its place', async () => {
    const path = fileIn(temporaryFolder())
    mkdirSync(path)
    expect(failureOf(await openPersonalWords(path).read())).toMatchObject({ kind: 'storage', reason: 'other' })
    expect(failureOf(await openPersonalWords(path).change(['abc'], [])).kind).toBe('storage')
  })

  it('says that its folder is gone, and goes on when it is there again', async () => {
    const folder = join(temporaryFolder(), 'gone')
    const words = openPersonalWords(fileIn(folder))
    expect(failureOf(await words.change(['abc'], []))).toMatchObject({ kind: 'storage', reason: 'missing' })
    mkdirSync(folder)
    expect(valueOf(await words.change(['abc'], [])).added).toEqual(['abc'])
    rmSync(folder, { recursive: true })
  })

  it.runIf(canMount)('can be read and not changed on a disk that is read-only', async () => {
    const disk = smallDisk(256)
    writeFileSync(fileIn(disk.folder), 'lampion\n')
    disk.setReadOnly(true)
    const words = openPersonalWords(fileIn(disk.folder))
    expect(valueOf(await words.read())).toEqual(['lampion'])
    expect(failureOf(await words.change(['abc'], []))).toMatchObject({ kind: 'storage', reason: 'read-only' })
    disk.setReadOnly(false)
    expect(valueOf(await words.change(['abc'], [])).words).toEqual(['lampion', 'abc'])
  })

  it.runIf(canMount)('keeps the old list whole when the disk is full', async () => {
    const disk = smallDisk(16)
    writeFileSync(fileIn(disk.folder), 'lampion\n')
    writeFileSync(join(disk.folder, 'fill'), 'x'.repeat(12 * 1024))
    const words = openPersonalWords(fileIn(disk.folder))
    expect(failureOf(await words.change(['a'.repeat(90), 'zorb'], []))).toMatchObject({ reason: 'full' })
    expect(readFileSync(fileIn(disk.folder), 'utf8')).toBe('lampion\n')
  })
})
