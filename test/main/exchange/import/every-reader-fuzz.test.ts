import { strToU8 } from 'fflate'
import { describe, expect } from 'vitest'
import { decodeText } from '../../../../main/exchange/decode-text.ts'
import { readHandOverText } from '../../../../main/exchange/hand-over/read-hand-over-file.ts'
import { detectFormat } from '../../../../main/exchange/import/detect-format.ts'
import { readImport } from '../../../../main/exchange/import/read-import.ts'
import { sha256 } from '../../../../main/library/hand-over/version-hash.ts'
import type { HandOver } from '../../../../shared/exchange/hand-over/hand-over-file.ts'
import { handOverEnd, handOverParts } from '../../../../shared/exchange/hand-over/write-hand-over.ts'
import { templateOfImported } from '../../../../shared/exchange/import/imported-template.ts'
import { importFormats } from '../../../../shared/exchange/import/imported.ts'
import { problemLine } from '../../../../shared/exchange/import/problem-line.ts'
import { readTranslationTable } from '../../../../shared/exchange/translation/read-translation-table.ts'
import { readXliff } from '../../../../shared/exchange/translation/read-xliff.ts'
import type { TranslationReading } from '../../../../shared/exchange/translation/translation.ts'
import { createTranslate } from '../../../../shared/i18n/translator.ts'
import { readTemplateContent } from '../../../../shared/template/read-template.ts'
import { fuzzReader } from '../../../support/fuzz/runs.ts'
import { importSamples, translationSamples, wholeContent, type Sample } from '../../../support/fuzz/samples.ts'

const translate = createTranslate('en')

/** What came in is what the library reads, and what did not is told in a sentence, with a place that there is. */
async function readSoundly(sample: Sample): Promise<string> {
  const { messages, problems } = await readImport([sample])
  expect(messages.length + problems.length).toBeGreaterThan(0)
  for (const message of messages) {
    expect(message.title).not.toMatch(/[\r\n]/)
    const content = templateOfImported(message, { store: 'CA', languageScores: null })
    expect(readTemplateContent(content)).toMatchObject({ ok: true })
    const documents = JSON.stringify(message.texts.map(({ document }) => document))
    expect(documents).not.toMatch(
      /"(?:href|src)":"\s*(?:javascript|vbscript|file|data:(?!image\/(?:png|jpeg|gif|webp)))/i,
    )
  }
  for (const problem of problems) {
    if (problem.place !== null) expect(Math.min(problem.place.line, problem.place.column)).toBeGreaterThan(0)
    expect(problemLine(translate, problem)).not.toMatch(/\{\{(?!order_|buyer_)|undefined|NaN/)
  }
  return outcomeOf(messages.length, problems.length)
}

function outcomeOf(messages: number, problems: number): string {
  return messages === 0 ? 'refused' : problems === 0 ? 'read' : 'read in part'
}

describe('an import of', () => {
  for (const format of importFormats) {
    const samples = importSamples[format]
    // What is taken for something else tries another reader than the one it is here for.
    const taken = samples.filter((sample) => {
      const detection = detectFormat(sample)
      return detection.kind === 'found' && (detection.format === format || format === 'zammad')
    })
    fuzzReader(format, taken, readSoundly)
  }
})

function readBack(read: (text: string) => TranslationReading): (sample: Sample) => string {
  return ({ bytes }) => {
    const decoding = decodeText(bytes)
    if (!decoding.ok) return 'refused'
    const reading = read(decoding.text)
    if (reading.ok) return reading.templates.some(({ problems }) => problems.length > 0) ? 'read in part' : 'read'
    expect(Math.min(reading.problem.place.line, reading.problem.place.column)).toBeGreaterThan(0)
    return 'refused'
  }
}

describe('a translation of', () => {
  fuzzReader('translated XLIFF', translationSamples.xliff, readBack(readXliff))
  fuzzReader('translated table', translationSamples.table, readBack(readTranslationTable))
})

const handOver: HandOver = {
  kind: 'library',
  writtenAt: '2031-01-02T03:04:05.678Z',
  writtenBy: { name: 'Ada', key: '' },
  storeName: 'Shop',
  teamWords: ['Plumeline'],
  savedFilters: [],
  reviewers: [],
  sharedBlocks: [],
  templates: [
    {
      id: 'a',
      createdAt: '2031-01-02T03:04:05.678Z',
      changedAt: '2031-01-02T03:04:05.678Z',
      archivedAt: null,
      content: wholeContent,
      authors: ['Ada'],
      earlier: [],
      tags: ['late'],
      isFavourite: false,
      submission: null,
      sentBack: null,
      approvals: [],
    },
  ],
}
const body = strToU8([...handOverParts(handOver)].join(''))

describe('a hand-over', () => {
  // With the hash that belongs to it: what a stranger writes has it as well.
  fuzzReader('hand-over', [{ name: 'a.plumeline', bytes: body }], async ({ name, bytes }) => {
    const text = Buffer.from(bytes).toString('utf8')
    const reading = await readHandOverText(name, text + handOverEnd(sha256(text)))
    if (!reading.ok) {
      expect(reading.failure).toMatchObject({ kind: 'hand-over' })
      return 'refused'
    }
    for (const { content } of reading.value.templates) expect(readTemplateContent(content)).toMatchObject({ ok: true })
    return 'read'
  })
})
