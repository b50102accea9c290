import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { packZip } from '../../../main/exchange/pack-zip.ts'
import { stageFiles } from '../../../main/exchange/staged-files.ts'
import { temporaryFolder } from '../library/test-library.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const table = (rows: number): Uint8Array =>
  new TextEncoder().encode(
    Array.from({ length: rows }, (_, row) => `"Title ${row}","${(row * 7919) % 1009}"\r\n`).join(''),
  )

describe('files that are staged', () => {
  it('are in no place before all of them come to theirs, and leave nothing else', async () => {
    const folder = join(temporaryFolder(), 'new')
    const staged = stageFiles(folder)
    const long = 'é'.repeat(70_000)
    expect(await staged.write('a.txt', 'one')).toBe(sha256('one'))
    await staged.append('b.txt', long)
    await staged.append('b.txt', 'end')
    expect(await staged.end('b.txt')).toBe(sha256(`${long}end`))
    expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual([])
    await staged.place(['b.txt', 'a.txt'])
    await staged.close()
    expect(readdirSync(folder)).toEqual(['a.txt', 'b.txt'])
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe(`${long}end`)
  })

  it('leave the folder as it was when one of them cannot come to its place', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.txt'), 'before')
    mkdirSync(join(folder, 'c.txt', 'in it'), { recursive: true })
    const staged = stageFiles(folder)
    for (const name of ['a.txt', 'b.txt', 'c.txt']) await staged.write(name, 'after')
    await expect(staged.place(['a.txt', 'b.txt', 'c.txt'])).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/)
    await staged.close()
    expect(readdirSync(folder)).toEqual(['a.txt', 'c.txt'])
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('before')
  })

  it('make no folder when nothing is written, and take a new one away when nothing comes to its place', async () => {
    const parent = temporaryFolder()
    await stageFiles(join(parent, 'none')).close()
    const staged = stageFiles(join(parent, 'cancelled'))
    await staged.write('a.txt', 'one')
    await staged.close()
    expect(readdirSync(parent)).toEqual([])
  })
})

describe('a zip that is packed in threads', () => {
  it('has the bytes of one that is packed at once', async () => {
    const files = { 'fr-CA.csv': table(30_000), 'en.csv': table(3), '日本語.csv': table(20_000) }
    const atOnce = zipSync(files, { mtime: '1980-01-01T00:00:00', level: 6 })
    const entries = Object.entries(files).map(([name, bytes]) => ({ name, read: () => Promise.resolve(bytes) }))
    expect(Buffer.from(await packZip(entries)).equals(atOnce)).toBe(true)
  })
})
