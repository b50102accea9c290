import { z } from 'zod'
import type { SetAside } from '../approval/approval.ts'
import type { Seal } from '../approval/seal.ts'
import { joinSealLine } from '../approval/seal-line.ts'
import { setAsideOf } from '../approval/set-aside.ts'
import { editor as english } from '../i18n/en/editor.ts'
import { editor as french } from '../i18n/fr/editor.ts'
import type { MessageDocument } from '../message/document.ts'
import { placeholderDefinitions, isPlaceholderName, placeholderToken } from '../message/placeholders.ts'
import { readDocument, writePath } from '../message/read-document.ts'
import { messageText } from '../message/text.ts'
import type { TemplateCheck } from '../policy/check.ts'
import type { Confirmation } from '../policy/finding.ts'
import { exceptionReasons, ruleIds } from '../policy/ids.ts'
import { currentPolicy } from '../policy/policy.ts'
import { lengthLimitReader } from '../template/read-template.ts'
import { purposes, storeIds, type Store } from '../template/purpose.ts'
import type { TemplateContent, Variant } from '../template/template.ts'
import { markHtml, markText, type DraftMark } from './draft-mark.ts'
import { fileNameSlug } from './file-name.ts'
import { writeHtml } from './html.ts'
import { writePlainText } from './plain-text.ts'

export const jsonType = 'plumeline-template'
/** Raised when a reader of the older version would misread the file. */
export const jsonVersion = 1

export interface JsonFacts {
  readonly policyVersion: string
  /** What the exceptions and confirmations were stated about. */
  readonly setAside: readonly SetAside[]
  /** The reviewer's; `null` for what nobody approved. */
  readonly seal: Seal | null
  /** Marks the file and the texts in it as a draft copy. */
  readonly draft: DraftMark | null
}

/** What stands in a file beside its content, by a check of the content. */
export function jsonFacts(check: TemplateCheck, draft: DraftMark | null): JsonFacts {
  return { policyVersion: check.template.policyVersion, setAside: setAsideOf(check), seal: null, draft }
}

/**
 * The template as JSON, as `docs/export-json.md` and `docs/export.schema.json` describe it. Every variant is in it,
 * as HTML, as text and as the document that the editor reads back. `language` and the file name hold the language
 * placeholder: a sender fills them with the buyer's language and takes the variant of that language.
 *
 * It depends on nothing but its arguments, so that an approved version comes out the same bytes as when it was sealed.
 */
export function writeJson(template: TemplateContent, facts: JsonFacts): string {
  const text = writeFile(template, facts)
  return facts.seal === null ? `${text}\n` : joinSealLine(openEnd(text), facts.seal)
}

/** The bytes of a sealed file that the seal speaks of: all but the seal's own line. */
export function jsonToSeal(
  template: TemplateContent,
  { policyVersion, setAside }: Pick<JsonFacts, 'policyVersion' | 'setAside'>,
): string {
  return openEnd(writeFile(template, { policyVersion, setAside, seal: null, draft: null }))
}

/** With the comma for one more property, and without one. */
function openEnd(text: string): string {
  return `${text.slice(0, -'\n}'.length)},\n}\n`
}

function writeFile(template: TemplateContent, { policyVersion, setAside, draft }: JsonFacts): string {
  const [first] = template.variants
  const file = {
    type: jsonType,
    version: jsonVersion,
    ...(draft === null ? {} : { draft: true }),
    policyVersion,
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
    confirmations: template.confirmations.map((one) => describeAnswer(one, null, setAside)),
    variants: template.variants.map((variant) => writeVariant(template, variant, setAside, draft)),
  }
  return JSON.stringify(file, null, 2)
}

// The text that was answered for is written beside its hash, so that a person can judge the answer.
function describeAnswer({ rule, textHash }: Confirmation, language: string | null, setAside: readonly SetAside[]) {
  const about = setAside.find((one) => one.language === language && one.rule === rule && one.textHash === textHash)
  return { rule, clause: about?.clause ?? null, text: about?.text ?? null, textHash }
}

function writeVariant(
  template: TemplateContent,
  variant: Variant,
  setAside: readonly SetAside[],
  draft: DraftMark | null,
) {
  const { language, subject, document, exceptions, confirmations, basedOn } = variant
  const html = writeHtml(template, variant)
  const text = writePlainText(template, variant)
  return {
    language,
    subject,
    html: draft === null ? html : markHtml(html, draft),
    text: draft === null ? text : markText(text, draft),
    document,
    exceptions: exceptions.map((one) => ({ ...describeAnswer(one, language, setAside), reason: one.reason })),
    confirmations: confirmations.map((one) => describeAnswer(one, language, setAside)),
    basedOn,
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

/** Whether a JSON export says that it is a draft copy, which is no part of its content. Never throws. */
export function isDraftJson(text: string): boolean {
  try {
    return z.object({ type: z.literal(jsonType), draft: z.literal(true) }).safeParse(JSON.parse(text)).success
  } catch {
    return false
  }
}
