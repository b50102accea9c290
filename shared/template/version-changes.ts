import type { Confirmation, StatedException } from '../policy/finding.ts'
import type { ExceptionReason, RuleId } from '../policy/ids.ts'
import type { Purpose, Store } from './purpose.ts'
import type { TemplateContent, Variant } from './template.ts'
import { lineChanges, textChanges, type TextChange } from './text-changes.ts'

/** Something that is set for the template as a whole, and was set otherwise before. */
export type DetailChange =
  | { readonly kind: 'title'; readonly before: string; readonly now: string }
  | { readonly kind: 'purpose'; readonly before: Purpose; readonly now: Purpose }
  | { readonly kind: 'store'; readonly before: Store; readonly now: Store }
  /** Days and characters; `null` for none. */
  | { readonly kind: 'sendWithinDays' | 'lengthLimit'; readonly before: number | null; readonly now: number | null }
  | { readonly kind: 'isStockOutNotice'; readonly before: boolean; readonly now: boolean }
  /** Tags, the default first: the same ones in another order, or with others. */
  | { readonly kind: 'languages'; readonly before: readonly string[]; readonly now: readonly string[] }

/** What the author answered to a finding, or no longer does. */
export interface AnswerChange {
  readonly kind: 'given' | 'withdrawn'
  readonly rule: RuleId
  /** The exception; `null` for a confirmation. */
  readonly reason: ExceptionReason | null
}

export interface LanguageChange {
  /** BCP 47. */
  readonly language: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly subject: readonly TextChange[]
  /** Every paragraph, those that stayed too, so that a change is read where it stands. */
  readonly text: readonly TextChange[]
  readonly answers: readonly AnswerChange[]
  /** It is said to be translated from another text, or from another state of it, than before. */
  readonly isBasedOtherwise: boolean
  /** Something else is other, which no word shows: an empty line, how a list is numbered. */
  readonly isSpacedOtherwise: boolean
}

/** What one version of a template has that another had not. */
export interface VersionChanges {
  readonly details: readonly DetailChange[]
  /** Answers to findings about the template as a whole. */
  readonly answers: readonly AnswerChange[]
  /** In the order that they have now, those that are gone last. The same texts are not among them. */
  readonly languages: readonly LanguageChange[]
}

/** What changed between two versions of a template, over all its languages. Nothing is changed when both hold the same. */
export function versionChanges(before: TemplateContent, now: TemplateContent): VersionChanges {
  const added = now.variants.filter(({ language }) => variantOf(before, language) === null)
  const removed = before.variants.filter(({ language }) => variantOf(now, language) === null)
  return {
    details: detailChanges(before, now),
    answers: answerChanges(before.confirmations, now.confirmations),
    languages: [
      ...now.variants.flatMap((variant): readonly LanguageChange[] => {
        if (added.includes(variant)) return [languageChange('added', emptied(variant), variant)]
        const was = variantOf(before, variant.language)
        if (was === null || isEqual(was, variant)) return []
        const change = languageChange('changed', was, variant)
        // Answers in another order are the same answers.
        return tellsSomething(change) ? [change] : []
      }),
      ...removed.map((variant) => languageChange('removed', variant, emptied(variant))),
    ],
  }
}

/** Whether two versions differ in anything that is told. */
export function hasChanges({ details, answers, languages }: VersionChanges): boolean {
  return details.length + answers.length + languages.length > 0
}

function languagesOf({ variants }: TemplateContent): readonly string[] {
  return variants.map(({ language }) => language)
}

function detailChanges(before: TemplateContent, now: TemplateContent): readonly DetailChange[] {
  const changes: readonly DetailChange[] = [
    { kind: 'title', before: before.title, now: now.title },
    { kind: 'purpose', before: before.purpose, now: now.purpose },
    { kind: 'store', before: before.store, now: now.store },
    { kind: 'sendWithinDays', before: before.sendWithinDays, now: now.sendWithinDays },
    { kind: 'lengthLimit', before: before.lengthLimit, now: now.lengthLimit },
    { kind: 'isStockOutNotice', before: before.isStockOutNotice, now: now.isStockOutNotice },
    { kind: 'languages', before: languagesOf(before), now: languagesOf(now) },
  ]
  return changes.filter((change) => !isEqual(change.before, change.now))
}

function languageChange(kind: LanguageChange['kind'], before: Variant, now: Variant): LanguageChange {
  const { language } = now
  const subject = lineChanges(before.subject, now.subject, language)
  const text = textChanges(before.document, now.document, language)
  const isTextSaid = [...subject, ...text].some((change) => change.kind !== 'same')
  return {
    language,
    kind,
    subject,
    text,
    answers: answerChanges([...before.exceptions, ...before.confirmations], [...now.exceptions, ...now.confirmations]),
    isBasedOtherwise: kind === 'changed' && !isEqual(before.basedOn, now.basedOn),
    isSpacedOtherwise:
      kind === 'changed' && !isTextSaid && !isEqual([before.subject, before.document], [now.subject, now.document]),
  }
}

function tellsSomething({ subject, text, answers, isBasedOtherwise, isSpacedOtherwise }: LanguageChange): boolean {
  const isSaid = [...subject, ...text].some(({ kind }) => kind !== 'same')
  return isSaid || answers.length > 0 || isBasedOtherwise || isSpacedOtherwise
}

type Answer = StatedException | Confirmation

function answerChanges(before: readonly Answer[], now: readonly Answer[]): readonly AnswerChange[] {
  return [
    ...without(now, before).map((answer) => answerChange('given', answer)),
    ...without(before, now).map((answer) => answerChange('withdrawn', answer)),
  ]
}

/** Those of the first that the second has not, as often as it has them less. */
function without(answers: readonly Answer[], others: readonly Answer[]): readonly Answer[] {
  const left = others.map(keyOf)
  return answers.filter((answer) => {
    const index = left.indexOf(keyOf(answer))
    if (index === -1) return true
    left.splice(index, 1)
    return false
  })
}

function answerChange(kind: AnswerChange['kind'], answer: Answer): AnswerChange {
  return { kind, rule: answer.rule, reason: 'reason' in answer ? answer.reason : null }
}

function keyOf(answer: Answer): string {
  return `${answer.rule} ${answer.textHash} ${'reason' in answer ? answer.reason : ''}`
}

function variantOf({ variants }: TemplateContent, language: string): Variant | null {
  return variants.find((variant) => variant.language === language) ?? null
}

function emptied({ language }: Variant): Variant {
  return {
    language,
    subject: '',
    document: { type: 'doc', content: [] },
    exceptions: [],
    confirmations: [],
    basedOn: null,
  }
}

/** Both have been read by the same reader, which puts every key in its place. */
function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
