import { createHash, randomUUID, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { appendFile, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files that are written beside their places, and come to them all at once: until then, what is there stays as it is. */
export interface StagedFiles {
  /** Writes a whole file. Answers the SHA-256 of its bytes, in hexadecimal. */
  write(name: string, content: string | Uint8Array): Promise<string>
  /** Writes to the end of a file. */
  append(name: string, text: string): Promise<void>
  /** Writes what was written under one name to the end of the file of another. */
  appendFrom(name: string, from: string): Promise<void>
  /** The SHA-256 of what was appended to a file so far, in hexadecimal. */
  hashSoFar(name: string): Promise<string>
  /** Ends a file that was appended to. Answers the SHA-256 of its bytes, in hexadecimal. */
  end(name: string): Promise<string>
  /** The bytes of a file that was ended. */
  read(name: string): Promise<Uint8Array>
  /** Puts these into their places, in this order, over files of the same names; all of them, or, where one fails, none. */
  place(names: readonly string[]): Promise<void>
  /** Takes away what is in no place, and a folder that was made for it. To be called last, whatever came before. */
  close(): Promise<void>
}

interface OpenFile {
  readonly hash: Hash
  /** Not yet on the disk. */
  texts: string[]
  length: number
}

/** How much of a file is kept before it is written. Unit: UTF-16 units. */
const mostKept = 65_536

/** Nothing is made before the first file is written. @param folder Made where it is not there. */
export function stageFiles(folder: string): StagedFiles {
  const staging = join(folder, `.plumeline-${randomUUID()}`)
  const replaced = join(staging, '.replaced')
  const open = new Map<string, OpenFile>()
  let isMade = false
  let isNew = false

  const make = async (): Promise<void> => {
    if (isMade) return
    isNew = (await mkdir(folder, { recursive: true })) !== undefined
    isMade = true
    await mkdir(staging)
  }
  const fileOf = (name: string): OpenFile => {
    const file = open.get(name)
    if (file === undefined) throw new Error(`not open: ${name}`)
    return file
  }
  const flush = async (name: string, file: OpenFile): Promise<void> => {
    const text = file.texts.join('')
    file.texts = []
    file.length = 0
    file.hash.update(text)
    await appendFile(join(staging, name), text)
  }

  return {
    async write(name, content) {
      await make()
      await writeFile(join(staging, name), content, { flag: 'wx' })
      return createHash('sha256').update(content).digest('hex')
    },
    async append(name, text) {
      await make()
      const file = open.get(name) ?? { hash: createHash('sha256'), texts: [], length: 0 }
      open.set(name, file)
      file.texts.push(text)
      file.length += text.length
      if (file.length >= mostKept) await flush(name, file)
    },
    async appendFrom(name, from) {
      for await (const text of createReadStream(join(staging, from), 'utf8')) await this.append(name, String(text))
    },
    async hashSoFar(name) {
      const file = fileOf(name)
      await flush(name, file)
      return file.hash.copy().digest('hex')
    },
    async end(name) {
      await this.append(name, '')
      const file = fileOf(name)
      await flush(name, file)
      open.delete(name)
      return file.hash.digest('hex')
    },
    read: (name) => readFile(join(staging, name)),
    async place(names) {
      const there = new Set(
        (await readdir(folder, { withFileTypes: true })).flatMap((one) => (one.isDirectory() ? [] : [one.name])),
      )
      await mkdir(replaced)
      const placed: string[] = []
      try {
        for (const name of names) {
          if (there.has(name)) await rename(join(folder, name), join(replaced, name))
          placed.push(name)
          await rename(join(staging, name), join(folder, name))
        }
      } catch (error) {
        for (const name of placed.toReversed()) {
          if (there.has(name)) await rename(join(replaced, name), join(folder, name))
          // The last of them may not have come to its place.
          else await rm(join(folder, name), { force: true }).catch(() => undefined)
        }
        throw error
      }
    },
    async close() {
      if (!isMade) return
      await rm(staging, { recursive: true, force: true }).catch(() => undefined)
      // A folder that was made for this and holds nothing goes too; one that holds something stays.
      if (isNew) await rmdir(folder).catch(() => undefined)
    },
  }
}
