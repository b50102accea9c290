import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPlaceholders } from '../../../shared/message/dialects.ts'

const meanings = (text: string) => findPlaceholders(text).map(({ name, known }) => (known ? name : `?${name}`))

describe('[C3] the order number in other dialects', () => {
  it.each([
    '{{order_number}}',
    '{{ order_number }}',
    '{order_id}',
    '${order.id}',
    '{order.uid}',
    '${orderID}',
    '[Order Number]',
    '[Channel Order #]',
    '[OrderId]',
    '#order_id#',
    '%order%',
    '%%order_no%%',
    '[[order-id]]',
    '[iai:order_sn]',
    '#{order.number}',
    '((order number))',
    '#?OrderNumber?#',
    '<order number>',
    '*|ORDER_ID|*',
    '{{ order.name | escape }}',
    '{{order.increment_id}}',
    '{{NUM_COMMANDE}}',
    '{{commande}}',
    '[numéro de commande]',
    '[Commande n°]',
    '[Número de pedido]',
    '[nº do pedido]',
    '[numero_ordine]',
    '[Bestellnummer]',
    '{auftragsnummer}',
    '[bestelnummer]',
    '[numer zamówienia]',
    '[ordernummer]',
    '[sipariş no]',
    '{注文番号}',
    '【订单号】',
    'XXX-XXXXXXX-XXXXXXX',
    '###-#######-#######',
    '<%= order.id %>',
    '$order_id',
    '$order->number',
    '__ORDER_ID__',
    '{!Order.Number}',
    ':order_number',
    ':order_id',
    '@Model.OrderNumber',
    '@Model.Order.Id',
    '{$DATA.cart_order_id}',
    '$ped',
  ])('%s', (token) => {
    expect(meanings(`Hello, about ${token}: thanks`)).toContain('order_number')
  })

  it.each([
    'order #[number]',
    'your order {{ object.name }}',
    'your order {doc.name}',
    'su orden de compra **{doc.name}**',
    'votre commande d’achat n° {{ numero }}',
    'Order No: {{ id }}',
    'commande n° XXXXXXX',
    'pedido nº [XXXX]',
    'Bestellung Nr. {nummer}',
    'order number: [X]',
    'Order #%s',
    'Order number: ________',
    'order number (order ID)',
    'order no. xxxxx',
    'order {0}',
    'Your order *#{shortId}* is late',
    'order **{{ number }}**',
    'ordine #${o.number}',
    'Order ${item.id}',
    'お客様のご注文番号 ${id}',
    '注文番号：{{id}}',
    '您的订单编号 {id}',
  ])('by the words before it: %s', (text) => expect(meanings(text)).toEqual(['order_number']))

  it.each([
    '${s.order_id}',
    '{{ shipment.order.number }}',
    '{{ shipment.order_number }}',
    '{$booking->orderNo}',
    '${req.body.pedidoId}',
    '{{ _SESSION.Ordernummer }}',
    '{rc_orderNo}',
    '{{wc_order_id}}',
  ])('whatever holds it: %s', (token) => expect(meanings(`About ${token}: thanks`)).toContain('order_number'))

  it.each([
    '${escapeHtml(order.id)}',
    '{{ e(orderId) }}',
    '${order._id.toString().slice(-6).toUpperCase()}',
    '{upper(cmd_no)}',
  ])('whatever is called to write it: %s', (token) =>
    expect(meanings(`About ${token}: thanks`)).toContain('order_number'),
  )

  it.each([
    '{{order_date}}',
    '{{shipment.order_date}}',
    '${s.customer_id}',
    '${escapeHtml(order.total)}',
    '${order.items.slice(0, 3)}',
    '${order.customer}',
    '{{ order.customer.id }}',
    '{{ shipment.order.date }}',
    '{{ shipment.number }}',
    'write to sales@item.example',
    '{{order_buyer}}',
    '{rc_orderDate}',
    '{rc_orderName}',
    '{{ list.order }}',
    '{{order.total}}',
    '{{order.status_url}}',
    '{{ order.customer.email }}',
    '[order details]',
    '[date de commande]',
    '{order_items}',
    '#{ticket.number}',
    '{{ticket.id}}',
    '[purchase date]',
    '{{invoice_number}}',
    'the product [number]',
    'ご注文の伝票番号：{id}',
    'ご注文のお客様番号 ${id}',
    'your reference (order number)',
    '(order)',
    '%s',
    '________',
    '$5 order',
    'XXX',
  ])('is not %s', (token) => expect(meanings(token)).not.toContain('order_number'))
})

describe('other placeholders', () => {
  it.each([
    ['[Buyer Name]', 'buyer_name'],
    ['{{ticket.requester.first_name}}', 'buyer_name'],
    ['#customer-first-name#', 'buyer_name'],
    ['{{NOM_CLIENT}}', 'buyer_name'],
    ['Hello [Name],', 'buyer_name'],
    ['[[tracking-number]]', 'tracking_number'],
    ['[número de seguimiento]', 'tracking_number'],
    ['[[product-name]]', 'product_name'],
    ['{{product.title}}', 'product_name'],
    ['[Store Name]', 'store_name'],
    ['{delivery_date}', 'delivery_date'],
    ['[fecha de envío]', 'ship_date'],
    ['[montant du remboursement]', 'refund_amount'],
    ['[numéro de facture]', 'invoice_number'],
    ['{carrier}', 'carrier'],
    ['[return deadline]', 'return_deadline'],
    ['{{language}}', 'language'],
  ])('%s', (token, name) => expect(meanings(token)).toEqual([name]))

  it('finds an unknown name of our own syntax as unknown', () => {
    expect(findPlaceholders('{{nobody_knows}}')).toEqual([
      { start: 0, end: 16, name: 'nobody_knows', known: false, dialect: 'braces' },
    ])
  })

  it.each([
    'Thanks,\n[Name]',
    'See the manual [page 4].',
    'a [sic] in the order',
    '100% order, 50% off',
    'if (a < b && c > d)',
    '#order #thanks',
    'function () { return 1 }',
    'one (two (three))',
  ])('leaves prose alone: %j', (text) => expect(findPlaceholders(text)).toEqual([]))
})

describe('tokens in prose', () => {
  it.each([
    '({{order_number}})',
    '(your order {order_id})',
    '[see order [OrderId]]',
    '<b {{order_number}}>',
    '(a (b) {{order_number}})',
    '%a {{order_number}} b%',
    '#{{order_number}}',
    '100% of {order_id} %',
  ])('are found inside %s', (text) => expect(meanings(text)).toEqual(['order_number']))
})

describe('any text', () => {
  const units = fc.constantFrom(
    '{',
    '}',
    '{{',
    '}}',
    '[',
    ']',
    '#',
    '%',
    '<',
    '>',
    '$',
    '(',
    ')',
    'order',
    ' ',
    '_',
    'é',
    '\n',
    'X',
    '|',
  )
  it('is scanned without overlaps and inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: units, maxLength: 60 })), (text) => {
        let end = 0
        for (const found of findPlaceholders(text)) {
          expect(found.start).toBeGreaterThanOrEqual(end)
          expect(found.end).toBeGreaterThan(found.start)
          expect(found.name).not.toBe('')
          end = found.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
