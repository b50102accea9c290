import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../shared/message/read-document.ts'
import { readHtml } from '../../../shared/message/read-html.ts'
import { messageText } from '../../../shared/message/text.ts'
import { findEmoji } from '../../../shared/policy/rules/emoji.ts'
import { breakRuns } from '../../../shared/policy/break-runs.ts'
import { anyMarkup } from '../../support/markup.ts'

describe('readHtml of anything', () => {
  it('never throws, gives a document the editor takes, and spans inside its text', () => {
    fc.assert(
      fc.property(anyMarkup, (html) => {
        const edited = readHtml(html)
        expect(readDocument(edited.document)).toEqual({ ok: true, document: edited.document })
        for (const reading of [edited, readHtml(html, { mode: 'check' })]) {
          const { text } = messageText(reading.document)
          for (const { span } of reading.removals) {
            if (span === null) continue
            expect(span[0]).toBeGreaterThanOrEqual(0)
            expect(span[1]).toBeGreaterThan(span[0])
            expect(span[1]).toBeLessThanOrEqual(text.length)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('[F2] leaves no emoji that the rule would report', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('😀', '👩🏽‍🚀', '❤️', '1️⃣', '🇨🇦', '©', ' ')), {
          maxLength: 6,
        }),
        (parts) => {
          const { text } = messageText(readHtml(`<p>${parts.join('').replaceAll(/[<&]/g, '')}</p>`).document)
          expect(findEmoji(text)).toEqual([])
        },
      ),
    )
  })

  it('[F9] leaves no more than two breaks in a row outside lists', () => {
    fc.assert(
      fc.property(anyMarkup, (html) => {
        const message = messageText(readHtml(html).document)
        fc.pre(message.blocks.every(({ kind }) => kind === 'paragraph'))
        for (const run of breakRuns(message)) expect(run.count).toBeLessThanOrEqual(2)
      }),
      { numRuns: 500 },
    )
  })

  const hostile: readonly (readonly [string, (size: number) => string])[] = [
    ['angle brackets', (size) => '<'.repeat(size)],
    ['tokens', (size) => '{{'.repeat(size / 2)],
    ['nested blocks', (size) => '<div>a'.repeat(size / 6)],
    ['nested lists', (size) => '<ul><li>a'.repeat(size / 9)],
    ['nested tables', (size) => '<table><tr><td>a'.repeat(size / 16)],
    ['unclosed fonts', (size) => Array.from({ length: size / 20 }, (_, index) => `<font size=${index}><p>x`).join('')],
    ['attributes', (size) => `<a ${Array.from({ length: size / 8 }, (_, index) => `a${index}=1`).join(' ')}>x`],
    [
      'style rules',
      (size) =>
        `<style>${Array.from({ length: size / 20 }, (_, index) => `.a${index} p{color:red}`).join('')}</style>${'<p>x'.repeat(size / 8)}`,
    ],
    ['white space', (size) => ' '.repeat(size)],
    ['brackets', (size) => '['.repeat(size)],
  ]
  it.each(hostile)('costs in proportion to its size: %s', (_, make) => {
    const time = (size: number): number => {
      const html = make(size)
      // Of the processor, so that a busy machine does not decide.
      const start = process.cpuUsage()
      readHtml(html)
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    }
    time(12_500)
    const small = Math.min(time(25_000), time(25_000), time(25_000))
    const large = Math.min(time(100_000), time(100_000))
    // Four times the size: 16 would be quadratic. Below the floor nothing can be told.
    expect(large / Math.max(small, 5)).toBeLessThan(13)
  })
})
