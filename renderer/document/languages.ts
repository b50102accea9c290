import { missingLanguages } from '../../shared/policy/rules/missing-language.ts'
import { stores } from '../../shared/template/purpose.ts'
import type { TemplateContent } from '../../shared/template/template.ts'

const everyLanguage: readonly string[] = [...new Set(Object.values(stores).flatMap(({ languages }) => languages))]

/** The languages that a template can be given beside those it has: what its store lacks, then those of every store. */
export function languagesToAdd(content: TemplateContent): {
  readonly missing: readonly string[]
  readonly others: readonly string[]
} {
  const missing = missingLanguages(content)
  const taken = [...missing, ...content.variants.map(({ language }) => language)]
  return { missing, others: everyLanguage.filter((language) => !taken.includes(language)) }
}
