import type { MessageText, PlaceholderSpan } from '../../message/text.ts'
import { isPlaceholderName } from '../../message/placeholders.ts'
import { isProactive } from '../../template/purpose.ts'
import { breakRuns, onlySpace, shorteningEdits } from '../break-runs.ts'
import { definePolicyRule, type Edit } from '../rule.ts'
import { literalOrderNumbers } from './literal-order-number.ts'

/** What stands before the order number, by language; French writes a no-break space before the colon. */
const leads: Readonly<Record<string, string>> = {
  en: 'Order number: ',
  fr: 'Numéro de commande\u00A0: ',
  es: 'Número de pedido: ',
  pt: 'Número do pedido: ',
  de: 'Bestellnummer: ',
  it: 'Numero d’ordine: ',
  nl: 'Bestelnummer: ',
  pl: 'Numer zamówienia: ',
  sv: 'Ordernummer: ',
  tr: 'Sipariş numarası: ',
  ja: '注文番号：',
  zh: '订单编号：',
  'zh-TW': '訂單編號：',
  'zh-Hant': '訂單編號：',
  ko: '주문 번호: ',
}

/** The words before the order number in a language; English where we have none. */
export function orderNumberLead(language: string): string {
  const [primary = 'en', ...rest] = language.split('-')
  const exact = rest.map((part) => leads[`${primary.toLowerCase()}-${part}`]).find((lead) => lead !== undefined)
  return exact ?? leads[primary.toLowerCase()] ?? leads['en'] ?? ''
}

export const missingOrderNumber = definePolicyRule({
  id: 'missing-order-number',
  clause: 'C3',
  severity: 'violation',
  exceptions: [],
  check: ({ message, context, limits }) => {
    if (!isProactive(context.purpose)) return []
    if (message.placeholders.some((placeholder) => placeholder.name === 'order_number')) return []
    // A number written out holds to C3, and is `literal-order-number`'s to mend.
    if (literalOrderNumbers(message).length > 0) return []
    const ending = endingEdits(message, limits.lineBreaks)
    const isPerhapsThere = message.placeholders.some((placeholder) => mayBeOrderNumber(message, placeholder))
    return [
      {
        messageId: isPerhapsThere ? 'perhaps' : 'missing',
        span: null,
        ...(isPerhapsThere ? { severity: 'confirm' as const } : {}),
        ...(ending === null
          ? {}
          : { fix: { labelId: 'add-order-number', edits: [...ending, appendedLine(context.language)] } }),
      },
    ]
  },
})

const orderWord =
  /order|commande|pedido|encomenda|bestell|auftrag|ordine|bestelling|zamówieni|beställning|sipariş|注文|订单|訂單|주문/iu
const numberSign =
  /(?:#|n[°ºr]|no|number|numéro|número|numero|nummer|numer|numara(?:sı)?|番号|编号|編號|번호)[ \u00A0]?[.:：]?[ \u00A0]?[#("“]?$/iu
/** Numbers that say of what they are, and it is no order: a telephone, a customer, a postcode. */
const otherNumber =
  /(?:電話|郵便|伝票|会員|お客様|商品|(?:phone|telephone|mobile|customer|client|invoice|tracking|account|telefon|handy|mobil|kunden|rechnungs|sendungs|konto|artikel|telefoon|klant(?:en)?|factuur|rekening|kund|telefonu?|klienta|faktury|müşteri|telefon|fatura)[ \u00A0-]?)(?:number|nummer|nr|numer|numara(?:sı)?|no|番号)[ \u00A0]?[.:：]?[ \u00A0]?[#("“〒]?$/iu
const numberSignAfter = /^\S{0,4}[ \u00A0](?:numaralı|nolu|no’lu)/iu

/** Whether a placeholder that nothing fills stands where an order number would: "Order no. {{ref}}". */
function mayBeOrderNumber({ text }: MessageText, { name, start, end }: PlaceholderSpan): boolean {
  if (isPlaceholderName(name)) return false
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  if (otherNumber.test(before)) return false
  return orderWord.test(before + after) && (numberSign.test(before) || numberSignAfter.test(after))
}

function appendedLine(language: string): Edit {
  return {
    kind: 'append-paragraph',
    content: [
      { type: 'text', text: orderNumberLead(language) },
      { type: 'placeholder', attrs: { name: 'order_number' } },
    ],
  }
}

/** Breaks at the message's end go, since they meet the one before the new paragraph; `null` when too many stay. */
function endingEdits(message: MessageText, lineBreaks: number): readonly Edit[] | null {
  const last = breakRuns(message).at(-1)
  const holdsMore = last !== undefined && !onlySpace.test(message.text.slice(last.span[1]))
  if (last === undefined || holdsMore) return []
  return (
    shorteningEdits(message, last, 0) ?? (last.count < lineBreaks ? [] : shorteningEdits(message, last, lineBreaks - 1))
  )
}
