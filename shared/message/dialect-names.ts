import type { PlaceholderName } from './placeholders.ts'

/**
 * What the words inside a token mean, in the languages of the stores. Words are lower case without accents, as
 * `nameWords` gives them.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))

const orderStems = set(`
  order orders pedido pedidos orden ordenes commande commandes cmd ped ord bestellung bestellungs bestell auftrag auftrags ordine ordini ordre
  encomenda encomendas bestelling bestel zamowienie zamowienia zamowien bestallning bestallnings siparis siparisi
  注文 ご注文 オーダー 订单 訂單 주문 заказ заказа ordernummer`)
/** These say "order" only beside a word for "number". */
const weakOrderStems = set('purchase compra achat kauf aankoop acquisto zakup kop satinalma 購入 购买')

const numberWords = set(`
  number numbers num numb no nr n id ids identifier identifiant identificador code cod codigo codice kod kodu ref
  reference referencia referenz riferimento referentie numero nummer numer numeru numara numarasi nombor sn display short uuid uid
  番号 no. 编号 編號 号 号码 號碼 번호 номер #`)

/** Words that add nothing to what a token names. */
const fillers = set(`
  my your our the a an of for this that current full complete external increment cart amazon channel marketplace market store
  shop site sales sale customer buyer original here insert enter add put type replace with de du des d la le les l el los del da do das dos
  della dell di dello il lo van der die das den het een votre vos ma mon notre tu su suo sua seu ihre ihrer ihr deine data
  field value var merge tag text platform webshop bol ebay shopify inserir insertar inserisci einfugen saisir client cliente kunde digit 17 c k o`)

const nameVocabulary: readonly {
  readonly name: PlaceholderName
  /** One of these words must stand in the token. */
  readonly stems: ReadonlySet<string>
  /** And one of these, when given. */
  readonly needs?: ReadonlySet<string>
  /** Every other word must be one of these or a filler. */
  readonly allows: ReadonlySet<string>
}[] = [
  {
    name: 'tracking_number',
    stems:
      set(`tracking trackingnumber suivi seguimiento rastreamento rastreio tracciamento sendungs sendung sendungsnummer
      sendungsverfolgungsnummer spedizione kargo takip takipno sparnings sporings przesylki sledzenia trackingcode track trace
      追跡 追跡番号 运单 运单号 物流单号 快递单号 お問い合わせ番号 운송장`),
    allows: new Set([...numberWords, 'shipment', 'package', 'parcel', 'colis', 'shipping', 'trace', 'takip', 'numer']),
  },
  {
    name: 'invoice_number',
    stems: set(
      `invoice facture factura fattura fatura rechnung rechnungs rechnungsnummer factuur factuurnummer faktura faktury 請求書 发票 发票号`,
    ),
    allows: new Set(numberWords),
  },
  {
    name: 'ship_date',
    stems:
      set(`ship shipping shipped shipment dispatch dispatched expedition envoi envio spedizione versand versanddatum
      verzending verzenddatum wysylki avsandning kargo dispatchdate shipdate 発送日 发货日期 發貨日期`),
    needs: set(
      'date datum data fecha dato tarihi versanddatum verzenddatum shipdate dispatchdate 発送日 发货日期 發貨日期',
    ),
    allows: set('estimated expected prevue date datum data fecha on d'),
  },
  {
    name: 'delivery_date',
    stems: set(`delivery delivered arrival livraison entrega consegna lieferung liefer lieferdatum liefertermin levering
      leverdatum dostawy teslim leverans eta お届け日 配達日 送达日期`),
    needs: set('date datum data fecha dato tarihi lieferdatum liefertermin leverdatum eta お届け日 配達日 送达日期'),
    allows: set('estimated expected new prevue promised date datum data fecha on'),
  },
  {
    name: 'return_deadline',
    stems: set('return retour devolucion reso rucksendung devolucao zwrotu iade returns'),
    needs: set('deadline limit until by before date datum data fecha limite frist termin'),
    allows: set('deadline limit until by before date datum data fecha limite frist termin last'),
  },
  {
    name: 'refund_amount',
    stems: set(
      'refund refunded remboursement reembolso rimborso erstattung terugbetaling zwrot iade 返金額 退款金额 退款总额',
    ),
    allows: set('amount total montant monto importe importo betrag bedrag valor value kwota tutari sum somme'),
  },
  {
    name: 'carrier',
    stems:
      set(`carrier courier transporteur transportista transportadora corriere versanddienstleister paketdienst vervoerder
      bezorgdienst przewoznik kurier 配送業者 承运商 快递公司`),
    allows: set('name company nom nombre nome shipping service'),
  },
  {
    name: 'product_name',
    stems:
      set(`product producttitle productname item article produit producto produto prodotto produkt produktname artikel
      artikelname artikelbezeichnung urun 商品名 商品名称 商品名稱 제품명`),
    allows: set('title name names nom nombre nome titre titulo titolo naam nazwa adi description'),
  },
  {
    name: 'store_name',
    stems:
      set(`store shop shopname storename seller vendor brand company business boutique magasin tienda loja negozio marque
      marca brandname marke markenname firma firmenname shopnaam winkel sklep magaza vendeur vendedor venditore merchant 店铺名称 卖家名称 店舗名 ショップ名`),
    allows: set('name nom nombre nome naam nazwa adi title'),
  },
  {
    name: 'language',
    stems: set('language locale lang langue idioma lingua sprache taal jezyk dil sprak 言語 语言'),
    allows: set('preferred buyer customer user code of preference iso'),
  },
  {
    name: 'buyer_name',
    stems:
      set(`buyer customer customername buyername client recipient purchaser kunde kunden kundenname acheteur comprador
      compradora acquirente klient klienta klant klantnaam kund musteri nickname firstname prenom vorname voornaam imie
      nomclient お客様名 顧客名 买家姓名 买家全称 客户姓名`),
    allows:
      set(`name names first last full given family nick firstname lastname fullname nom nombre nome naam prenom nickname s username
      contact requester`),
  },
]

