import type { MessagePart, MessageText } from '../../message/text.ts'
import type { Concept, Lexicon } from './concept.ts'
import { compiledLexicon } from './compile.ts'
import type { CompiledLexicon, State, WordClass } from './compile.ts'
import { sentencesOf } from './sentences.ts'
import type { Sentence, Token } from './sentences.ts'

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

interface Found {
  readonly concept: Concept
  readonly first: number
  readonly end: number
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
  const longest = longestOf(run.found)
  const negations = longest.get('negation')
  const { ahead, behind } = compiled.lexicon.negationScope
  const hits = new Map<Concept, Hit[]>()
  for (const [concept, list] of longest) {
    const made: Hit[] = []
    for (const { first, end } of list) {
      const isNegated = negations !== undefined && isDenied(sentence, negations, first, end, ahead, behind)
      made.push({ concept, first, end, isNegated })
    }
    hits.set(concept, made)
  }
  return hits
}

/** Of each concept, from left to right, the longest ones, none overlapping. */
function longestOf(found: readonly (readonly Found[] | undefined)[]): ReadonlyMap<Concept, readonly Found[]> {
  const longest = new Map<Concept, Found[]>()
  for (const starts of found) {
    for (const hit of starts ?? nothing) {
      const kept = longest.get(hit.concept)
      const last = kept?.at(-1)
      if (kept === undefined) longest.set(hit.concept, [hit])
      else if (last !== undefined && last.first === hit.first && last.end < hit.end) kept[kept.length - 1] = hit
      else if (last === undefined || last.end <= hit.first) kept.push(hit)
    }
  }
  return longest
}

function isDenied(
  { tokens }: Sentence,
  negations: readonly Found[],
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

const nothing: readonly Found[] = []

// Numbers the places that runs work on, so that a state knows where it was entered last.
let visit = 0

/** All patterns of a level over one sentence, from each of its tokens. */
class Run {
  /** By first token: what the levels so far have found. */
  readonly found: (Found[] | undefined)[]
  private readonly tokens: readonly Token[]
  private readonly words: readonly WordClass[]
  private accepted: Found[] = []
  private excepted: Found[] = []
  /** States that wait at a place, by its distance from the token where the run starts. */
  private waiting: (State[] | undefined)[] = []

  constructor(sentence: Sentence, compiled: CompiledLexicon) {
    this.tokens = sentence.tokens
    this.words = this.tokens.map((token) => compiled.classOf(token.word, token.isNumber))
    this.found = this.tokens.map(() => undefined)
  }

  through(start: State, level: number): void {
    for (let first = 0; first < this.tokens.length; first += 1) {
      if (this.mayStart(start, level, first)) this.from(start, first)
    }
    if (this.accepted.length === 0) return
    const spoiled = this.spoiledTokens()
    for (const hit of this.accepted) {
      const marks = spoiled?.get(hit.concept)
      if (marks?.subarray(hit.first, hit.end).includes(1) === true) continue
      const others = this.found[hit.first]
      if (others === undefined) this.found[hit.first] = [hit]
      else others.push(hit)
    }
    this.accepted = []
    this.excepted = []
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
    this.waiting = []
    this.leave(start, first, 0)
    for (let offset = 0; offset < this.waiting.length; offset += 1) {
      const states = this.waiting[offset]
      if (states === undefined) continue
      visit += 1
      // An array yields what is pushed to it while it is walked.
      for (const state of states) {
        if (state.visit === visit) continue
        state.visit = visit
        for (const { concept, isException } of state.accepts) {
          const list = isException ? this.excepted : this.accepted
          list.push({ concept, first, end: first + offset })
        }
        this.leave(state, first, offset)
      }
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
    if (state === null) return
    const states = this.waiting[offset]
    if (states === undefined) this.waiting[offset] = [state]
    else states.push(state)
  }

  private startsClause(place: number): boolean {
    return place === 0 || this.tokens[place - 1]?.clause !== this.tokens[place]?.clause
  }

  // At most places of a message nothing starts, so that asking first saves most of the work.
  private mayStart(start: State, level: number, first: number): boolean {
    const word = this.words[first]
    if (word === undefined) return false
    if ((word.starts[level] ??= start.afterToken(word) !== null || start.gaps.length > 0)) return true
    if (start.hasConcepts && this.takesConcept(start, first)) return true
    if (!start.opensClauses || !this.startsClause(first)) return false
    const opened = start.atClauseStart()
    return opened !== null && (opened.opensClauses || this.leadsOn(opened, first))
  }

  private leadsOn(state: State, place: number): boolean {
    const word = this.words[place]
    if (state.gaps.length > 0 || state.accepts.length > 0) return true
    if (word !== undefined && state.afterToken(word) !== null) return true
    return state.hasConcepts && this.takesConcept(state, place)
  }

  private takesConcept(state: State, place: number): boolean {
    for (const hit of this.found[place] ?? nothing) if (state.afterConcept(hit.concept) !== null) return true
    return false
  }
}
