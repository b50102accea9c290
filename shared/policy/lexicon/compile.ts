import { concepts } from './concept.ts'
import type { Concept, Lexicon } from './concept.ts'
import { conceptsNamed, readPatterns } from './pattern.ts'
import type { Pattern, Step } from './pattern.ts'
import { bitsOf, WordTable, type Level, type WordClass } from './word-table.ts'

/** A state of the automaton that all patterns of one level share, as the patterns are written into it. */
interface DraftState {
  readonly words: Map<number, DraftState[]>
  readonly concepts: Map<Concept, DraftState[]>
  readonly any: DraftState[]
  /** Next states without a token. */
  readonly free: DraftState[]
  readonly gaps: { readonly most: number; readonly to: DraftState }[]
  readonly clauseStart: DraftState[]
  readonly accepts: Acceptance[]
}

interface Acceptance {
  readonly concept: Concept
  readonly isException: boolean
}

export interface CompiledLexicon {
  readonly lexicon: Lexicon
  /** One automaton per level: a concept stands above those that its patterns name. */
  readonly levels: readonly State[]
  readonly classOf: (word: string, isNumber: boolean) => WordClass
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
  const levels: DraftState[] = []
  for (const [concept, level] of levelsOf(patterns, lexicon)) {
    while (levels.length <= level) levels.push(newState())
    const start = levels[level]
    if (start === undefined) continue
    for (const pattern of patterns.get(concept) ?? []) {
      const end = addSteps(start, pattern.steps, table)
      end.accepts.push({ concept, isException: pattern.isException })
    }
  }
  const states = new States()
  const starts = levels.map((start) => states.stateOf([start]))
  table.startFrom(starts)
  return { lexicon, levels: starts, classOf: (word, isNumber) => table.classOf(word, isNumber) }
}

function newState(): DraftState {
  return { words: new Map(), concepts: new Map(), any: [], free: [], gaps: [], clauseStart: [], accepts: [] }
}

function addSteps(from: DraftState, steps: readonly Step[], table: WordTable): DraftState {
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

function append<Key>(map: Map<Key, DraftState[]>, key: Key, state: DraftState): void {
  const states = map.get(key)
  if (states === undefined) map.set(key, [state])
  else states.push(state)
}

/**
 * Drafts that are entered together, with all that they reach without a token, work as one state (subset construction).
 * States and ways between them are made when a message first takes them: most of the possible ones never are.
 */
export class State implements Level {
  readonly accepts: readonly Acceptance[]
  readonly hasConcepts: boolean
  readonly gaps: readonly Gap[]
  /** The start of a clause leads on, or is passed on the way. */
  readonly opensClauses: boolean
  /** Mark of the place that entered it last. */
  visit = 0
  private readonly states: States
  private readonly words = new Map<number, DraftState[]>()
  private readonly wordBits: number
  /** Nothing but words leads on. */
  private readonly takesWordsAlone: boolean
  private readonly any: DraftState[] = []
  private readonly tokens = new Map<WordClass, State | null>()
  /** After a word that no pattern names here; `null` until one comes. */
  private afterOther: State | null = null
  private readonly concepts = new Map<Concept, Way>()
  private readonly clauseStart: Way = { drafts: [], state: null }

  constructor(drafts: Iterable<DraftState>, states: States) {
    this.states = states
    const accepts: Acceptance[] = []
    const gaps: Gap[] = []
    for (const draft of drafts) {
      accepts.push(...draft.accepts)
      this.any.push(...draft.any)
      this.clauseStart.drafts.push(...draft.clauseStart)
      for (const gap of draft.gaps) gaps.push({ most: gap.most, way: { drafts: [gap.to], state: null } })
      for (const [id, next] of draft.words) for (const one of next) append(this.words, id, one)
      for (const [concept, next] of draft.concepts) {
        const way = this.concepts.get(concept)
        if (way === undefined) this.concepts.set(concept, { drafts: [...next], state: null })
        else way.drafts.push(...next)
      }
    }
    this.accepts = accepts.length === 0 ? none : accepts
    this.gaps = gaps.length === 0 ? none : gaps
    this.wordBits = bitsOf(this.words.keys())
    this.hasConcepts = this.concepts.size > 0
    this.opensClauses = this.clauseStart.drafts.length > 0
    const isOpen = this.hasConcepts || this.opensClauses || this.any.length > 0
    this.takesWordsAlone = !isOpen && accepts.length === 0 && gaps.length === 0
  }

  /** Whether nothing comes of the state at a token, or where there is none: that is so at most places that gaps lead to. */
  endsAt(word: WordClass | undefined): boolean {
    return this.takesWordsAlone && (word === undefined || (word.bits & this.wordBits) === 0)
  }
  /** What the state goes on as after a token, by its word or by being any token. */
  afterToken(word: WordClass): State | null {
    // Most words lead on from few states.
    if ((word.bits & this.wordBits) === 0) {
      return this.any.length === 0 ? null : (this.afterOther ??= this.states.stateOf(this.any))
    }
    const known = this.tokens.get(word)
    if (known !== undefined) return known
    const drafts = [...this.any, ...word.ids.flatMap((id) => this.words.get(id) ?? [])]
    const state = drafts.length === 0 ? null : this.states.stateOf(drafts)
    this.tokens.set(word, state)
    return state
  }
  afterConcept(concept: Concept): State | null {
    const way = this.concepts.get(concept)
    return way === undefined ? null : this.follow(way)
  }
  /** What the state goes on as, without a token, where a clause starts. */
  atClauseStart(): State | null {
    return this.follow(this.clauseStart)
  }
  /** What the state goes on as after the skipped tokens of a gap. */
  afterGap(gap: Gap): State | null {
    return this.follow(gap.way)
  }

  mayStartWith(ids: readonly number[]): boolean {
    return this.gaps.length > 0 || this.any.length > 0 || ids.some((id) => this.words.has(id))
  }
  mayOpenWith(ids: readonly number[]): boolean {
    const opened = this.atClauseStart()
    if (opened === null) return false
    return opened.opensClauses || opened.accepts.length > 0 || opened.mayStartWith(ids)
  }

  private follow(way: Way): State | null {
    if (way.drafts.length === 0) return null
    way.state ??= this.states.stateOf(way.drafts)
    return way.state
  }
}

// One for all, since most states have none.
const none: readonly never[] = []

export interface Gap {
  /** Tokens that it may skip. */
  readonly most: number
  readonly way: Way
}

interface Way {
  readonly drafts: DraftState[]
  /** `null` until it is first taken. */
  state: State | null
}

class States {
  private readonly numbers = new Map<DraftState, number>()
  private readonly known = new Map<string, State>()

  stateOf(entered: readonly DraftState[]): State {
    const drafts = new Set(entered)
    // A set yields what is added to it while it is walked.
    for (const draft of drafts) {
      for (const next of draft.free) drafts.add(next)
      for (const gap of draft.gaps) drafts.add(gap.to)
    }
    const key = Array.from(drafts, (draft) => this.numberOf(draft))
      .toSorted((a, b) => a - b)
      .join()
    const known = this.known.get(key)
    if (known !== undefined) return known
    const state = new State(drafts, this)
    this.known.set(key, state)
    return state
  }

  private numberOf(draft: DraftState): number {
    const known = this.numbers.get(draft)
    if (known !== undefined) return known
    this.numbers.set(draft, this.numbers.size)
    return this.numbers.size - 1
  }
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
