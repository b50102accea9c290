import type { Person } from '../../shared/approval/approval.ts'
import {
  canonicalText,
  contentHash,
  sealType,
  sealVersion,
  type Seal,
  type SealStatement,
} from '../../shared/approval/seal.ts'
import { setAsideOf } from '../../shared/approval/set-aside.ts'
import type { Result } from '../../shared/ipc/contract.ts'
import type { TemplateCheck } from '../../shared/policy/check.ts'
import type { TemplateContent } from '../../shared/template/template.ts'
import type { ReviewerKey } from './reviewer-key.ts'
import { sealedFiles } from './sealed-files.ts'

export interface SealOrder {
  /** The template's. */
  readonly id: string
  readonly content: TemplateContent
  readonly author: Person
  /** Whose key is `key`: what else is said of it is not looked at. */
  readonly reviewer: Pick<Person, 'name'>
  readonly key: ReviewerKey
  /** ISO 8601, UTC. */
  readonly approvedAt: string
  readonly checkerVersion: string
  readonly policyVersion: string
  /** Of `content`, by that policy. Whether it is clean is the caller's to see to. */
  readonly check: TemplateCheck
}

/** Seals a template with the reviewer's key, which the first seal makes. Text with half a character in it is `invalid`. */
export function makeSeal({
  id,
  content,
  author,
  reviewer,
  key,
  approvedAt,
  checkerVersion,
  policyVersion,
  check,
}: SealOrder): Result<Seal> {
  const publicKey = key.publicKey()
  if (!publicKey.ok) return publicKey
  const setAside = setAsideOf(check)
  let statement: SealStatement
  let text: string
  try {
    statement = {
      type: sealType,
      version: sealVersion,
      template: {
        id,
        title: content.title,
        purpose: content.purpose,
        store: content.store,
        languages: content.variants.map(({ language }) => language),
      },
      contentHash: contentHash(content, policyVersion, checkerVersion),
      policyVersion,
      checkerVersion,
      setAside,
      files: sealedFiles(content, { policyVersion, setAside }),
      author: { name: author.name, key: author.key },
      reviewer: { name: reviewer.name, key: publicKey.value },
      approvedAt,
    }
    text = canonicalText(statement)
  } catch (error) {
    // Files are UTF-8, which has no halves of surrogate pairs: what was sealed could never be written.
    if (error instanceof Error && /surrogate/i.test(error.message)) {
      return { ok: false, failure: { kind: 'invalid', path: '', problem: 'half a character' } }
    }
    throw error
  }
  const signature = key.sign(text)
  return signature.ok ? { ok: true, value: { statement, signature: signature.value } } : signature
}
