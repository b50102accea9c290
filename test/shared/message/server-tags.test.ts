import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../shared/message/read-html.ts'
import { withoutServerTags } from '../../../shared/message/server-tags.ts'
import { messageText } from '../../../shared/message/text.ts'
import { costOf } from '../../support/cost-of.ts'

const textOf = (html: string) => messageText(readHtml(html, { mode: 'check' }).document).text

describe('the code of page languages in HTML', () => {
  it.each([
    // EJS, ERB, JSP, ASP: conditions and loops go, what they hold stays, comments go with what is in them.
    ['<% if (a > b) { %><p>One</p><% } else { %><p>Two</p><% } -%>', '<p>One</p><p>Two</p>'],
    ['<td <% if (odd) { %>style="color:red"<% } %>>A</td>', '<td style="color:red">A</td>'],
    ['<%# <p>Old</p> %><%-- a %> b --%><%@ page language="java" %><p>New</p>', '<p>New</p>'],
    ['<%- include("header") %><p><%= yield %>A</p>', '<p>A</p>'],
    // What prints a variable is a placeholder, however it is written.
    ['<p>Order <%= order.id %></p>', '<p>Order {{ order.id }}</p>'],
    ['<p>Order <%= @order.number %>, <%=h @user["name"] %></p>', '<p>Order {{ order.number }}, {{ user }}</p>'],
    ['<p><%= t("mail.shipped", number: @shipment.order.number) %></p>', '<p>{{ shipment.order.number }}</p>'],
    ['<p><%= I18n.t("mail.thanks") %></p>', '<p></p>'],
    ['<p><%= user.name && user.name.first %></p>', '<p>{{ user.name }}</p>'],
    // FreeMarker.
    [
      '<#include "head.ftl"><#if a.company?has_content>${a.company}<br></#if><#-- none --><@button url="x"/>',
      '${a.company}<br>',
    ],
    // JSTL.
    [
      '<c:if test="${paid}">Order <c:out value="${order.id}"/></c:if>',
      '<c:if test="${paid}">Order {{ order.id }}</c:if>',
    ],
    // Odoo, Thymeleaf, Vue: what an attribute fills. A key of a translation says nothing.
    [
      `Order <t t-out="object.name or ''">S00052</t> of <t t-esc="object.partner_id.name"/>, <b>paid</b>`,
      `Order <t t-out="object.name or ''">{{ object.name }}</t> of <t t-esc="object.partner_id.name">{{ object.partner_id.name }}</t>, <b>paid</b>`,
    ],
    [
      '<b class="n" th:text="${order.number}">1234</b>',
      '<b class="n" th:text="${order.number}">{{ order.number }}</b>',
    ],
    ['<b th:text="#{mail.hello}">Hello</b>', '<b th:text="#{mail.hello}">Hello</b>'],
    // Magento: the text itself, its quotation marks and its arguments.
    ['<p>{{trans\n      "We got %n."\n\n      n=$order.id\n|raw}}</p>', '<p>We got {{ order.id }}.</p>'],
    ['<p>{{trans "We got your return."}}</p>', '<p>We got your return.</p>'],
    [
      `<p>{{trans 'See <a href="%url">your account</a>, %name.' url=$store.getUrl('x') name=$order.getCustomerName() |raw}}</p>`,
      '<p>See <a href="{{ store.Url }}">your account</a>, {{ order.CustomerName }}.</p>',
    ],
    // What is none stays, and so does what never ends.
    ['5 <% 6', '5 <% 6'],
    ['<p>{{trans}} {{transfer}} <#> <@></p>', '<p>{{trans}} {{transfer}} <#> <@></p>'],
  ])('%s', (html, expected) => {
    expect(withoutServerTags(html)).toBe(expected)
  })

  it('[C4] is no text in another language', () => {
    expect(
      textOf('<p>Bonjour,</p><% order.items.forEach(item => { if (item.quantity > 0) { %><p>Merci</p><% }}) %>'),
    ).toBe('Bonjour,\n\nMerci')
  })

  it('[C3] counts as the order number where it prints it', () => {
    for (const html of [
      'Order <%= order.number %>',
      '{{trans "Order #%id" id=$order.increment_id}}',
      'Your order <t t-out="object.name">S00052</t>',
    ]) {
      const { placeholders } = messageText(readHtml(`<p>${html}</p>`, { mode: 'check' }).document)
      expect(placeholders.map(({ name }) => name)).toEqual(['order_number'])
    }
  })

  it('costs no more than its length', () => {
    const { milliseconds } = costOf(() => {
      for (const piece of [
        '<%',
        '<%=',
        '<%--',
        '<#a ',
        '<#--',
        '<@a ',
        '<c:out value="${',
        '{{trans "',
        '{{trans "a" b="',
      ]) {
        withoutServerTags(piece.repeat(30_000))
        withoutServerTags(`${piece.repeat(30_000)}%>}}`)
      }
    })
    expect(milliseconds).toBeLessThan(2_000)
  })
})
