import { describe, expect, it } from 'vitest'
import { readText } from '../../../../shared/message/read-text.ts'
import { messageText } from '../../../../shared/message/text.ts'
import { languageScores } from '../../../../shared/policy/language/language-scores.ts'
import { noLanguageTools } from '../../../../shared/policy/language/language-tools.ts'
import { grammarFamilies, type GrammarMistake } from '../../../../shared/policy/language/mistake.ts'
import { findMistakes } from '../../../../shared/policy/language/mistakes.ts'
import { spellingGrammar } from '../../../../shared/policy/rules/spelling-grammar.ts'
import { testRule } from '../../../support/test-rule.ts'

const known = new Set(
  'we sent you the lamp it fits well your order is here and a guide comes with it hello dear very see'.split(' '),
)
const isCorrectWord = (word: string) => known.has(word)
const spelling = { languageScores, isCorrectWord }
const french = { context: { language: 'fr-CA' } }
const european = { context: { language: 'fr-FR' } }

/** A grammar checker that finds each of the given parts of a text. */
const grammar = (...parts: readonly (readonly [string, GrammarMistake['family'], string | null])[]) => ({
  ...noLanguageTools,
  grammarMistakes: (text: string): readonly GrammarMistake[] =>
    parts.flatMap(([part, family, replacement]) => {
      const start = text.indexOf(part)
      return start === -1 ? [] : [{ family, replacement, span: [start, start + part.length] as const }]
    }),
})

