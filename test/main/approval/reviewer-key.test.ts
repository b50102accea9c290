import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isSigned } from '../../../main/approval/ed25519.ts'
import { noKeyVault, openReviewerKey, type KeyVault } from '../../../main/approval/reviewer-key.ts'
import { failureOf, valueOf } from '../library/test-content.ts'
import { temporaryFolder } from '../library/test-library.ts'

const turned = (text: string): string => Array.from(text).toReversed().join('')

/** A store that keeps nothing but turns the text around, so that a file does not have it as it is. */
const turning: KeyVault = {
  isAvailable: () => true,
  encrypt: (text) => Buffer.from(`vault:${turned(text)}`),
  decrypt: (data) => {
    const text = data.toString('utf8')
    if (!text.startsWith('vault:')) throw new Error('not mine')
    return turned(text.slice('vault:'.length))
  },
}
const place = (): string => join(temporaryFolder(), 'user', 'reviewer-key.json')
const partsOf = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>

describe('the reviewer’s key', () => {
  it('is made at the first use, and is the same ever after', () => {
    const path = place()
    const key = openReviewerKey(path, noKeyVault)
    expect(valueOf(key.existing())).toBeNull()
    expect(existsSync(path)).toBe(false)
    const signature = valueOf(key.sign('Grüße 😀'))
    const publicKey = valueOf(key.publicKey())
    expect(publicKey).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(isSigned('Grüße 😀', signature, publicKey)).toBe(true)
    expect(isSigned('Grüße', signature, publicKey)).toBe(false)
    const again = openReviewerKey(path, noKeyVault)
    expect(valueOf(again.existing())).toBe(publicKey)
    expect(valueOf(again.sign('Grüße 😀'))).toBe(signature)
  })

  it('lies in a file that only its owner may read, whole or not at all', () => {
    const path = place()
    const key = openReviewerKey(path, noKeyVault)
    valueOf(key.publicKey())
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(path, '..'))).toEqual(['reviewer-key.json'])
    expect(key.isProtected).toBe(false)
  })

  it('is kept by the system’s store where there is one, and a plain one is moved into it', () => {
    const path = place()
    const plain = openReviewerKey(path, noKeyVault)
    const publicKey = valueOf(plain.publicKey())
    const secret = String(partsOf(path)['privateKey'])
    const key = openReviewerKey(path, turning)
    expect(valueOf(key.existing())).toBe(publicKey)
    expect(key.isProtected).toBe(true)
    expect(readFileSync(path, 'utf8')).not.toContain(secret)
    const signature = valueOf(openReviewerKey(path, turning).sign('x'))
    expect(isSigned('x', signature, publicKey)).toBe(true)
  })

  it('is not given to a store that cannot give it back', () => {
    const path = place()
    const lossy: KeyVault = { ...turning, decrypt: () => 'something else' }
    expect(openReviewerKey(path, lossy).isProtected).toBe(true)
    const key = openReviewerKey(path, lossy)
    const publicKey = valueOf(key.publicKey())
    expect(key.isProtected).toBe(false)
    expect(valueOf(openReviewerKey(path, noKeyVault).existing())).toBe(publicKey)
  })

  it('stays as it is while the store that it needs is not there', () => {
    const path = place()
    const publicKey = valueOf(openReviewerKey(path, turning).publicKey())
    const before = readFileSync(path, 'utf8')
    const key = openReviewerKey(path, noKeyVault)
    for (const result of [key.existing(), key.publicKey(), key.sign('x')]) {
      expect(failureOf(result)).toEqual({ kind: 'reviewer-key', problem: 'locked', path })
    }
    expect(readFileSync(path, 'utf8')).toBe(before)
    expect(valueOf(openReviewerKey(path, turning).existing())).toBe(publicKey)
  })

  it('of a newer version is left alone', () => {
    const path = place()
    mkdirSync(join(path, '..'))
    const future = JSON.stringify({ type: 'plumeline-reviewer-key', version: 2, secret: 'x' })
    writeFileSync(path, future)
    expect(failureOf(openReviewerKey(path, noKeyVault).publicKey())).toMatchObject({ problem: 'newer' })
    expect(readFileSync(path, 'utf8')).toBe(future)
  })
})

describe('a file that is no key any more', () => {
  const other = JSON.stringify(
    (() => {
      const path = place()
      valueOf(openReviewerKey(path, noKeyVault).publicKey())
      return partsOf(path)
    })(),
  )
  const damages: readonly (readonly [string, (path: string) => string])[] = [
    ['torn', (path) => readFileSync(path, 'utf8').slice(0, 40)],
    ['empty', () => ''],
    ['full of zeros', () => '\0'.repeat(200)],
    ['of another form', () => '{"type":"plumeline-reviewer-key","version":1}'],
    [
      'with another public key',
      (path) => JSON.stringify({ ...partsOf(path), publicKey: (JSON.parse(other) as { publicKey: string }).publicKey }),
    ],
    ['with a private key that is none', (path) => JSON.stringify({ ...partsOf(path), privateKey: 'AAAA' })],
    [
      'that the store cannot read',
      (path) => JSON.stringify({ ...partsOf(path), isProtected: true, privateKey: 'AAAA' }),
    ],
  ]

  it.each(damages)(
    '(%s) is set aside and said, all through the run; only the next start makes a new one',
    (_, damage) => {
      const path = place()
      const before = valueOf(openReviewerKey(path, noKeyVault).publicKey())
      const damaged = damage(path)
      writeFileSync(path, damaged)
      const key = openReviewerKey(path, turning)
      const aside = `${path}.damaged`
      for (const result of [key.existing(), key.publicKey(), key.sign('x'), key.publicKey()]) {
        expect(failureOf(result)).toEqual({ kind: 'reviewer-key', problem: 'damaged', path: aside })
      }
      expect(readFileSync(aside, 'utf8')).toBe(damaged)
      expect(existsSync(path)).toBe(false)
      const after = valueOf(openReviewerKey(path, turning).publicKey())
      expect(after).not.toBe(before)

      // What was set aside before is not overwritten.
      writeFileSync(path, 'damaged again')
      failureOf(openReviewerKey(path, turning).publicKey())
      expect(readFileSync(aside, 'utf8')).toBe(damaged)
      expect(readFileSync(`${aside}-2`, 'utf8')).toBe('damaged again')
    },
  )

  it('that cannot be read at all is neither moved nor replaced', () => {
    const path = place()
    mkdirSync(path, { recursive: true })
    const key = openReviewerKey(path, noKeyVault)
    expect(failureOf(key.publicKey()).kind).toBe('storage')
    expect(statSync(path).isDirectory()).toBe(true)
  })

  it('is said where a new one cannot be written', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'user'), 'a file where the folder has to be')
    expect(failureOf(openReviewerKey(join(folder, 'user', 'reviewer-key.json'), noKeyVault).publicKey()).kind).toBe(
      'storage',
    )
  })
})
