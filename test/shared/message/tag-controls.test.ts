import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutTagControls } from '../../../shared/message/tag-controls.ts'
import { readHtml } from '../../../shared/message/read-html.ts'
import { costOf } from '../../support/cost-of.ts'

describe('conditions of template programs in tags', () => {
  it.each([
    ['<td {{#if odd}}style="color:red"{{/if}}>', '<td  style="color:red" >'],
    ['<td {% if a == "b" %}align="right"{% endif %}>', '<td  align="right" >'],
    ['<td {if $a=="b"}class="c"{/if} id="d">', '<td  class="c"  id="d">'],
    ['<p style="{% if odd %}color:red{% else %}color:blue{% endif %}">', '<p style=" color:red color:blue ">'],
    // Addresses and other values, tokens that print, and what stands in text stay as they are.
    ['<a href="{{#if url}}{{url}}{{/if}}" {{name}}>', '<a href="{{#if url}}{{url}}{{/if}}" {{name}}>'],
    ['<p>{{#if a}}A{{/if}}</p>{% if b %}<b>B</b>{% endif %}', '<p>{{#if a}}A{{/if}}</p>{% if b %}<b>B</b>{% endif %}'],
    ['2 < 3 {if} 4 > 1', '2 < 3 {if} 4 > 1'],
  ])('%s', (html, expected) => {
    expect(withoutTagControls(html)).toBe(expected)
  })

  it('[F6] [F8] hide no style', () => {
    const html = '<p {{#if late}}align="center"{{/if}}>A</p><p style="{% if late %}color:red{% endif %}">B</p>'
    const { removals } = readHtml(html, { mode: 'check' })
    expect(removals.map(({ rule }) => rule).toSorted()).toEqual(['style-override', 'text-alignment'])
  })

  it('leaves HTML without them as it is, and costs no more than its length', () => {
    fc.assert(
      fc.property(
        fc.string().map((text) => text.replaceAll('{', '')),
        (text) => {
          expect(withoutTagControls(text)).toBe(text)
        },
      ),
    )
    const { milliseconds } = costOf(() => {
      for (const piece of ['<a ', '<a {', '<a {{#', '<a {% ', '<a style="', '<a "{if']) {
        withoutTagControls(piece.repeat(30_000))
        withoutTagControls(`${piece.repeat(30_000)}>`)
        withoutTagControls(`<a ${piece.slice(3).repeat(30_000)}>`)
      }
    })
    expect(milliseconds).toBeLessThan(2_000)
  })
})
