import * as fc from 'fast-check'
import type { BlockNode, InlineNode, MessageDocument } from '../../shared/message/document.ts'
import { readText } from '../../shared/message/read-text.ts'

/** Sentences about reviews in a language, guilty and innocent, and links beside them. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  'en-CA': [
    'Leave us a review and get a $10 gift card!', 'Please give us five stars.', 'If you are happy with it, please leave us a review.',
    'Love your new lamp?', 'Please leave us a review!', 'Please contact us before leaving a negative review.', 'Could you please remove your negative review?',
    'In return you will get a $10 gift card.', 'We would be grateful for your honest review.', 'Thank you for your purchase.',
    'Please leave an honest review of your purchase, whatever your opinion of it.', 'We wrote to you last week.', 'if not, tell us',
    'Rate order {{order_number}} and get a coupon.', '“Please give us five stars.”', 'Your parcel has been delivered.', 'Hello,', 'Do you have a photo?',
  ],
  'fr-CA': [
    'Laissez un commentaire et recevez une carte-cadeau!', 'Donnez-nous cinq étoiles.', 'Si vous êtes satisfait de la lampe, laissez-nous un commentaire.',
    'Vous aimez votre lampe?', 'Laissez-nous un avis!', 'Contactez-nous avant de laisser un commentaire négatif.',
    'Pourriez-vous retirer votre commentaire négatif?', 'Merci de votre achat.', 'Votre colis a été livré.', 'Nous aimerions connaître votre avis honnête.',
    '«\u00A0Donnez-nous cinq étoiles.\u00A0»', 'Bonjour,',
  ],
  'de-DE': [
    'Bewerten Sie uns und erhalten Sie einen Gutschein!', 'Bitte geben Sie uns 5 Sterne.', 'Wenn Sie zufrieden sind, freuen wir uns über eine Bewertung.',
    'Bitte löschen Sie Ihre negative Bewertung.', 'Vielen Dank für Ihren Einkauf.', 'Wir freuen uns über Ihre ehrliche Bewertung.',
    'Bitte schreiben Sie uns, bevor Sie negativ bewerten.', 'Guten Tag,',
  ],
  'ja-JP': [
    'レビューを書いていただいた方に、500円分のギフト券をプレゼントします。', '星5つの評価をお願いします。', 'ご満足いただけましたら、レビューをお書きください。',
    '低評価を削除していただけますか。', 'ご購入ありがとうございます。', '商品を発送しました。',
  ],
} // prettier-ignore

const links: Readonly<Record<string, readonly (readonly [before: string, text: string, after: string])[]>> = {
  'en-CA': [
    ['', 'Click here', ' to track your parcel. '], ['To leave us a review, click ', 'here', '. '], ['Please click ', 'here', ' to get a coupon. '],
    ['', 'click here', ''], ['You find it ', 'here', '. '], ['', 'https://www.amazon.ca/gp/returns', ' '],
  ],
  'fr-CA': [
    ['', 'Cliquez ici', ' pour suivre votre colis. '], ['Pour laisser un avis, cliquez ', 'ici', '. '], ['', 'ici', ''],
  ],
  'de-DE': [['', 'Klicken Sie hier', ', um Ihr Paket zu verfolgen. '], ['', 'hier', '']],
  'ja-JP': [['お荷物の配送状況は', 'こちら', '。'], ['', 'こちら', '']],
} // prettier-ignore

const hrefs = [
  'https://www.amazon.ca/gp/css/order-history',
  'https://www.amazon.ca/review/create-review',
  'https://www.amazon.ca/p/honest-review',
  'https://www.amazon.ca/a',
] as const

const inlineOf = (text: string): readonly InlineNode[] => {
  const first = readText(text).document.content[0]
  return first?.type === 'paragraph' ? (first.content ?? []) : []
}

/** Messages of such sentences and links in one language, in paragraphs, lines and lists. */
export const reviewMessages: fc.Arbitrary<{ readonly language: string; readonly document: MessageDocument }> = fc
  .constantFrom(...Object.keys(sentences))
  .chain((language) => {
    const sentence = fc
      .tuple(fc.constantFrom(...(sentences[language] ?? [])), fc.constantFrom(' ', ' ', '', '!! '))
      .map(([text, end]) => inlineOf(text + end))
    const link = fc
      .tuple(fc.constantFrom(...(links[language] ?? [])), fc.constantFrom(...hrefs))
      .map(([[before, text, after], href]): readonly InlineNode[] => [
        ...inlineOf(before),
        { type: 'text', text, marks: [{ type: 'link', attrs: { href } }] },
        ...inlineOf(after),
      ])
    const rest = fc.constantFrom<readonly InlineNode[]>(
      [{ type: 'hardBreak' }],
      [{ type: 'placeholder', attrs: { name: 'buyer_name' } }],
      [{ type: 'text', text: 'bold ', marks: [{ type: 'bold' }] }],
    )
    const paragraph = fc
      .array(
        fc.oneof({ weight: 6, arbitrary: sentence }, { weight: 2, arbitrary: link }, { weight: 1, arbitrary: rest }),
        { maxLength: 4 },
      )
      .map((parts): BlockNode => {
        const content = parts.flat()
        return content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content }
      })
    const list = fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((items): BlockNode => ({
      type: 'bulletList',
      content: items.map((item) => ({ type: 'listItem', content: [item] })),
    }))
    return fc
      .array(fc.oneof({ weight: 5, arbitrary: paragraph }, { weight: 1, arbitrary: list }), {
        minLength: 1,
        maxLength: 4,
      })
      .map((content) => ({ language, document: { type: 'doc', content } as const }))
  })
