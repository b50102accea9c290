import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { ExportFormat } from '../exchange/export-format.ts'
import { messageText } from '../message/text.ts'
import type { Purpose, Store } from '../template/purpose.ts'
import type { TemplateContent } from '../template/template.ts'
import type { Person, SetAside } from './approval.ts'

export const sealType = 'plumeline-seal'
/** Raised when a reader of the older version would misread a seal. */
export const sealVersion = 1

/** An exported file, as it was when the template was approved. */
export interface SealedFile {
  readonly format: ExportFormat
  /** The variant's; `null` for a file that holds them all. */
  readonly language: string | null
  /** SHA-256 of the file's bytes without the seal itself, in hexadecimal. */
  readonly hash: string
}

/** What a reviewer signs. */
export interface SealStatement {
  readonly type: typeof sealType
  readonly version: number
  readonly template: {
    readonly id: string
    readonly title: string
    readonly purpose: Purpose
    readonly store: Store
    /** The default first. */
    readonly languages: readonly string[]
  }
  /** `contentHash` of what was approved. */
  readonly contentHash: string
  readonly policyVersion: string
  /** The version of the app that judged it. */
  readonly checkerVersion: string
  readonly setAside: readonly SetAside[]
  readonly files: readonly SealedFile[]
  /** Who submitted it; the name is empty when that is not known. */
  readonly author: Person
  readonly reviewer: Person
  /** ISO 8601, UTC. */
  readonly approvedAt: string
}

export interface Seal {
  readonly statement: SealStatement
  /** Ed25519 over the UTF-8 bytes of `canonicalText(statement)`, base64url without padding: 86 characters. */
  readonly signature: string
}

/** JSON in the one form that RFC 8785 gives it. Throws for what JSON cannot hold. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('nothing to write as JSON')
  return text
}

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export function hashOfText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/**
 * The SHA-256 of everything that an approval is about, in its canonical form: texts, languages, placeholders, what was set
 * aside, purpose, store and the other settings, and which policy and checker judged it.
 */
export function contentHash(content: TemplateContent, policyVersion: string, checkerVersion: string): string {
  const { title, purpose, store, sendWithinDays, isStockOutNotice, lengthLimit, confirmations, variants } = content
  return hashOfText(
    canonicalText({
      title,
      purpose,
      store,
      sendWithinDays,
      isStockOutNotice,
      lengthLimit,
      confirmations,
      variants: variants.map(({ language, subject, document, exceptions, confirmations: confirmed, basedOn }) => ({
        language,
        subject,
        document,
        exceptions,
        confirmations: confirmed,
        basedOn,
        placeholders: messageText(document).placeholders.map(({ name }) => name),
      })),
      policyVersion,
      checkerVersion,
    }),
  )
}
