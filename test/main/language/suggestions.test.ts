import { describe, expect, it } from 'vitest'
import { bestSuggestions } from '../../../main/language/best-suggestions.ts'
import { slipsBetween } from '../../../main/language/slips.ts'
import { createSpellingEngine } from '../../../main/language/spelling-engine.ts'
import { installedSpellingFiles } from '../../../main/language/spelling-files.ts'

const engine = createSpellingEngine(installedSpellingFiles())

describe('[F11] suggestions', () => {
  it.each([
    ['en-CA', 'recieve', 'receive'],
    ['en-CA', 'Recieve', 'Receive'],
    ['en-CA', 'RECIEVE', 'RECEIVE'],
    ['en-US', 'delivry', 'delivery'],
    ['en-GB', 'colouur', 'colour'],
    ['en-AU', 'adress', 'address'],
    ['en-CA', 'tooniee', 'toonie'],
    ['fr-CA', 'recevior', 'recevoir'],
    ['fr-CA', 'aujourdhui', "aujourd'hui"],
    ['fr-FR', 'l’abatjour', 'l’abat-jour'],
    ['fr-FR', "l'abatjour", "l'abat-jour"],
    ['es-MX', 'paqete', 'paquete'],
    ['es-ES', 'recivir', 'recibir'],
    ['de-DE', 'Bestelung', 'Bestellung'],
    ['it-IT', 'ariva', 'arriva'],
    ['pt-BR', 'nao', 'não'],
    ['pt-PT', 'nao', 'não'],
    ['nl-NL', 'compleeet', 'compleet'],
    ['pl-PL', 'przesylka', 'przesyłka'],
    ['sv-SE', 'leverranns', 'leverans'],
    ['tr-TR', 'siparis', 'sipariş'],
  ])('in %s has for %s: %s', async (language, word, right) => {
    const suggestions = await engine.suggest(language, word)
    expect(suggestions.slice(0, 4)).toContain(right)
    expect(suggestions.length).toBeLessThanOrEqual(6)
    expect(new Set(suggestions).size).toBe(suggestions.length)
    // What is suggested is right.
    expect(
      await engine.areCorrect(
        language,
        suggestions.filter((one) => !/[ -]/.test(one)),
      ),
    ).not.toContain(false)
  })

  it('lets words be looked up between two dictionaries', async () => {
    const order: string[] = []
    await engine.areCorrect('en-CA', ['lamp'])
    await Promise.all([
      engine.suggest('en-CA', 'recievvementationalisticaly').then(() => order.push('suggested')),
      ...Array.from({ length: 3 }, () => engine.areCorrect('en-CA', ['lamp']).then(() => order.push('checked'))),
    ])
    expect(order).toEqual(['checked', 'checked', 'checked', 'suggested'])
  })

  it('has none where there is no dictionary', async () => {
    expect(await engine.suggest('ja-JP', 'lammp')).toEqual([])
  })

  it('puts what is to be changed least first, and among equals takes the dictionaries in turn, nothing twice', () => {
    expect(
      bestSuggestions('nao', [
        ['ano', 'na'],
        ['nado', 'ano', 'não'],
      ]),
    ).toEqual(['não', 'nado', 'na', 'ano'])
    expect(bestSuggestions('adress', [['dress', 'address', 'a dress']])).toEqual(['address', 'dress', 'a dress'])
    expect(bestSuggestions('delivry', [['devilry', 'delivery']])).toEqual(['delivery', 'devilry'])
    expect(bestSuggestions('bagg', [['bags'], ['bang', 'bags']])).toEqual(['bags', 'bang'])
    expect(bestSuggestions('lammp', [])).toEqual([])
    expect(bestSuggestions('lammp', [['lammp', 'lamp']])).toEqual(['lamp'])
  })

  it.each([
    ['lamp', 'lamp', 0],
    ['lammp', 'lamp', 1],
    ['lmap', 'lamp', 1],
    ['', 'lamp', 4],
    ['lamp', '', 4],
    ['delivry', 'devilry', 2],
    ['ca', 'abc', 3],
  ])('counts the slips between %j and %j: %i', (from, to, slips) => {
    expect(slipsBetween(from, to)).toBe(slips)
    expect(slipsBetween(to, from)).toBe(slips)
  })

  it('keeps the apostrophe of the word', () => {
    expect(bestSuggestions('dont’', [["don't"]])).toEqual(['don’t'])
    expect(bestSuggestions('dont', [['don’t']])).toEqual(["don't"])
  })
})
