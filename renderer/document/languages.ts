import { missingLanguages } from '../../shared/policy/rules/missing-language.ts'
import { stores } from '../../shared/template/purpose.ts'
import type { TemplateContent } from '../../shared/template/template.ts'

/** Languages of buyers whom no store serves in them yet. What is written in them is for a person to read (C4). */
const furtherLanguages = ['ar-AE', 'ar-EG', 'ar-SA', 'he-IL', 'hi-IN', 'th-TH', 'vi-VN'] as const
/** Those of every store of the marketplace. */
export const everyLanguage: readonly string[] = [
  ...new Set([...Object.values(stores).flatMap(({ languages }) => languages), ...furtherLanguages]),
]

/** The languages that a template can be given beside those it has: what its store lacks, then the others. */
export function languagesToAdd(content: TemplateContent): {
  readonly missing: readonly string[]
  readonly others: readonly string[]
} {
  const missing = missingLanguages(content)
  const taken = [...missing, ...content.variants.map(({ language }) => language)]
  return { missing, others: everyLanguage.filter((language) => !taken.includes(language)) }
}
