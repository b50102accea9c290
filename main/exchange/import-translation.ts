import { setImmediate } from 'node:timers/promises'
import { planTranslation } from '../../shared/exchange/translation/plan-translation.ts'
import type { AppliedTranslation, OfferedTranslation } from '../../shared/exchange/translation/translation-import.ts'
import type { PlannedTranslation, TranslatedTemplate } from '../../shared/exchange/translation/translation.ts'
import type { Failure, Result } from '../../shared/ipc/contract.ts'
import { checkVariant } from '../../shared/policy/check.ts'
import type { Verdict } from '../../shared/policy/finding.ts'
import { readTemplateContent } from '../../shared/template/read-template.ts'
import type { TemplateContent } from '../../shared/template/template.ts'
import { textsOf, type LanguageService } from '../language/language-service.ts'
import type { Library } from '../library/library.ts'

export interface ImportParts {
  readonly library: Pick<Library, 'open' | 'save'>
  readonly language: Pick<LanguageService, 'prepare' | 'tools'>
}

/** A template that an import changed, as it was and as the import left it. */
export interface KeptTemplate {
  readonly id: string
  readonly before: TemplateContent
  readonly after: TemplateContent
}

/** A template in the library, as far as a translation can be put into it. */
type Target =
  | { readonly kind: 'there'; readonly revision: number; readonly content: TemplateContent }
  | { readonly kind: 'gone' }
  /** A newer version has written it: to be left alone. */
  | { readonly kind: 'unreadable'; readonly title: string }

/**
 * What could be taken of a file, each text by itself, with the verdict that it would have. Changes nothing. Fails only
 * where the library does. The keys are the places in the file.
 */
export async function offerTranslations(
  translated: readonly TranslatedTemplate[],
  { library, language }: ImportParts,
): Promise<Result<readonly OfferedTranslation[]>> {
  const targets = new Map<string, Target>()
  const offered: OfferedTranslation[] = []
  for (const [index, one] of translated.entries()) {
    const known = targets.get(one.templateId)
    const target = known === undefined ? findTarget(library, one.templateId) : ({ ok: true, value: known } as const)
    if (!target.ok) return target
    targets.set(one.templateId, target.value)
    const { item, content } = planInto(target.value, one)
    const verdict = content === null ? null : await verdictIn(content, item.language, language)
    offered.push({ ...item, key: String(index), verdict })
    // So that the window is answered meanwhile.
    await setImmediate()
  }
  return { ok: true, value: offered }
}

/**
 * Takes the items with these keys, planned once more against the library as it is now. A template is saved once, with all
 * its languages; what cannot be taken of it does not keep the others back.
 */
export async function applyTranslations(
  translated: readonly TranslatedTemplate[],
  keys: readonly string[],
  { library, language }: ImportParts,
): Promise<{ readonly items: readonly AppliedTranslation[]; readonly kept: readonly KeptTemplate[] }> {
  const byTemplate = groupByTemplate(translated, new Set(keys))
  const items: AppliedTranslation[] = []
  const kept: KeptTemplate[] = []
  for (const [id, group] of byTemplate) {
    const found = findTarget(library, id)
    if (!found.ok) {
      items.push(...group.map(({ one, key }) => outcomeOf(one, key, 'failed', found.failure)))
      continue
    }
    const planned = planGroup(found.value, group)
    const { content } = planned
    if (found.value.kind !== 'there' || content === null) {
      items.push(...planned.items)
      continue
    }
    // The verdict that is stored with it is to be the whole one.
    await language.prepare(textsOf(content))
    const saved = library.save(id, found.value.revision, content, 'imported')
    if (saved.ok) {
      kept.push({ id, before: found.value.content, after: content })
      items.push(...planned.items)
    } else items.push(...planned.items.map((item) => failedUnlessRefused(item, saved.failure)))
    await setImmediate()
  }
  return { items, kept }
}

/**
 * Puts back what an import replaced, where the template still is as the import left it. Answers how many templates were
 * put back and how many have changed since, or are gone, and stay.
 */
export async function undoTranslations(
  kept: readonly KeptTemplate[],
  { library, language }: ImportParts,
): Promise<Result<{ readonly restored: number; readonly changed: number }>> {
  let restored = 0
  let changed = 0
  for (const { id, before, after } of kept.toReversed()) {
    const found = findTarget(library, id)
    if (!found.ok) return found
    if (found.value.kind !== 'there' || !isAsLeft(found.value.content, after)) {
      changed += 1
      continue
    }
    await language.prepare(textsOf(before))
    const saved = library.save(id, found.value.revision, before)
    if (saved.ok) restored += 1
    else if (saved.failure.kind === 'stale') changed += 1
    else return saved
    await setImmediate()
  }
  return { ok: true, value: { restored, changed } }
}

