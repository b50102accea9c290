import { describe, expect, it } from 'vitest'
import { readText } from '../../../../shared/message/read-text.ts'
import { messageText } from '../../../../shared/message/text.ts'
import { languageScores } from '../../../../shared/policy/language/language-scores.ts'
import { noLanguageTools } from '../../../../shared/policy/language/language-tools.ts'
import { findMistakes } from '../../../../shared/policy/language/mistakes.ts'
import { spellingGrammar } from '../../../../shared/policy/rules/spelling-grammar.ts'
import { testRule } from '../../../support/test-rule.ts'

const known = new Set(
  'we sent you the lamp it fits well your order is here and a guide comes with it hello dear very see'.split(' '),
)
const isCorrectWord = (word: string) => known.has(word)
const spelling = { languageScores, isCorrectWord }
const french = { context: { language: 'fr-CA' } }

testRule(spellingGrammar, {
  valid: [
    'The lamp is on its way, and a user guide comes with it.',
    'We said that that lamp fits, and it had had a test. It is very, very bright.',
    'Well... it takes an hour (at most). Really?! Yes!',
    'A European plug, a one-time code, a unit, a used box, an honest answer, an SMS, an 8 mm screw.',
    'It weighs approx. three pounds, i.e. little. See www.amazon.ca. for more',
    'a) unpack\nb) assemble :( ;(',
    'The size is 3 .. 5. Version 2.0.1, no. 5, at 5 p.m. sharp',
    '{{order_number}} {{order_number}}, {{carrier}}.',
    { text: 'Vous vous demandez comment la monter ? Nous nous en occupons ; voilà !', ...french },
    { text: 'çok çok teşekkürler, yavaş yavaş', context: { language: 'tr-TR' } },
    { text: 'お客様、、お荷物。', context: { language: 'ja-JP' } },
    // With a dictionary: names, codes, addresses and other languages are not looked up.
    { text: 'Hello Zorblatt, your LMP-9 is here, see https://www.amazon.ca/qwzx and DHL.', tools: spelling },
    { text: 'Votre colis est retenu à la douane et nous attendons leur réponse.', tools: spelling },
    { text: 'We sent you {{product_name}}.', tools: spelling },
    { text: 'We sent you the qwz12 lamp.', tools: spelling },
    // A quotation may be in any words, and a line without a word of the language is a name.
    {
      text: 'The box has “zorblatt qwzx” and «fnord» on it, with a guide',
      tools: {
        ...spelling,
        isCorrectWord: (word: string) => known.has(word) || ['the', 'box', 'has', 'with'].includes(word),
      },
    },
    { text: 'zorblatt qwzxing', tools: spelling },
    {
      text: 'te envio confírmenos indicárnoslo',
      context: { language: 'es-MX' },
      tools: { ...spelling, isCorrectWord: (word: string) => ['envio', 'confirme', 'indicar'].includes(word) },
    },
    {
      text: 'per inviarcelo contattateci',
      context: { language: 'it-IT' },
      tools: { ...spelling, isCorrectWord: (word: string) => ['per', 'inviare', 'contattate'].includes(word) },
    },
  ],
  invalid: [
    {
      text: 'We sent ⟦the the⟧ lamp. ⟦w⟧e hope it fits.',
      finds: ['repeated-word', 'capital'],
      fixed: 'We sent the lamp. We hope it fits.',
    },
    // One alone is a note.
    { text: 'We sent ⟦the the⟧ lamp.', finds: ['repeated-word'], severity: 'note', fixed: 'We sent the lamp.' },
    {
      text: 'It takes an hour with ⟦an helper⟧⟦..⟧',
      finds: ['article', 'punctuation'],
      fixed: 'It takes an hour with a helper.',
    },
    { text: '⟦A apple⟧ and ⟦an pear⟧', finds: ['article', 'article'], fixed: 'An apple and a pear' },
    {
      text: 'Tighten the screw⟦ ,⟧ then turn ⟦(⟧slowly.',
      finds: ['space-before', 'bracket'],
      fixed: 'Tighten the screw, then turn (slowly.',
    },
    {
      text: 'Votre lampe est ⟦de de⟧ retour⟦,,⟧ comme promis!⟦.⟧',
      ...french,
      finds: ['repeated-word', 'punctuation', 'punctuation'],
      fixed: 'Votre lampe est de retour, comme promis!',
    },
    { text: 'We ⟦snet⟧ you the ⟦lammp⟧.', tools: spelling, finds: ['spelling', 'spelling'] },
    // One that comes back is most likely a name.
    {
      text: 'We sent you the ⟦lammp⟧, and the ⟦lammp⟧ fits',
      tools: spelling,
      finds: ['spelling', 'spelling'],
      severity: 'note',
    },
    { text: '⟦Wlel⟧ here is your order.', tools: spelling, finds: ['spelling'], severity: 'note' },
    { text: 'We sent your ⟦well-fittting⟧ lamp', tools: spelling, finds: ['spelling'], severity: 'note' },
  ],
})

describe('[F11] repeated words', () => {
  it.each([
    ['en-US', 'It is in the the box.'],
    ['fr-FR', 'Il est dans dans la boîte.'],
    ['es-ES', 'Está en en la caja.'],
    ['de-DE', 'Es ist mit mit dabei.'],
    ['it-IT', 'È nella nella scatola.'],
    ['pt-BR', 'Está na na caixa.'],
    ['nl-NL', 'Het zit met met de doos.'],
    ['pl-PL', 'Jest w w pudełku.'],
    ['sv-SE', 'Den är i i lådan.'],
    ['tr-TR', 'Kutuda bir bir var.'],
  ])('are found in %s', (language, text) => {
    const message = messageText(readText(text).document)
    expect(findMistakes(message, language, noLanguageTools).map(({ kind }) => kind)).toEqual(['repeated-word'])
  })
})
