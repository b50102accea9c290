import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerLine, readLines } from '../../main/cli/check-lines.ts'
import { storeOfLanguage } from '../../main/cli/check-source.ts'
import { chunksOf, runCommand } from '../support/run-command.ts'
import { checkWhole } from '../../shared/policy/check.ts'
import { bareSurroundings } from '../support/bare-surroundings.ts'
import { draftJsonOf, jsonOf } from '../support/json-of.ts'
import { canonicalText } from '../../shared/approval/seal.ts'
import { writeHtml } from '../../shared/exchange/html.ts'
import { keyInMemory, sealedJsonOf, sealOf } from '../support/sealed-template.ts'
import { templateOf } from '../support/test-template-rule.ts'
import { createTranslate } from '../../shared/i18n/translator.ts'
import { readJson } from '../../shared/exchange/json.ts'
import { readText } from '../../shared/message/read-text.ts'
import type { TemplateContent } from '../../shared/template/template.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumeline-cli-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const place = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

/** With everything answered that is asked of the template as a whole. */
function answered(content: TemplateContent): TemplateContent {
  const { findings } = checkWhole(content, bareSurroundings)
  return { ...content, confirmations: findings.map(({ rule, textHash }) => ({ rule, textHash })) }
}

const clean = 'Hello,\n\nWe need your shirt size for order {order_id}. Which one may we send?\n'

