import { stores, type Store } from '../../template/purpose.ts'
import type { Variant } from '../../template/template.ts'
import { definePolicyRule, readsNoMessage } from '../rule.ts'

/** One question for all the languages that are missing, and another when they are others. */
export const missingLanguage = definePolicyRule({
  id: 'missing-language',
  clause: 'C4',
  severity: 'confirm',
  exceptions: [],
  check: readsNoMessage,
  reads: 'block',
  checkTemplate: ({ content }) => {
    const missing = missingLanguages(content)
    return missing.length === 0 ? [] : [{ messageId: 'missing', span: null, data: { languages: missing.join(', ') } }]
  },
})

/** The languages of the template's store whose readers no variant serves, in the store's order. */
export function missingLanguages({
  store,
  variants,
}: {
  readonly store: Store
  readonly variants: readonly Pick<Variant, 'language'>[]
}): readonly string[] {
  const read = variants.map(({ language }) => readersOf(language))
  return stores[store].languages.filter((language) => !read.includes(readersOf(language)))
}

/**
 * Who can read a language (BCP 47): the language with its script. So British English serves Canada, while traditional
 * Chinese does not serve those who read simplified.
 */
function readersOf(language: string): string {
  try {
    const { language: primary, script } = new Intl.Locale(language).maximize()
    return `${primary}-${script ?? ''}`
  } catch {
    return language.toLowerCase()
  }
}