testRule(spellingGrammar, {
  valid: [
    'The lamp is on its way, and a user guide comes with it.',
    // A name that stands inside a sentence of the message is one at the start of a line too.
    {
      text: 'Hello, we sent you the lamp Zorblatt it fits well:\n\n• Zorblatt guide\n• Zorblatt lamp',
      tools: spelling,
    },
    'We said that that lamp fits, and it had had a test. It is very, very bright.',
    'Well... it takes an hour (at most). Really?! Yes!',
    'A European plug, a one-time code, a unit, a used box, an honest answer, an SMS, an 8 mm screw.',
    'It weighs approx. three pounds, i.e. little. See www.amazon.ca. for more',
    'a) unpack\nb) assemble :( ;(',
    'The size is 3 .. 5. Version 2.0.1, no. 5, at 5 p.m. sharp',
    '{{order_number}} {{order_number}}, {{carrier}}.',
    { text: 'Vous vous demandez comment la monter ? Nous nous en occupons ; voilà !', ...french },
    { text: 'çok çok teşekkürler, yavaş yavaş', context: { language: 'tr-TR' } },
    { text: 'お客様、、お荷物。「箱', context: { language: 'ja-JP' } },
    { text: '你好,请稍等.谢谢!我们会', context: { language: 'zh-CN' } },
    // Both usages of Canada, and those of Europe.
    { text: 'Voici le délai : deux jours. Voici le prix: dix dollars. Merci! «Lampe» ou « lampe »?', ...french },
    { text: 'Voici le délai : deux jours ; merci ! Est-ce « prêt » ? À 8:30, au 1:3, https://amazon.fr', ...european },
    { text: 'Voici le délai : deux jours ; le reste à 10 h. Merci ;) :) Quoi ?!', ...european },
    // Two spaces after a full stop are a usage too.
    'It fits.  We have tested it.',
    // Signs that are spoken of, faces, labels, codes, names and lists are not prose.
    'Press ? for help :) Size : 20, order : 5; see readme.txt,v2 and a,b,c or x,y',
    'We ship by Node.Js, Booking.Com and J.R.Smith at 3:30p.m. to St.Gallen, see data.serviceName',
    '1) unpack\n2) assemble\niii) test :-) =) 8) ;) a) b)',
    'A 24" screen is 5\'10" tall, or 61 cm; the “24"” one (ours) is “new” [A-1] {B}.',
    'He said “it is “ours” too”. »So« and «so» and „so“ and ”so” and "so".',
    // A bracket or a quotation may go over paragraphs, and a quotation be opened anew in each.
    '(If you have written already,\n\nthere is nothing to do.)',
    'He wrote: “The lamp is here.\n\n“It fits.”',
    // A greeting's comma, a heading and a list may be followed by a small letter.
    { text: 'Guten Tag,\n\nvielen Dank für Ihre Nachricht, die Lampe ist da.', context: { language: 'de-DE' } },
    // The salutation, with its comma, may be set by the shop.
    { text: 'vielen Dank für Ihre Nachricht. Wir senden Ihnen die Lampe.', context: { language: 'de-AT' } },
    'To mend it\n\nturn the lamp off and on again.\n\niPhone users see the guide of the app.',
    'amazon.ca has the guide of the lamp. More is in the box.',
    { text: 'We could of, of course, wait', tools: { ...noLanguageTools, grammarMistakes: () => null } },
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
    {
      text: 'The lamp is here⟦,⟧please unpack it⟦.⟧Then turn it on⟦!⟧Your guide is inside⟦ ,⟧under the lid.',
      finds: ['space-after', 'space-after', 'space-after', 'space-before'],
      fixed: 'The lamp is here, please unpack it. Then turn it on! Your guide is inside, under the lid.',
    },
    // Typography is pointed out, and never stops a message.
    {
      text: 'Hello⟦ !⟧ Does it fit⟦ ?⟧\nIt is new⟦ ;⟧ it is ours⟦ !!⟧',
      finds: ['spaced-sign', 'spaced-sign', 'spaced-sign', 'spaced-sign'],
      severity: 'note',
      fixed: 'Hello! Does it fit?\nIt is new; it is ours!!',
    },
    {
      text: 'Voici le délai⟦:⟧ deux jours⟦;⟧ est-ce ⟦«⟧prêt⟦»⟧ pour vous⟦?!⟧',
      ...european,
      finds: ['french-space', 'french-space', 'french-space', 'french-space', 'french-space'],
      severity: 'note',
      fixed: 'Voici le délai\u00A0: deux jours\u00A0; est-ce «\u00A0prêt\u00A0» pour vous\u00A0?!',
    },
    {
      text: 'The lamp fits slowly⟦)⟧ and is ⟦“⟧new, see ⟦[⟧the guide.',
      finds: ['bracket', 'quote', 'bracket'],
    },
    { text: 'The ⟦"⟧lamp fits.', finds: ['quote'], severity: 'note' },
    { text: 'Die ⟦„⟧Lampe passt.', context: { language: 'de-DE' }, finds: ['quote'], severity: 'note' },
    { text: 'La ⟦«⟧ lampe convient.', ...french, finds: ['quote'], severity: 'note' },
    { text: 'La lampe⟦»⟧ convient.', ...french, finds: ['quote'], severity: 'note' },
    {
      text: '⟦t⟧he lamp is on its way.\n\n⟦y⟧ou will have it by Friday.',
      finds: ['capital', 'capital'],
      fixed: 'The lamp is on its way.\n\nYou will have it by Friday.',
    },
    // What a grammar checker finds, once for each place.
    {
      text: 'We ⟦could of⟧ sent ⟦the the⟧ lamp.',
      tools: grammar(['could of', 'verb-form', 'could have'], ['the the', 'wording', 'the']),
      finds: ['grammar-verb-form', 'repeated-word'],
      fixed: 'We could have sent the lamp.',
    },
    {
      text: "⟦We was⟧ told. Here are ⟦informations⟧ on ⟦it's⟧ size, ⟦then⟧ more, ⟦along time⟧.",
      tools: grammar(
        ['We was', 'agreement', null],
        ['informations', 'noun-form', null],
        ["it's", 'apostrophe', null],
        ['then', 'confused', null],
        ['along time', 'wording', null],
      ),
      finds: grammarFamilies.filter((family) => family !== 'verb-form').map((family) => `grammar-${family}`),
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
