import { describe, expect, it } from 'vitest'
import { createLanguageService } from '../../../main/language/language-service.ts'
import { createSpellingEngine } from '../../../main/language/spelling-engine.ts'
import { installedSpellingFiles } from '../../../main/language/spelling-files.ts'
import { misspelledWords } from '../../../shared/policy/language/spelling.ts'

const service = createLanguageService({
  engine: createSpellingEngine(installedSpellingFiles()),
  onProblem: (error) => {
    throw new Error('a dictionary failed', { cause: error })
  },
})

/** Of nouns, each behind an article: those that are said to be misspelt. */
async function misspelt(nouns: string): Promise<readonly string[]> {
  const text = nouns
    .split(' ')
    .map((noun) => `Hier ist die ${noun} von heute.`)
    .join('\n')
  await service.prepare([{ language: 'de-DE', text }])
  return misspelledWords(text, 'de-DE', service.tools).map((span) => text.slice(...span))
}

describe('[F11] a German noun', () => {
  it.each([
    ['with two letters changed about, or one doubled', 'Rehcnung Rechnungg Leiferung Frage Fraeg', 4],
    ['with a letter left out or added', 'Rechnug Bestelung Adesse Garantiee Liefrung Erstattunkg', 6],
    ['with a letter that is taken for another', 'Reperatur Lizens Apperat Bestellunk', 4],
    [
      'in the first or the last part of a compound',
      'Rechnugsnummer Kundennumer Lieferadrese Sendugsnummer Rüksendung',
      5,
    ],
    ['without the s between two parts', 'Sitzungschlüssel', 1],
  ])('is found misspelt %s', async (_, nouns, count) => {
    expect(await misspelt(nouns)).toEqual(nouns.split(' ').filter((noun) => noun !== 'Frage'))
    expect(await misspelt(nouns)).toHaveLength(count)
  })

  it.each([
    ['right', 'Rechnung Bestellnummer Rücksendung Lieferantenkennung Sendungsnummer Ersatzteilliste'],
    // None of them is in the dictionary; something that is can be put together one letter away from each.
    [
      'a compound newer than the dictionary',
      'Wolkenlampe Senderseite Lieferantenkennung Vorgabedatei Kernelmodul Portnummer',
    ],
    ['a name', 'Miele Garnier Nespresso Playmobil Thermomix Fritzbox Samsung Kärcher Metabo'],
    ['another form of a noun', 'Skripte Startens Programmes Kodierer'],
    ['too long to be parted', `${'Lampen'.repeat(6)}xq`],
  ])('is left alone when it is %s', async (_, nouns) => {
    expect(await misspelt(nouns)).toEqual([])
  })
})
