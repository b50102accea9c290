import { describe, expect, it } from 'vitest'
import { carriedMistakes, createGrammarMemory } from '../../../../shared/policy/language/grammar-memory.ts'
import type { GrammarMistake } from '../../../../shared/policy/language/mistake.ts'

const mistake = (start: number, end: number): GrammarMistake => ({
  family: 'wording',
  span: [start, end],
  replacement: null,
})

describe('[F11] what the grammar checker has said', () => {
  it('is not known before, stays, and is nothing for greetings and for texts without end', () => {
    const memory = createGrammarMemory()
    expect(memory.answerTo('We was told.')).toBeNull()
    memory.remember('We was told.', [mistake(3, 6)])
    expect(memory.answerTo('We was told.')).toEqual([mistake(3, 6)])
    expect(memory.answerTo('Hello Marie,')).toEqual([])
    expect(memory.answerTo('We was told. '.repeat(2000))).toEqual([])
  })

  it('is forgotten, the oldest first, when it has become too much', () => {
    const memory = createGrammarMemory()
    for (let number = 0; number <= 5000; number += 1) memory.remember(`We was told ${number}.`, [])
    expect(memory.answerTo('We was told 0.')).toBeNull()
    expect(memory.answerTo('We was told 5000.')).toEqual([])
  })

  it('stays true of what was not edited, and moves with it', () => {
    const before = 'We was told that it are here.'
    const known = [mistake(3, 6), mistake(20, 23)]
    expect(carriedMistakes(before, known, 'We was told yesterday that it are here.')).toEqual([
      mistake(3, 6),
      mistake(30, 33),
    ])
    // The word that is being written is no longer what it was.
    expect(carriedMistakes(before, known, 'We wass told that it are here.')).toEqual([mistake(21, 24)])
    expect(carriedMistakes(before, known, 'We were told that it are here.')).toEqual([mistake(21, 24)])
    expect(carriedMistakes(before, known, 'Another text altogether.')).toEqual([])
  })
})
