import { rememberedByText } from './remembered-by-text.ts'

/** Scripts that are written from right to left, as ISO 15924 codes: those whose letters Unicode gives the classes R and AL. */
const rightToLeftScripts: ReadonlySet<string> = new Set(
  (
    'Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Orkh ' +
    'Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Syre Syrj Syrn Thaa Yezi'
  ).split(' '),
)

/** A letter that is written from right to left, of the scripts that people write messages in today. */
export const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Samaritan}\p{Script=Mandaic}]/u

/** More languages than a library has. */
const mostLanguages = 500

/**
 * The direction in which a language is written (F8: no alignment, but the natural side of its script). The script is the
 * tag's own, or else the one that CLDR gives the language in its region: `ar` and `pa-PK` are rtl, `ar-Latn` and `pa` ltr.
 * @param language BCP 47; underscores pass for hyphens. What is no tag is ltr.
 */
export const textDirection = rememberedByText(mostLanguages, (language): 'ltr' | 'rtl' => {
  // CLDR takes longer to ask than a short text to write.
  try {
    const { script } = new Intl.Locale(language.replaceAll('_', '-')).maximize()
    return script !== undefined && rightToLeftScripts.has(script) ? 'rtl' : 'ltr'
  } catch {
    return 'ltr'
  }
})
