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
    const accepted: Found[] = []
    const excepted: Found[] = []
    for (let first = 0; first < tokens.length; first += 1)
      runFrom(level, first, sentence, tokenIds, found, accepted, excepted)
    const spoiled = new Map<Concept, Uint8Array>()
    for (const exception of excepted) {
      const marks = spoiled.get(exception.concept) ?? new Uint8Array(tokens.length)
      marks.fill(1, exception.first, exception.end)
      spoiled.set(exception.concept, marks)
    }
    for (const hit of accepted) {
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

// Runs all patterns of a level from one token, all states side by side: no state is entered twice at one place.
function runFrom(
  start: State,
  first: number,
  sentence: Sentence,
  tokenIds: readonly (readonly number[])[],
  found: readonly (readonly Found[])[],
  accepted: Found[],
  excepted: Found[],
): void {
  const tokens = sentence.tokens
  const places: (Set<State> | undefined)[] = [new Set([start])]
  const enter = (state: State, place: number) => {
    const states = places[place - first]
    if (states === undefined) places[place - first] = new Set([state])
    else states.add(state)
  }
  for (let offset = 0; offset < places.length; offset += 1) {
    const states = places[offset]
    if (states === undefined) continue
    const place = first + offset
    const token = tokens[place]
    // A set yields what is added to it while it is walked: `free` steps are followed on the spot.
    for (const state of states) {
      for (const accept of state.accepts) {
        const hit = { concept: accept.concept, first, end: place }
        if (accept.isException) excepted.push(hit)
        else accepted.push(hit)
      }
      for (const next of state.free) states.add(next)
      for (const gap of state.gaps) states.add(gap.to)
      if (token === undefined) continue
      if (state.words.size > 0) {
        for (const id of tokenIds[place] ?? []) {
          for (const next of state.words.get(id) ?? []) enter(next, place + 1)
        }
      }
      if (state.concepts.size > 0) {
        for (const hit of found[place] ?? []) {
          for (const next of state.concepts.get(hit.concept) ?? []) enter(next, hit.end)
        }
      }
      for (const next of state.any) enter(next, place + 1)
      if (state.clauseStart.length > 0 && (place === 0 || tokens[place - 1]?.clause !== token.clause)) {
        for (const next of state.clauseStart) states.add(next)
      }
      for (const gap of state.gaps) {
        for (let skip = 1; skip <= gap.most; skip += 1) {
          // A gap may lead up to the first token of the next clause but never over one.
          if (tokens[place + skip - 1]?.clause !== token.clause) break
          enter(gap.to, place + skip)
        }
      }
    }
  }
}
