import { existsSync, readFileSync, renameSync } from 'node:fs'
import { z } from 'zod'
import type { Failure, Result } from '../../shared/ipc/contract.ts'
import { failureOfError } from '../library/storage-failure.ts'
import { writeWhole } from '../write-whole.ts'
import { createKeyPair, isKeyPair, signWith, type KeyPair } from './ed25519.ts'

/** The system's own store for secrets. `app/key-vault.ts` answers with Electron's. */
export interface KeyVault {
  /** Whether there is a real one. Not asked before the app is ready. */
  isAvailable(): boolean
  /** Throws when the store refuses. */
  encrypt(text: string): Buffer
  /** Throws for what it did not encrypt, or does not any more. */
  decrypt(data: Buffer): string
}

/** Where there is none, a key is kept as it is, in a file that only its owner may read. */
export const noKeyVault: KeyVault = {
  isAvailable: () => false,
  encrypt: () => {
    throw new Error('no key vault')
  },
  decrypt: () => {
    throw new Error('no key vault')
  },
}

/** The key that this person's seals are made with. */
export interface ReviewerKey {
  /** The public key, base64url without padding; the first use makes it. */
  publicKey(): Result<string>
  /** The public key if there is one; makes none. */
  existing(): Result<string | null>
  /** Ed25519 over the text's UTF-8 bytes, base64url without padding; the first use makes the key. */
  sign(text: string): Result<string>
  /** Whether it is kept by the system's own key store; before the first use, whether it will be. */
  readonly isProtected: boolean
}

const fileType = 'plumeline-reviewer-key'
const fileVersion = 1
const fileReader = z.object({
  type: z.literal(fileType),
  version: z.literal(fileVersion),
  publicKey: z.string(),
  isProtected: z.boolean(),
  /** Base64url; what the vault made of it, in base64, when it is protected. */
  privateKey: z.string().min(1),
})
const newerReader = z.object({ type: z.literal(fileType), version: z.int().min(fileVersion + 1) })

interface StoredKey extends KeyPair {
  readonly isProtected: boolean
}

/**
 * The reviewer's key in the file at `path`, which is read at the first use. A file that is no key any more is set aside as
 * `<path>.damaged`, or with a number behind it, and every use fails until the app starts again: a new key is another
 * reviewer to everybody else, so nobody gets one without being told. A key whose vault is not there for now is left alone.
 */
export function openReviewerKey(path: string, vault: KeyVault): ReviewerKey {
  let stored: StoredKey | null = null
  /** What cannot get better while the app runs. */
  let lost: Failure | null = null

  const load = (): Result<StoredKey | null> => {
    if (stored !== null) return { ok: true, value: stored }
    if (lost !== null) return { ok: false, failure: lost }
    const read = readKey(path, vault)
    if (read.ok) {
      stored = read.value
    } else if (read.failure.kind === 'reviewer-key' && read.failure.problem === 'damaged') {
      const aside = setAside(path)
      if (!aside.ok) return aside
      lost = { ...read.failure, path: aside.value }
      return { ok: false, failure: lost }
    }
    return read
  }
  const loadOrMake = (): Result<StoredKey> => {
    const loaded = load()
    if (!loaded.ok) return loaded
    if (loaded.value !== null) return { ok: true, value: loaded.value }
    const pair = createKeyPair()
    const kept = keep(pair, path, vault)
    if (!kept.ok) return kept
    stored = { ...pair, isProtected: kept.value }
    return { ok: true, value: stored }
  }

  return {
    publicKey() {
      const key = loadOrMake()
      return key.ok ? { ok: true, value: key.value.publicKey } : key
    },
    existing() {
      const key = load()
      return key.ok ? { ok: true, value: key.value?.publicKey ?? null } : key
    },
    sign(text) {
      const key = loadOrMake()
      return key.ok ? { ok: true, value: signWith(text, key.value) } : key
    },
    get isProtected() {
      const key = load()
      return key.ok && key.value !== null ? key.value.isProtected : vault.isAvailable()
    },
  }
}

/** `null` when there is no file. */
function readKey(path: string, vault: KeyVault): Result<StoredKey | null> {
  const fails = (problem: 'damaged' | 'locked' | 'newer') =>
    ({ ok: false, failure: { kind: 'reviewer-key', problem, path } }) as const
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { ok: true, value: null }
    const failure = failureOfError(error, path)
    if (failure === null) throw error
    return { ok: false, failure }
  }
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return fails('damaged')
  }
  if (newerReader.safeParse(parsed).success) return fails('newer')
  const file = fileReader.safeParse(parsed)
  if (!file.success) return fails('damaged')
  const { publicKey, isProtected } = file.data
  let { privateKey } = file.data
  if (isProtected) {
    if (!vault.isAvailable()) return fails('locked')
    try {
      privateKey = vault.decrypt(Buffer.from(privateKey, 'base64'))
    } catch {
      return fails('damaged')
    }
  }
  const pair: KeyPair = { publicKey, privateKey }
  if (!isKeyPair(pair)) return fails('damaged')
  if (isProtected || !vault.isAvailable()) return { ok: true, value: { ...pair, isProtected } }
  // It was made before the system had a store. A refusal changes nothing: the key is good as it is.
  const kept = keep(pair, path, vault)
  return { ok: true, value: { ...pair, isProtected: kept.ok && kept.value } }
}

/** Writes the key and answers whether the vault protects it. */
function keep({ publicKey, privateKey }: KeyPair, path: string, vault: KeyVault): Result<boolean> {
  const encrypted = encryptedBy(vault, privateKey)
  const file: z.infer<typeof fileReader> = {
    type: fileType,
    version: fileVersion,
    publicKey,
    isProtected: encrypted !== null,
    privateKey: encrypted ?? privateKey,
  }
  try {
    writeWhole(path, `${JSON.stringify(file, null, 2)}\n`)
    return { ok: true, value: file.isProtected }
  } catch (error) {
    const failure = failureOfError(error, path)
    if (failure === null) throw error
    return { ok: false, failure }
  }
}

/** `null` where there is no vault, or where what it makes does not come back: a key must not be lost to it. */
function encryptedBy(vault: KeyVault, text: string): string | null {
  if (!vault.isAvailable()) return null
  try {
    const data = vault.encrypt(text)
    return vault.decrypt(data) === text ? data.toString('base64') : null
  } catch {
    return null
  }
}

/** Answers where it is now. Nothing that was set aside before is overwritten. */
function setAside(path: string): Result<string> {
  let aside = `${path}.damaged`
  for (let number = 2; existsSync(aside); number += 1) aside = `${path}.damaged-${number}`
  try {
    renameSync(path, aside)
    return { ok: true, value: aside }
  } catch (error) {
    const failure = failureOfError(error, path)
    if (failure === null) throw error
    return { ok: false, failure }
  }
}
