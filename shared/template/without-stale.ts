import type { TemplateCheck } from '../policy/check.ts'
import type { Confirmation, StatedException } from '../policy/finding.ts'
import type { TemplateContent, Variant } from './template.ts'

/** The content without the exceptions and confirmations that no finding asks for any more: what an export may state. */
export function withoutStale<Content extends TemplateContent>(content: Content, check: TemplateCheck): Content {
  const clear = (variant: Variant, index: number): Variant => {
    const stale = check.variants[index]?.result.stale ?? []
    const isCurrent = (one: StatedException | Confirmation): boolean => !stale.includes(one)
    return {
      ...variant,
      exceptions: variant.exceptions.filter(isCurrent),
      confirmations: variant.confirmations.filter(isCurrent),
    }
  }
  const [first, ...rest] = content.variants
  const confirmations = content.confirmations.filter((one) => !check.template.stale.includes(one))
  return {
    ...content,
    confirmations,
    variants: [clear(first, 0), ...rest.map((variant, index) => clear(variant, index + 1))],
  }
}
