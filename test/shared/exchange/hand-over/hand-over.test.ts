import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { startHash } from '../../../../main/library/hand-over/version-hash.ts'
import { readSavedFilter } from '../../../../main/library/saved-filters.ts'
import { decideMerge, type TextHistory } from '../../../../shared/exchange/hand-over/decide-merge.ts'
import type { HandedOverTemplate, HandOver } from '../../../../shared/exchange/hand-over/hand-over-file.ts'
import {
  readHandOver,
  type HandOverReaders,
  type HandOverReading,
} from '../../../../shared/exchange/hand-over/read-hand-over.ts'
import { handOverEnd, handOverParts } from '../../../../shared/exchange/hand-over/write-hand-over.ts'
import { noFilter } from '../../../../shared/template/library-list.ts'
import { arbitraryContent } from '../../template/arbitrary-content.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const readers: HandOverReaders = { startHash, readSavedFilter }

function written(file: HandOver): string {
  return closed([...handOverParts(file)].join(''))
}

/** With the hash that belongs to it, so that only what stands in it can be wrong. */
function closed(text: string): string {
  return text + handOverEnd(sha256(text))
}

function read(text: string): HandOverReading {
  const steps = readHandOver(text, readers)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

const time = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const hash = fc.stringMatching(/^[0-9a-f]{64}$/)
const key = fc.stringMatching(/^[A-Za-z0-9_-]{43}$/)
const words = fc.string({ unit: 'binary', maxLength: 30 })
const named = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 })
const person = fc.record({ name: words, key: fc.oneof(key, fc.constant('')) })

const seal = fc.record({
  statement: fc.record({
    type: fc.constant('plumeline-seal' as const),
    version: fc.constant(1),
    template: fc.record({
      id: named,
      title: words,
      purpose: fc.constant('reply' as const),
      store: fc.constant('CA' as const),
      languages: fc.constant(['en-CA']),
    }),
    contentHash: hash,
    policyVersion: words,
    checkerVersion: words,
    setAside: fc.constant([]),
    files: fc.array(fc.record({ format: fc.constant('html' as const), language: fc.constant('en-CA'), hash }), {
      minLength: 1,
      maxLength: 2,
    }),
    author: person,
    reviewer: fc.record({ name: words, key }),
    approvedAt: time,
  }),
  signature: fc.stringMatching(/^[A-Za-z0-9_-]{86}$/),
})

const template: fc.Arbitrary<HandedOverTemplate> = fc.record({
  id: named,
  createdAt: time,
  changedAt: time,
  archivedAt: fc.option(time),
  content: arbitraryContent,
  authors: fc.array(words, { maxLength: 3 }),
  earlier: fc.array(hash, { maxLength: 5 }),
  tags: fc.array(named, { maxLength: 3 }),
  isFavourite: fc.boolean(),
  submission: fc.option(fc.record({ submittedAt: time, by: person, note: words })),
  sentBack: fc.option(fc.record({ sentBackAt: time, by: words, note: words })),
  approvals: fc.array(fc.record({ seal, comment: words, content: fc.option(arbitraryContent) }), { maxLength: 2 }),
})

const handOver: fc.Arbitrary<HandOver> = fc.record({
  kind: fc.constantFrom('review' as const, 'library' as const),
  writtenAt: time,
  writtenBy: person,
  storeName: words,
  teamWords: fc.array(named, { maxLength: 4 }),
  savedFilters: fc.array(
    fc.record({
      name: named,
      query: words,
      filter: fc.record({ tag: fc.option(words) }).map((one) => ({ ...noFilter, ...one })),
    }),
    { maxLength: 2 },
  ),
  reviewers: fc.array(fc.record({ name: words, key, knownSince: time }), { maxLength: 2 }),
  sharedBlocks: fc.array(
    fc.record({
      id: fc.constantFrom('b1', 'b2'),
      name: fc.constantFrom('Signature', 'Returns'),
      revision: fc.nat(),
      changedAt: time,
      variants: fc.constant([
        {
          language: 'en-CA',
          content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Bye' }] }],
        },
      ] as const),
    }),
    { maxLength: 2 },
  ),
  templates: fc.uniqueArray(template, { selector: ({ id }) => id, maxLength: 3 }),
})

