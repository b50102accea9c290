import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { judgeLine } from '../../main/cli/eval.ts'
import { runCommand } from '../support/run-command.ts'
import { scoreOf, type Judged, type Score } from '../../main/cli/score.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumeline-eval-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const run = (...list: readonly string[]) => runCommand(['eval', ...list])

const place = async (name: string, lines: readonly string[]): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, lines.join('\n'))
  return path
}

const message = (body: string, violations: readonly string[] = [], fields: object = {}): string =>
  JSON.stringify({
    id: body,
    lang: 'en-CA',
    purpose: 'reply',
    format: 'text',
    body,
    violations: violations.map((rule) => ({ rule })),
    ...fields,
  })

const labelled = [
  message('Thanks 😀', ['emoji']),
  message('Thanks :-)', ['emoji', 'emoticon']),
  message('Write to shop@example.com'),
  message('Merci 😀', [], { lang: 'fr', debatable: ['emoji'] }),
  message('The size is M.'),
]

describe('eval', () => {
  it('counts found, missed and false alarms by message, rule and language', async () => {
    const { code, out, error } = await run(await place('some.jsonl', labelled), '--format', 'json')
    expect({ code, error }).toEqual({ code: 0, error: '' })
    const score = JSON.parse(out) as Score
    expect(score.rules).toEqual([
      { name: 'email-address', found: 0, missed: 0, alarms: 1, questions: 0, precision: 0, recall: null },
      { name: 'emoji', found: 1, missed: 1, alarms: 0, questions: 0, precision: 1, recall: 0.5 },
      { name: 'emoticon', found: 1, missed: 0, alarms: 0, questions: 0, precision: 1, recall: 1 },
    ])
    expect(score.languages).toEqual([
      { name: 'en', found: 2, missed: 1, alarms: 1, questions: 0, precision: 2 / 3, recall: 2 / 3 },
    ])
    expect(score).toMatchObject({
      messages: 5,
      clean: { messages: 2, flagged: 1 },
      total: { found: 2, missed: 1, alarms: 1, macroRecall: 0.75 },
      time: { median: expect.any(Number), p95: expect.any(Number) },
    })
    expect(score.time.median).toBeGreaterThan(0)
    expect(score.time.p95).toBeGreaterThanOrEqual(score.time.median)
  })

  it('prints tables for a terminal and for a document, in the language asked for', async () => {
    const file = await place('some.jsonl', labelled)
    const { out } = await run(file)
    expect(out).toMatch(/^rule +found +missed +false alarms +needless questions +precision +recall$/m)
    expect(out).toMatch(/^emoji +1 +1 +0 +0 +1\.000 +0\.500$/m)
    expect(out).toMatch(/^email-address +0 +0 +1 +0 +0\.000 +–$/m)
    expect(out).toMatch(/^Clean messages with a false alarm: 1 of 2$/m)
    expect(out).toMatch(/^Time per message: median \d+\.\d\d ms, p95 \d+\.\d\d ms$/m)
    const markdown = (await run(file, '--format', 'markdown')).out
    expect(markdown).toMatch(/^\| emoji +\| +1 \| +1 \| +0 \| +0 \| +1\.000 \| +0\.500 \|$/m)
    expect(markdown).not.toContain(' ms')
    expect((await run(file, '--language', 'fr')).out).toMatch(/^règle +trouvés +manqués/m)
  })

  it('names a bad line by its number, scores the others, and answers 2', async () => {
    const file = await place('bad.jsonl', ['', labelled[0] ?? '', '{"id":', message('x', [], { purpose: 'spam' }), ' '])
    const { code, out, error } = await run(file, '--format', 'json')
    expect(code).toBe(2)
    expect(JSON.parse(out)).toMatchObject({ messages: 1, total: { found: 1 } })
    expect(error.trim().split('\n')).toEqual([
      expect.stringMatching(/^plumeline: .+bad\.jsonl:3: /),
      expect.stringMatching(/^plumeline: .+bad\.jsonl:4: purpose: /),
    ])
  })

  it('answers 2 where nothing can be compared', async () => {
    const missing = await run(join(folder, 'missing.jsonl'))
    expect(missing).toMatchObject({ code: 2, out: '' })
    expect(missing.error).toContain('missing.jsonl')
    const empty = await run(await place('empty.jsonl', ['', '']))
    expect(empty).toMatchObject({ code: 2, out: '', error: expect.stringContaining('no labelled message') })
    const binary = join(folder, 'binary.jsonl')
    await writeFile(binary, new Uint8Array([0xff, 0xfe]))
    expect((await run(binary)).error).toContain('not UTF-8')
  })

  it('holds the figures to the floors that are asked for', async () => {
    const file = await place('some.jsonl', labelled)
    const code = async (...options: readonly string[]) => (await run(file, ...options)).code
    expect(await code('--min-precision', '0.66')).toBe(0)
    expect(await code('--min-precision', '0.67')).toBe(1)
    expect(await code('--min-recall', '.66')).toBe(0)
    expect(await code('--min-recall', '0.67')).toBe(1)
    expect(await code('--min-precision', '0.5', '--min-recall', '1')).toBe(1)
  })

  it.each([
    [[], /labelled/],
    [['a.jsonl', '--min-recall', '2'], /between 0 and 1/],
    [['a.jsonl', '--min-precision', 'high'], /between 0 and 1/],
    [['a.jsonl', '--format', 'xml'], /xml/],
  ])('%j answers 2 with one line', async (list, expected) => {
    const { code, out, error } = await run(...list)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toMatch(expected)
    expect(error).toMatch(/^plumeline: [^\n]+\n$/)
  })
})

