import { isPlaceholderName, placeholderDefinitions, type SampleLanguage } from './placeholders.ts'
import { imageCharacter, type MessageText } from './text.ts'

export interface MessageCounts {
  readonly words: number
  /** As a person counts them: an accented letter is one, a line break none. */
  readonly characters: number
}

/** The language of the samples for a message in a BCP 47 language: French for every French, English for the rest. */
export function sampleLanguage(language: string): SampleLanguage {
  return /^fr(?:-|$)/i.test(language) ? 'fr' : 'en'
}

/** The text as it would go out at its longest: placeholders hold their long samples, unknown ones their token, images nothing. */
export function expandedText(message: MessageText, language: string): string {
  const samples = sampleLanguage(language)
  let text = ''
  let end = 0
  for (const placeholder of message.placeholders) {
    const { name } = placeholder
    text += message.text.slice(end, placeholder.start)
    text += isPlaceholderName(name)
      ? placeholderDefinitions[name].samples[samples].long
      : message.text.slice(placeholder.start, placeholder.end)
    end = placeholder.end
  }
  return (text + message.text.slice(end)).replaceAll(imageCharacter, '')
}

/** What a sender counts: the characters of the expanded text, line breaks included. Unit: Unicode code points. */
export function expandedLength(message: MessageText, language: string): number {
  let length = 0
  for (const _ of expandedText(message, language)) length += 1
  return length
}

/**
 * Counts the words and characters that a buyer would get at most.
 * Words are those of Unicode's text segmentation (UAX 29), so Japanese counts too; a letter's marks do not.
 */
export function countMessage(message: MessageText, language: string): MessageCounts {
  const text = expandedText(message, language)
  let words = 0
  for (const { isWordLike } of segmenter(language, 'word').segment(text)) {
    if (isWordLike === true) words += 1
  }
  let characters = 0
  for (const { segment } of segmenter(language, 'grapheme').segment(text)) {
    if (segment !== '\n') characters += 1
  }
  return { words, characters }
}

/** By the language's rules, or those of all languages where the tag is not one that `Intl` takes. */
function segmenter(language: string, granularity: 'word' | 'grapheme'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity })
  } catch {
    return new Intl.Segmenter('und', { granularity })
  }
}
