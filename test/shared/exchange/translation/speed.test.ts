import { expect, it } from 'vitest'
import { planTranslation } from '../../../../shared/exchange/translation/plan-translation.ts'
import { readTranslationTable } from '../../../../shared/exchange/translation/read-translation-table.ts'
import { readXliff } from '../../../../shared/exchange/translation/read-xliff.ts'
import { writeTranslationTable } from '../../../../shared/exchange/translation/write-translation-table.ts'
import { writeXliff } from '../../../../shared/exchange/translation/write-xliff.ts'
import { sampleLibrary } from '../../../../shared/template/samples/sample-library.ts'
import { fillTable, fillXliff, jobOf, templatesOf, translate } from './translation-jobs.ts'

const english = sampleLibrary.filter(({ variants }) => variants[0].language === 'en-CA')
const contents = Array.from({ length: 1000 }, (_, index) => english[index % english.length] ?? english[0]).flatMap(
  (content) => content ?? [],
)
const job = jobOf(...contents)
const byId = new Map(job.templates.map(({ id, content }) => [id, content]))

// Far above what it takes, so that a busy machine passes and a quadratic reader does not.
it('1,000 templates are written, read and planned in seconds, in both formats', () => {
  expect(contents).toHaveLength(1000)
  for (const [name, write, fill, read] of [
    ['XLIFF', () => writeXliff(job, 'fr-CA', translate), fillXliff, readXliff],
    ['table', () => writeTranslationTable(job, translate), fillTable, readTranslationTable],
  ] as const) {
    const start = performance.now()
    const written = write()
    const wrote = performance.now()
    const filled = fill(written)
    const filledAt = performance.now()
    const templates = templatesOf(read(filled))
    const readAt = performance.now()
    const plans = templates.map((one) => planTranslation(one, byId.get(one.templateId) ?? null))
    const end = performance.now()
    expect(plans.map(({ item }) => item.kind)).toEqual(contents.map(() => 'new'))
    console.info(
      `${name}: ${(written.length / 1e6).toFixed(1)} million characters, written in ${Math.round(wrote - start)} ms, read in ${Math.round(readAt - filledAt)} ms, planned in ${Math.round(end - readAt)} ms`,
    )
    expect(end - start).toBeLessThan(20_000)
  }
})
