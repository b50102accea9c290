import type { Mark, TextNode } from '../message/document.ts'
import { imageCharacter, placeholderFill, type LinkSpan, type MessageText, type Span } from '../message/text.ts'
import type { LanguageTools } from './language/language-tools.ts'
import { addsNothing, triedFixes } from './lexical/adds-nothing.ts'
import { englishLead, purposeWords, quotesOf } from './phrases/click-here.ts'
import { destinationWords, slugWords } from './phrases/destinations.ts'
import type { Edit, Fix, PolicyContext } from './rule.ts'
import { addressesIn } from './web-addresses.ts'

/** A fix with the words that will be the link's text. */
export interface LinkTextFix {
  readonly words: string
  readonly fix: Fix
}

// How far around a link its sentence is read. Unit: UTF-16 units.
const reach = 200
const longestWords = 10

/**
 * Makes the fixes of one message's links whose text says nothing. The link moves onto words beside it that say what it is
 * for, or gets the name of the marketplace's page it leads to, or the words of its address that the message uses itself.
 * Where none of that leaves a sentence that reads, there is no fix: nothing is made up.
 */
export function linkTextFixes(
  message: MessageText,
  context: PolicyContext,
  { languageScores }: LanguageTools,
  isVague: (text: string) => boolean,
): (link: LinkSpan, kind: 'address' | 'vague') => LinkTextFix | null {
  const isClean = addsNothing(message, context, languageScores)
  const most = triedFixes(message)
  let tried = 0
  return (link, kind) => {
    tried += 1
    if (tried > most || !/^https?:\/\//i.test(link.href.trim())) return null
    const place = placeOf(message, link)
    if (place === null) return null
    const candidates = [
      kind === 'vague' && !place.isAlone ? movedLink(message, link, place, context.language, isVague) : null,
      namedDestination(message, link, place, context.language, kind, isVague),
    ]
    return candidates.find((one) => one !== null && isClean([one.fix], [])) ?? null
  }
}

interface Place {
  readonly own: string
  /** Line before and after the link; placeholders as fill. */
  readonly before: string
  readonly after: string
  /** The link is all there is on its line, in its brackets or after a colon. */
  readonly isAlone: boolean
}

function placeOf(message: MessageText, link: LinkSpan): Place | null {
  const block = message.blocks.find(({ start, end }) => start <= link.start && link.end <= end)
  const own = message.masked.slice(link.start, link.end)
  if (block === undefined || own.includes('\n') || own.includes(imageCharacter)) return null
  const before =
    message.masked
      .slice(Math.max(block.start, link.start - reach), link.start)
      .split('\n')
      .at(-1) ?? ''
  const after =
    message.masked
      .slice(link.end, Math.min(block.end, link.end + reach))
      .split('\n')
      .at(0) ?? ''
  const isOpened = /^[\s\u00A0•–—*-]*$|[:：]\s*$/u.test(before)
  const isBracketed = /[(（]\s*$/u.test(before) && /^\s*[)）]/u.test(after)
  return { own, before, after, isAlone: isBracketed || (isOpened && /^[\s.!。！…]*$/u.test(after)) }
}

const plain = (text: string): TextNode => ({ type: 'text', text, marks: [] })

function movedLink(
  message: MessageText,
  link: LinkSpan,
  { own, before, after }: Place,
  language: string,
  isVague: (text: string) => boolean,
): LinkTextFix | null {
  const primary = language.toLowerCase().split('-')[0] ?? ''
  const says = Object.hasOwn(purposeWords, primary) ? purposeWords[primary] : undefined
  if (says === undefined) return null
  const isGood = ([start, end]: Span): boolean => {
    const text = message.masked.slice(start, end)
    const count = primary === 'ja' ? 2 : text.trim().split(/\s+/u).length
    return (
      count >= 2 &&
      count <= longestWords &&
      !isVague(text) &&
      addressesIn(text).length === 0 &&
      !text.includes(imageCharacter) &&
      !message.links.some((other) => other.start < end && start < other.end)
    )
  }
  const moved = (span: Span): LinkTextFix => ({
    words: message.text.slice(...span),
    fix: {
      labelId: 'move-link',
      edits: [
        { kind: 'remove-link', span: [link.start, link.end] },
        { kind: 'set-link', span, href: link.href },
      ],
    },
  })

  const sentence = (before + own).replace(/^.*[.!?…。！？]\s+/u, '').trim()
  const lead = says.forward?.exec(after)?.[0]
  if (lead !== undefined && says.verb?.test(sentence)) {
    const rest = /^[^.,;:!?…()\n\uFFFC]*/u.exec(after.slice(lead.length))?.[0] ?? ''
    const end = says.and?.exec(rest)?.index ?? rest.length
    const start = link.end + lead.length
    const span: Span = [start, start + rest.slice(0, end).trimEnd().length]
    if (isGood(span)) {
      const isWhole = primary === 'en' && / to $/i.test(lead) && englishLead.test(sentence)
      return isWhole ? orderInEnglish(message, link, sentence, own, span) : moved(span)
    }
  }
  const match = says.backward.exec(before)
  const words = match?.groups?.['words']
  if (match === null || words === undefined) return null
  const start = link.start - before.length + match.index + match[0].indexOf(words)
  const span: Span = [start, start + words.trimEnd().length]
  return isGood(span) ? moved(span) : null
}

/** “Click here to track your parcel” becomes “Track your parcel”, with the link on it. */
function orderInEnglish(
  message: MessageText,
  link: LinkSpan,
  sentence: string,
  own: string,
  [start, end]: Span,
): LinkTextFix | null {
  const first = message.text.charAt(start)
  const from = link.end - own.length - (sentence.length - own.trim().length)
  const kept = message.segments.find((segment) => segment.start <= start && start < segment.end)?.node.marks ?? []
  // What is dropped must be all of it words, and start where the sentence does.
  if (!/^[a-z]$/.test(first) || message.text.slice(from, link.end).trim() !== sentence) return null
  const marks: readonly Mark[] = [...kept, { type: 'link', attrs: { href: link.href } }]
  const edits: readonly Edit[] = [
    { kind: 'replace', span: [from, start + 1], content: [{ type: 'text', text: first.toUpperCase(), marks }] },
    { kind: 'set-link', span: [start + 1, end], href: link.href },
  ]
  return { words: first.toUpperCase() + message.text.slice(start + 1, end), fix: { labelId: 'move-link', edits } }
}

function namedDestination(
  message: MessageText,
  link: LinkSpan,
  { own, isAlone }: Place,
  language: string,
  kind: 'address' | 'vague',
  isVague: (text: string) => boolean,
): LinkTextFix | null {
  const words = destinationWords(link.href, language) ?? slugWords(link.href, message.masked)
  if (words === null || isVague(words) || words.includes(placeholderFill) || addressesIn(words).length > 0) return null
  const span: Span = [link.start, link.end]
  const marks: readonly Mark[] = [{ type: 'link', attrs: { href: link.href } }]
  const linked = { type: 'text', text: words, marks } as const
  const [open, close] = quotesOf(language.toLowerCase().split('-')[0] ?? '')
  const spaces = [/^\s*/u.exec(own)?.[0] ?? '', /\s*$/u.exec(own)?.[0] ?? ''] as const
  const edits: readonly Edit[] = isAlone
    ? [{ kind: 'replace', span, content: [{ type: 'text', text: words }] }]
    : kind === 'address'
      ? // In running text an address is a name, and so is a quoted one.
        [{ kind: 'replace', span, content: [plain(spaces[0] + open), linked, plain(close + spaces[1])] }]
      : // “You find it here” goes on to say where.
        [
          { kind: 'remove-link', span },
          { kind: 'replace', span: [link.end, link.end], content: [plain(' ('), linked, plain(')')] },
        ]
  return { words, fix: { labelId: 'name-destination', edits } }
}
