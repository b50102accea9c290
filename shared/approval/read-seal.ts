import { z } from 'zod'
import { exportFormats } from '../exchange/export-format.ts'
import type { ClauseId, RuleId } from '../policy/ids.ts'
import { exceptionReasons } from '../policy/ids.ts'
import { purposes, storeIds } from '../template/purpose.ts'
import { canonicalText, sealType, sealVersion, type Seal } from './seal.ts'

export type SealReading =
  | { readonly ok: true; readonly seal: Seal }
  /** `newer`: this version of the app cannot tell what it says. */
  | { readonly ok: false; readonly problem: 'damaged' | 'newer' }

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const key = z.string().regex(/^[A-Za-z0-9_-]{43}$/)
const name = z.string().max(1000)
const language = z.string().min(1).max(100)
// Rules and clauses come and go, and an old seal stays one.
const ruleId = z.custom<RuleId>((value) => typeof value === 'string' && value.length <= 100)
const clauseId = z.custom<ClauseId>((value) => typeof value === 'string' && value.length <= 100)

const sealReader = z.strictObject({
  statement: z.strictObject({
    type: z.literal(sealType),
    version: z.literal(sealVersion),
    template: z.strictObject({
      id: z.string().max(200),
      title: z.string().max(10_000),
      purpose: z.enum(purposes),
      store: z.enum(storeIds),
      languages: z.array(language).min(1).max(1000),
    }),
    contentHash: hash,
    policyVersion: z.string().max(100),
    checkerVersion: z.string().max(100),
    setAside: z
      .array(
        z.strictObject({
          language: language.nullable(),
          rule: ruleId,
          clause: clauseId,
          text: z.string().max(1_000_000),
          textHash: z.string().max(200),
          reason: z.enum(exceptionReasons).nullable(),
        }),
      )
      .max(100_000),
    files: z
      .array(z.strictObject({ format: z.enum(exportFormats), language: language.nullable(), hash }))
      .min(1)
      .max(3000),
    author: z.strictObject({ name, key: z.union([z.literal(''), key]) }),
    reviewer: z.strictObject({ name, key }),
    approvedAt: z.iso.datetime(),
  }),
  signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/),
})
const newerReader = z.object({
  statement: z.object({ type: z.literal(sealType), version: z.int().min(sealVersion + 1) }),
})

/** Reads a seal's form. Whether its signature holds is another question (`main/approval/check-seal.ts`). Never throws. */
export function readSeal(value: unknown): SealReading {
  const reading = sealReader.safeParse(value)
  if (reading.success) return { ok: true, seal: reading.data }
  return { ok: false, problem: newerReader.safeParse(value).success ? 'newer' : 'damaged' }
}

/**
 * Reads a seal as a file holds it: canonical JSON and nothing else, so that whatever else would be read as the same seal
 * is not it. Never throws.
 */
export function readSealText(text: string): SealReading {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, problem: 'damaged' }
  }
  const reading = readSeal(value)
  if (!reading.ok) return reading
  try {
    return canonicalText(reading.seal) === text ? reading : { ok: false, problem: 'damaged' }
  } catch {
    // Half of a surrogate pair, which has no canonical form.
    return { ok: false, problem: 'damaged' }
  }
}
