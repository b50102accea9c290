/** Languages written from right to left, by their primary subtag. */
const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** The natural direction of a BCP 47 language (F8: right-to-left scripts keep their alignment). */
export function textDirection(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.split('-', 1)[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr'
}
