import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import type { Connection, Reading } from './connection.ts'
import { FailureSignal, storageFailure } from './storage-failure.ts'

/**
 * A picture in a content's JSON. Shorter ones stay where they are: a mark in their place would be no shorter.
 * Unit of the length: characters.
 */
const picture = /"data:(image\/[a-z+.-]{1,20});base64,([A-Za-z0-9+/]{256,}={0,2})"/g
/** Stands in a picture's place. JSON has no raw control characters, so nothing else in it can look like it. */
// oxlint-disable-next-line no-control-regex
const pictureMark = /\u0001([a-z0-9+./-]+) ([0-9a-f]{64})\u0001/g
/** The quickest: a save waits for it. */
const level = 1

/**
 * Keeps the content of a version that is current no more, inside a transaction of the caller's. `text` is the JSON as it
 * stood in the template's row; exactly these characters come back.
 */
export function writeVersionContent(connection: Connection, template: number, revision: number, text: string): void {
  const pictures = new Set<string>()
  const marked = text.includes('"data:image/')
    ? text.replaceAll(picture, (whole, type: string, base64: string) => {
        const bytes = Buffer.from(base64, 'base64')
        // Base64 has several spellings of some bytes, and only one comes back.
        if (bytes.toString('base64') !== base64) return whole
        const hash = sha256(bytes)
        if (!pictures.has(hash)) keepPicture(connection, template, hash, bytes)
        pictures.add(hash)
        return `\u0001${type} ${hash}\u0001`
      })
    : text
  connection.run(
    'INSERT OR REPLACE INTO version_contents (template, revision, sha256, content) VALUES (?, ?, ?, ?)',
    template,
    revision,
    sha256(text),
    deflateRawSync(marked, { level }),
  )
  for (const hash of pictures) {
    connection.run(
      'INSERT INTO version_picture_uses (template, revision, sha256) VALUES (?, ?, ?)',
      template,
      revision,
      hash,
    )
  }
}

function keepPicture(connection: Connection, template: number, hash: string, bytes: Uint8Array): void {
  const known = connection.get('SELECT 1 FROM version_pictures WHERE template = ? AND sha256 = ?', template, hash)
  if (known !== undefined) return
  connection.run('INSERT INTO version_pictures (template, sha256, bytes) VALUES (?, ?, ?)', template, hash, bytes)
}

/** The JSON of a version that is not current; `null` when it is not kept. What was damaged is a `corrupt` failure. */
export function readVersionContent(
  connection: Pick<Reading, 'get'>,
  template: number,
  revision: number,
): string | null {
  const row = connection.get(
    'SELECT sha256, content FROM version_contents WHERE template = ? AND revision = ?',
    template,
    revision,
  )
  if (row === undefined) return null
  const { sha256: expected, content } = contentRow.parse(row)
  const text = inflated(content, revision).replaceAll(pictureMark, (_, type: string, hash: string) => {
    const stored = connection.get(
      'SELECT bytes FROM version_pictures WHERE template = ? AND sha256 = ?',
      template,
      hash,
    )
    if (stored === undefined) throw damaged(revision)
    return `"data:${type};base64,${Buffer.from(pictureRow.parse(stored).bytes).toString('base64')}"`
  })
  if (sha256(text) !== expected) throw damaged(revision)
  return text
}

/** How many versions that are not current can no longer be brought back as they were. Throws SQLite's error. */
export function countDamagedVersions(reading: Pick<Reading, 'get' | 'all'>): number {
  let count = 0
  for (const row of reading.all('SELECT template, revision FROM version_contents')) {
    const { template, revision } = versionKey.parse(row)
    if (isDamaged(reading, template, revision)) count += 1
  }
  return count
}

function isDamaged(reading: Pick<Reading, 'get'>, template: number, revision: number): boolean {
  try {
    readVersionContent(reading, template, revision)
    return false
  } catch (error) {
    if (error instanceof FailureSignal) return true
    throw error
  }
}

/** Forgets versions, and the pictures that none of those that are left uses, inside a transaction of the caller's. */
export function deleteVersions(connection: Connection, template: number, revisions: readonly number[]): void {
  // The contents and what they use go with them, by their foreign keys.
  for (const revision of revisions) {
    connection.run('DELETE FROM versions WHERE template = ? AND revision = ?', template, revision)
  }
  connection.run(
    `DELETE FROM version_pictures WHERE template = ? AND NOT EXISTS (
       SELECT 1 FROM version_picture_uses AS uses
       WHERE uses.template = version_pictures.template AND uses.sha256 = version_pictures.sha256)`,
    template,
  )
}

function inflated(content: Uint8Array, revision: number): string {
  try {
    return inflateRawSync(content).toString('utf8')
  } catch {
    throw damaged(revision)
  }
}

function damaged(revision: number): FailureSignal {
  return new FailureSignal(storageFailure('corrupt', `version ${revision}`))
}

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

const bytesColumn = z.instanceof(Uint8Array)
const contentRow = z.object({ sha256: z.string(), content: bytesColumn })
const pictureRow = z.object({ bytes: bytesColumn })
const versionKey = z.object({ template: z.number(), revision: z.number() })