describe('check FILE', () => {
  it('answers 0 for a clean message', async () => {
    const file = await place('clean.txt', clean)
    expect(await runCommand(['check', file, '--purpose', 'proactive-more-info', '--lang', 'en-CA'])).toEqual({
      code: 0,
      out: `${file}: clean\n`,
      error: '',
    })
  })

  it('[C3] [N7] answers 1 with clause, place, sentence and carets', async () => {
    const file = await place('mail.txt', 'Hello,\n\nWrite to shop@example.com today.\n')
    const { code, out } = await runCommand(['check', file, '--purpose', 'proactive-more-info', '--lang', 'en-CA'])
    expect(code).toBe(1)
    expect(out).toContain(`${file}: 2 to mend`)
    expect(out).toMatch(/whole message {2}C3 {2}missing-order-number/)
    expect(out).toMatch(/3:10 {2}N7 {2}email-address/)
    expect(out).toContain(`      Write to shop@example.com today.\n      ${' '.repeat(9)}${'^'.repeat(16)}\n`)
  })

  it('[F6] checks a page, in the language it declares', async () => {
    const file = await place('page.html', '<html lang="fr-CA"><p style="color:red">Bonjour</p></html>')
    const { code, out } = await runCommand(['check', file])
    expect(code).toBe(1)
    expect(out).toMatch(/1:1 {2}F6 {2}style-override/)
  })

  it('[C2] checks our JSON with its own settings, every variant of it', async () => {
    const content: TemplateContent = {
      title: 'Size',
      purpose: 'proactive-more-info',
      store: 'CA',
      sendWithinDays: null,
      isStockOutNotice: false,
      lengthLimit: null,
      confirmations: [],
      variants: [
        {
          language: 'en-CA',
          subject: '',
          document: readText(clean.trim()).document,
          exceptions: [],
          confirmations: [],
          basedOn: null,
        },
        {
          language: 'fr-CA',
          subject: '',
          document: readText('Bonjour {{order_number}}').document,
          exceptions: [],
          confirmations: [],
          basedOn: null,
        },
      ],
    }
    const file = await place('size.json', jsonOf(content))
    const { code, out } = await runCommand(['check', file, '--format', 'json'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject([
      { file: `${file} (en-CA)`, findings: [{ rule: 'send-window', clause: 'C2' }] },
      { file: `${file} (fr-CA)` },
      { file, verdict: 'confirm', findings: [{ rule: 'recipient', place: 'template', start: null }] },
    ])
    const dated = await place('dated.json', jsonOf({ ...content, sendWithinDays: 14 }))
    expect((await runCommand(['check', dated])).code).toBe(0)
  })

  it('[C1] [C4] asks what concerns a template as a whole, and exports one that a person answered for', async () => {
    const content = templateOf({ texts: { 'en-CA': 'The lamp is blue.' } })
    const file = await place('whole.json', jsonOf(content))
    const { code, out } = await runCommand(['check', file])
    expect(code).toBe(0)
    expect(out).toContain(`${file}: 2 to confirm`)
    expect(out).toMatch(/ {2}template {2}C1 {2}recipient {2}\[confirm\]/)
    expect(out).toMatch(/ {2}template {2}C4 {2}missing-language {2}\[confirm\].+French/)
    expect((await runCommand(['check', file, '--language', 'fr'])).out).toMatch(/ {2}modèle {2}C4 .+français/)
    const into = ['--to', 'json', '--out', join(folder, 'whole'), '--draft-copy']
    expect((await runCommand(['export', file, ...into])).code).toBe(1)
    const confirmations = checkWhole(content, bareSurroundings).findings.map(({ rule, textHash }) => ({
      rule,
      textHash,
    }))
    const answered = await place('answered.json', jsonOf({ ...content, confirmations }))
    expect(await runCommand(['export', answered, ...into])).toMatchObject({ code: 0, error: '' })
    const [name = ''] = await readdir(join(folder, 'whole'))
    expect(readJson(await readFile(join(folder, 'whole', name), 'utf8'))).toMatchObject({
      ok: true,
      content: { confirmations },
    })
  })

  it('[O1] [F2] takes a subject, a stock-out mark and a limit, and names where a finding stands', async () => {
    const file = await place('notice.txt', 'The lamp is out of stock.')
    const settings = ['--subject', 'Your lamp 😀', '--stock-out', '--length-limit', '10']
    const { code, out } = await runCommand(['check', file, '--lang', 'en-CA', ...settings])
    expect(code).toBe(1)
    expect(out).toContain(`${file}: 3 to mend`)
    expect(out).toMatch(/ {2}subject {2}F2 {2}emoji/)
    expect(out).toMatch(/1:13 {2}O1 {2}missing-adjustment {2}\[mend\]/)
    expect(out).toMatch(/ {2}whole message {2}P {2}length-limit .+ 25 .+ 10/)
    expect((await runCommand(['check', file, ...settings, '--language', 'fr'])).out).toMatch(/ {2}objet {2}F2 {2}emoji/)
    expect((await runCommand(['check', file, '--lang', 'en-CA'])).code).toBe(0)
  })

  it('[C2] does not ask a bare message when it is sent', async () => {
    const file = await place('bare.txt', clean)
    const { out } = await runCommand(['check', file, '--purpose', 'proactive-more-info', '--format', 'json'])
    expect(JSON.parse(out)).toMatchObject([{ verdict: 'clean', findings: [] }])
  })

  it('answers 2 for what cannot be read, and goes on with the other files', async () => {
    const good = await place('good.txt', clean)
    const bad = await place('bad.json', '{"type":"plumeline-template","version":1}')
    const binary = await place('binary.txt', new Uint8Array([0xff, 0xfe, 0x00]))
    const other = await place('message.docx', 'x')
    const missing = join(folder, 'missing.txt')
    const { code, out, error } = await runCommand(['check', missing, bad, binary, other, good])
    expect(code).toBe(2)
    expect(out).toContain(`${good}: clean`)
    expect(error.trim().split('\n')).toHaveLength(4)
    for (const line of error.trim().split('\n')) expect(line).toMatch(/^plumeline: .+/)
  })
})

describe('wrong use', () => {
  it.each([
    [[], /check, export/],
    [['paint'], /paint/],
    [['check'], /--jsonl/],
    [['check', 'a.txt', '--purpose', 'spam'], /spam.+proactive-other/],
    [['check', 'a.txt', '--store', 'XX'], /XX.+CA/],
    [['check', 'a.txt', '--lang', '?'], /language tag/],
    [['check', 'a.txt', '--format', 'xml'], /xml/],
    [['check', 'a.txt', '--language', 'de'], /de/],
    [['check', 'a.txt', '--length-limit', '0'], /0.+100000/],
    [['check', 'a.txt', '--length-limit', '100001'], /100001/],
    [['check', 'a.txt', '--subject', 'two\nlines'], /one line/],
    [['check', '--colour'], /colour/],
    [['export', 'a.txt'], /--to/],
    [['export', '--to', 'html', '--out', 'x'], /one file/],
  ])('%j answers 2 with one line', async (list, expected) => {
    const { code, out, error } = await runCommand(list)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(error).toMatch(expected)
    expect(error).toMatch(/^plumeline: [^\n]+\n$/)
  })

  it('helps in the language of the environment or of --language', async () => {
    expect((await runCommand(['--help'])).out).toContain('Usage')
    expect((await runCommand(['--help'], [], { LANG: 'fr_CA.UTF-8' })).out).toContain('Utilisation')
    expect((await runCommand(['--help', '--language', 'en'], [], { LANG: 'fr_CA.UTF-8' })).out).toContain('Usage')
    expect((await runCommand(['--version'])).out).toBe('1.2.3\n')
  })
})

const line = (fields: object) =>
  JSON.stringify({ id: 'a', lang: 'en-CA', purpose: 'reply', format: 'text', body: 'Hello', ...fields })

describe('check --jsonl', () => {
  it('answers every line, and goes on after one it cannot read', async () => {
    const lines = [
      line({ id: 1 }),
      'not json',
      line({ id: 2, purpose: 'spam' }),
      '',
      '{"id":3}',
      line({ id: 4, format: 'html', body: '<p>Hi' }),
    ]
    const { code, out } = await runCommand(['check', '--jsonl'], [lines.join('\n')])
    expect(code).toBe(0)
    const answers = out
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text) as Record<string, unknown>)
    expect(answers).toEqual([
      { id: 1, verdict: 'clean', findings: [] },
      { id: null, error: expect.any(String) },
      { id: 2, error: expect.stringMatching(/^purpose: /) },
      { id: 3, error: expect.stringMatching(/^lang: /) },
      { id: 4, verdict: 'clean', findings: [] },
    ])
  })

  it('[N7] gives places in the body as given, whatever stands before them', async () => {
    const body = 'Order {order_id}\r\n\r\nWrite to shop@example.com now'
    const answer = JSON.parse(await answerLine(line({ body, purpose: 'proactive-other' }), createTranslate('en'))) as {
      findings: readonly {
        rule: string
        text: string
        start: number
        end: number
        clause: string
        severity: string
        message: string
      }[]
    }
    const finding = answer.findings.find(({ rule }) => rule === 'email-address')
    expect(finding).toMatchObject({ clause: 'N7', severity: 'violation', text: 'shop@example.com' })
    expect(body.slice(finding?.start, finding?.end)).toBe('shop@example.com')
    expect(finding?.message).toContain('shop@example.com')
  })

  it('[F2] [P] [O1] takes subject, limit and stock-out mark, and says where a finding stands', async () => {
    const settings = { subject: '[Important] 😀', lengthLimit: 3, isStockOutNotice: true }
    const answer: unknown = JSON.parse(await answerLine(line(settings), createTranslate('en')))
    expect(answer).toMatchObject({
      verdict: 'violation',
      findings: [
        { rule: 'missing-adjustment', place: 'message', start: null },
        { rule: 'length-limit', place: 'message', start: null },
        { rule: 'important-subject', place: 'subject', text: '[Important]', start: null },
        { rule: 'emoji', place: 'subject', text: '😀', start: null },
      ],
    })
    const refused = await answerLine(line({ subject: 'two\nlines' }), createTranslate('en'))
    expect(JSON.parse(refused)).toMatchObject({ error: expect.stringMatching(/^subject: /) })
  })

  it('splits lines wherever the chunks are cut', async () => {
    const source = 'one\ntwo\r\n\n  \nthree'
    for (let size = 1; size <= source.length; size += 1) {
      const chunks = Array.from({ length: Math.ceil(source.length / size) }, (_, index) =>
        source.slice(index * size, (index + 1) * size),
      )
      const lines: string[] = []
      for await (const text of readLines(chunksOf(chunks))) lines.push(text.trim())
      expect(lines).toEqual(['one', 'two', 'three'])
    }
  })

  it('takes the store from the language when none is given', () => {
    expect(['fr-CA', 'en', 'fr', 'de-AT', 'pt-BR', 'en-GB', 'ja', 'xx', 'zh-Hant-TW', 'fr_BE'].map(storeOfLanguage)).toEqual([
      'CA', 'US', 'FR', 'DE', 'BR', 'UK', 'JP', 'US', 'US', 'BE',
    ]) // prettier-ignore
  })
})

