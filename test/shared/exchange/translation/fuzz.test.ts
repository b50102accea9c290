import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planTranslation } from '../../../../shared/exchange/translation/plan-translation.ts'
import { readTranslationTable } from '../../../../shared/exchange/translation/read-translation-table.ts'
import { readXliff } from '../../../../shared/exchange/translation/read-xliff.ts'
import { writeTranslationTable } from '../../../../shared/exchange/translation/write-translation-table.ts'
import { writeXliff } from '../../../../shared/exchange/translation/write-xliff.ts'
import { readTemplateContent } from '../../../../shared/template/read-template.ts'
import { stateOf } from '../../../../shared/template/source-state.ts'
import { newVariant } from '../../../../shared/template/template.ts'
import { permittedDocument } from '../../message/document-arbitrary.ts'
import { contentOf, fillTable, fillXliff, jobOf, translate } from './translation-jobs.ts'

/** Cuts, copies and exchanges pieces of a file, at marks or anywhere. */
const edits = fc.array(
  fc.record({
    kind: fc.constantFrom('cut', 'copy', 'put', 'element' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 60 }),
    put: fc.constantFrom('<ph id="order_number"/>', '<sc id="bold"/>', '<ec startRef="bold"/>', '{{carrier}}', '<bold>', '\n', '"', '\u0001', 'é'),
  }),
  { minLength: 1, maxLength: 4 },
) // prettier-ignore

function edited(file: string, list: typeof edits extends fc.Arbitrary<infer Edits> ? Edits : never): string {
  return list.reduce((text, { kind, at, length, put }) => {
    const index = Math.floor(at * text.length)
    if (kind === 'cut') return text.slice(0, index) + text.slice(index + length)
    if (kind === 'copy')
      return text.slice(0, index) + text.slice(Math.max(0, index - length), index) + text.slice(index)
    if (kind === 'put') return text.slice(0, index) + put + text.slice(index)
    // A whole element without content, so that the file stays well-formed.
    const start = text.indexOf('<ph', index)
    const end = text.indexOf('/>', start)
    return start < 0 || end < 0 ? text : text.slice(0, start) + text.slice(end + 2)
  }, file)
}

describe('a file that anything happened to', () => {
  for (const [name, write, fill, read] of [
    ['XLIFF', (content) => writeXliff(jobOf(content), 'fr-CA', translate), fillXliff, readXliff],
    ['a table', (content) => writeTranslationTable(jobOf(content), translate), fillTable, readTranslationTable],
  ] as const satisfies readonly (readonly [
    string,
    (content: ReturnType<typeof contentOf>) => string,
    (file: string) => string,
    typeof readXliff,
  ])[]) {
    it(`${name}: is refused with a place, or makes a template that the library reads and that keeps all else`, () => {
      fc.assert(
        fc.property(permittedDocument, permittedDocument, permittedDocument, edits, (before, now, other, list) => {
          const sent = contentOf(before, 'About {{order_number}}')
          const variant = { ...newVariant('fr-CA', other), basedOn: stateOf(sent.variants[0]) }
          const german = newVariant('de-DE', other)
          const reading = read(edited(fill(write(sent)), list))
          if (!reading.ok) {
            expect(reading.problem.place.line).toBeGreaterThan(0)
            return
          }
          for (const library of [sent, contentOf(now, ''), contentOf(before, 'x', variant, german)]) {
            for (const translated of reading.templates) {
              const { item, content } = planTranslation(translated, library)
              if (item.kind === 'refused') {
                expect(content).toBeNull()
                expect(item.problems.length).toBeGreaterThan(0)
                expect(item.problems.every(({ place }) => place.line > 0 && place.column > 0)).toBe(true)
                continue
              }
              expect(readTemplateContent(content)).toMatchObject({ ok: true })
              expect(content?.variants[0]).toBe(library.variants[0])
              if (library.variants[2] !== undefined) expect(content?.variants).toContain(library.variants[2])
            }
          }
        }),
        { numRuns: 400 },
      )
    })
  }
})
