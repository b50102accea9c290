import { describe, expect, it } from 'vitest'
import { messageText, placeholderFill } from '../../../shared/message/text.ts'
import { readText } from '../../../shared/message/read-text.ts'
import { wordsOf } from '../../../shared/message/words-of.ts'

const read = (text: string) => {
  const message = messageText(readText(text).document)
  const words = wordsOf(message)
  expect(words).toHaveLength(message.text.length)
  return words.replaceAll(new RegExp(`${placeholderFill}+`, 'g'), '~')
}

describe('the words of a message', () => {
  it.each([
    ['Chosen: {delivery_type}.', 'Chosen: ~.'],
    ['Reason: {Short reason, in plain words}', 'Reason: ~'],
    ['Go to ${data.unsubscribeUrl} now', 'Go to ~ now'],
    ['It is #{order.discount} here', 'It is ~ here'],
    ['Yours, [Agent Name]', 'Yours, ~'],
    ['Merci, [Nom du transporteur]', 'Merci, ~'],
    ['Code [[coupon text]] and <<gift_card>>', 'Code ~ and ~'],
    ['Sent by %%newsletter%%', 'Sent by ~'],
    ['{% if order.discount %}Hello{% endif %}', '~Hello~'],
  ])('leave out what an unknown placeholder is called: %s', (text, words) => {
    expect(read(text)).toBe(words)
  })

  it.each([
    'We sent it [see the photo] on Monday.',
    'Press [Buy again] in the shop.',
    'Choose {20 % off|free shipping} today.',
    'It fits (most) lamps, 50% of them.',
    'Read of [this link](https://www.amazon.com/help).',
  ])('keep remarks, buttons and wordings to choose from: %s', (text) => {
    expect(read(text)).toBe(text)
  })
})