describe('export', () => {
  it.each(['html', 'text', 'json'] as const)('writes a clean message as %s, marked as a draft', async (to) => {
    const file = await place('size-question.txt', clean)
    const out = join(folder, `out-${to}`)
    const answer = await runCommand([
      'export',
      file,
      '--to',
      to,
      '--out',
      out,
      '--purpose',
      'proactive-more-info',
      '--lang',
      'en-CA',
      '--draft-copy',
    ])
    expect(answer).toMatchObject({ code: 0, error: '' })
    const [name = '', ...others] = await readdir(out)
    expect(others).toEqual([])
    expect(answer.out).toContain(name)
    const text = await readFile(join(out, name), 'utf8')
    expect(text).toContain('{{order_number}}')
    expect(text).toContain('DRAFT COPY – not approved, do not send')
    if (to === 'json')
      expect(readJson(text)).toMatchObject({ ok: true, content: { purpose: 'proactive-more-info', store: 'CA' } })
    else expect(name).toBe(`size-question.en-CA.${to === 'html' ? 'html' : 'txt'}`)
  })

  it('refuses with the findings, and writes nothing', async () => {
    const file = await place('phone.txt', 'Write to shop@example.com')
    const out = join(folder, 'refused')
    const { code, out: report, error } = await runCommand(['export', file, '--to', 'html', '--out', out])
    expect(code).toBe(1)
    expect(report).toContain('email-address')
    expect(error).toContain('not exported')
    await expect(readdir(out)).rejects.toThrow('ENOENT')
  })

  it('[F6] refuses a page for what reading would silently mend', async () => {
    const file = await place('colour.html', '<p style="color:red">Hello</p>')
    expect((await runCommand(['export', file, '--to', 'text', '--out', join(folder, 'colour')])).code).toBe(1)
  })

  it('refuses what nobody approved, unless it is to be a draft copy', async () => {
    const file = await place('unapproved.txt', 'Hello, which size do you need?')
    const out = join(folder, 'unapproved')
    const { code, error } = await runCommand(['export', file, '--to', 'html', '--out', out])
    expect(code).toBe(1)
    expect(error).toMatch(/nobody has approved it.+--draft-copy/)
    await expect(readdir(out)).rejects.toThrow('ENOENT')
  })

  it('makes sealed files of a sealed template, byte for byte what was approved', async () => {
    const content = answered(templateOf({ texts: { 'en-CA': 'The lamp is blue.', 'fr-CA': 'La lampe est bleue.' } }))
    const seal = sealOf(content)
    const file = await place('sealed.json', sealedJsonOf(content, seal))
    const out = join(folder, 'sealed')
    for (const to of ['html', 'text', 'json']) {
      expect(await runCommand(['export', file, '--to', to, '--out', out])).toMatchObject({ code: 0, error: '' })
    }
    const names = await readdir(out)
    expect(names.filter((name) => name.endsWith('.seal.json'))).toHaveLength(4)
    expect(names.filter((name) => !name.endsWith('.seal.json'))).toHaveLength(5)
    const json = names.find((name) => name.endsWith('{{language}}.json')) ?? ''
    expect(await readFile(join(out, json), 'utf8')).toBe(await readFile(file, 'utf8'))
    for (const name of names) expect(await readFile(join(out, name), 'utf8')).not.toContain('DRAFT')
  })

  it('refuses a sealed template that was changed, and takes it as a draft copy', async () => {
    const content = answered(templateOf({ texts: { 'en-CA': 'The lamp is blue.' } }))
    const file = await place('tampered.json', sealedJsonOf(content).replaceAll('is blue', 'is pink'))
    const into = ['export', file, '--to', 'html', '--out', join(folder, 'tampered')]
    const { code, error } = await runCommand(into)
    expect([code, error]).toEqual([1, expect.stringContaining('changed since it was approved')])
    expect(await runCommand([...into, '--draft-copy'])).toMatchObject({ code: 0, error: '' })
  })

  it('says so when the folder cannot be written', async () => {
    const file = await place('fine.txt', 'Hello, which size do you need?')
    const blocked = await place('blocked', 'a file, not a folder')
    const { code, error } = await runCommand(['export', file, '--to', 'html', '--out', blocked, '--draft-copy'])
    expect(code).toBe(2)
    expect(error).toContain('blocked')
  })
})

