import { describe, expect, it } from 'vitest'
import { createGrammarEngine } from '../../../main/language/grammar-engine.ts'
import { installedGrammarFiles } from '../../../main/language/grammar-files.ts'
import { readText } from '../../../shared/message/read-text.ts'
import { messageText } from '../../../shared/message/text.ts'
import { grammarFamilies } from '../../../shared/policy/language/mistake.ts'
import { correctMessages, mistakenSentences, trickySentences } from './english-sentences.ts'

const engine = createGrammarEngine(installedGrammarFiles())
// Loading takes seconds on a machine that has other work.
const limit = 60_000

const masked = (text: string): string => messageText(readText(text).document).masked

describe('[F11] English grammar', () => {
  it(
    'has nothing to say about correct messages',
    async () => {
      const texts = [...correctMessages, ...trickySentences]
      const answers = await engine.check(texts.map(masked))
      const found = answers.flatMap((mistakes, index) =>
        mistakes.map(({ span }) => [texts[index], masked(texts[index] ?? '').slice(...span)]),
      )
      expect(found).toEqual([])
    },
    limit,
  )

  it(
    'finds seven in ten of the mistakes that a second language brings',
    async () => {
      const answers = await engine.check(mistakenSentences)
      const found = answers.filter((mistakes) => mistakes.length > 0)
      expect(mistakenSentences.length).toBeGreaterThan(200)
      expect(found.length / mistakenSentences.length).toBeGreaterThan(0.7)
      const families = new Set(answers.flat().map(({ family }) => family))
      expect(grammarFamilies.filter((family) => !families.has(family))).toEqual([])
    },
    limit,
  )

  it.each([
    ['We could of sent it.', [['verb-form', 'could of', 'could have']]],
    [
      'It takes a hour, and the price is lower then before.',
      [
        ['wording', 'a hour', 'an hour'],
        ['confused', 'then', 'than'],
      ],
    ],
    ['The lamp lost it’s colour.', [['apostrophe', 'it’s', 'its']]],
    ['We need more informations.', [['noun-form', 'informations', 'information']]],
    ['We was told.', [['agreement', 'was', 'were']]],
    // What is missing is shown with the word before it.
    ['Can you explain us how it works?', [['wording', 'explain', 'explain to']]],
    // A verb may be mended in two ways.
    ['We can replaced the part.', [['verb-form', 'can', null]]],
    // Characters outside the Basic Multilingual Plane count as one there and as two here.
    ['😀 We could of sent it.', [['verb-form', 'could of', 'could have']]],
    // The same place is found once.
    ['We didn’t sent the invoice.', [['verb-form', 'sent', 'send']]],
  ] as const)(
    'says what is wrong with %j',
    async (text, expected) => {
      const [mistakes = []] = await engine.check([text])
      expect(mistakes.map(({ family, span, replacement }) => [family, text.slice(...span), replacement])).toEqual(
        expected,
      )
    },
    limit,
  )

  it(
    'fails when its files are not there, and says what is wrong',
    async () => {
      const { module } = installedGrammarFiles()
      const broken = createGrammarEngine({ module, binary: '/nowhere/harper.wasm' })
      await expect(broken.check(['We was told.'])).rejects.toThrow('ENOENT')
    },
    limit,
  )
})
