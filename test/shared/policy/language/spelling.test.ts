import { array, assert, constantFrom, property, stringMatching } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAtNoun, nounsNear } from '../../../../shared/policy/language/german-nouns.ts'
import { withoutPronouns } from '../../../../shared/policy/language/joined-pronouns.ts'
import { nameParticles } from '../../../../shared/policy/language/name-particles.ts'
import { misspelledWords } from '../../../../shared/policy/language/spelling.ts'

/** The words that are flagged of a text when the dictionary has just these. */
function flagged(text: string, language: string, dictionary: string): readonly string[] {
  const words = new Set(dictionary.split(' '))
  const tools = { languageScores: null, isCorrectWord: (word: string) => words.has(word) }
  return misspelledWords(text, language, tools).map(([start, end]) => text.slice(start, end))
}

describe('[F11] German nouns', () => {
  const dictionary = 'wir haben Ihre Rechnung die der das ist da und Reparatur Hammer für gesandt heute Meile'

  it.each([
    ['Wir haben Ihre Rechnug gesandt.', ['Rechnug']],
    ['Wir haben Ihre Rehcnung gesandt.', ['Rehcnung']],
    ['Wir haben Ihre Rechnungg gesandt.', ['Rechnungg']],
    ['Wir haben Ihre Rechnung gesandt.', []],
    // No word is near: a name, or a compound that is newer than the dictionary.
    ['Wir haben Ihre Wolkenlampe gesandt.', []],
    // A short name is near too many words.
    ['Wir haben die Miele gesandt.', []],
    // No article stands before it: a name.
    ['Wir haben für Rechnug gesandt.', []],
    ['Wir haben Frau Rechnug gesandt.', []],
    // Part of a name of several words.
    ['Wir haben die Rechnug Deluxe gesandt.', []],
    ['Wir haben die Rechnug 3000 gesandt.', []],
  ])('in "%s": %j', (text, expected) => {
    expect(flagged(text, 'de-DE', `${dictionary} Wir`)).toEqual(expected)
  })

  it('are not looked for in another language', () => {
    expect(flagged('We saw die Rechnug there.', 'en-CA', 'We saw die there Rechnung')).toEqual([])
  })

  it('are asked for what they may be only when they are not found, and wait while nobody answers', () => {
    const asked: string[] = []
    const answers = new Map<string, boolean | null>([['Rechnug', null]])
    const tools = {
      languageScores: null,
      isCorrectWord: (word: string) => {
        asked.push(word)
        return answers.get(word) ?? (answers.has(word) ? null : word !== 'Rechnug')
      },
    }
    expect(misspelledWords('Hier ist die Rechnug.', 'de-DE', tools)).toEqual([])
    expect(asked).not.toContain('Rechnung')
    answers.set('Rechnug', false)
    expect(misspelledWords('Hier ist die Rechnug.', 'de-DE', tools)).toEqual([[13, 20]])
    expect(asked).toContain('Rechnung')
  })

  it('that have been mistyped with two letters changed about, or one doubled, are near the right one', () => {
    const noun = stringMatching(/^[A-Z][a-z]{6,14}$/)
    assert(
      property(noun, constantFrom(1, 2, 3, 4, 5), (word, at) => {
        const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
        const doubled = word.slice(0, at) + word.charAt(at) + word.slice(at)
        if (swapped !== word) expect(nounsNear(swapped)).toContain(word)
        expect(nounsNear(doubled)).toContain(word)
        expect(nounsNear(word)).not.toContain(word)
      }),
    )
  })

  it('have small letters behind their capital', () => {
    expect(isAtNoun('Rechnung', 'die', 'ist')).toBe(true)
    expect(isAtNoun('RECHNUNG', 'die', 'ist')).toBe(false)
    expect(isAtNoun('iPhone', 'das', 'ist')).toBe(false)
  })
})

describe('[F11] small words of foreign names', () => {
  it('are right before a capital', () => {
    const text = 'Send it to 14 rue des Rosiers, or to the Palazzo della Valle.'
    expect(flagged(text, 'en-CA', 'Send it to rue or the')).toEqual([])
  })

  it('are no words of the text’s language elsewhere', () => {
    expect(flagged('Send it to des shop.', 'en-CA', 'Send it to shop')).toEqual(['des'])
  })

  it('never hide the word behind them', () => {
    assert(
      property(
        constantFrom(...nameParticles),
        array(stringMatching(/^[a-z]{4,9}$/), { maxLength: 3 }),
        (small, words) => {
          const text = `It is ${small} wrongword ${words.join(' ')}`
          expect(flagged(text, 'en-CA', `It is ${small} ${words.join(' ')}`)).toContain('wrongword')
        },
      ),
    )
  })
})

describe('[F11] compounds with a borrowed word in front', () => {
  it.each([
    ['nl-NL', 'trackingcode', 'code'],
    ['sv-SE', 'trackingnummer', 'nummer'],
  ])('are right in %s when the rest is: %s', (language, compound, rest) => {
    expect(flagged(`x ${compound} y`, language, rest)).toEqual([])
    expect(flagged(`x ${compound}q y`, language, rest)).toEqual([`${compound}q`])
  })

  it('are no words of a language that writes them apart', () => {
    expect(flagged('x trackingcode y', 'fr-CA', 'code')).toEqual(['trackingcode'])
  })
})

describe('[F11] pronouns written onto an Italian verb', () => {
  it.each([
    ['inviarcelo', 'inviare'],
    ['inviandolo', 'inviando'],
    ['inviatela', 'inviate'],
    ['tradurlo', 'tradurre'],
    ['mettilo', 'metti'],
  ])('%s is of %s', (word, verb) => {
    expect(withoutPronouns(word, 'it-IT')).toContain(verb)
  })

  it.each([
    ['scattola', 'scatto'],
    ['disponibille', 'disponibile'],
    ['dispiacce', 'dispiace'],
  ])('%s is not of %s', (word, other) => {
    expect(withoutPronouns(word, 'it-IT')).not.toContain(other)
  })
})

it('[F11] a Turkish word is right with its circumflex and without', () => {
  expect(flagged('bu imkân var', 'tr-TR', 'imkan var')).toEqual([])
  expect(flagged('bu imkôn var', 'tr-TR', 'imkan var')).toEqual(['imkôn'])
})
