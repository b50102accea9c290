import { describe, expect, it } from 'vitest'
import {
  bareWord,
  createListedWord,
  longestListedWord,
  mostListedWords,
  noWordLists,
  readStoreName,
  readWord,
  withWords,
} from '../../../../shared/policy/language/word-list.ts'

/** A number written with letters: another word for each. */
const letters = (number: number) => [...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')
const listed = (personal: readonly string[], storeName = '') =>
  createListedWord({ ...noWordLists, personal, storeName })

describe('[F11] an entry of a word list', () => {
  it.each([
    ['  lampion ', 'lampion'],
    ['e\u0301clair', 'éclair'],
    ["aujourd'hui", 'aujourd’hui'],
    ['snap-fit', 'snap-fit'],
    ['ランプ', 'ランプ'],
  ])('%j is kept as %j', (text, word) => {
    expect(readWord(text)).toEqual({ ok: true, word })
  })

  it.each([
    ['', 'empty'],
    [' \u00A0', 'empty'],
    ['Sweet Home', 'not-a-word'],
    ['xj9', 'not-a-word'],
    ['C#', 'not-a-word'],
    ['-lamp', 'not-a-word'],
    ['lamp\nlamp', 'not-a-word'],
    ['a'.repeat(longestListedWord + 1), 'too-long'],
  ])('%j is refused: %s', (text, problem) => {
    expect(readWord(text)).toEqual({ ok: false, problem })
  })

  it('takes the longest word', () => {
    expect(readWord('a'.repeat(longestListedWord)).ok).toBe(true)
  })
})

describe('[F11] a word list', () => {
  it('has no word twice, whatever the apostrophe, and says what it refused and where', () => {
    expect(withWords(['lampion'], ['lampion', "d'or", 'd’or', 'two words', 'Lampion'])).toEqual({
      words: ['lampion', 'd’or', 'Lampion'],
      added: ['d’or', 'Lampion'],
      known: 2,
      refused: [{ index: 3, problem: 'not-a-word' }],
    })
  })

  it('takes no more words than it may hold, and says so', () => {
    const many = Array.from({ length: mostListedWords + 2 }, (_, index) => letters(index))
    const { words, added, refused } = withWords([], many)
    expect([words.length, added.length]).toEqual([mostListedWords, mostListedWords])
    expect(refused.map(({ problem }) => problem)).toEqual(['list-full', 'list-full'])
    expect(withWords(words, [words[0] ?? '']).known).toBe(1)
  })
})

describe('[F11] a word on a list', () => {
  it.each([
    ['lampion', ['lampion', 'Lampion', 'LAMPION'], ['lampions', 'lamPion', 'lampio']],
    ['Zorblatt', ['Zorblatt', 'ZORBLATT'], ['zorblatt', 'ZorBlatt']],
    ['iLamp', ['iLamp', 'ILAMP'], ['ilamp', 'Ilamp']],
    ['snap-fit', ['snap-fit', 'Snap-fit', 'SNAP-FIT'], ['snapfit', 'snap']],
  ])('%s is right as %j and not as %j', (entry, right, wrong) => {
    const isListed = listed([entry])
    expect(right.filter((word) => !isListed(word, 'en-CA'))).toEqual([])
    expect(wrong.filter((word) => isListed(word, 'en-CA'))).toEqual([])
  })

  it('is found behind an elided word in French and Italian, and before a possessive in English', () => {
    const isListed = listed(['abrazou', 'Zorblatt'])
    expect(isListed('l’abrazou', 'fr-CA')).toBe(true)
    expect(isListed("D'abrazou", 'fr-CA')).toBe(true)
    expect(isListed('dell’abrazou', 'it-IT')).toBe(true)
    expect(isListed("Zorblatt's", 'en-CA')).toBe(true)
    expect(isListed('l’abrazou', 'en-CA')).toBe(false)
    expect(isListed('Zorblatt’s', 'fr-CA')).toBe(false)
    expect(isListed('x’abrazou', 'fr-CA')).toBe(false)
  })

  it('has the letters of Turkish in mind', () => {
    expect(listed(['ışık'])('Işık', 'tr-TR')).toBe(true)
    expect(listed(['ışık'])('IŞIK', 'tr-TR')).toBe(true)
    expect(listed(['inci'])('İnci', 'tr-TR')).toBe(true)
    expect(listed(['inci'])('Inci', 'tr-TR')).toBe(false)
  })

  it('is on either list', () => {
    const isListed = createListedWord({ personal: ['abc'], team: ['def'], storeName: '' })
    expect([isListed('abc', 'en'), isListed('def', 'en'), isListed('ghi', 'en')]).toEqual([true, true, false])
  })

  it('is none when there is nothing on a list', () => {
    expect(createListedWord(noWordLists)('lamp', 'en-CA')).toBe(false)
  })
})

describe('[F11] the store’s own name', () => {
  it('is right word by word, however its letters are set', () => {
    const isListed = listed([], 'Zorblatt & D’Orly Lamps')
    for (const word of ['Zorblatt', 'zorblatt', 'ZORBLATT', 'd’orly', "D'Orly", 'lamps']) {
      expect(isListed(word, 'en-CA'), word).toBe(true)
    }
    expect(isListed('Zorblat', 'en-CA')).toBe(false)
    expect(isListed('lamp', 'en-CA')).toBe(false)
  })

  it('is kept on one line, and no longer than a name is', () => {
    expect(readStoreName('  Zorblatt \n  Lamps\t')).toBe('Zorblatt Lamps')
    expect(readStoreName('x'.repeat(300))).toHaveLength(100)
  })
})

describe('what goes on a list when the author asks for it in the text', () => {
  it('is the word without what is written onto it', () => {
    expect(bareWord("l'abrazou", 'fr-CA')).toBe('abrazou')
    expect(bareWord('qu’abrazou', 'fr-FR')).toBe('abrazou')
    expect(bareWord('Zorblatt’s', 'en-GB')).toBe('Zorblatt')
    expect(bareWord('aujourd’hui', 'fr-CA')).toBe('aujourd’hui')
    expect(bareWord('l’', 'fr-CA')).toBe('l’')
  })
})