describe('verify', () => {
  const content = answered(templateOf({ texts: { 'en-CA': 'The lamp is blue.' } }))
  const key = keyInMemory()
  const seal = sealOf(content, key)

  it('answers 0 for what is as it was approved, and says by whom, when, and by which rules', async () => {
    const file = await place('verified.json', sealedJsonOf(content, seal))
    const { code, out, error } = await runCommand(['verify', file])
    expect([code, error]).toEqual([0, ''])
    expect(out).toContain(`${file}: Unchanged since it was approved, and today’s rules let it pass.`)
    expect(out).toMatch(/Approved +2026-03-04T05:06:07.000Z, by Rita/)
    expect(out).toMatch(/Key +unknown/)
    expect(out).toMatch(/Fingerprint +[0-9A-F]{4}( [0-9A-F]{4}){7}\n/)
    expect((await runCommand(['verify', file, '--language', 'fr'])).out).toContain('Inchangé depuis son approbation')
  })

  it('answers 1 for one byte more, for what nobody approved, and for what today’s rules refuse', async () => {
    const page = await place('verified.html', writeHtml(content, content.variants[0]))
    expect(await runCommand(['verify', page])).toMatchObject({
      code: 1,
      out: expect.stringContaining('no seal beside it'),
    })
    await place('verified.html.seal.json', `${canonicalText(seal)}\n`)
    expect((await runCommand(['verify', page])).code).toBe(0)
    await writeFile(page, `${writeHtml(content, content.variants[0])} `)
    const changed = await runCommand(['verify', page])
    expect([changed.code, changed.out]).toEqual([1, expect.stringContaining('not the text that was approved')])
    const draft = await place('verified-draft.json', draftJsonOf(content))
    expect(await runCommand(['verify', draft])).toMatchObject({ code: 1, out: expect.stringContaining('A draft copy') })
    const bad = templateOf({ texts: { 'en-CA': 'Call 514-555-0142.' } })
    const refused = await runCommand(['verify', await place('verified-bad.json', sealedJsonOf(bad))])
    expect([refused.code, refused.out]).toEqual([1, expect.stringMatching(/N8 {2}phone-number/)])
  })

  it('answers 1 for a key that is not on the list of reviewers, and names the one that is', async () => {
    const file = await place('listed.json', sealedJsonOf(content, seal))
    const line = `# ours\n\nRita  Hart ${key.pair.publicKey}\n`
    const known = await place('reviewers.txt', line)
    const json = await place('reviewers.json', JSON.stringify([{ name: 'R.', key: key.pair.publicKey }]))
    const other = await place('others.txt', `Bob ${keyInMemory().pair.publicKey}`)
    expect(await runCommand(['verify', file, '--reviewers', known])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/Key +known, as Rita Hart/),
    })
    expect((await runCommand(['verify', file, '--reviewers', json])).out).toContain('known, as R.')
    expect((await runCommand(['verify', file, '--reviewers', other])).code).toBe(1)
    const broken = await place('broken.txt', `${line}Bob\n`)
    const wrong = await runCommand(['verify', file, '--reviewers', broken])
    expect([wrong.code, wrong.out, wrong.error]).toEqual([2, '', expect.stringContaining('broken.txt:4')])
    expect((await runCommand(['verify', file, '--reviewers', join(folder, 'gone.txt')])).code).toBe(2)
  })

  it('answers 2 for what cannot be read, and goes on with the other files', async () => {
    const file = await place('other.json', sealedJsonOf(content, seal))
    const { code, out } = await runCommand(['verify', join(folder, 'gone.html'), file, '--json'])
    expect(code).toBe(2)
    expect(JSON.parse(out)).toMatchObject([
      { state: 'unreadable', problem: 'missing', seal: null, today: null },
      {
        file,
        format: 'json',
        state: 'genuine',
        seal: { reviewer: { name: 'Rita', key: key.pair.publicKey }, signer: 'unknown' },
        today: { verdict: 'clean', findings: [] },
      },
    ])
    expect(await runCommand(['verify'])).toMatchObject({ code: 2, out: '' })
  })

  it('lets no name steer the terminal', async () => {
    const name = '\u001B[31mRita\nKey: known'
    const named = { ...content, title: name }
    const { out } = await runCommand(['verify', await place('named.json', sealedJsonOf(named))])
    expect(out).not.toContain('\u001B')
    expect(out).not.toMatch(/^Key: known/m)
  })
})

