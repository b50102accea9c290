import type { MessagePart, MessageText } from '../../message/text.ts'
import type { Concept, Lexicon } from './concept.ts'
import { compiledLexicon } from './compile.ts'
import type { CompiledLexicon, State } from './compile.ts'
import { sentencesOf } from './sentences.ts'
import type { Sentence, Token } from './sentences.ts'
import type { WordClass } from './word-table.ts'

/** One place where a sentence says a concept: its tokens `[first, end)`. */
export interface Hit {
  readonly concept: Concept
  readonly first: number
  readonly end: number
  /** A negation stands before it (or after it, in languages that deny so) in the same clause. */
  readonly isNegated: boolean
}

export type Hits = ReadonlyMap<Concept, readonly Hit[]>

export interface ReadSentence {
  readonly sentence: Sentence
  /** Per concept, from left to right, the longest ones, none overlapping. */
  readonly hits: Hits
}

/** Says which concepts each sentence of a message holds. Pure; cost is linear in the text. */
export function readConcepts(message: MessageText, lexicon: Lexicon): readonly ReadSentence[] {
  const compiled = compiledLexicon(lexicon)
  return sentencesOf(message, lexicon).map((sentence) => ({ sentence, hits: hitsOf(sentence, compiled) }))
}

/** A sentence of a message's part, in the whole message: a long one has many, and few are asked for their place. */
export class MovedSentence implements ReadSentence {
  readonly hits: Hits
  private readonly local: ReadSentence
  private readonly part: MessagePart
  private moved: Sentence | null = null

  constructor(local: ReadSentence, part: MessagePart) {
    this.hits = local.hits
    this.local = local
    this.part = part
  }

  get sentence(): Sentence {
    const { sentence } = this.local
    const { start, firstBlock } = this.part
    this.moved ??= {
      ...sentence,
      start: sentence.start + start,
      end: sentence.end + start,
      block: sentence.block + firstBlock,
    }
    return this.moved
  }
}

function hitsOf(sentence: Sentence, compiled: CompiledLexicon): Hits {
  const run = new Run(sentence, compiled)
  compiled.levels.forEach((start, level) => run.through(start, level))
  const hits = run.longest()
  const negations = hits.get('negation')
  if (negations === undefined) return hits
  const { ahead, behind } = compiled.lexicon.negationScope
  const isDeniedHit = ({ first, end }: Hit) => isDenied(sentence, negations, first, end, ahead, behind)
  const judged = new Map<Concept, readonly Hit[]>()
  for (const [concept, list] of hits) {
    judged.set(
      concept,
      list.map((hit) => (isDeniedHit(hit) ? { ...hit, isNegated: true } : hit)),
    )
  }
  return judged
}

function isDenied(
  { tokens }: Sentence,
  negations: readonly Hit[],
  first: number,
  end: number,
  ahead: number,
  behind: number,
): boolean {
  return negations.some((negation) => {
    const inClause = tokens[negation.first]?.clause === tokens[first]?.clause
    if (negation.end <= first) return inClause && first - negation.end < ahead
    if (negation.first >= end) return inClause && negation.first - end < behind
    return true
  })
}

const nothing: readonly Hit[] = []
// Most sentences of some messages say nothing that a rule asks for.
const noHits: Hits = new Map()

// Numbers the places that runs work on, so that a state knows where it was entered last.
let visit = 0

/**
 * States that wait at a place, by its distance from the token where a run starts. Runs do not overlap, so that all of them
 * use the same lists; each is empty again when its place was worked on.
 */
const waiting: State[][] = []

/** All patterns of a level over one sentence, from each of its tokens. */
class Run {
  /** By first token: what the levels so far have found. */
  private readonly found: (Hit[] | undefined)[] = []
  private hasFound = false
  private readonly tokens: readonly Token[]
  private readonly words: WordClass[] = []
  /** By token, as bits: the levels of which a pattern may start there, whatever is found there. */
  private readonly starts: number[] = []
  private startsOfAll = 0
  private accepted: Hit[] = []
  private excepted: Hit[] = []
  /** The token at which patterns start, and how far from it states wait. */
  private first = 0
  private reach = 0

  constructor({ tokens }: Sentence, compiled: CompiledLexicon) {
    this.tokens = tokens
    let clause = -1
    for (const token of tokens) {
      const word = compiled.classOf(token.word, token.isNumber)
      const starts = token.clause === clause ? word.starts : word.starts | word.opens
      clause = token.clause
      this.words.push(word)
      this.starts.push(starts)
      this.startsOfAll |= starts
      this.found.push(undefined)
    }
  }

