import type { ClauseId, ExceptionReason, RuleId } from '../ids.ts'
import { definePolicyRule, type Match, type PolicyContext, type PolicyRule, type Severity } from '../rule.ts'
import { lexicalInput, type LexicalInput } from './lexical-input.ts'

interface LexicalRule {
  readonly id: RuleId
  readonly clause: ClauseId
  /** `violation` unless given. */
  readonly severity?: Severity
  readonly exceptions?: readonly ExceptionReason[]
  /** As in `PolicyRule`. */
  readonly reads?: 'block' | 'message'
  readonly readsSubject?: boolean
  readonly find: (input: LexicalInput, context: PolicyContext) => readonly Match[]
}

/**
 * A rule that reads words. In a language without a lexicon it finds nothing; `unchecked-language` says once, for all of
 * them, that nobody looked.
 */
export function defineLexicalRule({
  id,
  clause,
  severity = 'violation',
  exceptions = [],
  reads = 'message',
  readsSubject = false,
  find,
}: LexicalRule): PolicyRule {
  return definePolicyRule({
    id,
    clause,
    severity,
    exceptions,
    reads,
    needsLexicon: true,
    readsSubject,
    check: ({ message, context }) => {
      const input = lexicalInput(message, context.language, context.purpose)
      return input === null ? [] : find(input, context)
    },
  })
}