const start = (list: readonly string[]) =>
  spawn('node', ['node_modules/tsx/dist/cli.mjs', 'main/cli.ts', ...list], {
    env: { PATH: process.env['PATH'], LANG: 'C' },
    stdio: ['pipe', 'pipe', 'pipe'],
  })

const end = (child: ReturnType<typeof start>): Promise<number | null> =>
  new Promise((resolve) => child.on('close', (code) => resolve(code)))

describe('the process', () => {
  it('reads standard input and exits with the code', async () => {
    const child = start(['check', '--jsonl'])
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stdin.end('{"id":"é","lang":"en","purpose":"reply","format":"text","body":"Hello 😀"}\n')
    expect(await end(child)).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      id: 'é',
      verdict: 'violation',
      findings: [{ rule: 'emoji', start: 6, end: 8 }],
    })
    const wrong = start(['check', 'missing.txt'])
    expect(await end(wrong)).toBe(2)
  })

  it('answers a line before the next one comes', async () => {
    const child = start(['check', '--jsonl'])
    const answered = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()))
    child.stdin.write('{"id":1,"lang":"en","purpose":"reply","format":"text","body":"Hello"}\n')
    await answered
    child.stdin.end()
    expect(await end(child)).toBe(0)
  })

  it('ends quietly when its reader has gone', async () => {
    const child = start(['check', '--jsonl'])
    let error = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text))
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.on('error', () => {})
    for (let index = 0; index < 3000; index += 1) {
      child.stdin.write('{"id":1,"lang":"en","purpose":"reply","format":"text","body":"Hello"}\n')
    }
    child.stdin.end()
    expect(await end(child)).toBe(0)
    expect(error).toBe('')
  })
})

