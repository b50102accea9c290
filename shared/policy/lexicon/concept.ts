/**
 * The closed list of concepts that the lexical rules are written over. A language says each of them in its own
 * words (`<language>.ts`); a rule never sees a word. The line beside a concept says what its patterns must match.
 */
export const concepts = [
  // Structure
  'negation', // not, no, never, without … `!` lines name the ones that do not deny: "do not hesitate", "not only"
  'request', // what makes a sentence ask the buyer for something: please, could you, we would appreciate it if
  'information-request', // asks for something the seller lacks, or to act on the order: please send a photo, we need your size
  'condition', // if, in case, provided that
  'positive', // satisfied, happy, love it, met your expectations: the bare words, helpers of the next groups
  'negative', // unhappy, disappointed, not satisfied, any problem
  'buyer-wish', // leaves it to the buyer: if you wish, if you no longer want, you may
  'later', // places a thing in the future or under a condition: once, as soon as, when, before, will be, if

  // Reviews (K4-K7)
  'review', // the noun: review, feedback, rating, comment on a purchase, stars
  'review-ask', // asks for one: leave a review, rate your purchase, share your experience, your feedback would be appreciated
  'praise-ask', // asks for a good one: positive review, five stars
  'change-review', // acts on one that exists: remove / change / revise / raise a review
  'thanks-for-review', // thanks for, or speaks of, one that exists already
  'review-reminder', // a whole reminder: you have not left a review yet, still waiting for your review
  'already-asked', // words of a second request, near a review-ask: reminder, we wrote to you last week, once again
  'positive-condition', // if you are satisfied, when you love it, as long as you are happy
  'negative-condition', // if you are not satisfied, should there be any problem
  'before-review', // before leaving a (bad) review, instead of a negative rating
  'contact-us', // turn to us: contact us, let us know, reply to this message

  // Rewards and promotion (K3, K4)
  'incentive', // what could reward: gift card, coupon, discount, cash, gift, prize, points, free product, free month
  'refund', // refund, reimburse, money back: part or whole
  'exchange', // in exchange, in return, as a thank-you, to thank you for
  'promise', // you will get / earn / win, we will send / refund / offer you, enter to win
  'discount', // price reduction of any form: % off, coupon, promo code, voucher, special price
  'offer', // presents something: we offer, enjoy, get, use the code, save, do not miss, selected
  'next-purchase', // next order, future purchase, buy again
  'compensation', // makes a discount a settlement: for the inconvenience, partial refund, if you keep the item
  'promotion', // promotes by itself: newsletter, follow us, other products, special offer, free shipping, loyalty programme, app, webinar, event, draw

  // Order status (K1) and order problems (O1, O2)
  'order-status', // order received / confirmed / in preparation / shipped / on its way / delivered; tracking number handed over
  'parcel', // bare words for what was bought, as it travels: order, parcel, your item, delivery
  'transit', // bare words for where it is: packed, shipped, picked up, carrier, warehouse, arrive, mailbox
  'delay', // late, held up, rescheduled
  'problem', // damaged, lost, wrong item, return, refused by the carrier, unable to deliver, appointment needed
  'errand', // other business that a first message may have: invoice, proof, design, delivery appointment, installation
  'apology', // sorry, apologise, unfortunately
  'stock-out', // out of stock, sold out, no longer available
  'adjustment', // order adjusted / cancelled by us / refunded, no charge
  'partial-refund', // partial refund, refund part of the price
  'cancel-ask', // asks the buyer to cancel: please cancel, submit a cancellation request

  // Leaving the messaging service (N4)
  'opt-out', // unsubscribe, opt out, stop receiving messages
  'off-platform', // e-mail us, WhatsApp, contact form, our website instead of this message, do not reply here

  // Courtesy (K2)
  'greeting', // dear, hello
  'thanks', // thank you, grateful
  'availability', // we are here if you have a question, do not hesitate to contact us
  'courtesy', // other words without content: we hope you enjoy it, your trust matters to us, see you soon, welcome
  'closing', // kind regards, the … team
  'matter', // any word that gives a message something to say: address, invoice, refund, photo, return, delay, size, manual …
] as const
export type Concept = (typeof concepts)[number]

/**
 * One language, as data. Notation of the patterns (one per line; see `docs/lexicon.md`):
 * `word`, `stem*`, `*end`, `(a|b c)` one of the phrases, `?` after a word or group: or nothing, `..` up to three words, `..6` up to six,
 * `<concept>` another concept, `_` any one word, `#` a number, `@` an e-mail address, `://` a web address, `{}` a placeholder,
 * `^` the start of a sentence or clause (last, its end), `!` first on a line: where the line matches, the concept is not meant.
 */
export interface Lexicon {
  /** Primary language subtag, BCP 47. */
  readonly language: string
  /** `character` for scripts that do not set spaces between words: then every character is a token. */
  readonly unit: 'word' | 'character'
  /** Whether `é` and `e` are the same letter in patterns and messages. */
  readonly foldsDiacritics: boolean
  /** Whether `ae`, `oe`, `ue` and `ss` are `ä`, `ö`, `ü` and `ß` as well, in patterns and messages. */
  readonly foldsDigraphs?: boolean
  /** Whether every noun has a capital, so that a line that begins with one may go on with the sentence before. */
  readonly capitalizesNouns?: boolean
  /** How many tokens after (`ahead`) and before (`behind`) a negation it denies, within its clause. */
  readonly negationScope: { readonly ahead: number; readonly behind: number }
  /** Abbreviations whose full stop does not end a sentence, folded, without the stop. */
  readonly abbreviations: readonly string[]
  /** Abbreviations that end a sentence only before a capital, folded, without the stop; months, days and units among them. */
  readonly shortForms: readonly string[]
  readonly concepts: Readonly<Record<Concept, string>>
}
