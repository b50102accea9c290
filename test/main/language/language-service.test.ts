import { describe, expect, it } from 'vitest'
import { dictionaryNames } from '../../../main/language/dictionaries.ts'
import { createLanguageService } from '../../../main/language/language-service.ts'
import { createSpellingEngine } from '../../../main/language/spelling-engine.ts'
import { installedSpellingFiles } from '../../../main/language/spelling-files.ts'
import { misspelledWords } from '../../../shared/policy/language/spelling.ts'
import { noWordLists } from '../../../shared/policy/language/word-list.ts'

const engine = createSpellingEngine(installedSpellingFiles())
const unexpected = (error: unknown): never => {
  throw new Error('a dictionary failed', { cause: error })
}

async function misspelled(text: string, language: string): Promise<readonly string[]> {
  const service = createLanguageService({ engine, onProblem: unexpected })
  await service.prepare([{ language, text }])
  return misspelledWords(text, language, service.tools).map(([start, end]) => text.slice(start, end))
}

/** A word of letters alone, another one for each number. */
const letters = (number: number): string =>
  `w${number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`

describe('[F11] spelling', () => {
  it.each([
    ['en-US', 'Your parcel arives on Tuesday; the colour is fine.', ['arives', 'colour']],
    ['en-CA', 'Your parcel arives on Tuesday; the colour or color is grey.', ['arives']],
    ['en-GB', 'Your parcell arrives on Tuesday; the colour is grey.', ['parcell']],
    ['fr-CA', 'Votre colis arive mardi; l’abat-jour est dans la boîte.', ['arive']],
    ['fr-FR', "Votre colis arrive mardi ; n'hésitez pas à nous écrrire.", ['écrrire']],
    ['es-MX', 'Buen dia, te envio tu factura mañana.', ['dia', 'envio']],
    ['de-DE', 'Ihre Bestellung kommt am Dienstag, bitte prüfen sie die Schrauben sorgfälltig.', ['sorgfälltig']],
    ['it-IT', 'Il pacco ariva martedì, dentro c’è la lampada.', ['ariva']],
    ['pt-BR', 'O seu pacote chega na terça-feira, nao se preocupe.', ['nao']],
    ['nl-NL', 'Uw pakket komt dinsdag aan, alles is compleeet.', ['compleeet']],
    ['pl-PL', 'Paczka dotrze we wtorek, prosimy o cierpliwosc.', ['cierpliwosc']],
    ['sv-SE', 'Paketet kommer på tisdag, allt är medd.', ['medd']],
    ['tr-TR', 'Paketiniz salı günü gelecekk, teşekkür ederiz.', ['gelecekk']],
  ] as const)('finds in %s what no dictionary has: %s', async (language, text, words) => {
    expect(await misspelled(text, language)).toEqual(words)
  })

  it('looks up no names, codes, addresses or borrowed words, and nothing in a script without spaces', async () => {
    const text = 'Hello Zorblatt, the LMPQ, the xj-9 and the link at www.zorblatt.example are ok.'
    expect(await misspelled(text, 'en-US')).toEqual([])
    expect(await misspelled('お客様のお荷物は税関です。', 'ja-JP')).toEqual([])
  })

  it('has every dictionary that it names', async () => {
    const files = installedSpellingFiles()
    expect(dictionaryNames.map((name) => files.dictionary(name)).length).toBe(15)
  })

  it('asks for a word once, says when there is more to answer from, and knows nothing of a language without words', async () => {
    let asked = 0
    const counting = {
      ...engine,
      areCorrect: (language: string, words: readonly string[]) => {
        asked += words.length
        return engine.areCorrect(language, words)
      },
    }
    const service = createLanguageService({ engine: counting, onProblem: unexpected })
    const before = service.tools
    const text = { language: 'en-US', text: 'the lamp the lamp' }
    expect(await service.prepare([text])).toBe(true)
    expect(service.tools).not.toBe(before)
    expect(asked).toBe(2)
    const after = service.tools
    expect(await service.prepare([text])).toBe(false)
    expect(service.tools).toBe(after)
    expect(asked).toBe(2)
    expect(await service.areCorrect('ko-KR', ['lamp'])).toEqual([null])
    expect(await service.areCorrect('en-US', ['lamp', 'lammp'])).toEqual([true, false])
  })

  it('takes what is on a word list for right, and tells the dictionary’s answer apart from it', async () => {
    const service = createLanguageService({ engine, onProblem: unexpected })
    const text = { language: 'en-CA', text: 'Your lampion is in the small bagg of kwik lamps.' }
    const found = () =>
      misspelledWords(text.text, text.language, service.tools).map(([start, end]) => text.text.slice(start, end))
    await service.prepare([text])
    expect(found()).toEqual(['lampion', 'bagg', 'kwik'])
    const before = service.tools
    service.useWordLists({ personal: ['bagg'], team: ['lampion'], storeName: 'Kwik Lamps' })
    expect(service.tools).not.toBe(before)
    expect(found()).toEqual([])
    expect(await service.areCorrect('en-CA', ['bagg', 'kwik'])).toEqual([false, false])
    service.useWordLists(noWordLists)
    expect(found()).toEqual(['lampion', 'bagg', 'kwik'])
  })

  it('knows a word that has left its list, though it was never looked up while it stood there', async () => {
    const service = createLanguageService({ engine, onProblem: unexpected })
    const text = { language: 'en-CA', text: 'It is in the small bagg.' }
    service.useWordLists({ ...noWordLists, personal: ['bagg'] })
    await service.prepare([text])
    service.useWordLists(noWordLists)
    expect(await service.prepare([text])).toBe(true)
    expect(service.tools.isCorrectWord?.('bagg', 'en-CA')).toBe(false)
  })

  it('suggests, and says when it cannot', async () => {
    const service = createLanguageService({ engine, onProblem: unexpected })
    expect(await service.suggest('en-CA', 'bagg')).toContain('bag')
    const missing = createSpellingEngine({ ...installedSpellingFiles(), dictionary: () => '/nowhere' })
    await expect(
      createLanguageService({ engine: missing, onProblem: unexpected }).suggest('en-CA', 'bagg'),
    ).rejects.toThrow('ENOENT')
  })

  it('goes on without spelling when a dictionary cannot be read, and tries again the next time', async () => {
    const problems: unknown[] = []
    const missing = createSpellingEngine({ ...installedSpellingFiles(), dictionary: () => '/nowhere' })
    const service = createLanguageService({ engine: missing, onProblem: (error) => problems.push(error) })
    expect(await service.areCorrect('en-US', ['lamp'])).toEqual([null])
    await service.prepare([{ language: 'en-US', text: 'lammp' }])
    expect(problems).toHaveLength(2)
    expect(service.tools.languageScores).not.toBeNull()
  })

  it('comes to an end for a text of more different words than are remembered', async () => {
    let asked = 0
    const knowing = {
      ...engine,
      areCorrect: (_: string, words: readonly string[]) => {
        asked += words.length
        return Promise.resolve(words.map(() => true))
      },
    }
    const service = createLanguageService({ engine: knowing, onProblem: unexpected })
    const words = [...new Set(Array.from({ length: 110_000 }, (_, index) => letters(index + 1000)))]
    expect(words.length).toBeGreaterThan(100_000)
    const text = { language: 'en-US', text: words.join(' ') }
    await service.prepare([text])
    expect(asked).toBe(words.length)
    // Forgotten before the next text, which is asked for whole.
    await service.prepare([text])
    expect(asked).toBe(2 * words.length)
  })
})
