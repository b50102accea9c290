import { languageScores } from '../../shared/policy/language/language-scores.ts'
import { noLanguageTools } from '../../shared/policy/language/language-tools.ts'
import { createTranslate } from '../../shared/i18n/translator.ts'
import type { ImageAttributes, ImageKind, MessageDocument } from '../../shared/message/document.ts'
import { readHtml } from '../../shared/message/read-html.ts'
import { readText } from '../../shared/message/read-text.ts'
import type { Removal } from '../../shared/message/removal.ts'
import { messageText } from '../../shared/message/text.ts'
import { checkMessage, checkWhole } from '../../shared/policy/check.ts'
import type { Finding } from '../../shared/policy/finding.ts'
import { exceptionReasons, type ExceptionReason, type RuleId } from '../../shared/policy/ids.ts'
import type { Severity } from '../../shared/policy/rule.ts'
import type { Purpose } from '../../shared/template/purpose.ts'
import { newVariant, policyContext, type TemplateContent, type Variant } from '../../shared/template/template.ts'
import type { PageExample, PageLanguage } from './policy-page.ts'

/** How the example's own words stand in the message. */
type Place = 'text' | 'html' | 'subject' | 'link-words' | 'link-address' | 'alt' | 'address' | 'width'

interface Circumstances {
  readonly purpose?: Purpose
  readonly isStockOutNotice?: boolean
  readonly sendWithinDays?: number | null
  readonly lengthLimit?: number
  readonly language?: string
  readonly place?: Place
  readonly subject?: string
  readonly second?: { readonly language: string; readonly text: string }
  readonly kind?: ImageKind
  readonly hasOtherReviewRequest?: boolean
  readonly reason?: ExceptionReason
  readonly isConfirmed?: boolean
  readonly severity?: Severity
}

const fixed: Readonly<Record<PageLanguage, Readonly<Record<string, Circumstances>>>> = {
  en: {
    'in a reply': { purpose: 'reply' },
    'about an order problem': { purpose: 'proactive-order-problem' },
    'about missing information': { purpose: 'proactive-more-info' },
    'about a return': { purpose: 'proactive-return-question' },
    'about an invoice': { purpose: 'proactive-invoice' },
    'about a custom design': { purpose: 'proactive-custom-design' },
    'to ask for a review': { purpose: 'proactive-review-request' },
    'as an out-of-stock notice': { purpose: 'proactive-order-problem', isStockOutNotice: true },
    'without a time limit': { sendWithinDays: null },
    'sent within 1 day': { sendWithinDays: 1 },
    'as the subject': { place: 'subject' },
    'as HTML': { place: 'html' },
    'as a link’s words': { place: 'link-words' },
    'as a link’s address': { place: 'link-address' },
    'as a picture’s description': { place: 'alt' },
    'as a picture’s address': { place: 'address' },
    'as a picture’s width': { place: 'width' },
    'declared as your logo': { kind: 'brand-logo' },
    'declared as an instruction': { kind: 'instruction' },
    'declared as a label': { kind: 'label' },
    'declared as a custom design': { kind: 'custom-design' },
    'beside another request for a review': { hasOtherReviewRequest: true },
    'once a person has confirmed it': { isConfirmed: true },
    'a person confirms it': { severity: 'confirm' },
  },
  fr: {
    'dans une réponse': { purpose: 'reply' },
    'au sujet d’un problème de commande': { purpose: 'proactive-order-problem' },
    'au sujet d’un renseignement manquant': { purpose: 'proactive-more-info' },
    'au sujet d’un retour': { purpose: 'proactive-return-question' },
    'au sujet d’une facture': { purpose: 'proactive-invoice' },
    'au sujet d’une création sur mesure': { purpose: 'proactive-custom-design' },
    'pour demander un commentaire': { purpose: 'proactive-review-request' },
    'comme avis de rupture de stock': { purpose: 'proactive-order-problem', isStockOutNotice: true },
    'sans délai': { sendWithinDays: null },
    'envoyé dans la journée': { sendWithinDays: 1 },
    'comme objet': { place: 'subject' },
    'en HTML': { place: 'html' },
    'comme mots d’un lien': { place: 'link-words' },
    'comme adresse d’un lien': { place: 'link-address' },
    'comme description d’une image': { place: 'alt' },
    'comme adresse d’une image': { place: 'address' },
    'comme largeur d’une image': { place: 'width' },
    'déclarée comme votre logo': { kind: 'brand-logo' },
    'déclarée comme instruction': { kind: 'instruction' },
    'déclarée comme étiquette': { kind: 'label' },
    'déclarée comme création sur mesure': { kind: 'custom-design' },
    'à côté d’une autre demande de commentaire': { hasOtherReviewRequest: true },
    'une fois confirmé par une personne': { isConfirmed: true },
    'une personne confirme': { severity: 'confirm' },
  },
}
const patterns = {
  en: {
    days: /^sent within (\d+) days$/,
    length: /^of (\d+) characters at most$/,
    language: /^in (.+)$/,
    second: /^also in (.+): `(.+)`$/,
    subject: /^with the subject: `(.+)`$/,
    reason: /^stated: (.+)$/,
  },
  fr: {
    days: /^envoyé dans les (\d+) jours$/,
    length: /^d’au plus (\d+) caractères$/,
    language: /^en (.+)$/,
    second: /^aussi en (.+)\u00A0: `(.+)`$/,
    subject: /^avec l’objet\u00A0: `(.+)`$/,
    reason: /^motif donné\u00A0: (.+)$/,
  },
} as const
const named = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'pl', 'sv', 'tr', 'ja', 'zh', 'ko', 'cs', 'fi']
const own: Readonly<Record<PageLanguage, string>> = { en: 'en-CA', fr: 'fr-CA' }

