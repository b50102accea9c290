import { createKeyPair, signWith, type KeyPair } from '../../main/approval/ed25519.ts'
import { makeSeal } from '../../main/approval/make-seal.ts'
import type { ReviewerKey } from '../../main/approval/reviewer-key.ts'
import { writeJson } from '../../shared/exchange/json.ts'
import type { Seal } from '../../shared/approval/seal.ts'
import { statedContent } from '../../shared/approval/set-aside.ts'
import { checkTemplate } from '../../shared/policy/check.ts'
import { currentPolicy } from '../../shared/policy/policy.ts'
import type { TemplateContent } from '../../shared/template/template.ts'
import { bareSurroundings } from './bare-surroundings.ts'

/** A reviewer's key that is in no file. */
export function keyInMemory(pair: KeyPair = createKeyPair()): ReviewerKey & { readonly pair: KeyPair } {
  return {
    pair,
    publicKey: () => ({ ok: true, value: pair.publicKey }),
    existing: () => ({ ok: true, value: pair.publicKey }),
    sign: (text) => ({ ok: true, value: signWith(text, pair) }),
    isProtected: false,
  }
}

/** A seal of a template, as a reviewer called Rita makes it. */
export function sealOf(content: TemplateContent, key: ReviewerKey = keyInMemory()): Seal {
  const seal = makeSeal({
    id: 'a',
    content,
    author: { name: 'Ann', key: '' },
    reviewer: { name: 'Rita' },
    key,
    approvedAt: '2026-03-04T05:06:07.000Z',
    checkerVersion: '1.2.3',
    policyVersion: currentPolicy.version,
    check: checkTemplate(content, bareSurroundings),
  })
  if (!seal.ok) throw new Error(JSON.stringify(seal.failure))
  return seal.value
}

/** A sealed JSON export. */
export function sealedJsonOf(content: TemplateContent, seal = sealOf(content)): string {
  const { policyVersion, setAside } = seal.statement
  return writeJson(statedContent(content, setAside), { policyVersion, setAside, seal, draft: null })
}