/** Bare words for a name: a buyer's only where a greeting stands before. */
const bareNames = set('name nom nombre nome naam imie namn isim adi 姓名 名前 your_name names')

const accents = /\p{M}+/gu

/** The words of a token's inside: camelCase, snake_case, dots and brackets part words; accents and case are folded. */
export function nameWords(inside: string): readonly string[] {
  return inside
    .normalize('NFKD')
    .replaceAll(accents, '')
    .normalize('NFC')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}#]+/u)
    .filter((word) => word !== '')
}

const isKnownWord = (word: string): boolean => orderStems.has(word) || numberWords.has(word) || fillers.has(word)

const personWords = set('customer buyer client cliente kunde')

const compactOrder = new RegExp(
  `^(?:${[...orderStems].join('|')})(?:s|en)?(?:${[...numberWords].filter((word) => word !== '#').join('|')})$|^(?:${[...numberWords].filter((word) => word !== '#' && word.length > 1).join('|')})(?:de)?(?:${[...orderStems].join('|')})$`,
  'u',
)

/** Whether one word says both: `ordernumber`, `Bestellnummer`. */
export function isJoinedOrderNumber(words: readonly string[]): boolean {
  return words.length === 1 && compactOrder.test(words[0] ?? '')
}

/** Whether the words mean an order's number: an order alone does, since templates write `{order}` for it. */
export function isOrderNumber(words: readonly string[]): boolean {
  // `rc_orderNo`, `wc_order_id`: the first letters are the program's own mark.
  const [mark = '', ...rest] = words
  if (rest.length > 1 && /^[a-z]{2}$/.test(mark) && !isKnownWord(mark))
    return rest.length < 4 && !rest.includes('name') && isOrderNumber(rest)
  let stem = false
  let weak = false
  let numbers = 0
  let names = 0
  let isOfPerson = false
  for (const word of words) {
    // `order.customer` is a person and `order.customer.id` theirs; `customer.order` is the order.
    if (stem && numbers === 0 && personWords.has(word)) isOfPerson = true
    if (compactOrder.test(word)) {
      stem = true
      numbers += 1
    } else if (orderStems.has(word)) stem = true
    else if (weakOrderStems.has(word)) weak = true
    else if (numberWords.has(word)) numbers += 1
    else if (word === 'name') names += 1
    else if (!fillers.has(word)) return false
  }
  // Some shops call the number the order's name: exactly `order.name`.
  if (names > 0) return words.length === 2 && words[0] === 'order' && words[1] === 'name'
  return !isOfPerson && (stem || (weak && numbers > 0))
}

