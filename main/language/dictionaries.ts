/**
 * The Hunspell dictionaries (npm `dictionary-<name>`) whose words a language accepts; any of them may know a word. Empty
 * when there is none. Canadian English is written with British and American forms side by side, so that it takes all.
 * @param language BCP 47.
 */
export function dictionariesOf(language: string): readonly string[] {
  const [primary = '', ...rest] = language.toLowerCase().split(/[-_]/u)
  const regional = rest.map((part) => byRegion[`${primary}-${part}`]).find((names) => names !== undefined)
  return regional ?? byLanguage[primary] ?? []
}

const byLanguage: Readonly<Record<string, readonly string[]>> = {
  en: ['en', 'en-gb'],
  fr: ['fr'],
  es: ['es', 'es-mx'],
  de: ['de'],
  it: ['it'],
  pt: ['pt', 'pt-pt'],
  nl: ['nl'],
  pl: ['pl'],
  sv: ['sv'],
  tr: ['tr'],
}

const byRegion: Readonly<Record<string, readonly string[]>> = {
  'en-us': ['en'],
  'en-gb': ['en-gb'],
  'en-au': ['en-au'],
  'en-ca': ['en-ca', 'en-gb', 'en'],
  'es-es': ['es'],
  'es-mx': ['es-mx', 'es'],
  'pt-br': ['pt'],
  'pt-pt': ['pt-pt'],
}

/** Every dictionary that a language of ours takes words from. */
export const dictionaryNames: readonly string[] = [
  ...new Set([...Object.values(byLanguage), ...Object.values(byRegion)].flat()),
]
