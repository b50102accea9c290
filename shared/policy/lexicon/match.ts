import type { MessageText, Span } from '../../message/text.ts'
import type { Concept, Lexicon } from './concept.ts'
import { compiledLexicon } from './compile.ts'
import type { CompiledLexicon, State } from './compile.ts'
import { sentencesOf, tokenSpan } from './sentences.ts'
import type { Sentence } from './sentences.ts'

/** One place where a sentence says a concept: its tokens `[first, end)`. */
export interface Hit {
  readonly concept: Concept
  readonly first: number
  readonly end: number
  /** In `MessageText.text`. */
  readonly span: Span
  /** A negation stands before it (or after it, in languages that deny so) in the same clause. */
  readonly isNegated: boolean
}

export interface ReadSentence {
  readonly sentence: Sentence
  /** Per concept, from left to right, the longest ones, none overlapping. */
  readonly hits: ReadonlyMap<Concept, readonly Hit[]>
}

interface Found {
  readonly concept: Concept
  readonly first: number
  readonly end: number
}

/** Says which concepts each sentence of a message holds. Pure; cost is linear in the text. */
export function readConcepts(message: MessageText, lexicon: Lexicon): readonly ReadSentence[] {
  const compiled = compiledLexicon(lexicon)
  const ids = new Map<string, readonly number[]>()
  return sentencesOf(message, lexicon).map((sentence) => ({ sentence, hits: hitsOf(sentence, compiled, ids) }))
}

function hitsOf(
  sentence: Sentence,
  compiled: CompiledLexicon,
  ids: Map<string, readonly number[]>,
): ReadonlyMap<Concept, readonly Hit[]> {
  const tokens = sentence.tokens
  const tokenIds = tokens.map((token) => {
    const known = ids.get(token.word)
    if (known !== undefined) return known
    const made = compiled.idsOf(token.word, token.isNumber)
    ids.set(token.word, made)
    return made
  })
  // By first token: what the levels below have found.
  const found: Found[][] = tokens.map(() => [])
  for (const level of compiled.levels) {
    const run = new Run(sentence, tokenIds, found)
    for (let first = 0; first < tokens.length; first += 1) run.from(level, first)
    const spoiled = new Map<Concept, Uint8Array>()
    for (const exception of run.excepted) {
      const marks = spoiled.get(exception.concept) ?? new Uint8Array(tokens.length)
      marks.fill(1, exception.first, exception.end)
      spoiled.set(exception.concept, marks)
    }
    for (const hit of run.accepted) {
      const marks = spoiled.get(hit.concept)
      if (marks === undefined || !marks.subarray(hit.first, hit.end).includes(1)) found[hit.first]?.push(hit)
    }
  }

  const longest = new Map<Concept, Found[]>()
  for (const starts of found) {
    for (const hit of starts) {
      const kept = longest.get(hit.concept)
      const last = kept?.at(-1)
      if (kept === undefined) longest.set(hit.concept, [hit])
      else if (last !== undefined && last.first === hit.first && last.end < hit.end) kept[kept.length - 1] = hit
      else if (last === undefined || last.end <= hit.first) kept.push(hit)
    }
  }
  const negations = longest.get('negation') ?? []
  const { ahead, behind } = compiled.lexicon.negationScope
  const isDenied = (hit: Found) =>
    negations.some((negation) => {
      const inClause = tokens[negation.first]?.clause === tokens[hit.first]?.clause
      if (negation.end <= hit.first) return inClause && hit.first - negation.end < ahead
      if (negation.first >= hit.end) return inClause && negation.first - hit.end < behind
      return true
    })
  return new Map(
    [...longest].map(([concept, hits]) => [
      concept,
      hits.map((hit) => ({ ...hit, span: tokenSpan(sentence, hit.first, hit.end), isNegated: isDenied(hit) })),
    ]),
  )
}

// Numbers the places that runs work on, so that a state knows where it was entered last.
let visit = 0

/** What one run over a sentence keeps. */
class Run {
  readonly accepted: Found[] = []
  readonly excepted: Found[] = []
  private readonly sentence: Sentence
  private readonly tokenIds: readonly (readonly number[])[]
  private readonly found: readonly (readonly Found[])[]

  constructor(sentence: Sentence, tokenIds: readonly (readonly number[])[], found: readonly (readonly Found[])[]) {
    this.sentence = sentence
    this.tokenIds = tokenIds
    this.found = found
  }

  /** Runs all patterns of a level from one token, side by side: no state is worked on twice at one place. */
  from(start: State, first: number): void {
    const tokens = this.sentence.tokens
    if (!this.mayStart(start, first)) return
    const places: (State[] | undefined)[] = [[start]]
    const enter = (state: State | null, place: number) => {
      if (state === null) return
      const states = places[place - first]
      if (states === undefined) places[place - first] = [state]
      else states.push(state)
    }
    for (let offset = 0; offset < places.length; offset += 1) {
      const states = places[offset]
      if (states === undefined) continue
      const place = first + offset
      const token = tokens[place]
      visit += 1
      // An array yields what is pushed to it while it is walked.
      for (const state of states) {
        if (state.visit === visit) continue
        state.visit = visit
        for (const { concept, isException } of state.accepts) {
          const list = isException ? this.excepted : this.accepted
          list.push({ concept, first, end: place })
        }
        if (token === undefined) continue
        for (const id of this.tokenIds[place] ?? []) enter(state.afterWord(id), place + 1)
        if (state.hasConcepts) {
          for (const hit of this.found[place] ?? []) enter(state.afterConcept(hit.concept), hit.end)
        }
        enter(state.afterAny(), place + 1)
        if (place === 0 || tokens[place - 1]?.clause !== token.clause) enter(state.atClauseStart(), place)
        for (const gap of state.gaps) {
          for (let skip = 1; skip <= gap.most; skip += 1) {
            // A gap may lead up to the first token of the next clause but never over one.
            if (tokens[place + skip - 1]?.clause !== token.clause) break
            enter(state.afterGap(gap), place + skip)
          }
        }
      }
    }
  }
  // At most places of a message nothing starts, so that asking first saves most of the work.
  private mayStart(start: State, first: number): boolean {
    if (start.opensAnywhere) return true
    if (
      start.opensClauses &&
      (first === 0 || this.sentence.tokens[first - 1]?.clause !== this.sentence.tokens[first]?.clause)
    )
      return true
    for (const id of this.tokenIds[first] ?? []) if (start.takesWord(id)) return true
    if (!start.hasConcepts) return false
    for (const hit of this.found[first] ?? []) if (start.takesConcept(hit.concept)) return true
    return false
  }
}
