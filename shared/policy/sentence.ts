import type { Translate } from '../i18n/translator.ts'
import type { Finding } from './finding.ts'
import type { ClauseId, ExceptionReason, RuleId } from './ids.ts'
import { currentPolicy } from './policy.ts'
import type { Fix } from './rule.ts'

/** What was found: "“info@shop.example” is an e-mail address." */
export function findingSentence(translate: Translate, finding: Finding): string {
  return translate(`rules.${finding.rule}.messages.${finding.messageId}`, finding.data)
}

/** How to mend it by hand. */
export function findingHelp(translate: Translate, finding: Pick<Finding, 'rule' | 'data'>): string {
  return translate(`rules.${finding.rule}.help`, finding.data)
}

/** What a rule is called. */
export function ruleTitle(translate: Translate, rule: RuleId): string {
  return translate(`rules.${rule}.title`)
}

/** `limits` are those of the policy that is spoken of. */
export function clauseTitle(translate: Translate, clause: ClauseId, limits = currentPolicy.limits): string {
  return translate(`rules.clauses.${clause}.title`, { ...limits })
}

/** The clause in our own words, with the policy's own numbers. */
export function clauseSummary(translate: Translate, clause: ClauseId, limits = currentPolicy.limits): string {
  return translate(`rules.clauses.${clause}.summary`, { ...limits })
}

/** Why the clause matters to buyers and seller. */
export function clauseReason(translate: Translate, clause: ClauseId): string {
  return translate(`rules.clauses.${clause}.why`)
}

/** A reason of an exception, as a person chooses it. */
export function exceptionLabel(translate: Translate, reason: ExceptionReason): string {
  return translate(`rules.exceptions.${reason}`)
}

/** What the quick fix's button says. */
export function fixLabel(translate: Translate, finding: Finding, fix: Fix): string {
  return translate(`rules.fixes.${fix.labelId}`, finding.data)
}
