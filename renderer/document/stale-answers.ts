import type { CheckResult, Confirmation, StatedException } from '../../shared/policy/finding.ts'
import type { RuleId } from '../../shared/policy/ids.ts'
import type { TemplateContent } from '../../shared/template/template.ts'

/** Dictionaries are loaded while a text is open, and until then these find nothing to ask for. */
const rulesOfTools: readonly RuleId[] = ['wrong-language', 'spelling-grammar']

/** The answers given for texts that have changed since, as far as the window can tell. */
export function staleAnswers(result: CheckResult): readonly (StatedException | Confirmation)[] {
  return result.stale.filter((one) => !rulesOfTools.includes(one.rule))
}

/** The content of the open text without these answers. */
export function withoutAnswers(
  content: TemplateContent,
  answers: readonly (StatedException | Confirmation)[],
): Pick<TemplateContent, 'confirmations' | 'variants'> {
  const isKept = (one: StatedException | Confirmation) => !answers.includes(one)
  const [first, ...rest] = content.variants
  const variant = {
    ...first,
    exceptions: first.exceptions.filter(isKept),
    confirmations: first.confirmations.filter(isKept),
  }
  return { confirmations: content.confirmations.filter(isKept), variants: [variant, ...rest] }
}