const example: HandOver = {
  kind: 'review',
  writtenAt: '2031-01-02T03:04:05.678Z',
  writtenBy: { name: 'Ada', key: '' },
  storeName: '',
  teamWords: [],
  savedFilters: [],
  reviewers: [],
  sharedBlocks: [],
  templates: [
    {
      id: 'a',
      createdAt: '2031-01-02T03:04:05.678Z',
      changedAt: '2031-01-02T03:04:05.678Z',
      archivedAt: null,
      content: {
        title: 'Late',
        purpose: 'reply',
        store: 'CA',
        sendWithinDays: null,
        isStockOutNotice: false,
        lengthLimit: null,
        confirmations: [],
        variants: [
          {
            language: 'en-CA',
            subject: '',
            document: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Hello' }] }] },
            exceptions: [],
            confirmations: [],
            basedOn: null,
          },
        ],
      },
      authors: ['Ada'],
      earlier: [],
      tags: [],
      isFavourite: false,
      submission: null,
      sentBack: null,
      approvals: [],
    },
  ],
}
/** The example with something else in it, as a file whose hash is right. */
function mended(change: (value: Record<string, unknown>, template: Record<string, unknown>) => void): string {
  const text = written(example)
  const value = JSON.parse(text) as Record<string, unknown> & { templates: Record<string, unknown>[] }
  delete value.hash
  change(value, value.templates[0] ?? {})
  return closed(`${JSON.stringify(value).slice(0, -1)},\n`)
}

