import { stores } from '../../template/purpose.ts'
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
    const read = content.variants.map(({ language }) => readersOf(language))
    const missing = stores[content.store].languages.filter((language) => !read.includes(readersOf(language)))
    return missing.length === 0 ? [] : [{ messageId: 'missing', span: null, data: { languages: missing.join(', ') } }]
  },
})

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
