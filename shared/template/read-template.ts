import { z } from 'zod'
import type { MessageDocument } from '../message/document.ts'
import { readDocument, writePath } from '../message/read-document.ts'
import type { Confirmation, StatedException } from '../policy/finding.ts'
import { exceptionReasons, ruleIds } from '../policy/ids.ts'
import { purposes, storeIds, type Store } from './purpose.ts'
import type { TemplateContent, Variant } from './template.ts'

export type ContentReading =
  | { readonly ok: true; readonly value: TemplateContent }
  /** `path` is the place in the input, as `variants[0].document.content[2].text`; empty for the whole. */
  | { readonly ok: false; readonly path: string; readonly problem: string }

/** Longest title. Unit: UTF-16 units. */
export const maximumTitleLength = 1000

/** Largest length limit. Unit: characters. */
export const maximumLengthLimit = 100_000
export const lengthLimitReader = z.int().min(1).max(maximumLengthLimit)

export const isStore = (value: unknown): value is Store => storeIds.some((known) => known === value)
const textHash = z.string().min(1).max(200)

const statedException: z.ZodType<StatedException> = z.object({
  rule: z.enum(ruleIds),
  textHash,
  reason: z.enum(exceptionReasons),
})
const confirmation: z.ZodType<Confirmation> = z.object({ rule: z.enum(ruleIds), textHash })

const messageDocument = z.unknown().transform((value, context): MessageDocument => {
  const reading = readDocument(value)
  if (reading.ok) return reading.document
  // The path is one string already, so it stands as one part of the whole.
  context.addIssue({ code: 'custom', message: reading.problem, path: reading.path === '' ? [] : [reading.path] })
  return z.NEVER
})

// Well-formed, not registered: a language that this version has never heard of is still the author's.
const language = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'not a language tag')
const subject = z
  .string()
  .max(maximumTitleLength)
  .regex(/^[^\r\n]*$/, 'more than one line')

const variant: z.ZodType<Variant> = z.object({
  language,
  // A version that had no subject line stored none.
  subject: subject.default(''),
  document: messageDocument,
  exceptions: z.array(statedException).max(1000),
  confirmations: z.array(confirmation).max(1000),
  // Nor did one that had a single language know what a text was translated from.
  basedOn: z.object({ language, subject, document: messageDocument }).nullable().default(null),
})

/**
 * What the author writes of a template, for zod readers of larger inputs. Days outside C2's 1-30 can be held, so that
 * the rule can show and mend them.
 */
export const templateContent: z.ZodType<TemplateContent> = z.object({
  title: z.string().max(maximumTitleLength),
  purpose: z.enum(purposes),
  store: z.custom<Store>(isStore, 'not a store of the marketplace'),
  sendWithinDays: z.int().min(0).max(999).nullable(),
  isStockOutNotice: z.boolean().default(false),
  lengthLimit: lengthLimitReader.nullable().default(null),
  confirmations: z.array(confirmation).max(1000).default([]),
  variants: z.tuple([variant], variant),
})

const keptContent = z.object({
  title: z.string(),
  purpose: z.enum(purposes),
  store: z.custom<Store>(isStore),
  sendWithinDays: z.int().nullable().catch(null),
  isStockOutNotice: z.boolean().catch(false),
  lengthLimit: z.int().nullable().catch(null),
  variants: z
    .array(
      z.object({
        language: z.string(),
        subject: z.string().catch(''),
        document: z.looseObject({ type: z.literal('doc') }),
      }),
    )
    .min(1),
})

/**
 * A stored content whose texts this version does not know: enough of it to be shown, with each document as it was stored.
 * `null` when not even that can be told. It is for looking at only: rules and writers do not take such documents.
 */
export function readKeptContent(value: unknown): TemplateContent | null {
  const result = keptContent.safeParse(value)
  if (!result.success) return null
  const [first, ...rest] = result.data.variants.map(({ language, subject, document }): Variant => ({
    language,
    subject,
    document: document as unknown as MessageDocument,
    exceptions: [],
    confirmations: [],
    basedOn: null,
  }))
  return first === undefined ? null : { ...result.data, confirmations: [], variants: [first, ...rest] }
}

/** Reads what the author writes of a template from outside data (a database row, a file, the window). Never throws. */
export function readTemplateContent(value: unknown): ContentReading {
  const result = templateContent.safeParse(value)
  if (result.success) return { ok: true, value: result.data }
  const issue = result.error.issues[0]
  return { ok: false, path: writePath(issue?.path ?? []), problem: issue?.message ?? 'not a template' }
}