/** What the rule finds in the example and nobody has answered. Throws on circumstances that `docs/policy-pages.md` does not name. */
export function runExample(rule: RuleId, example: PageExample, language: PageLanguage): readonly Finding[] {
  if (example.text === null) throw new Error('only a person can tell')
  const said: Circumstances = Object.assign({}, ...example.circumstances.map((one) => readCircumstance(one, language)))
  const { document, removals } = documentOf(example.text, said)
  const first: Variant = {
    ...newVariant(said.language ?? own[language], document),
    subject: said.place === 'subject' ? example.text : (said.subject ?? ''),
  }
  const others =
    said.second === undefined ? [] : [newVariant(said.second.language, readText(said.second.text).document)]
  const content: TemplateContent = {
    title: 'Example',
    purpose: said.purpose ?? 'proactive-other',
    store: 'CA',
    sendWithinDays: said.sendWithinDays === undefined ? 10 : said.sendWithinDays,
    isStockOutNotice: said.isStockOutNotice ?? false,
    lengthLimit: said.lengthLimit ?? null,
    confirmations: [],
    variants: [first, ...others],
  }
  const reviewRequests = said.hasOtherReviewRequest === true ? [{ id: 'other', title: 'Review request' }] : []
  const findings = [
    ...checkWhole(content, { library: { reviewRequests } }).findings,
    ...content.variants.flatMap(
      (variant) =>
        checkMessage({
          message: messageText(variant.document),
          removals: variant === first ? removals : [],
          context: policyContext(content, variant),
          exceptions: [],
          confirmations: [],
          tools: { ...noLanguageTools, languageScores },
        }).findings,
    ),
  ].filter((finding) => finding.rule === rule)
  if (said.severity !== undefined && findings.some(({ severity }) => severity !== said.severity)) {
    throw new Error(`not a question to a person: ${example.line}`)
  }
  // What is answered is found without the answer; else the example would say nothing.
  const isAnswered = ({ exceptions, severity }: Finding) =>
    (said.reason !== undefined && exceptions.includes(said.reason)) ||
    (said.isConfirmed === true && severity === 'confirm')
  if ((said.reason !== undefined || said.isConfirmed === true) && findings.length === 0) {
    throw new Error(`nothing to answer: ${example.line}`)
  }
  return findings.filter((finding) => !isAnswered(finding))
}

function readCircumstance(words: string, language: PageLanguage): Circumstances {
  const known = fixed[language][words]
  if (known !== undefined) return known
  const { days, length, language: inLanguage, second, subject, reason } = patterns[language]
  const withinDays = days.exec(words)?.[1]
  if (withinDays !== undefined) return { sendWithinDays: Number(withinDays) }
  const limit = length.exec(words)?.[1]
  if (limit !== undefined) return { lengthLimit: Number(limit) }
  const line = subject.exec(words)?.[1]
  if (line !== undefined) return { subject: line }
  const [, otherLanguage, otherText] = second.exec(words) ?? []
  if (otherLanguage !== undefined && otherText !== undefined) {
    return { second: { language: languageNamed(otherLanguage, language), text: otherText } }
  }
  const stated = reason.exec(words)?.[1]
  if (stated !== undefined) return { reason: reasonNamed(stated, language) }
  const name = inLanguage.exec(words)?.[1]
  if (name !== undefined) return { language: languageNamed(name, language) }
  throw new Error(`circumstances that docs/policy-pages.md does not name: ${words}`)
}

function languageNamed(name: string, language: PageLanguage): string {
  const names = new Intl.DisplayNames([language], { type: 'language' })
  const code = named.find((one) => names.of(one) === name)
  if (code === undefined) throw new Error(`no language is called ${name}`)
  return code === 'en' || code === 'fr' ? own[code] : code
}

function reasonNamed(words: string, language: PageLanguage): ExceptionReason {
  const translate = createTranslate(language)
  const reason = exceptionReasons.find(
    (one) => translate(`rules.exceptions.${one}`).toLowerCase() === words.toLowerCase(),
  )
  if (reason === undefined) throw new Error(`no reason reads: ${words}`)
  return reason
}

function documentOf(
  text: string,
  { place = 'text', kind = null }: { readonly place?: Place; readonly kind?: ImageKind | null },
): { readonly document: MessageDocument; readonly removals: readonly Removal[] } {
  const attributes: ImageAttributes = { src: 'https://shop.example/a.png', alt: 'Picture', kind, widthPercent: 50 }
  switch (place) {
    case 'html': {
      const { document, removals } = readHtml(text, { mode: 'check' })
      return { document, removals }
    }
    case 'subject':
      return plain(readText('{{order_number}}').document)
    case 'link-words':
      return plain(linked(text, 'https://www.amazon.ca/help'))
    case 'link-address':
      return plain(linked('Return instructions', text))
    case 'alt':
      return plain(picture({ ...attributes, alt: text }))
    case 'address':
      return plain(picture({ ...attributes, src: text }))
    case 'width':
      return plain(picture({ ...attributes, widthPercent: Number.parseInt(text, 10) }))
    case 'text':
      return plain(readText(text).document)
  }
}

const plain = (document: MessageDocument) => ({ document, removals: [] })
const linked = (text: string, href: string): MessageDocument => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }] }],
})
const picture = (attrs: ImageAttributes): MessageDocument => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'image', attrs }] }],
})
