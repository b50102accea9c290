import type { TemplateCheck } from '../policy/check.ts'
import type { CheckResult, Confirmation, StatedException } from '../policy/finding.ts'
import type { TemplateContent, Variant } from '../template/template.ts'
import type { SetAside } from './approval.ts'

/** What a check does not count because somebody stated an exception or confirmed it: of the whole first, then by variant. */
export function setAsideOf({ template, variants }: TemplateCheck): readonly SetAside[] {
  return [...setAsideIn(null, template), ...variants.flatMap(({ language, result }) => setAsideIn(language, result))]
}

/** One statement covers every finding of that text, and is told once. */
function setAsideIn(language: string | null, { findings }: CheckResult): readonly SetAside[] {
  const seen = new Set<string>()
  return findings.flatMap(({ state, rule, clause, text, textHash, reason }) => {
    const name = `${rule}:${textHash}:${reason ?? ''}`
    if (state === 'open' || seen.has(name)) return []
    seen.add(name)
    return [{ language, rule, clause, text, textHash, reason }]
  })
}

/**
 * The content with those exceptions and confirmations alone that set something aside: what an export states. Of an approved
 * version it is told by its seal, so that it is the same under every later policy.
 */
export function statedContent<Content extends TemplateContent>(
  content: Content,
  setAside: readonly SetAside[],
): Content {
  const isStated = (language: string | null, { rule, textHash, reason }: Confirmation & { reason?: string }): boolean =>
    setAside.some(
      (one) =>
        one.language === language && one.rule === rule && one.textHash === textHash && one.reason === (reason ?? null),
    )
  const stated = (variant: Variant): Variant => ({
    ...variant,
    exceptions: variant.exceptions.filter((one: StatedException) => isStated(variant.language, one)),
    confirmations: variant.confirmations.filter((one) => isStated(variant.language, one)),
  })
  const [first, ...rest] = content.variants
  return {
    ...content,
    confirmations: content.confirmations.filter((one) => isStated(null, one)),
    variants: [stated(first), ...rest.map(stated)],
  }
}
