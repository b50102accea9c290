import { array, assert, constantFrom, property, stringMatching } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAtNoun, nounLanguage } from '../../../../shared/policy/language/german-nouns.ts'
import { withoutPronouns } from '../../../../shared/policy/language/joined-pronouns.ts'
import { nameParticles } from '../../../../shared/policy/language/name-particles.ts'
import { misspelledWords } from '../../../../shared/policy/language/spelling.ts'

/** The words that are flagged of a text when the dictionary has just these. */
function flagged(text: string, language: string, dictionary: string): readonly string[] {
  const words = new Set(dictionary.split(' '))
  const tools = { languageScores: null, isCorrectWord: (word: string) => words.has(word) }
  return misspelledWords(text, language, tools).map(([start, end]) => text.slice(start, end))
}

/** The words that are flagged when the dictionary has these, and takes these for misspelt nouns. */
const flaggedNouns = (text: string, misspelt: readonly string[], language = 'de-DE') => {
  const words = new Set(
    'Wir wir haben Ihre neue Rechnung die der das ist da und für mit vielen gesandt heute Frau'.split(' '),
  )
  const isCorrectWord = (word: string, asked: string) =>
    asked === nounLanguage ? !misspelt.includes(word) : words.has(word)
  return misspelledWords(text, language, { languageScores: null, isCorrectWord }).map((span) => text.slice(...span))
}

describe('[F11] German nouns', () => {
  it.each([
    ['Wir haben Ihre Rechnug gesandt.', ['Rechnug']],
    ['Wir haben Ihre neue Rechnug gesandt.', ['Rechnug']],
    ['Wir haben mit vielen Rechnug gesandt.', ['Rechnug']],
    ['Wir haben Ihre Rechnung gesandt.', []],
    // A name, or a compound that is newer than the dictionary.
    ['Wir haben Ihre Wolkenlampe gesandt.', []],
    // No article stands before it: a name.
    ['Wir haben für Rechnug gesandt.', []],
    ['Wir haben Frau Rechnug gesandt.', []],
    // Part of a name of several words.
    ['Wir haben die Rechnug Deluxe gesandt.', []],
    ['Wir haben die Rechnug 3000 gesandt.', []],
  ])('in "%s": %j', (text, expected) => {
    expect(flaggedNouns(text, ['Rechnug'])).toEqual(expected)
  })

  it('may be new compounds where they begin a sentence, when they are long', () => {
    expect(flaggedNouns('Wolkenlampe ist da.', [])).toEqual([])
    expect(flaggedNouns('Rechnugen da.', ['Rechnugen'])).toEqual(['Rechnugen'])
    expect(flaggedNouns('Rechnug ist da.', [])).toEqual(['Rechnug'])
  })

  it('are written with ss in Switzerland', () => {
    expect(flagged('mit vielen Grüssen', 'de-DE', 'mit vielen Grüßen')).toEqual([])
  })

  it('are not looked for in another language', () => {
    expect(flaggedNouns('Wir wir die Rechnug da.', ['Rechnug'], 'nl-NL')).toEqual([])
  })

  it('are asked about only when the dictionary does not have them, and wait while nobody answers', () => {
    const asked: string[] = []
    let answer: boolean | null = null
    const tools = {
      languageScores: null,
      isCorrectWord: (word: string, language: string) => {
        if (language !== nounLanguage) return word !== 'Rechnug'
        asked.push(word)
        return answer
      },
    }
    expect(misspelledWords('Hier ist die Rechnung, die Rechnug.', 'de-DE', tools)).toEqual([])
    expect(asked).toEqual(['Rechnug'])
    answer = false
    expect(misspelledWords('Hier ist die Rechnung, die Rechnug.', 'de-DE', tools)).toEqual([[27, 34]])
  })

  it('have small letters behind their capital', () => {
    expect(isAtNoun('Rechnung', ['die', ''], 'ist')).toBe(true)
    expect(isAtNoun('RECHNUNG', ['die', ''], 'ist')).toBe(false)
    expect(isAtNoun('iPhone', ['das', ''], 'ist')).toBe(false)
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

describe('[F11] French words as they were rectified in 1990', () => {
  it.each([
    ["S'il vous plait, gardez le boitier et la chaine.", "S'il vous plaît gardez le boîtier et la chaîne"],
    ['Les couts : nous règlerons cela.', 'Les coûts nous réglerons cela'],
  ])('are right: %s', (text, dictionary) => {
    expect(flagged(text, 'fr-FR', dictionary)).toEqual([])
  })

  it('are no excuse for a wrong accent', () => {
    const dictionary = 'nous devons gérer la ventilation le dîner régler cela'
    expect(flagged('nous devons gèrer la ventilatiôn, règler cela', 'fr-CA', dictionary)).toEqual([
      'gèrer',
      'ventilatiôn',
      'règler',
    ])
    expect(flagged('nous devons le boitier', 'nl-NL', 'nous devons le boîtier')).toEqual(['boitier'])
  })
})

describe('[F11] short words that run into the next', () => {
  it('are right before a borrowed word, and before one that the dictionary has only alone', () => {
    expect(flagged("l'email et l’infuseur", 'fr-FR', 'et infuseur')).toEqual([])
    expect(flagged("l'email dell’app", 'it-IT', 'e')).toEqual([])
  })

  it('hide no mistake', () => {
    expect(flagged("l'apartement d'colis", 'fr-FR', 'appartement colis')).toEqual(["l'apartement", "d'colis"])
    expect(flagged("l'email", 'de-DE', 'der')).toEqual(["l'email"])
  })
})

describe('[F11] words with a prefix that the dictionary lacks', () => {
  it.each([
    ['es', 'agendamos el pedido', 'reagendamos', []],
    ['es', 'venta del pedido', 'preventa', []],
    ['es', 'manchas del pedido', 'antimanchas', []],
    // "Retrasado" and "revisamos" misspelt: what is behind "re-" happens to be a word.
    ['es', 'trazado del pedido', 'retrazado', ['retrazado']],
    ['es', 'bisamos el pedido', 'rebisamos', ['rebisamos']],
    ['pt', 'agendamento do pedido', 'reagendamento', []],
    ['it', 'programmare del pacco', 'riprogrammare', []],
    // Another language has other prefixes.
    ['it', 'agendamos del pacco', 'reagendamos', ['reagendamos']],
  ])('in %s with “%s”: %s', (language, dictionary, word, expected) => {
    expect(flagged(word, language, dictionary)).toEqual(expected)
  })
})
