import { concepts } from './concept.ts'
import type { Concept, Lexicon } from './concept.ts'
import { conceptsNamed, readPatterns } from './pattern.ts'
import type { Pattern, Step } from './pattern.ts'
import { tokenClasses } from './sentences.ts'

/** A state of the automaton that all patterns of one level share. */
export interface State {
  /** Next states by word id. */
  readonly words: Map<number, State[]>
  readonly concepts: Map<Concept, State[]>
  /** Next states after any one token. */
  readonly any: State[]
  /** Next states without a token. */
  readonly free: State[]
  /** Next states after up to `most` tokens of the same clause. */
  readonly gaps: { readonly most: number; readonly to: State }[]
  /** Next states when the token starts a clause. */
  readonly clauseStart: State[]
  readonly accepts: { readonly concept: Concept; readonly isException: boolean }[]
}

export interface CompiledLexicon {
  readonly lexicon: Lexicon
  /** One automaton per level: a concept stands above those that its patterns name. */
  readonly levels: readonly State[]
  /** Ids of the pattern words that a folded word matches. */
  readonly idsOf: (word: string, isNumber: boolean) => readonly number[]
}

const compiled = new WeakMap<Lexicon, CompiledLexicon>()

/** The automata of a lexicon, made at first use. Throws on a mistake in the lexicon, which a test keeps from shipping. */
export function compiledLexicon(lexicon: Lexicon): CompiledLexicon {
  const known = compiled.get(lexicon)
  if (known !== undefined) return known
  const made = compile(lexicon)
  compiled.set(lexicon, made)
  return made
}

function compile(lexicon: Lexicon): CompiledLexicon {
  const patterns = new Map(concepts.map((concept) => [concept, readPatterns(lexicon.concepts[concept], lexicon)]))
  const table = new WordTable()
  const levels: State[] = []
  for (const [concept, level] of levelsOf(patterns, lexicon)) {
    while (levels.length <= level) levels.push(newState())
    const start = levels[level]
    if (start === undefined) continue
    for (const pattern of patterns.get(concept) ?? []) {
      const end = addSteps(start, pattern.steps, table)
      end.accepts.push({ concept, isException: pattern.isException })
    }
  }
  return { lexicon, levels, idsOf: (word, isNumber) => table.idsOf(word, isNumber) }
}

function newState(): State {
  return { words: new Map(), concepts: new Map(), any: [], free: [], gaps: [], clauseStart: [], accepts: [] }
}

function addSteps(from: State, steps: readonly Step[], table: WordTable): State {
  let state = from
  for (const step of steps) {
    const next = newState()
    switch (step.kind) {
      case 'word':
        append(state.words, table.idFor(step.word, step.openStart, step.openEnd), next)
        break
      case 'concept':
        append(state.concepts, step.concept, next)
        break
      case 'any':
        state.any.push(next)
        break
      case 'clause-start':
        state.clauseStart.push(next)
        break
      case 'gap':
        state.gaps.push({ most: step.most, to: next })
        break
      case 'choice':
        for (const option of step.options) addSteps(state, option, table).free.push(next)
        break
    }
    state = next
  }
  return state
}

function append<Key>(map: Map<Key, State[]>, key: Key, state: State): void {
  const states = map.get(key)
  if (states === undefined) map.set(key, [state])
  else states.push(state)
}

function levelsOf(patterns: ReadonlyMap<Concept, readonly Pattern[]>, lexicon: Lexicon): ReadonlyMap<Concept, number> {
  const levels = new Map<Concept, number>()
  const visit = (concept: Concept, path: readonly Concept[]): number => {
    if (path.includes(concept)) {
      throw new Error(`Lexicon ${lexicon.language}: concepts name each other: ${[...path, concept].join(' > ')}`)
    }
    const known = levels.get(concept)
    if (known !== undefined) return known
    const named = (patterns.get(concept) ?? []).flatMap((pattern) => conceptsNamed(pattern.steps))
    const level = Math.max(-1, ...named.map((other) => visit(other, [...path, concept]))) + 1
    levels.set(concept, level)
    return level
  }
  for (const concept of concepts) visit(concept, [])
  return levels
}

/** Longer words than this are compared by their first units only: no language of ours has longer ones. */
const longestWord = 60

class WordTable {
  private readonly exact = new Map<string, number>()
  private readonly starts = new Map<string, number>()
  private readonly ends = new Map<string, number>()
  private readonly insides = new Map<string, number>()
  private count = 0

  idFor(word: string, openStart: boolean, openEnd: boolean): number {
    const map = openStart ? (openEnd ? this.insides : this.ends) : openEnd ? this.starts : this.exact
    const known = map.get(word)
    if (known !== undefined) return known
    map.set(word, this.count)
    return this.count++
  }

  idsOf(word: string, isNumber: boolean): readonly number[] {
    const ids: number[] = []
    const add = (id: number | undefined) => {
      if (id !== undefined) ids.push(id)
    }
    add(this.exact.get(word))
    if (isNumber) add(this.exact.get(tokenClasses.number))
    const length = Math.min(word.length, longestWord)
    for (let size = 1; size <= length; size += 1) {
      add(this.starts.get(word.slice(0, size)))
      add(this.ends.get(word.slice(word.length - size)))
    }
    if (this.insides.size > 0) {
      for (let start = 0; start < length; start += 1) {
        for (let end = start + 1; end <= length; end += 1) add(this.insides.get(word.slice(start, end)))
      }
    }
    return ids
  }
}