const judged = (
  violations: readonly string[],
  findings: Judged['findings'],
  fields: Partial<Judged['label']> = {},
): Judged => ({ label: { language: 'en', violations, debatable: [], ...fields }, findings, time: 1 })

async function rulesFound(fields: object): Promise<readonly string[] | string> {
  const body = 'Order {{order_number}}: which size?'
  const reading = await judgeLine(message(body, [], { purpose: 'proactive-more-info', ...fields }))
  return reading.ok ? reading.judged.findings.map(({ rule }) => rule) : reading.problem
}

describe('the score', () => {
  it('counts a question as found only where a person decides, and never as a false alarm', () => {
    const score = scoreOf([
      judged(['unneeded-return-message'], [{ rule: 'unneeded-return-message', severity: 'confirm' }]),
      judged(['phone-number'], [{ rule: 'phone-number', severity: 'confirm' }]),
      judged([], [{ rule: 'phone-number', severity: 'confirm' }]),
      judged([], [{ rule: 'emoji', severity: 'note' }]),
    ])
    expect(score.total).toMatchObject({ found: 1, missed: 1, alarms: 0, questions: 1 })
    expect(score.clean).toEqual({ messages: 2, flagged: 0 })
  })

  it('leaves out rules beside the wording until a label speaks of them, and no others', () => {
    const alarm = judged([], [{ rule: 'literal-order-number', severity: 'violation' }])
    expect(scoreOf([alarm])).toMatchObject({ rules: [], unscored: expect.arrayContaining(['literal-order-number']) })
    const score = scoreOf([alarm, judged(['literal-order-number'], [])])
    expect(score.rules).toMatchObject([{ name: 'literal-order-number', missed: 1, alarms: 1 }])
    expect(score.unscored).not.toContain('literal-order-number')
    expect(scoreOf([judged([], [{ rule: 'emoji', severity: 'violation' }])]).clean.flagged).toBe(1)
  })

  it('counts a rule that does not exist here as missed, and joins the regions of a language', () => {
    const score = scoreOf([
      judged(['no-such-rule'], [], { language: 'fr-CA' }),
      judged(['emoji'], [], { language: 'fr' }),
    ])
    expect(score.rules.map(({ name }) => name)).toEqual(['emoji', 'no-such-rule'])
    expect(score.languages).toMatchObject([{ name: 'fr', missed: 2, recall: 0, precision: null }])
  })

  it('[C2] takes the time limit of a labelled message', async () => {
    expect(await rulesFound({})).toEqual([])
    expect(await rulesFound({ sendWithinDays: 45 })).toEqual(['send-window'])
    expect(await rulesFound({ sendWithinDays: null })).toEqual(['send-window'])
  })
})
