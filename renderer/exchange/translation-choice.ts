import { missingLanguages } from '../../shared/policy/rules/missing-language.ts'
import type { Store } from '../../shared/template/purpose.ts'

/** A template that was selected for translation. */
export interface TranslatableTemplate {
  readonly store: Store
  /** The default one first. */
  readonly languages: readonly string[]
}

export interface LanguageOffer {
  readonly language: string
  /** How many of the templates lack it for their store. */
  readonly missing: number
}

/**
 * The languages to translate templates into: what their stores lack, most often missing first, then those that they have
 * beside their default ones.
 */
export function languageOffers(templates: readonly TranslatableTemplate[]): readonly LanguageOffer[] {
  const missing = new Map<string, number>()
  const present = new Set<string>()
  // Thousands of templates have the same few sets of languages.
  for (const { template, count } of alike(templates)) {
    const { store, languages } = template
    const variants = languages.map((language) => ({ language }))
    for (const language of missingLanguages({ store, variants })) {
      missing.set(language, (missing.get(language) ?? 0) + count)
    }
    for (const language of languages.slice(1)) present.add(language)
  }
  return [
    ...[...missing]
      .map(([language, count]): LanguageOffer => ({ language, missing: count }))
      .toSorted((one, other) => other.missing - one.missing),
    ...[...present].filter((language) => !missing.has(language)).map((language) => ({ language, missing: 0 })),
  ]
}

function alike(
  templates: readonly TranslatableTemplate[],
): Iterable<{ readonly template: TranslatableTemplate; readonly count: number }> {
  const groups = new Map<string, { readonly template: TranslatableTemplate; readonly count: number }>()
  for (const template of templates) {
    const key = `${template.store} ${template.languages.join(' ')}`
    groups.set(key, { template, count: (groups.get(key)?.count ?? 0) + 1 })
  }
  return groups.values()
}
