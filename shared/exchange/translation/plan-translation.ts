import { saysTheSame } from '../../template/source-state.ts'
import { newVariant, type TemplateContent, type Variant } from '../../template/template.ts'
import { withVariant } from '../../template/variants.ts'
import { existingTranslation } from './existing-translation.ts'
import { readableText } from './inline-codes.ts'
import { takeUnits } from './take-units.ts'
import { translatedFrom, translatedVariant } from './translated-variant.ts'
import type {
  PlannedTranslation,
  TranslatedTemplate,
  TranslationItem,
  TranslationProblem,
  TranslationProblemKind,
} from './translation.ts'

/**
 * What importing a translation would make of a template. Only the variant in its language changes, or is added at the end;
 * its blocks are those of the default text, its pictures, links and placeholders the library's own. One broken text refuses
 * the whole: nothing is taken by halves.
 */
export function planTranslation(translated: TranslatedTemplate, content: TemplateContent | null): PlannedTranslation {
  const problems = [...translated.problems]
  const report = (kind: TranslationProblemKind, data: Readonly<Record<string, string>>): void =>
    void problems.push({ kind, place: translated.place, data })
  if (content === null) {
    report('template-unknown', { template: translated.templateId.slice(0, 80) })
    return refused(translated, translated.templateId, problems)
  }
  const [first] = content.variants
  const language = languageTag(translated.language)
  if (!sameTag(first.language, translated.sourceLanguage)) {
    report('source-language', { language: translated.sourceLanguage, expected: first.language })
    return refused(translated, content.title, problems)
  }
  if (language === null || sameTag(language, first.language)) {
    report('target-language', { language: translated.language })
    return refused(translated, content.title, problems)
  }
  const index = content.variants.findIndex((one) => sameTag(one.language, language))
  const existing = existingTranslation(content, index)
  const taken = takeUnits(translated, first)
  problems.push(...taken.problems)
  if (problems.length > 0) return refused(translated, content.title, problems)

  const item: Omit<TranslationItem, 'kind'> = {
    templateId: translated.templateId,
    title: content.title,
    language: existing?.variant.language ?? language,
    problems: [],
    changedSources: taken.changes.map(({ before, after, place }) => ({
      before: readableText(before),
      after: after === null ? '' : readableText(after),
      place,
    })),
    untranslated: taken.units.length - taken.taken.size,
  }
  if (taken.taken.size === 0) return { item: { ...item, kind: 'same' }, content }
  const text = translatedVariant(first, taken, existing)
  const basedOn = translatedFrom(first, taken, existing)
  if (existing === null) {
    const added: Variant = { ...newVariant(item.language, text.document), subject: text.subject, basedOn }
    return { item: { ...item, kind: 'new' }, content: { ...content, variants: [...content.variants, added] } }
  }
  const { variant } = existing
  const isKnown =
    variant.basedOn === null
      ? saysTheSame(basedOn, first)
      : sameTag(variant.basedOn.language, first.language) && saysTheSame(basedOn, variant.basedOn)
  if (isKnown && variant.subject === text.subject && variant.document === text.document) {
    return { item: { ...item, kind: 'same' }, content }
  }
  return { item: { ...item, kind: 'changed' }, content: withVariant(content, index, { ...text, basedOn }) }
}

function refused(
  { templateId, language }: TranslatedTemplate,
  title: string,
  problems: readonly TranslationProblem[],
): PlannedTranslation {
  const item = { templateId, title, language, kind: 'refused', problems, changedSources: [], untranslated: 0 } as const
  return { item, content: null }
}

/** The tag in its usual spelling, `fr-CA` for `fr-ca`; `null` for what is none. */
function languageTag(tag: string): string | null {
  if (tag.length > 35 || !/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag)) return null
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag
  } catch {
    return tag
  }
}

function sameTag(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
