import { hashText } from '../hash-text.ts'
import { lexiconOf } from '../lexicon/lexicon-of.ts'
import { definePolicyRule } from '../rule.ts'

/**
 * Ours: in a language without a lexicon nobody has read the words. One question for all the rules that would have, and
 * it is asked anew when the text changes.
 */
export const uncheckedLanguage = definePolicyRule({
  id: 'unchecked-language',
  clause: 'P',
  severity: 'confirm',
  exceptions: [],
  check: ({ message, context }) => {
    if (lexiconOf(context.language) !== null) return []
    return [
      { messageId: 'unchecked', span: null, data: { language: context.language, textHash: hashText(message.text) } },
    ]
  },
})
