import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from '../support/run-command.ts'
import { isDraftJson, readJson } from '../../shared/exchange/json.ts'
import { messageText } from '../../shared/message/text.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumeline-import-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const run = (...list: readonly string[]) => runCommand(['import', ...list, '--no-grammar'])

const place = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const good = 'Hello,\n\nWe need your shirt size for order {order_id}. Which one may we send?\n'
const bad = '<p style="color:red">Write to shop@example.com 😀 about {case.owner}</p>'

describe('import FILE', () => {
  it('lists the riskiest message first, with its clauses, what was taken out and unknown tokens', async () => {
    const files = [await place('size.en-CA.txt', good), await place('mail.en-CA.html', bad)]
    const { code, out, error } = await run(...files)
    expect(code).toBe(1)
    expect(error).toBe('')
    expect(out).toMatch(/^mail \(mail\.en-CA\.html; en-CA\): \d+ to mend/)
    expect(out.indexOf('size (size.en-CA.txt; en-CA)')).toBeGreaterThan(out.indexOf('mail (mail.en-CA.html'))
    expect(out).toMatch(/ {2}to mend or confirm {2}.*N7/)
    expect(out).toMatch(/ {2}taken out .*1 colour \(F6\).*1 emoji \(F2\)/)
    expect(out).toContain('{case.owner}')
    expect(out).toContain('2 messages; to mend: 1')
  })

  it('answers 0 when nothing is to be mended', async () => {
    const { code } = await run(await place('size.en-CA.txt', good))
    expect(code).toBe(0)
  })

  it('writes each as a draft that is read back, under names of their own, whatever the verdict', async () => {
    const out = join(folder, 'drafts')
    const files = [await place('late.en-CA.txt', good), await place('late.en-CA.html', bad)]
    const { code } = await run(...files, '--out', out, '--purpose', 'proactive-other', '--store', 'US')
    expect(code).toBe(1)
    const names = (await readdir(out)).toSorted()
    expect(names).toEqual(['late-2.{{language}}.json', 'late.{{language}}.json'])
    for (const name of names) {
      const text = await readFile(join(out, name), 'utf8')
      expect(isDraftJson(text)).toBe(true)
      expect(readJson(text)).toMatchObject({
        ok: true,
        content: { title: 'late', purpose: 'proactive-other', store: 'US' },
      })
    }
    const written = readJson(await readFile(join(out, 'late-2.{{language}}.json'), 'utf8'))
    expect(written.ok && messageText(written.content.variants[0].document).text).toBe(
      good.replace('{order_id}', '{{order_number}}').trim(),
    )
  })

  it('takes what it wrote in again', async () => {
    const out = join(folder, 'again')
    await run(await place('size.en-CA.txt', good), '--out', out)
    const { code, out: listed, error } = await run(join(out, 'size.{{language}}.json'))
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(listed).toMatch(/^size \(size\.\{\{language\}\}\.json; en-CA\)/)
  })

  it('answers as JSON, the same for programs', async () => {
    const { code, out } = await run(await place('mail.fr-CA.html', bad), '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      messages: [
        {
          title: 'mail',
          file: 'mail.fr-CA.html',
          languages: ['fr-CA'],
          store: 'CA',
          verdict: 'violation',
          unknownTokens: ['{case.owner}'],
          written: null,
        },
      ],
      problems: [],
    })
  })

  it('names a file that cannot be read, goes on with the others and answers 2', async () => {
    const files = [await place('broken.docx', 'no'), join(folder, 'missing.txt'), await place('size.en-CA.txt', good)]
    const { code, out, error } = await run(...files)
    expect(code).toBe(2)
    expect(error).toMatch(/^plumeline: .*missing\.txt cannot be read: /)
    expect(error).toContain('plumeline: broken.docx: The file is damaged or not what its name says.')
    expect(out).toContain('size (size.en-CA.txt; en-CA)')
  })

  it('says which row of a table could not be read', async () => {
    const { code, error } = await run(await place('macros.csv', 'title,text\nA,Hello there\nB,"Hi",more,cells\n'))
    expect(code).toBe(2)
    expect(error).toContain('plumeline: macros.csv:3:3: ')
  })

  it('reads a table in the encoding and with the delimiter that are given', async () => {
    const polish = Buffer.from(
      'nazwa;treść\nZwrot;Dzień dobry, zwrot zamówienia {order_id} już idzie, proszę czekać.\n',
    )
    // In Windows-1250 these letters are other bytes than in Windows-1252, which nothing in the bytes tells.
    const letters: Readonly<Record<string, number>> = { ś: 0x9c, ć: 0xe6, ń: 0xf1, ó: 0xf3, ż: 0xbf, ę: 0xea }
    const bytes = Uint8Array.from(polish.toString(), (letter) => letters[letter] ?? letter.charCodeAt(0))
    const file = join(folder, 'zwroty.csv')
    await writeFile(file, bytes)
    const out = join(folder, 'polish')
    const { error } = await run(file, '--encoding', 'windows-1250', '--delimiter', ';', '--lang', 'pl-PL', '--out', out)
    expect(error).toBe('')
    const [name = ''] = await readdir(out)
    const written = readJson(await readFile(join(out, name), 'utf8'))
    expect(written.ok && messageText(written.content.variants[0].document).text).toBe(
      'Dzień dobry, zwrot zamówienia {{order_number}} już idzie, proszę czekać.',
    )
  })

  it('refuses an encoding that it does not know and a delimiter that can be none', async () => {
    const file = await place('macros.csv', 'title,text\nA,Hello there\n')
    expect(await run(file, '--encoding', 'latin')).toMatchObject({
      code: 2,
      error: expect.stringContaining('“latin” is not an encoding of tables.'),
    })
    for (const delimiter of ['"', ';;', '']) {
      expect(await run(file, '--delimiter', delimiter)).toMatchObject({
        code: 2,
        error: expect.stringContaining('cannot stand between cells'),
      })
    }
  })

  it('lets no file steer the terminal', async () => {
    const { out } = await run(await place('page.html', '<title>\u001b[31mred</title><p>Hello {{\u001b[2J}}</p>'))
    expect(out).not.toContain('\u001b')
  })

  it('wants a file, and a store that there is', async () => {
    expect(await run()).toMatchObject({ code: 2, out: '' })
    expect((await run('a.txt', '--store', 'XX')).error).toContain('“XX” is not a store')
  })
})
