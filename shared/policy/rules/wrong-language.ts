import { foreignBlocks } from '../language/foreign-blocks.ts'
import { definePolicyRule, type Match } from '../rule.ts'

export const wrongLanguage = definePolicyRule({
  id: 'wrong-language',
  clause: 'C4',
  severity: 'violation',
  exceptions: [],
  reads: 'block',
  check: ({ message, context, tools: { languageScores } }) => {
    if (languageScores === null) return []
    const foreign = foreignBlocks(message, { language: context.language, languageScores })
    return message.blocks.flatMap(({ start, end }, index): readonly Match[] => {
      const found = foreign[index] ?? null
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
