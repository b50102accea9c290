const rightToLeftLanguages: ReadonlySet<string> = new Set(['ar', 'he', 'fa', 'ur', 'yi', 'ps', 'sd', 'ug', 'dv', 'ckb'])

/** Whether a BCP 47 language is written from right to left: `ar-EG` is, `ar-Latn` is not. */
export function isRightToLeftLanguage(language: string): boolean {
  const [primary, ...rest] = language.toLowerCase().split(/[-_]/)
  return primary !== undefined && rightToLeftLanguages.has(primary) && !rest.includes('latn')
}
