import { expect, it } from 'vitest'
import { messageText } from '../../../../shared/message/text.ts'
import { languageScores } from '../../../../shared/policy/language/language-scores.ts'
import { noLanguageTools } from '../../../../shared/policy/language/language-tools.ts'
import { currentPolicy } from '../../../../shared/policy/policy.ts'
import { wrongLanguage } from '../../../../shared/policy/rules/wrong-language.ts'
import { readNotation } from '../../../support/notation.ts'
import { testRule, usualContext } from '../../../support/test-rule.ts'

const tools = { ...noLanguageTools, languageScores }
const inLanguage = (language: string) => ({ context: { language }, tools })

testRule(wrongLanguage, {
  valid: [
    { text: 'Your parcel is held at the customs office, and we are waiting for their answer.', tools },
    // Too short to tell, or in no language.
    { text: 'Bonjour Camille,', tools },
    { text: 'BIBLIOTHÈQUE MUNICIPALE DE LA PART-DIEU, 30 BOULEVARD MARIUS VIVIER MERLE, LYON', tools },
    { text: 'Maison Lavande, 12 rue des Tilleuls, 69002 Lyon', tools },
    { text: 'Via Monte Napoleone 8\n20121 Milano\nItalia', tools },
    { text: 'SKU: MAISON-LAVANDE-EST-DANS-LA-BOITE, nous-123', tools },
    { text: 'https://www.amazon.fr/gp/help/nous-avons-pour-vous-dans-votre-commande', tools },
    { text: '{{buyer_name}} {{order_number}} {{product_name}}', tools },
    // A line of rights is English everywhere.
    { text: 'Copyright © 2031 Nordlicht. All rights reserved.', ...inLanguage('de-DE') },
    { text: 'Copyright(C) {{store_name}} All right reserved.', ...inLanguage('ja-JP') },
    { text: 'The card reads “Joyeux anniversaire et mes vœux”, as you asked.', tools },
    { text: 'Wir haben den Artikel „Wooden toy train for the little ones“ heute geprüft.', ...inLanguage('de-DE') },
    // Regions of one language are one language.
    { text: 'Votre colis est arrivé au dépanneur; vous pouvez passer le chercher.', ...inLanguage('fr-FR') },
    { text: 'Seu pedido está na alfândega e nós estamos esperando a resposta.', ...inLanguage('pt-PT') },
    // Written without accents, as in haste.
    { text: 'Su envio esta en la aduana y estamos esperando una respuesta.', ...inLanguage('es-MX') },
    { text: 'Panstwa przesylka jest w drodze, prosimy o cierpliwosc.', ...inLanguage('pl-PL') },
    // Chinese quotes an English name; Japanese holds Han characters.
    { text: '您购买的 Wooden Train Set for Kids 已由海关放行。', ...inLanguage('zh-CN') },
    { text: '配送状況確認済。追跡番号記載。到着予定。', ...inLanguage('ja-JP') },
    // A language that we cannot tell apart is not judged.
    { text: 'Votre colis est retenu à la douane et nous attendons leur réponse.', ...inLanguage('fi-FI') },
    { text: '', tools },
  ],
  invalid: [
    {
      text: 'HELLO,\n\n⟦VOTRE COLIS EST RETENU À LA DOUANE ET NOUS ATTENDONS LEUR RÉPONSE.⟧',
      tools,
      finds: ['foreign'],
    },
    {
      text: 'Hello,\n\n⟦Votre colis est retenu à la douane et nous attendons leur réponse.⟧\n\nThank you for your patience.',
      tools,
      finds: ['foreign'],
      data: { found: 'fr', declared: 'en-CA' },
    },
    { text: '⟦Ihr Paket liegt beim Zoll, und wir warten noch auf eine Antwort.⟧', tools, finds: ['foreign'] },
    { text: '⟦お客様のお荷物は税関で止まっております。⟧', tools, finds: ['foreign'], data: { found: 'ja' } },
    {
      text: '⟦Your parcel is held at the customs office, and we are waiting for their answer.⟧',
      ...inLanguage('ja-JP'),
      finds: ['foreign'],
    },
    {
      text: '⟦We are sorry that {{product_name}} is late; please let us know if you have any questions.⟧',
      ...inLanguage('fr-CA'),
      finds: ['foreign'],
    },
    { text: '⟦O seu pedido foi enviado e você receberá uma mensagem.⟧', ...inLanguage('es-ES'), finds: ['foreign'] },
    { text: '⟦Su pedido está en camino y usted recibirá el aviso.⟧', ...inLanguage('pt-BR'), finds: ['foreign'] },
    {
      text: '⟦Wij hebben uw bestelling ontvangen en het pakket is onderweg.⟧',
      ...inLanguage('de-DE'),
      finds: ['foreign'],
    },
    { text: '⟦Vi har skickat din lampa och den är hos dig i morgon.⟧', ...inLanguage('tr-TR'), finds: ['foreign'] },
    {
      text: '⟦Siparişiniz için teşekkür ederiz, ürün bu hafta sizin olacak.⟧',
      ...inLanguage('pl-PL'),
      finds: ['foreign'],
    },
    { text: '⟦Dziękujemy za zamówienie, przesyłka jest już w drodze.⟧', ...inLanguage('sv-SE'), finds: ['foreign'] },
    {
      text: '⟦Abbiamo ricevuto il suo ordine e lo spediremo domani con il corriere.⟧',
      ...inLanguage('fr-FR'),
      finds: ['foreign'],
    },
    { text: '⟦您的包裹目前正在海关等待处理，请耐心等候。⟧', ...inLanguage('ko-KR'), finds: ['foreign'] },
    { text: '⟦주문하신 상품은 현재 세관에서 대기 중입니다.⟧', ...inLanguage('zh-TW'), finds: ['foreign'] },
  ],
})

it('[C4] says nothing while the statistics are not loaded', () => {
  const message = messageText(readNotation('Votre colis est retenu à la douane et nous attendons.').document)
  const input = { message, removals: [], context: usualContext, limits: currentPolicy.limits }
  expect(wrongLanguage.check({ ...input, tools: noLanguageTools })).toEqual([])
  expect(wrongLanguage.check({ ...input, tools })).toHaveLength(1)
})