  through(start: State, level: number): void {
    const bit = 1 << level
    // At most places of a message nothing starts, so that asking first saves most of the work.
    const mayStart = (this.startsOfAll & bit) !== 0
    if (!mayStart && !this.hasFound) return
    const opened = start.opensClauses ? start.atClauseStart() : null
    for (let first = 0; first < this.starts.length; first += 1) {
      if (((this.starts[first] ?? 0) & bit) !== 0 || (this.hasFound && this.takesFound(start, opened, first))) {
        this.from(start, first)
      }
    }
    if (this.accepted.length === 0) return
    const spoiled = this.spoiledTokens()
    for (const hit of this.accepted) {
      const marks = spoiled?.get(hit.concept)
      if (marks?.subarray(hit.first, hit.end).includes(1) === true) continue
      const others = this.found[hit.first]
      if (others === undefined) this.found[hit.first] = [hit]
      else others.push(hit)
      this.hasFound = true
    }
    this.accepted = []
    this.excepted = []
  }

  /** Of each concept, from left to right, the longest ones, none overlapping. */
  longest(): Hits {
    if (!this.hasFound) return noHits
    const longest = new Map<Concept, Hit[]>()
    for (const starts of this.found) {
      if (starts === undefined) continue
      for (const hit of starts) {
        const kept = longest.get(hit.concept)
        const last = kept?.at(-1)
        if (kept === undefined) longest.set(hit.concept, [hit])
        else if (last !== undefined && last.first === hit.first && last.end < hit.end) kept[kept.length - 1] = hit
        else if (last === undefined || last.end <= hit.first) kept.push(hit)
      }
    }
    return longest
  }

  // By concept: tokens of places where an exception matches.
  private spoiledTokens(): ReadonlyMap<Concept, Uint8Array> | null {
    if (this.excepted.length === 0) return null
    const spoiled = new Map<Concept, Uint8Array>()
    for (const { concept, first, end } of this.excepted) {
      const marks = spoiled.get(concept) ?? new Uint8Array(this.tokens.length)
      marks.fill(1, first, end)
      spoiled.set(concept, marks)
    }
    return spoiled
  }

  /** Runs all patterns from one token, side by side: no state is worked on twice at one place. */
  private from(start: State, first: number): void {
    this.first = first
    this.reach = -1
    this.leave(start, first, 0)
    for (let offset = 0; offset <= this.reach; offset += 1) {
      const states = waiting[offset]
      if (states === undefined || states.length === 0) continue
      visit += 1
      // An array yields what is pushed to it while it is walked.
      for (const state of states) {
        if (state.visit === visit) continue
        state.visit = visit
        for (const { concept, isException } of state.accepts) {
          const list = isException ? this.excepted : this.accepted
          list.push({ concept, first, end: first + offset, isNegated: false })
        }
        this.leave(state, first, offset)
      }
      states.length = 0
    }
  }

  private leave(state: State, first: number, offset: number): void {
    const place = first + offset
    const token = this.tokens[place]
    const word = this.words[place]
    if (token === undefined || word === undefined) {
      // Where a sentence ends, its last clause does.
      if (state.opensClauses) this.enter(state.atClauseStart(), offset)
      return
    }
    this.enter(state.afterToken(word), offset + 1)
    if (state.hasConcepts) {
      for (const hit of this.found[place] ?? nothing) this.enter(state.afterConcept(hit.concept), hit.end - first)
    }
    if (state.opensClauses && this.startsClause(place)) this.enter(state.atClauseStart(), offset)
    for (const gap of state.gaps) {
      for (let skip = 1; skip <= gap.most; skip += 1) {
        // A gap may lead up to the first token of the next clause but never over one.
        if (this.tokens[place + skip - 1]?.clause !== token.clause) break
        this.enter(state.afterGap(gap), offset + skip)
      }
    }
  }

  private enter(state: State | null, offset: number): void {
    if (state === null || state.endsAt(this.words[this.first + offset])) return
    while (waiting.length <= offset) waiting.push([])
    waiting[offset]?.push(state)
    if (offset > this.reach) this.reach = offset
  }

  private startsClause(place: number): boolean {
    return place === 0 || this.tokens[place - 1]?.clause !== this.tokens[place]?.clause
  }

  /** Whether a pattern starts with a concept that was found at a token. */
  private takesFound(start: State, opened: State | null, place: number): boolean {
    const hits = this.found[place]
    if (hits === undefined) return false
    const ofClause = opened !== null && this.startsClause(place) ? opened : null
    return hits.some(
      ({ concept }) => start.afterConcept(concept) !== null || (ofClause?.afterConcept(concept) ?? null) !== null,
    )
  }
}