describe('a hand-over file', () => {
  test('is read the same when its lines are others', () => {
    fc.assert(
      fc.property(handOver, (file) => {
        const lines = written(file)
        const { hash: _hash, ...value } = JSON.parse(lines) as Record<string, unknown>
        const inOneLine = closed(`${JSON.stringify(value).slice(0, -1)},\n`)
        const spread = closed(`${JSON.stringify(value, null, 1).replace(/\n}$/, '')},\n`)
        for (const text of [inOneLine, spread]) expect(read(text)).toEqual(read(lines))
      }),
      { numRuns: 50 },
    )
  })

  test('has to be JSON as a whole, whatever each of its lines is', () => {
    const [template] = example.templates
    if (template === undefined) throw new Error('no template')
    const two = written({ ...example, templates: [template, { ...template, id: 'b' }] })
    const body = two.slice(0, two.lastIndexOf('"hash"'))
    const problem = { kind: 'not-json' }
    const line = `${JSON.stringify(template)},\n`
    for (const wrong of [
      body.replace('},\n{"id":"b"', '}\n{"id":"b"'),
      body.replace('}\n],\n', '},\n],\n'),
      body.replace('"templates":[\n', '"templates":[\n\n,'),
      body.replace('"templates":[\n', `"templates":[\n],\n${line}`),
      body.replace('"storeName":"",\n', '"storeName":""\n'),
    ]) {
      expect(wrong).not.toBe(body)
      expect(read(closed(wrong))).toEqual({ ok: false, problem })
    }
    // Of a list that is there twice, JSON has the last.
    const twice = read(closed(body.replace('"templates":[\n', `"templates":[\n],\n"templates":[\n`)))
    expect(twice.ok && twice.file.templates.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  test('of many templates is read in many steps, and cut between no two halves of a character', () => {
    const [template] = example.templates
    if (template === undefined) throw new Error('no template')
    const templates = Array.from({ length: 200 }, (_, index) => ({
      ...template,
      id: `t${index}`,
      content: { ...template.content, title: '😀'.repeat(100) },
      authors: Array.from({ length: 60 }, () => '😀'.repeat(40)),
    }))
    const steps = readHandOver(written({ ...example, templates }), readers)
    let count = 0
    for (;;) {
      const step = steps.next()
      if (step.done === true) {
        expect(step.value).toEqual({ ok: true, file: { ...example, templates } })
        break
      }
      count += 1
    }
    // Ten of its lines, two of its hash, and ten of its templates.
    expect(count).toBe(22)
  })

  test('reads back as what was written', () => {
    fc.assert(
      fc.property(handOver, (file) => {
        expect(read(written(file))).toEqual({ ok: true, file })
      }),
      { numRuns: 200 },
    )
  })
  test('is one line for each template, with the hash of all above as the last', () => {
    const text = written(example)
    expect(text.split('\n').filter((line) => line.startsWith('{"id":'))).toHaveLength(1)
    expect(text.split('\n').at(-2)).toBe(`"hash":"${sha256(text.slice(0, text.lastIndexOf('"hash"')))}"}`)
    expect(JSON.parse(text)).toMatchObject({ type: 'plumeline-library', version: 1 })
  })
  test('is refused when any of it is missing', () => {
    const text = written(example)
    for (let end = 0; end < text.length - 1; end += 1) {
      expect(read(text.slice(0, end))).toMatchObject({ ok: false, problem: { kind: 'not-json' } })
    }
    expect(read(text.slice(0, -1))).toMatchObject({ ok: false })
  })
  test('is refused when any character of it is another', () => {
    const text = written(example)
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 1 }),
        (at, other) => {
          fc.pre(text[at] !== other)
          expect(read(text.slice(0, at) + other + text.slice(at + 1)).ok).toBe(false)
        },
      ),
      { numRuns: 1000 },
    )
  })
  test('says that it was changed', () => {
    const text = written(example)
    expect(read(text.replace('Hello', 'Hullo'))).toEqual({ ok: false, problem: { kind: 'damaged' } })
  })
  test('of a newer version is said to be newer, whatever else is in it', () => {
    const newer = '{"type":"plumeline-library","version":2,"anything":[1]}'
    expect(read(newer)).toEqual({ ok: false, problem: { kind: 'newer' } })
  })
  test('that is another JSON file is said to be none', () => {
    for (const text of [
      '{}',
      '[]',
      'null',
      '7',
      '{"type":"plumeline-template","version":1}',
      '{"type":"plumeline-library"}',
    ]) {
      expect(read(text)).toEqual({ ok: false, problem: { kind: 'not-shared-file' } })
    }
  })
  test.each<[string, (value: Record<string, unknown>, template: Record<string, unknown>) => void]>([
    ['kind', (value) => (value.kind = 'mirror')],
    ['writtenAt', (value) => (value.writtenAt = 'yesterday')],
    ['writtenBy.key', (value) => (value.writtenBy = { name: 'Ada', key: 'short' })],
    ['templates', (value) => (value.templates = { length: 1 })],
    ['templates', (value) => (value.templates = Array.from({ length: 100_001 }, () => null))],
    ['templates[0]', (value) => (value.templates = [null])],
    [
      'templates[0].content.variants[0]',
      (_value, template) => (template.content = { ...example.templates[0]?.content, variants: [] }),
    ],
    [
      'templates[0].content.title',
      (_value, template) => (template.content = { ...example.templates[0]?.content, title: 'x'.repeat(1001) }),
    ],
    ['templates[0].earlier[0]', (_value, template) => (template.earlier = ['x'])],
    [
      'templates[0].earlier',
      (_value, template) => (template.earlier = Array.from({ length: 301 }, () => '0'.repeat(64))),
    ],
    ['templates[0].tags[0]', (_value, template) => (template.tags = ['x'.repeat(41)])],
    [
      'templates[0].approvals[0].seal',
      (_value, template) => (template.approvals = [{ seal: {}, comment: '', content: null }]),
    ],
    [
      'templates[0].submission.note',
      (_value, template) => (template.submission = { submittedAt: example.writtenAt, by: example.writtenBy, note: 7 }),
    ],
    ['templates[1].id', (value) => (value.templates = [...example.templates, ...example.templates])],
    [
      'sharedBlocks[0].variants[0]',
      (value) =>
        (value.sharedBlocks = [{ id: 'a', name: 'A', revision: 1, changedAt: example.writtenAt, variants: [] }]),
    ],
    ['savedFilters[0]', (value) => (value.savedFilters = [{ name: 'A', query: '', filter: { verdict: 'nice' } }])],
  ])('is refused with the place: %s', (path, change) => {
    const reading = read(mended(change))
    expect(reading).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
    expect(reading.ok || reading.problem.kind !== 'invalid' ? '' : reading.problem.path).toBe(path)
  })
  test.each(['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'more'])(
    'is refused with the key %s',
    (name) => {
      const text = written(example)
      for (const place of ['"kind":', '"createdAt":', '"name":']) {
        const open = text
          .slice(0, text.lastIndexOf('"hash"'))
          .replace(place, `${JSON.stringify(name)}:{"isFavourite":true},${place}`)
        expect(read(closed(open))).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
      }
      expect({}).not.toHaveProperty('isFavourite')
    },
  )
  test('is refused when it is nested without end', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    for (const place of ['"storeName":""', '"content":[{"type":"text","text":"Hello"}]']) {
      const [name = ''] = place.split(':')
      const text = written(example)
      expect(text).toContain(place)
      const body = text.slice(0, text.lastIndexOf('"hash"')).replace(place, `${name}:${deep}`)
      expect(read(closed(body)).ok).toBe(false)
    }
  })
  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (text) => {
        expect(read(text).ok).toBe(false)
        expect(read(closed(text)).ok).toBe(false)
      }),
    )
  })
})

const history = (current: string, earlier: readonly string[] = [], changedAt = '2031-01-01'): TextHistory => ({
  current,
  earlier: new Set(earlier),
  changedAt,
})

describe('which text goes on from which', () => {
  test.each<[ReturnType<typeof decideMerge>, TextHistory | null, TextHistory]>([
    ['new', null, history('a')],
    ['same', history('a'), history('a')],
    ['same', history('b', ['a']), history('b', ['x'])],
    ['forward', history('a'), history('c', ['b', 'a'])],
    ['behind', history('c', ['b', 'a']), history('a')],
    ['forked', history('b', ['a']), history('c', ['a'])],
    ['forked', history('b'), history('c')],
    // One side went back to an earlier text: the later change goes on.
    ['forward', history('b', ['a'], '2031-01-01'), history('a', ['b', 'a'], '2031-01-02')],
    ['behind', history('b', ['a'], '2031-01-02'), history('a', ['b'], '2031-01-01')],
    ['behind', history('b', ['a'], '2031-01-01'), history('a', ['b'], '2031-01-01')],
  ])('%s', (relation, ours, theirs) => expect(decideMerge(ours, theirs)).toBe(relation))
})