/** Which of the words that no dictionary has a report names. */
function found(out: string): readonly string[] {
  return ['lampions', 'bagg', 'kwik'].filter((word) => out.includes(`“${word}”`))
}

describe('--words and --store-name', () => {
  const text = 'Hello,\n\nThe lampions are in the small bagg of kwik lamps.\n'

  it('[F11] make words right, and for this run alone', async () => {
    const file = await place('words-message.txt', text)
    const words = await place('words.txt', '\uFEFF# ours\r\nlampions\r\n')
    const more = await place('more-words.txt', 'bagg')
    const check = (...list: readonly string[]) => runCommand(['check', file, '--lang', 'en-CA', ...list])
    expect(found((await check()).out)).toEqual(['lampions', 'bagg', 'kwik'])
    expect(found((await check('--words', words)).out)).toEqual(['bagg', 'kwik'])
    const all = await check('--words', words, '--words', more, '--store-name', 'Kwik Lamps')
    expect([all.code, found(all.out), all.error]).toEqual([0, [], ''])
    expect((await check()).code).toBe(1)
  })

  it('refuse a file that is not there, is no text or has a line that is no word, and check nothing', async () => {
    const file = await place('words-message.txt', text)
    const bad = await place('bad-words.txt', 'lampions\ntwo words\nx9\n')
    const picture = await place('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47]))
    const result = await runCommand(['check', file, '--words', bad, '--words', picture, '--words', '/nowhere.txt'])
    expect([result.code, result.out]).toEqual([2, ''])
    expect(result.error).toContain(`${bad}:2: `)
    expect(result.error).toContain(`${bad}:3: `)
    expect(result.error).toContain('picture.txt is not UTF-8 text')
    expect(result.error).toContain('/nowhere.txt cannot be read')
  })
  it('take a list of any length', async () => {
    const file = await place('words-long.txt', text)
    const words = Array.from(
      { length: 200_000 },
      (_, index) => `word${index.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`,
    )
    const long = await place('long-words.txt', [...words, 'lampions', 'bagg', 'kwik'].join('\n'))
    expect((await runCommand(['check', file, '--lang', 'en-CA', '--words', long])).code).toBe(0)
  })
})
