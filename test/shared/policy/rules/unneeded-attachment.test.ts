import { expect, it } from 'vitest'
import { attachmentWords } from '../../../../shared/policy/attachment-words.ts'
import { lexiconLanguages } from '../../../../shared/policy/lexicon/lexicon-of.ts'
import { unneededAttachment } from '../../../../shared/policy/rules/unneeded-attachment.ts'
import { testRule } from '../../../support/test-rule.ts'

const first = { purpose: 'proactive-other' } as const
const into = (language: string, text: string) => ({ text, context: { ...first, language } })
const asked = (language: string, text: string) => ({ ...into(language, text), finds: ['attachment'] })

testRule(unneededAttachment, {
  valid: [
    { text: 'Your invoice is attached.', context: first },
    { text: 'Please find attached the return label.', context: first },
    { text: 'See the attached file: it is the proof of your engraving.', context: first },
    { text: 'Please find attached a letter.', context: { purpose: 'proactive-invoice' } },
    { text: 'Please find attached our ideas.', context: { purpose: 'proactive-custom-design' } },
    // The remedy in one sentence, the attachment in the next.
    'We made a new return label. Please find attached what you need.',
    // The buyer attaches.
    'Could you attach a photo of the damage?',
    'Thank you for the photos you attached.',
    // Fixed to something, or in the parcel.
    { text: 'The hook is attached to the lid.', context: first },
    { text: 'Once the hose is attached, open the tap.', context: first },
    { text: 'We have attached the strap to the bag.', context: first },
    into('fr-CA', 'Veuillez trouver ci-joint l’étiquette de retour.'),
    into('fr-CA', 'Pourriez-vous joindre une photo du dommage?'),
    into('fr-FR', 'Utilisez le numéro de suivi ci-joint.'),
    into('es-ES', 'Le adjuntamos la factura. ¿Puede adjuntar una foto?'),
    into('de-DE', 'Im Anhang finden Sie das Rücksendeetikett. Das Kabel ist dem Paket beigefügt.'),
    into('it-IT', 'In allegato trova la fattura.'),
    into('pt-BR', 'Segue em anexo a nota fiscal. Pode anexar uma foto?'),
    into('nl-NL', 'In de bijlage vindt u de factuur. De schroeven zijn bijgesloten in de doos.'),
    into('pl-PL', 'W załączniku przesyłamy fakturę.'),
    into('sv-SE', 'Bifogat finner du fakturan.'),
    into('tr-TR', 'Faturanız ektedir, ekte faturayı bulabilirsiniz.'),
    into('ja-JP', '返品ラベルを添付いたします。写真を添付してください。'),
    // Not known here: `unchecked-language` asks.
    into('zh-CN', '附件是我们的目录。'),
  ],
  invalid: [
    { text: 'Please ⟦find attached⟧ our catalogue.', context: first, finds: ['attachment'] },
    {
      text: 'Hello. ⟦We have attached⟧ an invitation. See you.',
      context: first,
      finds: ['attachment'],
      data: { words: 'We have attached' },
    },
    { text: '⟦See the attached⟧ document.', finds: ['attachment'] },
    { text: 'Our ⟦brochure is attached⟧. Your invoice follows.', context: first, finds: ['attachment'] },
    asked('fr-CA', 'Veuillez trouver ⟦ci-joint⟧ notre catalogue.'),
    asked('fr-FR', 'Notre offre est ⟦en pièce jointe⟧.'),
    asked('fr-FR', '⟦Nous joignons⟧ une invitation.'),
    asked('es-ES', '⟦Le adjuntamos⟧ nuestro catálogo.'),
    asked('de-DE', '⟦Anbei⟧ unser neuer Katalog.'),
    asked('it-IT', '⟦In allegato⟧ il nostro catalogo.'),
    asked('pt-BR', '⟦Segue em anexo⟧ o nosso catálogo.'),
    asked('nl-NL', '⟦Bijgevoegd⟧ vindt u onze catalogus.'),
    asked('pl-PL', '⟦W załączniku⟧ nasz katalog.'),
    asked('sv-SE', '⟦Bifogat⟧ finner du vår katalog.'),
    asked('tr-TR', 'Kataloğumuz ⟦ekte⟧.'),
    asked('ja-JP', 'カタログを⟦添付⟧いたします。'),
  ],
})

it('[N2] has words for every language that is read', () => {
  expect(lexiconLanguages.filter((language) => !Object.hasOwn(attachmentWords, language))).toEqual([])
})
