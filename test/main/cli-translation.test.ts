import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommand } from '../support/run-command.ts'
import { readJson } from '../../shared/exchange/json.ts'
import { messageText } from '../../shared/message/text.ts'
import { sample } from '../../shared/template/samples/compose.ts'
import { jsonOf } from '../support/json-of.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumeline-cli-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const run = (...list: readonly string[]) => runCommand(list)

const colour = sample('en-CA', 'Colour', 'reply', null, ['Your lamp is blue.'])
const size = sample('fr-CA', 'Taille', 'reply', null, ['Votre lampe est grande.'])

async function place(name: string, content: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}
const template = (name: string, content = colour): Promise<string> => place(name, jsonOf(content))

async function textIn(path: string, language: string): Promise<string | undefined> {
  const reading = readJson(await readFile(path, 'utf8'))
  if (!reading.ok) throw new Error(reading.problem)
  const variant = reading.content.variants.find((one) => one.language === language)
  return variant === undefined ? undefined : messageText(variant.document).text
}

describe('[C4] export-translation', () => {
  it('writes a file for each pair of languages', async () => {
    const out = join(folder, 'out')
    const files = [await template('colour.{{language}}.json'), await template('size.json', size)]
    const answer = await run('export-translation', ...files, '--to', 'xliff', '--languages', 'fr_CA, de', '--out', out)
    expect(answer).toMatchObject({ code: 0, error: '' })
    expect((await readdir(out)).toSorted()).toEqual([
      'colour.en-CA.de.xlf',
      'colour.en-CA.fr-CA.xlf',
      'taille.fr-CA.de.xlf',
    ])
    for (const name of await readdir(out)) expect(answer.out).toContain(join(out, name))
    expect(await readFile(join(out, 'colour.en-CA.de.xlf'), 'utf8')).toMatch(/trgLang="de"[^]*original="colour"/)
  })

  it('writes a table for each source language', async () => {
    const out = join(folder, 'out')
    const files = [await template('a.json'), await template('b.json', { ...colour, title: 'Other' })]
    expect((await run('export-translation', ...files, '--to', 'csv', '--languages', 'fr-CA', '--out', out)).code).toBe(
      0,
    )
    expect(await readdir(out)).toEqual(['templates.en-CA.csv'])
  })

  it.each<[readonly string[], RegExp]>([
    [[], /--to xliff\|csv/],
    [['--to', 'html', '--languages', 'fr', '--out', 'x'], /--to xliff\|csv/],
    [['--to', 'csv', '--languages', ' , ', '--out', 'x'], /--languages/],
    [['--to', 'csv', '--languages', 'fr,?', '--out', 'x'], /“\?” is not a language tag/],
    [['--to', 'csv', '--languages', 'fr', '--out', 'x'], /Name at least one/],
  ])('%j answers 2 with one line', async (list, expected) => {
    const { code, out, error } = await run('export-translation', ...list)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toMatch(expected)
    expect(error).toMatch(/^plumeline: [^\n]+\n$/)
  })

  it('takes templates only, that can be told apart, and have something to translate', async () => {
    const out = join(folder, 'out')
    const options = ['--to', 'xliff', '--languages', 'en-CA', '--out', out]
    const file = await template('a.json')
    expect((await run('export-translation', await place('a.txt', 'Hello'), ...options)).error).toContain(
      'not a Plumeline',
    )
    expect((await run('export-translation', file, file, ...options)).error).toContain('the same name')
    expect((await run('export-translation', file, ...options)).error).toContain('in these languages already')
    await expect(readdir(out)).rejects.toThrow('ENOENT')
  })
})

const translatedTable = async (name: string, file: string, french: string): Promise<string> => {
  await run('export-translation', file, '--to', 'csv', '--languages', 'fr-CA', '--out', folder)
  const table = await readFile(join(folder, 'colour.en-CA.csv'), 'utf8')
  return place(name, table.replace(/""(\r\n)*$/, `"${french}"$1`))
}

describe('[C4] import-translation', () => {
  it('writes the template anew with its new text', async () => {
    const file = await template('colour.{{language}}.json')
    const translated = await translatedTable('back.csv', file, 'Votre lampe est bleue.')
    const out = join(folder, 'out')
    const answer = await run('import-translation', translated, file, '--out', out)
    expect(answer).toMatchObject({ code: 0, error: '' })
    expect(answer.out).toContain(`${file} (fr-CA): new`)
    expect(await readdir(out)).toEqual(['colour.{{language}}.json'])
    expect(await textIn(join(out, 'colour.{{language}}.json'), 'fr-CA')).toBe('Votre lampe est bleue.')
    expect(await textIn(join(out, 'colour.{{language}}.json'), 'en-CA')).toBe('Your lamp is blue.')
    // The file itself is as it was.
    expect(await textIn(file, 'fr-CA')).toBeUndefined()
  })

  it('refuses a text that breaks the policy with the findings: what it writes is for senders', async () => {
    const file = await template('colour.json')
    const translated = await translatedTable('back.csv', file, 'Votre lampe est bleue 😀')
    const out = join(folder, 'out')
    const answer = await run('import-translation', translated, file, '--out', out)
    expect(answer.code).toBe(1)
    expect(answer.out).toMatch(/F2 {2}emoji/)
    expect(answer.error).toContain('not exported')
    await expect(readdir(out)).rejects.toThrow('ENOENT')
  })

  it('names the place of what it refuses, and writes nothing', async () => {
    const file = await template('colour.json')
    const translated = await translatedTable('back.csv', file, 'Commande {{order_number}}')
    const answer = await run('import-translation', translated, file, '--out', join(folder, 'out'))
    expect(answer.code).toBe(1)
    expect(answer.out).toContain(`${file} (fr-CA): refused`)
    expect(answer.out).toMatch(/Line 2, column \d+: .*order_number/)
  })

  it('says which texts belong to none of the files', async () => {
    const file = await template('colour.json')
    const translated = await translatedTable('back.csv', file, 'Votre lampe est bleue.')
    const other = await template('other.json')
    const answer = await run('import-translation', translated, other, '--out', join(folder, 'out'))
    expect(answer.code).toBe(1)
    expect(answer.out).toContain('colour (fr-CA): refused')
  })

  it('says that there is nothing new, and writes nothing', async () => {
    const file = await template('colour.json')
    const translated = await translatedTable('back.csv', file, 'Votre lampe est bleue.')
    await run('import-translation', translated, file, '--out', folder)
    const answer = await run('import-translation', translated, file, '--out', join(folder, 'out'))
    expect(answer).toMatchObject({ code: 0, out: `${file} (fr-CA): nothing new\n` })
  })

  it.each<[readonly string[], RegExp]>([
    [[], /Name the translated file/],
    [['back.csv'], /Name the translated file/],
    [['back.csv', 'a.json'], /--out DIR/],
  ])('%j answers 2 with one line', async (list, expected) => {
    const { code, error } = await run('import-translation', ...list)
    expect(code).toBe(2)
    expect(error).toMatch(expected)
  })

  it('answers 2 for a file that is none', async () => {
    const file = await template('colour.json')
    const broken = await place('back.xlf', '<xliff')
    const { code, error } = await run('import-translation', broken, file, '--out', folder)
    expect(code).toBe(2)
    expect(error).toContain('back.xlf')
    expect((await run('import-translation', join(folder, 'gone.xlf'), file, '--out', folder)).error).toContain('ENOENT')
  })
})
