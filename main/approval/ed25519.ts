import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto'

/** Keys and signatures are base64url without padding: 32 bytes, and 64. Source: RFC 8032, RFC 8037. */
export interface KeyPair {
  readonly publicKey: string
  readonly privateKey: string
}

/** A new pair of keys, base64url without padding. */
export function createKeyPair(): KeyPair {
  const { x: publicKey, d: privateKey } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
  if (publicKey === undefined || privateKey === undefined) throw new TypeError('no Ed25519 key')
  return { publicKey, privateKey }
}

/** Whether the two belong together; `false` for anything that is no key. */
export function isKeyPair({ publicKey, privateKey }: KeyPair): boolean {
  if (bytesOf(publicKey, 32) === null || bytesOf(privateKey, 32) === null) return false
  try {
    const key = readPrivateKey({ publicKey, privateKey })
    return createPublicKey(key).export({ format: 'jwk' }).x === publicKey && isSigned('', signText('', key), publicKey)
  } catch {
    return false
  }
}

/** Throws for what `isKeyPair` refuses. */
export function signWith(text: string, pair: KeyPair): string {
  return signText(text, readPrivateKey(pair))
}

/** Whether the signature over the text's UTF-8 bytes was made with that key. Never throws: what is no key signs nothing. */
export function isSigned(text: string, signature: string, publicKey: string): boolean {
  const bytes = bytesOf(signature, 64)
  if (bytes === null || bytesOf(publicKey, 32) === null) return false
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' })
    return verify(null, Buffer.from(text, 'utf8'), key, bytes)
  } catch {
    return false
  }
}

function readPrivateKey({ publicKey: x, privateKey: d }: KeyPair): KeyObject {
  return createPrivateKey({ key: { kty: 'OKP', crv: 'Ed25519', x, d }, format: 'jwk' })
}

function signText(text: string, key: KeyObject): string {
  return sign(null, Buffer.from(text, 'utf8'), key).toString('base64url')
}

/** `null` unless it is the one way to write so many bytes: Node reads padding, other alphabets and stray bits as well. */
function bytesOf(text: string, length: number): Buffer | null {
  const bytes = Buffer.from(text, 'base64url')
  return bytes.length === length && bytes.toString('base64url') === text ? bytes : null
}
