import { imageCharacter, type MessageText, type Span } from '../message/text.ts'
import { foundByPart } from './by-part.ts'
import type { Finding } from './finding.ts'
import { hashText } from './hash-text.ts'
import type { LanguageTools } from './language/language-tools.ts'
import { movedMatch } from './moved-match.ts'
import type { Policy } from './policy.ts'
import type { Match, PolicyContext, PolicyLimits, PolicyRule, RuleInput } from './rule.ts'

/** A match, the rule that made it, and what its text is called by. */
export interface PlacedMatch {
  readonly rule: PolicyRule
  readonly match: Match
  readonly place: Finding['place']
  readonly text: string
  readonly textHash: string
  /** Name of the shared block that all of it stands in. */
  readonly sharedBlock?: string
}

/**
 * What the policy's rules say of a message, matches without a span first, then in reading order, then in the order of the
 * rules. What a rule says of a block that it reads alone is kept until the block changes, so that a long message costs
 * little after a keystroke; the answer is that of the rules on the whole message.
 */
export function matchesOf(input: RuleInput, policy: Policy): readonly PlacedMatch[] {
  // What reading took out is told in terms of the whole message, so that no block can be judged alone.
  return input.removals.length > 0 ? matchesOfWhole(input, policy.rules) : matchesByBlock(input, policy)
}

/** The same, with nothing kept and nothing taken apart. */
export function matchesOfWhole(input: RuleInput, rules: readonly PolicyRule[]): readonly PlacedMatch[] {
  return rules
    .flatMap((rule) => rule.check(input).map((match) => placed(rule, match, input.message)))
    .sort((a, b) => inReadingOrder(a, b))
}

/** For sorting: what is about the whole message first, then by where it begins, then by where it ends. */
export function inReadingOrder(a: { readonly match: Match }, b: { readonly match: Match }): number {
  return startOf(a.match) - startOf(b.match) || endOf(a.match) - endOf(b.match)
}
const startOf = (match: Match): number => match.span?.[0] ?? -1
const endOf = (match: Match): number => match.span?.[1] ?? -1

function matchesByBlock(input: RuleInput, policy: Policy): readonly PlacedMatch[] {
  const checks = blockChecks(input, policy)
  const { ofMessages, orderOf } = checks
  const matches: PlacedMatch[] = []
  for (const rule of ofMessages) for (const match of rule.check(input)) matches.push(placed(rule, match, input.message))
  for (const one of matchesInBlocks(input.message, checks)) matches.push(one)
  return matches.sort((a, b) => inReadingOrder(a, b) || (orderOf.get(a.rule) ?? 0) - (orderOf.get(b.rule) ?? 0))
}

/** The rules, and what those that read blocks are told: whoever was told the same has the same to say of a block. */
interface BlockChecks {
  readonly policy: Policy
  readonly context: PolicyContext
  readonly limits: PolicyLimits
  readonly tools: LanguageTools
  readonly ofBlocks: readonly PolicyRule[]
  readonly ofMessages: readonly PolicyRule[]
  readonly orderOf: ReadonlyMap<PolicyRule, number>
}

/** The newest first. Few texts are edited turn about, so that few are kept. */
const recent: BlockChecks[] = []
const mostRecent = 8

function blockChecks(input: RuleInput, policy: Policy): BlockChecks {
  const index = recent.findIndex((one) => one.policy === policy && isToldTheSame(one, input))
  const known = recent[index]
  if (known !== undefined && index === 0) return known
  if (known !== undefined) recent.splice(index, 1)
  const current = known ?? newChecks(input, policy)
  recent.unshift(current)
  recent.length = Math.min(recent.length, mostRecent)
  return current
}

function newChecks({ context, limits, tools: all }: RuleInput, policy: Policy): BlockChecks {
  // What is known of words changes as one types, and would have every block read again: rules that ask for it read the
  // message.
  const tools: LanguageTools = { languageScores: all.languageScores, isCorrectWord: null }
  const ofBlocks = policy.rules.filter((rule) => rule.reads === 'block')
  const ofMessages = policy.rules.filter((rule) => rule.reads !== 'block')
  const orderOf = new Map(policy.rules.map((rule, index) => [rule, index]))
  return { policy, context: { ...context, subject: '' }, limits, tools, ofBlocks, ofMessages, orderOf }
}

const matchesInBlocks = foundByPart(
  (message, { ofBlocks, context, limits, tools }: BlockChecks): readonly PlacedMatch[] => {
    const input: RuleInput = { message, removals: [], context, limits, tools }
    const matches: PlacedMatch[] = []
    for (const rule of ofBlocks) for (const match of rule.check(input)) matches.push(placed(rule, match, message))
    return matches
  },
  (one, by) => ({ ...one, match: movedMatch(one.match, by) }),
)

function isToldTheSame(known: BlockChecks, { context, tools }: RuleInput): boolean {
  const names = Object.keys(context) as (keyof PolicyContext)[]
  return (
    known.tools.languageScores === tools.languageScores &&
    names.every((name) => name === 'subject' || known.context[name] === context[name])
  )
}

function placed(rule: PolicyRule, match: Match, message: MessageText): PlacedMatch {
  if (match.span === null) return { rule, match, place: 'message', text: '', textHash: hashOfWhole(match) }
  const text = message.text.slice(match.span[0], match.span[1])
  const named = text.includes(imageCharacter) ? textOfImages(message, match.span) : text
  return { rule, match, place: 'message', text, textHash: rememberedHash(named) }
}

/** What is found is mostly what was found before, and to hash it costs more than many a rule. */
const hashes = new Map<string, string>()
const mostHashes = 2000
const longestHashed = 200

function rememberedHash(text: string): string {
  if (text.length > longestHashed) return hashText(text)
  const known = hashes.get(text)
  if (known !== undefined) return known
  if (hashes.size >= mostHashes) hashes.clear()
  const made = hashText(text)
  hashes.set(text, made)
  return made
}

// In the text all images are alike: what is said of one must not hold for another. Parts of an address tell apart
// embedded images of any size at the same cost.
function textOfImages(message: MessageText, [start, end]: Span): string {
  const images = message.images
    .filter((image) => start <= image.start && image.end <= end)
    .map(({ src, alt }) => {
      const middle = Math.floor(src.length / 2)
      return [alt, src.length, src.slice(0, 200), src.slice(middle, middle + 200), src.slice(-200)].join('\n')
    })
  return [message.text.slice(start, end), ...images].join('\n')
}

/** A finding without a text is known by what it says, so that two of one rule stay apart. */
export function hashOfWhole(match: Match): string {
  if (match.subject !== undefined) return hashText(`${match.messageId}\n${match.subject}`)
  const data = Object.entries(match.data ?? {})
  return rememberedHash([match.messageId, ...data.map(([name, value]) => `${name}=${value}`)].join('\n'))
}
