import { rememberedFor } from '../../message/remembered.ts'
import { isBlock, partsOf, type MessageText } from '../../message/text.ts'
import { wordsOf } from '../../message/words-of.ts'
import type { LanguageTools } from './language-tools.ts'
import { foreignLanguage } from './paragraph-language.ts'

/** What the language of a paragraph is told by beside its words. */
export interface Told {
  /** Declared, BCP 47. */
  readonly language: string
  readonly languageScores: NonNullable<LanguageTools['languageScores']>
}

/**
 * By block of a message, the language that it is in when that is plainly another than the declared one, else `null`; see
 * `foreignLanguage`. Several rules ask, and a block is read once.
 */
export const foreignBlocks = rememberedFor(
  (message: MessageText, told: Told): readonly (string | null)[] => {
    if (!isBlock(message)) return partsOf(message).flatMap((part) => foreignBlocks(part.message, told))
    const words = wordsOf(message)
    return message.blocks.map(({ start, end, isEmpty }) => {
      if (isEmpty || isRightsLine(message.text.slice(start, end))) return null
      return foreignLanguage(words.slice(start, end), told.language, told.languageScores)
    })
  },
  (told, before) => told.language === before.language && told.languageScores === before.languageScores,
)

/** Longest line of rights, which is English in mails of every language. Unit: UTF-16 units. */
const longestRightsLine = 160
const rights = /©|\(c\)|\bcopyright\b|\ball rights? (?:are )?reserved\b/iu

function isRightsLine(text: string): boolean {
  return text.length <= longestRightsLine && rights.test(text)
}
