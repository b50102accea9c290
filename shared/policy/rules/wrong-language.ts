import { wordsOf } from '../../message/words-of.ts'
import { foreignLanguage } from '../language/paragraph-language.ts'
import { definePolicyRule, type Match } from '../rule.ts'

export const wrongLanguage = definePolicyRule({
  id: 'wrong-language',
  clause: 'C4',
  severity: 'violation',
  exceptions: [],
  reads: 'block',
  check: ({ message, context, tools: { languageScores } }) => {
    if (languageScores === null) return []
    return message.blocks.flatMap(({ start, end, isEmpty }): readonly Match[] => {
      if (isEmpty) return []
      const found = foreignLanguage(wordsOf(message).slice(start, end), context.language, languageScores)
      if (found === null) return []
      const text = message.text.slice(start, end)
      const from = start + text.length - text.trimStart().length
      return [
        {
          messageId: 'foreign',
          span: [from, start + text.trimEnd().length],
          data: { found, declared: context.language },
        },
      ]
    })
  },
})
