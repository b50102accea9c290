import { z } from 'zod'
import { editor as english } from '../i18n/en/editor.ts'
import { editor as french } from '../i18n/fr/editor.ts'
import type { MessageDocument } from '../message/document.ts'
import { placeholderDefinitions, isPlaceholderName, placeholderToken } from '../message/placeholders.ts'
import { readDocument, writePath } from '../message/read-document.ts'
import { messageText } from '../message/text.ts'
import { checkTemplate, type CheckSurroundings } from '../policy/check.ts'
import type { CheckResult, Confirmation } from '../policy/finding.ts'
import { exceptionReasons, ruleIds } from '../policy/ids.ts'
import { currentPolicy } from '../policy/policy.ts'
import { lengthLimitReader } from '../template/read-template.ts'
import { purposes, storeIds, type Store } from '../template/purpose.ts'
import type { TemplateContent, Variant } from '../template/template.ts'
import { fileNameSlug } from './file-name.ts'
import { writeHtml } from './html.ts'
import { writePlainText } from './plain-text.ts'

export const jsonType = 'plumeline-template'
/** Raised when a reader of the older version would misread the file. */
export const jsonVersion = 1

/**
 * The template as JSON, as `docs/export-json.md` and `docs/export.schema.json` describe it. Every variant is in it,
 * as HTML, as text and as the document that the editor reads back. `language` and the file name hold the language
 * placeholder: a sender fills them with the buyer's language and takes the variant of that language.
 */
export function writeJson(template: TemplateContent, surroundings: CheckSurroundings): string {
  const check = checkTemplate(template, surroundings)
  const [first] = template.variants
  const file = {
    type: jsonType,
    version: jsonVersion,
    policyVersion: currentPolicy.version,
    title: template.title,
    purpose: template.purpose,
    store: template.store,
    sendWithinDays: template.sendWithinDays,
    isStockOutNotice: template.isStockOutNotice,
    lengthLimit: template.lengthLimit,
    language: placeholderToken('language'),
    fileName: `${fileNameSlug(template.title)}.${placeholderToken('language')}.json`,
    defaultLanguage: first.language,
    placeholders: usedPlaceholders(template).map(describePlaceholder),
    confirmations: template.confirmations.map((one) => describeAnswer(one, check.template)),
    variants: template.variants.map((variant, index) => writeVariant(template, variant, check.variants[index]?.result)),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

// The text that was answered for is written beside its hash, so that a person can judge the answer.
function describeAnswer({ rule, textHash }: Confirmation, result: CheckResult | undefined) {
  const finding = result?.findings.find((one) => one.rule === rule && one.textHash === textHash)
  return { rule, clause: finding?.clause ?? null, text: finding?.text ?? null, textHash }
}

function writeVariant(template: TemplateContent, variant: Variant, result: CheckResult | undefined) {
  return {
    language: variant.language,
    subject: variant.subject,
    html: writeHtml(template, variant),
    text: writePlainText(template, variant),
    document: variant.document,
    exceptions: variant.exceptions.map((one) => ({ ...describeAnswer(one, result), reason: one.reason })),
    confirmations: variant.confirmations.map((one) => describeAnswer(one, result)),
    basedOn: variant.basedOn,
  }
}

function describePlaceholder(name: string) {
  const definition = isPlaceholderName(name) ? placeholderDefinitions[name] : null
  return {
    name,
    token: placeholderToken(name),
    labels: isPlaceholderName(name)
      ? { en: english.placeholders[name].label, fr: french.placeholders[name].label }
      : { en: name, fr: name },
    pattern: definition?.pattern ?? null,
    maximumLength: definition?.maximumLength ?? null,
  }
}

/** `language` is always among them: the file itself holds it. */
function usedPlaceholders(template: TemplateContent): readonly string[] {
  const used = template.variants.flatMap(({ document }) => messageText(document).placeholders.map(({ name }) => name))
  return [...new Set(['language', ...used])]
}

export type JsonReading =
  | { readonly ok: true; readonly content: TemplateContent }
  /** `path` is the place in the file, as `variants[0].document`; empty for the whole. */
  | { readonly ok: false; readonly path: string; readonly problem: string }

const statement = { rule: z.enum(ruleIds), textHash: z.string().min(1).max(200) }
const language = z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'not a language tag')
const subject = z.string().regex(/^[^\r\n]*$/, 'more than one line')
const document = z.unknown().transform((value, context): MessageDocument => {
  const reading = readDocument(value)
  if (reading.ok) return reading.document
  context.issues.push({ code: 'custom', message: `${reading.problem} (${reading.path})`, input: value })
  return z.NEVER
})
const variantReader = z.object({
  language,
  subject: subject.default(''),
  document,
  exceptions: z.array(z.object({ ...statement, reason: z.enum(exceptionReasons) })),
  confirmations: z.array(z.object(statement)),
  basedOn: z.object({ language, subject, document }).nullable().default(null),
})
const fileReader = z.object({
  type: z.literal(jsonType),
  version: z.int().min(1),
  title: z.string().max(1000),
  purpose: z.enum(purposes),
  store: z.custom<Store>((value) => storeIds.some((store) => store === value), 'not a store'),
  sendWithinDays: z.int().min(1).max(currentPolicy.limits.sendWithinDays).nullable(),
  // Files written before these existed have none.
  isStockOutNotice: z.boolean().default(false),
  lengthLimit: lengthLimitReader.nullable().default(null),
  confirmations: z.array(z.object(statement)).default([]),
  variants: z.tuple([variantReader], variantReader),
})

/**
 * Reads a JSON export: the parsed value, or the file's text. Derived parts (HTML, text, placeholders) are not read.
 * Files of a newer version are refused by name, never half read. Never throws.
 */
export function readJson(value: unknown): JsonReading {
  let parsed = value
  if (typeof value === 'string') {
    try {
      parsed = JSON.parse(value.replace(/^\uFEFF/, ''))
    } catch (error) {
      return { ok: false, path: '', problem: error instanceof Error ? error.message : 'not JSON' }
    }
  }
  // Asked first: what else a newer version changed must not hide that it is newer.
  const newer = z.object({ type: z.literal(jsonType), version: z.int().min(jsonVersion + 1) }).safeParse(parsed)
  if (newer.success) {
    return { ok: false, path: 'version', problem: `version ${newer.data.version} is newer than ${jsonVersion}` }
  }
  const result = fileReader.safeParse(parsed)
  if (!result.success) {
    const issue = result.error.issues[0]
    return { ok: false, path: writePath(issue?.path ?? []), problem: issue?.message ?? 'not a template' }
  }
  const { type: _type, version: _version, ...content } = result.data
  return { ok: true, content }
}
