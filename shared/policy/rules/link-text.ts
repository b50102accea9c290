import { imageCharacter, placeholderFill, type LinkSpan, type MessageText, type Span } from '../../message/text.ts'
import { findEmoticons } from '../emoticons.ts'
import { foldText } from '../fold-text.ts'
import { linkTextFixes } from '../link-text-fix.ts'
import { definePolicyRule, type Match } from '../rule.ts'
import { vagueJapaneseTexts, vagueLinkWords } from '../vague-link-words.ts'
import { writtenAddresses } from '../web-addresses.ts'
import { findEmoji } from './emoji.ts'
import { alternativeTextProblem } from './image-alt.ts'

/** Hasty writers leave diacritics out, and some programs write them apart. */
function bareWord(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ı', 'i')
}

const wordLists = Object.values(vagueLinkWords).map(({ triggers, fillers }) => ({
  triggers: new Set(triggers.map(bareWord)),
  all: new Set([...triggers, ...fillers].map(bareWord)),
}))

export const linkText = definePolicyRule({
  id: 'link-text',
  clause: 'F1',
  severity: 'violation',
  exceptions: [],
  check: ({ message, context, tools }) => {
    const fixOf = linkTextFixes(message, context, tools, isVague)
    return message.links.flatMap((link): readonly Match[] => {
      const messageId = problemOf(message, link)
      if (messageId === null) return []
      const text = message.text.slice(link.start, link.end).replaceAll(imageCharacter, '').trim().slice(0, 100)
      const span: Span = [link.start, link.end]
      const mended = messageId === 'picture' ? null : fixOf(link, messageId)
      return mended === null
        ? [{ messageId, span, data: { text } }]
        : [{ messageId, span, data: { text, words: mended.words }, fix: mended.fix }]
    })
  },
})

function problemOf(message: MessageText, link: LinkSpan): 'address' | 'vague' | 'picture' | null {
  const text = message.masked.slice(link.start, link.end)
  const words = withoutPictures(text).trim()
  if (words.includes(placeholderFill)) return null
  const images = message.images.filter((image) => link.start <= image.start && image.end <= link.end)
  if (words === '' && images.length === 0) return 'vague'
  if (words === '') {
    const alternatives = images.map((image) => image.alt).filter((alt) => alternativeTextProblem(alt) === null)
    if (alternatives.length === 0) return 'picture'
    return alternatives.every(isVague) ? 'vague' : null
  }
  const bare = foldText(words).text.replaceAll(/^[\s<(["«→>]+|[\s>)\]".,;:!»…→]+$/gu, '')
  const isAddress =
    bare !== '' &&
    (bare === link.href ||
      /^(?:https?|hxxps?|ftp):\/\/\S+$/i.test(bare) ||
      writtenAddresses(message).some(
        ({ kind, span, text }) => kind === 'web' && text === bare && span[0] < link.end && link.start < span[1],
      ))
  if (isAddress && !/^(?:mailto|tel):/i.test(link.href)) return 'address'
  return isVague(words) ? 'vague' : null
}

/** Images and emoji say nothing as text, and the latter will be deleted. */
function withoutPictures(text: string): string {
  const spans = [...findEmoji(text), ...findEmoticons(text)]
  return spans
    .toSorted((a, b) => b[0] - a[0])
    .reduce((rest, [start, end]) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
    .replaceAll(imageCharacter, ' ')
}

/** Whether a link's text says nothing of where it leads: "click here", "cliquez ici", "こちら". */
export function isVague(text: string): boolean {
  const plain = foldText(text).text.toLowerCase().replaceAll('\u2019', '’').replaceAll("'", '’')
  const joined = plain.replaceAll(/[^\p{L}\p{N}]+/gu, '')
  if (vagueJapaneseTexts.has(joined)) return true
  const tokens = plain
    .split(/[^\p{L}\p{M}\p{N}’-]+/u)
    .map(bareWord)
    .filter((token) => token !== '' && token !== '-')
  if (tokens.length === 0 || tokens.length > 8) return false
  return wordLists.some(
    ({ triggers, all }) => tokens.every((token) => all.has(token)) && tokens.some((token) => triggers.has(token)),
  )
}
