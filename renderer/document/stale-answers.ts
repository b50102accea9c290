import type { CheckResult, Confirmation, StatedException } from '../../shared/policy/finding.ts'
import type { RuleId } from '../../shared/policy/ids.ts'
import type { TemplateContent, Variant } from '../../shared/template/template.ts'
import { variantAt, withVariant } from '../../shared/template/variants.ts'

/** Dictionaries are loaded while a text is open, and until then these find nothing to ask for. */
const rulesOfTools: readonly RuleId[] = ['wrong-language', 'spelling-grammar']

/** The answers given for texts that have changed since, as far as the window can tell. */
export function staleAnswers(result: CheckResult): readonly (StatedException | Confirmation)[] {
  return result.stale.filter((one) => !rulesOfTools.includes(one.rule))
}

/** Whether an answer was given for this text, and not for the template as a whole. */
export function isAnswerOf(variant: Variant, answer: StatedException | Confirmation): boolean {
  return [...variant.exceptions, ...variant.confirmations].includes(answer)
}

/** The content without these answers, of the whole and of the text at an index. */
export function withoutAnswers(
  content: TemplateContent,
  index: number,
  answers: readonly (StatedException | Confirmation)[],
): TemplateContent {
  const isKept = (one: StatedException | Confirmation) => !answers.includes(one)
  const { exceptions, confirmations } = variantAt(content, index)
  const kept = { exceptions: exceptions.filter(isKept), confirmations: confirmations.filter(isKept) }
  return withVariant({ ...content, confirmations: content.confirmations.filter(isKept) }, index, kept)
}
