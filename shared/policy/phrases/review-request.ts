/**
 * One sentence per language that asks any buyer for a review, whatever they think: nothing promised, no condition, no
 * wish for a good one. Where two countries speak of it differently, each has its own. Forms of address are those of
 * shops that write to customers they do not know: vous, usted, Sie, Lei, u; du in Swedish. English needs no regional form.
 */
const sentences: Readonly<Record<string, string>> = {
  en: 'Please leave an honest review of your purchase, whatever your opinion of it.',
  fr: 'Nous vous invitons à laisser un avis sincère sur votre achat, quelle que soit votre opinion.',
  'fr-CA': 'Nous vous invitons à laisser un commentaire honnête sur votre achat, quelle que soit votre opinion.',
  es: 'Le agradeceríamos que dejara una opinión sincera sobre su compra, sea cual sea su valoración.',
  'es-MX': 'Le agradeceríamos que escribiera una reseña honesta sobre su compra, sea cual sea su opinión.',
  'es-US': 'Le agradeceríamos que escribiera una reseña honesta sobre su compra, sea cual sea su opinión.',
  de: 'Wir bitten Sie um eine ehrliche Bewertung Ihres Einkaufs, ganz gleich, wie sie ausfällt.',
  it: 'La invitiamo a lasciare una recensione sincera sul Suo acquisto, qualunque sia la Sua opinione.',
  pt: 'Pedimos que deixe uma avaliação sincera sobre a sua compra, qualquer que seja a sua opinião.',
  nl: 'Wij vragen u om een eerlijke beoordeling van uw aankoop, wat uw mening ook is.',
  pl: 'Prosimy o wystawienie szczerej opinii o zakupie, niezależnie od tego, jaka ona będzie.',
  sv: 'Vi ber dig lämna ett ärligt omdöme om ditt köp, oavsett vad du tycker.',
  tr: 'Satın aldığınız ürün hakkında, düşünceniz ne yönde olursa olsun, dürüst bir yorum yazmanızı rica ederiz.',
  ja: 'お買い上げの商品について、ご感想の内容にかかわらず、率直なレビューをご投稿くださいますようお願いいたします。',
}

/** The languages (BCP 47) that have a sentence of their own. */
export const reviewRequestLanguages: readonly string[] = Object.keys(sentences)

/** The neutral request in a language (BCP 47), in its region's words where those differ; `null` where we have none. */
export function neutralReviewRequest(language: string): string | null {
  const [primary = '', ...rest] = language.split('-')
  const region = rest.map((part) => `${primary.toLowerCase()}-${part.toUpperCase()}`)
  for (const key of [...region, primary.toLowerCase()]) {
    if (Object.hasOwn(sentences, key)) return sentences[key] ?? null
  }
  return null
}
