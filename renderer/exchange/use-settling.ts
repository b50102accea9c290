import { isBlank } from '../../shared/message/is-blank.ts'
import type { Failure } from '../../shared/ipc/contract.ts'
import type { Finding, Verdict } from '../../shared/policy/finding.ts'
import { currentVariant } from '../document/document-slice.ts'
import { useApp } from '../store.ts'

/** What keeps the open template from going further, as far as the window knows. Main checks once more. */
export interface Settling {
  /** In the language that is shown, and about the template as a whole. */
  readonly findings: readonly Finding[]
  readonly others: readonly OtherLanguage[]
  /** `0` where nothing is written yet. */
  readonly count: number
  readonly isRefused: boolean
  /** Whether the text that is shown was checked. */
  readonly isKnown: boolean
}

export interface OtherLanguage {
  /** Place of the variant. */
  readonly index: number
  readonly language: string
  /** `undefined` while it was not judged. */
  readonly verdict: Verdict | undefined
}

const noFindings: readonly Finding[] = []

/** Open findings of that severity. */
export function openIn(verdict: Verdict | undefined): number {
  return verdict === undefined ? 0 : verdict.violations + verdict.confirms
}

/** Whether a finding is in the way: open, and more than a note. */
export function isToSettle({ state, severity }: Finding): boolean {
  return state === 'open' && severity !== 'note'
}

/** `failure` is main's, which knows better than what the window found. */
export function useSettling(failure: Failure | null): Settling {
  const result = useApp((state) => state.result)
  const template = useApp((state) => state.open)
  const verdicts = useApp((state) => state.verdicts)
  const refused = failure?.kind === 'refused' ? failure.findings : null
  const findings = (refused ?? result?.findings ?? noFindings).filter(isToSettle)
  const variants = template?.content.variants ?? []
  const others = variants.flatMap((variant, index): readonly OtherLanguage[] => {
    const verdict = verdicts[template?.keys[index] ?? '']
    if (template === null || template.unreadable !== null || index === template.current) return []
    const isOpen = verdict !== undefined && verdict.state !== 'clean'
    return isOpen || isBlank(variant.document) ? [{ index, language: variant.language, verdict }] : []
  })
  const isNothing = template === null || (template.unreadable === null && isBlank(currentVariant(template).document))
  return {
    findings,
    others,
    count: findings.length + others.reduce((sum, { verdict }) => sum + Math.max(1, openIn(verdict)), 0),
    isRefused: findings.length > 0 || isNothing || others.length > 0,
    isKnown: result !== null,
  }
}