/** `XXX`, `#`, or the position of an argument. */
const placeMark = /^(?:x+|#+|0+|\d)$/

/** Whether a token says only "a number goes here", so that the words before it decide. */
export function isGenericNumber(words: readonly string[]): boolean {
  // ERPs call the number of whatever the mail is about its name.
  if (/^(?:doc|object|record) name$/.test(words.join(' '))) return true
  return (
    words.length > 0 &&
    words.every((word) => numberWords.has(word) || fillers.has(word) || placeMark.test(word)) &&
    words.some((word) => numberWords.has(word) || placeMark.test(word))
  )
}

/** Whether the words say no more than that it is a name: a buyer’s only where a greeting stands before. */
export function isBareName(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => bareNames.has(word) || word === 'your')
}

/** The canonical name that the words mean, `null` when they mean something else or nothing known. */
export function meaningOf(words: readonly string[]): PlaceholderName | null {
  if (words.length === 0 || words.length > 8) return null
  if (isOrderNumber(words)) return 'order_number'
  if (isPersonName(words)) return 'buyer_name'
  for (const entry of nameVocabulary) {
    if (!words.some((word) => entry.stems.has(word))) continue
    if (entry.needs !== undefined && !words.some((word) => entry.needs?.has(word))) continue
    const isAlone = words.every(
      (word) => entry.stems.has(word) || entry.allows.has(word) || entry.needs?.has(word) === true || isIdleWord(word),
    )
    if (isAlone) return entry.name
  }
  return null
}

/** `first_name`, whoever's: of those who write, help desks say `agent` or `assignee`. */
function isPersonName(words: readonly string[]): boolean {
  if (!/(?:^| )(?:first|last|full|given) ?name$/.test(words.join(' '))) return false
  const others = ['first', 'last', 'full', 'given', 'name', 'firstname', 'lastname', 'fullname', 'requester', 'contact']
  return words.every((word) => others.includes(word) || isIdleWord(word) || word === 'recipient')
}

function isIdleWord(word: string): boolean {
  return fillers.has(word) || word === 'order' || word === 'ticket' || word === 'user'
}

const orderBefore = new RegExp(
  `(?:^|[^\\p{L}])(?:${[...orderStems].filter((word) => word.length > 3 || /[^a-z]/.test(word)).join('|')}|zamówienia|zamówienie|sipariş|order(?:nummer|nr)|bestellnummer|bestelnummer|auftragsnummer)(?: de compra| d[’']achat)?(?:[^\\p{L}\\p{N}]{1,3}(?:number|no|nr|num|id|code|n|numero|número|numéro|nummer|numer|numara|ref|reference|référence|番号|编号|号))?\\.?[\\s:：#nº°№(*_"“«']{0,6}$`,
  'iu',
)

/** Where no spaces part the words, whatever stands before them: 「お客様のご注文番号」. */
const orderBeforeUnspaced =
  /(?:注文|オーダー|订单|訂單|주문) ?(?:番号|番號|编号|編號|号码|號碼|单号|單號|号|번호|(?:no|id)\.?)?[\s:：#№(（「【]{0,6}$/iu

/** Whether the text before a token ends in "order no.", "commande n°" and the like. */
export function saysOrderBefore(text: string): boolean {
  const before = text.slice(-48)
  return orderBefore.test(before) || orderBeforeUnspaced.test(before)
}

/** Whether the text before a token, on its line, is a greeting by its shape: one or two words. */
export function looksLikeGreeting(text: string): boolean {
  const line =
    text
      .slice(Math.max(0, text.length - 40))
      .split('\n')
      .at(-1) ?? ''
  return /^[^\p{L}]{0,3}\p{L}+(?:[ /]\p{L}+){0,2}[\s(]{0,2}$/u.test(line)
}
