import { describe, expect, it } from 'vitest'
import { withAngleTokens } from '../../../shared/message/angle-tokens.ts'
import { readHtml } from '../../../shared/message/read-html.ts'
import { messageText } from '../../../shared/message/text.ts'
import { costOf } from '../../support/cost-of.ts'

describe('tokens in angle brackets', () => {
  it.each([
    ['Order <ORDER_ID> is late', 'Order &lt;ORDER_ID&gt; is late'],
    ['Dear <first name>,<br>', 'Dear &lt;first name&gt;,<br>'],
    ['Thank you, <COMPANY>', 'Thank you, &lt;COMPANY&gt;'],
    ['<p><order_number></p>', '<p>&lt;order_number&gt;</p>'],
    // In an attribute it is the same value.
    ['<a href="<STORE_URL>">Store</a>', '<a href="&lt;STORE_URL&gt;">Store</a>'],
    // Elements, known ones and others that have an end or attributes with values.
    ['<CENTER>One<BR>Two', '<CENTER>One<BR>Two'],
    ['<table border><tr><td nowrap>One', '<table border><tr><td nowrap>One'],
    ['<shop><order_row>One</order_row></SHOP>', '<shop><order_row>One</order_row></SHOP>'],
    ['<order number="7">', '<order number="7">'],
    ['<o:p>&nbsp;</o:p><mj-text>', '<o:p>&nbsp;</o:p><mj-text>'],
    ['1 < 2 > 0', '1 < 2 > 0'],
  ])('%s', (html, expected) => expect(withAngleTokens(html)).toBe(expected))

  it('[C3] stay in the text, and count as the order number', () => {
    const { document } = readHtml('<p>Your order <ORDER_ID> of <ORDER_DATE> is late.</p>', { mode: 'check' })
    const { text, placeholders } = messageText(document)
    expect(text).toContain('of <ORDER_DATE> is late.')
    expect(placeholders.map(({ name }) => name)).toContain('order_number')
  })

  it('cost no more than the length', () => {
    const { milliseconds } = costOf(() => {
      for (const part of ['<a_', '<a b ', '<A_B>', '</a', '<a>', '<order number ']) withAngleTokens(part.repeat(60_000))
    })
    expect(milliseconds).toBeLessThan(2_000)
  })
})