function findTarget(library: Pick<Library, 'open'>, id: string): Result<Target> {
  const opened = library.open(id)
  if (!opened.ok) {
    const { kind } = opened.failure
    if (kind === 'not-found') return { ok: true, value: { kind: 'gone' } }
    // Not even its title can be told.
    return kind === 'invalid' ? { ok: true, value: { kind: 'unreadable', title: id } } : opened
  }
  const { title, revision } = opened.value
  const read = readTemplateContent(opened.value)
  return {
    ok: true,
    value: read.ok ? { kind: 'there', revision, content: read.value } : { kind: 'unreadable', title },
  }
}

function planInto(target: Target, translated: TranslatedTemplate): PlannedTranslation {
  if (target.kind === 'there') return planTranslation(translated, target.content)
  const planned = planTranslation(translated, null)
  if (target.kind === 'gone') return planned
  const problem = { kind: 'template-unreadable', place: translated.place, data: {} } as const
  return { item: { ...planned.item, title: target.title, kind: 'refused', problems: [problem] }, content: null }
}

interface KeyedTranslation {
  readonly one: TranslatedTemplate
  readonly key: string
}

function groupByTemplate(
  translated: readonly TranslatedTemplate[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly KeyedTranslation[]> {
  const groups = new Map<string, KeyedTranslation[]>()
  for (const [index, one] of translated.entries()) {
    const key = String(index)
    if (!wanted.has(key)) continue
    const group = groups.get(one.templateId)
    if (group === undefined) groups.set(one.templateId, [{ one, key }])
    else group.push({ one, key })
  }
  return groups
}

/** One template's texts, each planned into what the one before it left. `null` when nothing of them is new. */
function planGroup(
  target: Target,
  group: readonly KeyedTranslation[],
): { readonly items: readonly AppliedTranslation[]; readonly content: TemplateContent | null } {
  let current = target
  let isChanged = false
  const items = group.map(({ one, key }): AppliedTranslation => {
    const { item, content } = planInto(current, one)
    if (content === null || item.kind === 'refused') {
      return { ...outcomeOf(one, key, 'refused'), problems: item.problems }
    }
    if (item.kind === 'same') return outcomeOf(one, key, 'same')
    if (current.kind === 'there') current = { ...current, content }
    isChanged = true
    return outcomeOf(one, key, 'imported')
  })
  return { items, content: isChanged && current.kind === 'there' ? current.content : null }
}

function outcomeOf(
  { templateId, language }: TranslatedTemplate,
  key: string,
  outcome: AppliedTranslation['outcome'],
  failure: Failure | null = null,
): AppliedTranslation {
  return { key, templateId, language, outcome, problems: [], failure }
}

function failedUnlessRefused(item: AppliedTranslation, failure: Failure): AppliedTranslation {
  return item.outcome === 'imported' ? { ...item, outcome: 'failed', failure } : item
}

async function verdictIn(
  content: TemplateContent,
  language: string,
  service: ImportParts['language'],
): Promise<Verdict | null> {
  const variant = content.variants.find((one) => one.language === language)
  if (variant === undefined) return null
  await service.prepare(textsOf({ ...content, variants: [variant] }))
  return checkVariant(content, variant, { tools: service.tools }).verdict
}

/**
 * Whether nobody has written anything since. Answers that fell away do not count: the window drops those that have nothing
 * to answer any more as soon as it shows the text.
 */
function isAsLeft(now: TemplateContent, after: TemplateContent): boolean {
  const left = readTemplateContent(after)
  if (!left.ok || JSON.stringify(withoutAnswers(now)) !== JSON.stringify(withoutAnswers(left.value))) return false
  const given = new Set(answersIn(left.value))
  return answersIn(now).every((answer) => given.has(answer))
}

function withoutAnswers(content: TemplateContent): unknown {
  return {
    ...content,
    confirmations: [],
    variants: content.variants.map((variant) => ({ ...variant, exceptions: [], confirmations: [] })),
  }
}

function answersIn({ confirmations, variants }: TemplateContent): readonly string[] {
  return [
    ...confirmations.map((one) => JSON.stringify(one)),
    ...variants.flatMap(({ language, exceptions, confirmations: own }) =>
      [...exceptions, ...own].map((one) => `${language} ${JSON.stringify(one)}`),
    ),
  ]
}
