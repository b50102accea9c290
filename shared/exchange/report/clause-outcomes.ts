import type { TemplateCheck } from '../../policy/check.ts'
import type { Finding } from '../../policy/finding.ts'
import type { ClauseId } from '../../policy/ids.ts'
import { lexiconOf } from '../../policy/lexicon/lexicon-of.ts'
import type { Policy } from '../../policy/policy.ts'

/**
 * What came of a clause, the weightiest first. `by-person`: in a language whose words are not known here, somebody said that
 * they read it. `not-looked-at`: nobody said so.
 */
export const clauseStates = [
  'to-mend',
  'to-confirm',
  'not-looked-at',
  'excepted',
  'by-person',
  'confirmed',
  'pass',
] as const
export type ClauseState = (typeof clauseStates)[number]

/** A finding, and the variant that it stands in; `null` for the template as a whole. */
export interface ReportedFinding {
  readonly language: string | null
  readonly finding: Finding
}

export interface ClauseOutcome {
  readonly clause: ClauseId
  readonly state: ClauseState
  /** In the order of the check; of those that say the same of the same text, the first. */
  readonly findings: readonly ReportedFinding[]
  /** Languages (BCP 47) in which its words were read by nobody. */
  readonly notLookedAt: readonly string[]
  /** Languages in which a person said that they read them. */
  readonly byPerson: readonly string[]
}

/** What a check says of each clause of the policy, in its order, and last of our own rules (`P`). Each clause stands once. */
export function clauseOutcomes({ template, variants }: TemplateCheck, policy: Policy): readonly ClauseOutcome[] {
  const all: readonly ReportedFinding[] = [
    ...template.findings.map((finding) => ({ language: null, finding })),
    ...variants.flatMap(({ language, result }) => result.findings.map((finding) => ({ language, finding }))),
  ]
  const unread = variants.filter(({ language }) => lexiconOf(language) === null)
  const isRead = ({ result }: (typeof variants)[number]): boolean =>
    result.findings.some(({ rule, state }) => rule === 'unchecked-language' && state === 'confirmed')
  const languagesOf = (some: typeof variants): readonly string[] => some.map(({ language }) => language)
  return [...policy.clauses, 'P' as const].map((clause) => {
    const rules = policy.rules.filter((rule) => rule.clause === clause)
    const findings = withoutRepeats(all.filter(({ finding }) => finding.clause === clause))
    const needsWords = rules.some(({ needsLexicon }) => needsLexicon === true)
    // A clause that no rule judges is looked at in no language.
    const notLookedAt =
      rules.length === 0
        ? languagesOf(variants)
        : needsWords
          ? languagesOf(unread.filter((variant) => !isRead(variant)))
          : []
    const byPerson = needsWords ? languagesOf(unread.filter(isRead)) : []
    const states = new Set<ClauseState>(findings.map(({ finding }) => stateOf(finding)))
    if (notLookedAt.length > 0) states.add('not-looked-at')
    if (byPerson.length > 0) states.add('by-person')
    const state = clauseStates.find((one) => states.has(one)) ?? 'pass'
    return { clause, state, findings, notLookedAt, byPerson }
  })
}

/** What a finding makes of its clause. */
export function stateOf({ state, severity }: Finding): ClauseState {
  if (state !== 'open') return state
  if (severity === 'note') return 'pass'
  return severity === 'violation' ? 'to-mend' : 'to-confirm'
}

function withoutRepeats(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  const seen = new Set<string>()
  return findings.filter(({ language, finding: { rule, messageId, data, textHash, state, reason } }) => {
    const name = JSON.stringify([language, rule, messageId, data, textHash, state, reason])
    if (seen.has(name)) return false
    seen.add(name)
    return true
  })
}
