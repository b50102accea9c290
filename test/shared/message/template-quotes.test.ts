import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../shared/message/read-html.ts'
import { withoutTemplateQuotes } from '../../../shared/message/template-quotes.ts'
import { messageText } from '../../../shared/message/text.ts'
import { costOf } from '../../support/cost-of.ts'

describe('quotation marks of a shop’s tokens inside attributes', () => {
  it.each([
    ['<a href="{{store url="account/"}}">Log in</a>', `<a href="{{store url='account/'}}">Log in</a>`],
    ['<a href="https://x.example/{{var id="7"}}" title="a">', `<a href="https://x.example/{{var id='7'}}" title="a">`],
    ['<a href="{% url "shop:order" order.pk %}">', `<a href="{% url 'shop:order' order.pk %}">`],
    ['<a href="{link file="a.tpl" p="b"}" id="c">', `<a href="{link file='a.tpl' p='b'}" id="c">`],
    ['<a href="{{ route("order", ["id" => $order->id]) }}">', `<a href="{{ route('order', ['id' => $order->id]) }}">`],
    // Each of several.
    ['<a href="{{a "x"}}/{{b "y"}}?c={d "z"}" id="e">', `<a href="{{a 'x'}}/{{b 'y'}}?c={d 'z'}" id="e">`],
    // Tokens in text, and attributes without a token, stay as they are.
    ['<p>{{store url="account/"}}</p>', '<p>{{store url="account/"}}</p>'],
    ['<p title="{a" id="b}">{ "c" }</p>', '<p title="{a" id="b}">{ "c" }</p>'],
    ['<p title="a" id="b">"c" {{d}}</p>', '<p title="a" id="b">"c" {{d}}</p>'],
  ])('%s', (html, expected) => {
    expect(withoutTemplateQuotes(html)).toBe(expected)
  })

  it('keep the link and its words', () => {
    const { document } = readHtml('<p>Please <a href="{{store url=""}}">log in to your account</a>.</p>', {
      mode: 'check',
    })
    const { text, links } = messageText(document)
    expect(text).toBe('Please log in to your account.')
    expect(links.map(({ start, end }) => text.slice(start, end))).toEqual(['log in to your account'])
  })

  it('move nothing, and cost no more than the length', () => {
    fc.assert(fc.property(fc.string(), (text) => withoutTemplateQuotes(text).length === text.length))
    const { milliseconds } = costOf(() => {
      for (const part of ['="', '="{{', '="{{a="b"}}', '{{"', '="a{b"}', '="{% ', '="{a'])
        withoutTemplateQuotes(part.repeat(60_000))
    })
    expect(milliseconds).toBeLessThan(2_000)
  })
})
