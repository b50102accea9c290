import { mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeFileAtomically } from '../../../main/exchange/write-file-atomically.ts'
import { readLines, startProcess } from '../library/library-process.ts'
import { failureOf, valueOf } from '../library/test-content.ts'
import { temporaryFolder } from '../library/test-library.ts'
import { canMount, smallDisk } from '../small-disk.ts'

describe('writeFileAtomically', () => {
  it('writes text and bytes, over an old file too, and leaves nothing beside it', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'été 😀.html')
    valueOf(await writeFileAtomically(path, 'old'))
    valueOf(await writeFileAtomically(path, 'néw'))
    expect(readFileSync(path, 'utf8')).toBe('néw')
    valueOf(await writeFileAtomically(path, new Uint8Array([1, 2])))
    expect([...readFileSync(path)]).toEqual([1, 2])
    expect(readdirSync(folder)).toEqual(['été 😀.html'])
  })

  it('writes under the longest name that a file may have', async () => {
    const folder = temporaryFolder()
    const name = `${'é'.repeat(125)}.html`
    valueOf(await writeFileAtomically(join(folder, name), 'x'))
    expect(readdirSync(folder)).toEqual([name])
  })

  it('keeps the last of many writes at once whole', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'x')
    const contents = Array.from({ length: 20 }, (_, index) => String(index).repeat(50_000))
    await Promise.all(contents.map((content) => writeFileAtomically(path, content)))
    expect(contents).toContain(readFileSync(path, 'utf8'))
    expect(readdirSync(folder)).toEqual(['x'])
  })

  it('says that the folder is gone', async () => {
    const failure = failureOf(await writeFileAtomically(join(temporaryFolder(), 'gone', 'x'), 'x'))
    expect(failure).toMatchObject({ kind: 'storage', reason: 'missing' })
  })

  it('fails on a folder in the place of the file, and leaves nothing beside it', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'x'))
    expect(failureOf(await writeFileAtomically(join(folder, 'x'), 'x'))).toMatchObject({ kind: 'storage' })
    expect(readdirSync(folder)).toEqual(['x'])
  })

  it('killed at any moment, leaves the old file or the new one, whole', async () => {
    const path = join(temporaryFolder(), 'letter.html')
    for (let round = 0; round < 8; round += 1) {
      const child = startProcess(new URL('./write-until-killed.ts', import.meta.url), path)
      await readLines(child, (line) => {
        if (line === '2') setTimeout(() => child.kill('SIGKILL'), Math.random() * 40)
      })
      expect(child.signalCode).toBe('SIGKILL')
      expect(['a', 'b'].map((letter) => letter.repeat(3_000_000))).toContain(readFileSync(path, 'utf8'))
    }
  })

  describe.skipIf(!canMount)('R9: on a disk that fails (needs the right to mount one)', () => {
    it('full: says so, keeps the old file, leaves no half file, and writes once there is space', async () => {
      const { folder } = smallDisk(1024)
      const path = join(folder, 'letter.html')
      valueOf(await writeFileAtomically(path, 'old'))
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(join(folder, 'filler'), Buffer.alloc((bavail - 4) * bsize))
      for (let round = 0; round < 50; round += 1) {
        const failure = failureOf(await writeFileAtomically(path, 'new'.repeat(100_000)))
        expect(failure).toMatchObject({ kind: 'storage', reason: 'full' })
        expect(readFileSync(path, 'utf8')).toBe('old')
        expect(readdirSync(folder).sort()).toEqual(['filler', 'letter.html'])
      }
      rmSync(join(folder, 'filler'))
      valueOf(await writeFileAtomically(path, 'new'.repeat(100_000)))
      expect(readFileSync(path, 'utf8')).toHaveLength(300_000)
    })

    it('read-only: says so and keeps the old file', async () => {
      const disk = smallDisk(1024)
      const path = join(disk.folder, 'letter.html')
      valueOf(await writeFileAtomically(path, 'old'))
      disk.setReadOnly(true)
      expect(failureOf(await writeFileAtomically(path, 'new'))).toMatchObject({ kind: 'storage', reason: 'read-only' })
      expect(readFileSync(path, 'utf8')).toBe('old')
    })
  })
})
