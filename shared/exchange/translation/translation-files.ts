import type { TranslationFormat } from './translation.ts'

/** A file of an export for translation: the templates whose default text is in `source`, into `targets`. */
export interface TranslationFile {
  readonly source: string
  /** One in an XLIFF file, all of them in a table. */
  readonly targets: readonly string[]
}

/**
 * The files that an export makes, in the order of the languages as they are given. Nothing is translated into its own
 * language, so that there can be fewer files than languages, or none.
 *
 * @param sources the default languages of the templates
 */
export function translationFiles(
  format: TranslationFormat,
  sources: readonly string[],
  languages: readonly string[],
): readonly TranslationFile[] {
  return [...new Set(sources)].flatMap((source): readonly TranslationFile[] => {
    const targets = [...new Set(languages)].filter((language) => language !== source)
    if (targets.length === 0) return []
    return format === 'csv' ? [{ source, targets }] : targets.map((target) => ({ source, targets: [target] }))
  })
}
