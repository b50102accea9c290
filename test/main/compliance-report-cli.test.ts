import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runCommand } from '../support/run-command.ts'
import { clauseIds } from '../../shared/policy/ids.ts'
import { compliantSamples } from '../../shared/template/samples/sample-library.ts'
import { draftJsonOf } from '../support/json-of.ts'
import { sealedJsonOf } from '../support/sealed-template.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumeline-report-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function place(name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

const [sample, other] = compliantSamples
if (sample === undefined || other === undefined) throw new Error('no samples')

it('writes one page on a sealed template, one that was changed since, and a draft', async () => {
  const sealed = sealedJsonOf(sample)
  const files = [
    await place('sealed.json', sealed),
    await place('changed.json', sealed.replace('"title": "', '"title": "Changed: ')),
    await place('draft.json', draftJsonOf(other)),
  ]
  const to = join(folder, 'report.html')
  const { code, out, error } = await runCommand(['report', ...files, '--to', to])
  expect({ code, out, error }).toEqual({ code: 0, out: `Written: ${to}\n`, error: '' })
  const page = await readFile(to, 'utf8')
  for (const clause of clauseIds) expect(page.split(`<span class="number">${clause}<`).length - 1, clause).toBe(3)
  const [, first = '', second = '', third = ''] = page.split('<section class="template">')
  expect(first).toContain('By Rita')
  expect(first).toContain('The text is the one that was approved')
  expect(second).toContain('The text was edited since')
  expect(third).toContain('Nobody has approved it.')
})

it('writes it in French when that is asked', async () => {
  const to = join(folder, 'rapport.html')
  const file = await place('fr.json', draftJsonOf(sample))
  expect((await runCommand(['report', file, '--to', to, '--language', 'fr'])).code).toBe(0)
  expect(await readFile(to, 'utf8')).toContain('Personne ne l’a approuvé.')
})

it('writes nothing when one of the files is no template, and says which', async () => {
  const before = await readdir(folder)
  const to = join(folder, 'none.html')
  const text = await place('letter.txt', 'Hello')
  const broken = await place('broken.json', '{')
  const good = await place('good.json', draftJsonOf(sample))
  const { code, error } = await runCommand(['report', good, text, broken, join(folder, 'missing.json'), '--to', to])
  expect(code).toBe(2)
  expect(error).toContain('letter.txt')
  expect(error).toContain('broken.json')
  expect(error).toContain('missing.json')
  expect(await readdir(folder)).toEqual([...before, 'letter.txt', 'broken.json', 'good.json'].toSorted())
})

it.each([
  [['report'], 'A report needs --to'],
  [['report', 'a.json', '--to', 'report.pdf'], 'A report needs --to'],
  [['report', '--to', 'report.html'], 'Name at least one'],
])('says what %j lacks', async (list, problem) => {
  const { code, error } = await runCommand(list)
  expect(code).toBe(2)
  expect(error).toContain(problem)
})
