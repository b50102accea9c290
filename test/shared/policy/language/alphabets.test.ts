import { array, assert, constantFrom, property, stringMatching } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canWrite, countUnwritable } from '../../../../shared/policy/language/alphabets.ts'

const languages = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'tr']

describe('the letters of a language', () => {
  it('hold those from a to z, in every language', () => {
    assert(
      property(constantFrom(...languages), array(stringMatching(/^[a-z]+$/)), (language, words) => {
        expect(canWrite(language, words)).toBe(true)
      }),
    )
  })

  it.each([
    ['pl', 'odpiszę', ['pl']],
    ['tr', 'kırıldığını', ['tr']],
    ['da', 'ærgerligt', ['fr', 'da']],
    ['sv', 'påsen', ['sv', 'da']],
    ['de', 'größe', ['de']],
    ['es', 'mañana', ['en', 'fr', 'es']],
    ['pt', 'reclamação', ['pt']],
  ])('tell where %s "%s" can be written', (_, word, expected) => {
    expect(languages.filter((language) => canWrite(language, [word]))).toEqual(expected)
  })

  it('are the same whether an accent is composed or not', () => {
    expect(canWrite('pl', ['odpiszę'.normalize('NFD')])).toBe(true)
    expect(canWrite('pt', ['odpiszę'.normalize('NFD')])).toBe(false)
  })

  it('are counted by the word', () => {
    expect(countUnwritable('pt', ['pięć', 'lat', 'pozostałe', 'części'])).toBe(3)
  })

  it('are not asked of a language that is told by its script', () => {
    expect(canWrite('ja', ['größe'])).toBe(true)
  })
})
