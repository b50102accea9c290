import { concepts } from './concept.ts'
import type { Concept, Lexicon } from './concept.ts'
import { foldedWords, tokenClasses } from './sentences.ts'

/** One step of a pattern. */
export type Step =
  | { readonly kind: 'word'; readonly word: string; readonly openStart: boolean; readonly openEnd: boolean }
  | { readonly kind: 'concept'; readonly concept: Concept }
  | { readonly kind: 'any' }
  | { readonly kind: 'clause-start' }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Step[])[] }

export interface Pattern {
  readonly steps: readonly Step[]
  /** Written with `!`: where it matches, the concept is not meant. */
  readonly isException: boolean
}

/** Words that `..` may skip. Unit: tokens. */
const usualGap = { word: 3, character: 10 } as const

/** Reads the lines of one concept. A lexicon is our own data: a mistake in it is a bug and throws, with the line. */
export function readPatterns(lines: string, lexicon: Lexicon): readonly Pattern[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const isException = line.startsWith('!')
      const reader = new PatternReader(isException ? line.slice(1) : line, lexicon)
      return { steps: reader.readAll(), isException }
    })
}

const partPattern = /\s+|\.\.(\d*)|<([a-z-]+)>|:\/\/|\{\}|[()|?^_#@]|[^\s()[\]|?^_#@<{]+/gu

class PatternReader {
  private readonly parts: readonly RegExpExecArray[]
  private readonly line: string
  private readonly lexicon: Lexicon
  private position = 0

  constructor(line: string, lexicon: Lexicon) {
    this.line = line
    this.lexicon = lexicon
    this.parts = [...line.matchAll(partPattern)]
    if (this.parts.map((part) => part[0]).join('') !== line)
      throw this.mistake('a sign that the notation does not have')
  }

  readAll(): readonly Step[] {
    const steps: readonly Step[] = [{ kind: 'choice', options: this.readOptions(false) }]
    if (!canConsume(steps)) throw this.mistake('a pattern that can match nothing')
    return steps
  }

  private mistake(what: string): Error {
    return new Error(`Lexicon ${this.lexicon.language}: ${what} in “${this.line.trim()}”`)
  }

  // Phrases separated by `|`, up to the end of the line or of the group.
  private readOptions(inGroup: boolean): readonly (readonly Step[])[] {
    const options: Step[][] = []
    let steps: Step[] = []
    for (;;) {
      const part = this.parts[this.position]
      if (part === undefined) {
        if (inGroup) throw this.mistake('a missing )')
        return [...options, steps]
      }
      this.position += 1
      const sign = part[0]
      if (sign.trim() === '') continue
      if (sign === ')') {
        if (!inGroup) throw this.mistake('a stray )')
        return [...options, steps]
      }
      if (sign === '|') {
        options.push(steps)
        steps = []
      } else if (sign === '?') {
        const previous = steps.pop()
        if (previous === undefined) throw this.mistake('a ? after nothing')
        steps.push({ kind: 'choice', options: [[previous], []] })
      } else if (sign === '(') steps.push({ kind: 'choice', options: this.readOptions(true) })
      else steps.push(this.readStep(sign, part[1], part[2]))
    }
  }

  private readStep(sign: string, gap: string | undefined, concept: string | undefined): Step {
    if (concept !== undefined) {
      const known = concepts.find((name) => name === concept)
      if (known === undefined) throw this.mistake(`an unknown concept <${concept}>`)
      return { kind: 'concept', concept: known }
    }
    if (sign.startsWith('..')) {
      return { kind: 'gap', most: gap === undefined || gap === '' ? usualGap[this.lexicon.unit] : Number(gap) }
    }
    if (sign === '_') return { kind: 'any' }
    if (sign === '^') return { kind: 'clause-start' }
    if (Object.values(tokenClasses).some((name) => name === sign)) return wordStep(sign, false, false)
    if (sign.includes('..')) throw this.mistake(`a gap that runs into the word before it, “${sign}”`)
    const words = foldedWords(sign, this.lexicon)
    if (words.length === 0) throw this.mistake(`“${sign}”, which has no letter`)
    const steps = words.map((word, index) =>
      wordStep(word, index === 0 && sign.startsWith('*'), index === words.length - 1 && sign.endsWith('*')),
    )
    const [only] = steps
    return steps.length === 1 && only !== undefined ? only : { kind: 'choice', options: [steps] }
  }
}

function wordStep(word: string, openStart: boolean, openEnd: boolean): Step {
  return { kind: 'word', word, openStart, openEnd }
}

function canConsume(steps: readonly Step[]): boolean {
  return steps.some((step) =>
    step.kind === 'choice' ? step.options.every(canConsume) : step.kind !== 'gap' && step.kind !== 'clause-start',
  )
}

/** Concepts that a pattern names. */
export function conceptsNamed(steps: readonly Step[]): readonly Concept[] {
  return steps.flatMap((step) => {
    if (step.kind === 'concept') return [step.concept]
    return step.kind === 'choice' ? step.options.flatMap(conceptsNamed) : []
  })
}
