/** Texts by key, in groups. */
export interface TextTree {
  readonly [key: string]: string | TextTree | undefined
}

/**
 * The texts with a text for every plural form that the language has, whole: a form that nobody wrote is the `_other` one.
 * French has `many` for round millions alone; without this, i18next would look for it, find nothing and answer in English.
 */
export function withEveryPluralForm(texts: TextTree, locale: string): TextTree {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
  const complete = (tree: TextTree): TextTree =>
    Object.fromEntries(
      Object.entries(tree).flatMap(([key, value]): (readonly [string, string | TextTree | undefined])[] => {
        if (typeof value === 'object') return [[key, complete(value)]]
        if (!key.endsWith('_other')) return [[key, value]]
        const counted = key.slice(0, -'_other'.length)
        return forms.map((form) => [`${counted}_${form}`, tree[`${counted}_${form}`] ?? value])
      }),
    )
  return complete(texts)
}
