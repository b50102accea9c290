// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { mailBody } from '../../../renderer/preview/mail-body.ts'
import { writeHtml } from '../../../shared/exchange/html.ts'
import { sampleValues } from '../../../shared/exchange/sample-values.ts'
import type { InlineNode } from '../../../shared/message/document.ts'
import { newVariant, type TemplateContent } from '../../../shared/template/template.ts'

const values = sampleValues('short', 'en-CA', {})

function bodyOf(content: readonly InlineNode[], filled = values): HTMLElement {
  const variant = newVariant('en-CA', { type: 'doc', content: [{ type: 'paragraph', content }] })
  const template: TemplateContent = {
    title: '',
    purpose: 'reply',
    store: 'CA',
    sendWithinDays: null,
    isStockOutNotice: false,
    lengthLimit: null,
    confirmations: [],
    variants: [variant],
  }
  return mailBody(writeHtml(template, variant), filled)
}

it('fills tokens with values as text, whatever they are', () => {
  const body = bodyOf(
    [
      { type: 'text', text: 'Dear ' },
      { type: 'placeholder', attrs: { name: 'buyer_name' } },
      { type: 'placeholder', attrs: { name: 'order_numbr' } },
    ],
    { ...values, buyer_name: '<img src=x onerror=alert(1)>' },
  )
  expect(body.textContent.trim()).toBe('Dear <img src=x onerror=alert(1)>{{order_numbr}}')
  expect(body.querySelector('img')).toBeNull()
})

it('shows links that lead nowhere and are no stop of the keyboard', () => {
  const href = 'https://www.amazon.ca/returns'
  const link = bodyOf([{ type: 'text', text: 'returns', marks: [{ type: 'link', attrs: { href } }] }]).querySelector(
    'a',
  )
  expect(link?.getAttribute('href')).toBeNull()
  expect(link?.title).toBe(href)
  expect(link?.getAttribute('aria-disabled')).toBe('true')
})

it('sets the two sizes without a style attribute that is read, which the window’s policy refuses', () => {
  const body = bodyOf([{ type: 'text', text: 'small', marks: [{ type: 'textSize', attrs: { size: 'small' } }] }])
  const sized = body.querySelector<HTMLElement>('[data-size]')
  expect(sized?.style.fontSize).toMatch(/^0\.\d+em$/)
})
