import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exportTemplate } from '../../../main/exchange/export-template.ts'
import { emptyDocument } from '../../../shared/message/document.ts'
import { checkWhole } from '../../../shared/policy/check.ts'
import type { ExportFormat } from '../../../shared/exchange/export-format.ts'
import type { Template, TemplateContent } from '../../../shared/template/template.ts'
import { paragraphs, templateOf, variantOf } from '../../shared/exchange/template-builder.ts'
import { bareSurroundings } from '../../support/bare-surroundings.ts'

let folder: string
let path: string
let asked: string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumeline-'))
  path = join(folder, 'export')
  asked = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** With everything answered that is asked of the template as a whole. */
function template(content: TemplateContent): Template {
  const settled: TemplateContent = { ...content, purpose: 'reply', sendWithinDays: null }
  const { findings } = checkWhole(settled, bareSurroundings)
  const time = '2026-01-01T00:00:00.000Z'
  return {
    ...settled,
    confirmations: findings.map(({ rule, textHash }) => ({ rule, textHash })),
    id: 'a',
    revision: 1,
    createdAt: time,
    changedAt: time,
    archivedAt: null,
    policyVersion: '',
  }
}

function chooseSavePath({ fileName }: { readonly fileName: string }): Promise<string> {
  asked.push(fileName)
  return Promise.resolve(path)
}
/** The person's answer when a folder is asked for; `null` cancels. */
let chosenFolder: string | null = null
function chooseFolder(): Promise<string | null> {
  asked.push('a folder')
  return Promise.resolve(chosenFolder)
}
function exportAs(one: Template, format: ExportFormat, language?: string) {
  return exportTemplate(
    { copy: 'draft', content: one, mark },
    { format, language },
    { chooseSavePath, chooseFolder },
    (key) => key,
    bareSurroundings,
  )
}

const mark = { language: 'en', text: 'DRAFT' } as const
const english = variantOf(paragraphs('The screws are in the box.'), 'en-CA')
const french = variantOf(paragraphs('Les vis sont dans la boîte.'), 'fr-CA')

describe('[C4] the export of one language', () => {
  it('is the one that was asked for, named in the file name, and the default one else', async () => {
    const both = template(templateOf(english, french))
    expect(await exportAs(both, 'text', 'fr-CA')).toMatchObject({ ok: true })
    expect(readFileSync(path, 'utf8')).toBe('DRAFT\n\nLes vis sont dans la boîte.\n')
    expect(await exportAs(both, 'html', 'fr-CA')).toMatchObject({ ok: true })
    expect(readFileSync(path, 'utf8')).toContain('lang="fr-CA"')
    expect(await exportAs(both, 'text')).toMatchObject({ ok: true })
    expect(readFileSync(path, 'utf8')).toBe('DRAFT\n\nThe screws are in the box.\n')
    expect(asked).toEqual(['late-parcel.fr-CA.txt', 'late-parcel.fr-CA.html', 'late-parcel.en-CA.txt'])
  })

  it('is refused where there is none, where it is empty, and, in JSON, where any is empty', async () => {
    const both = template(templateOf(english, variantOf(emptyDocument, 'fr-CA')))
    expect(await exportAs(both, 'text', 'de-DE')).toMatchObject({ ok: false, failure: { kind: 'not-found' } })
    const failure = { kind: 'invalid', path: 'variants[1].document' }
    expect(await exportAs(both, 'text', 'fr-CA')).toMatchObject({ ok: false, failure })
    expect(await exportAs(both, 'json', 'en-CA')).toMatchObject({ ok: false, failure })
    expect(asked).toEqual([])
  })
})

describe('[C4] the export of all languages', () => {
  it('is a file in each, and leaves what is in the folder alone', async () => {
    const both = template(templateOf(english, french))
    chosenFolder = folder
    writeFileSync(join(folder, 'late-parcel.fr-CA.txt'), 'somebody else’s')
    expect(await exportAs(both, 'text', 'all')).toEqual({
      ok: true,
      value: { paths: [join(folder, 'late-parcel.en-CA.txt'), join(folder, 'late-parcel.fr-CA (2).txt')] },
    })
    expect(asked).toEqual(['a folder'])
    expect(readFileSync(join(folder, 'late-parcel.en-CA.txt'), 'utf8')).toBe('DRAFT\n\nThe screws are in the box.\n')
    expect(readFileSync(join(folder, 'late-parcel.fr-CA (2).txt'), 'utf8')).toBe(
      'DRAFT\n\nLes vis sont dans la boîte.\n',
    )
    expect(readFileSync(join(folder, 'late-parcel.fr-CA.txt'), 'utf8')).toBe('somebody else’s')
  })

  it('asks for a path where there is one file: JSON, and a template in one language', async () => {
    expect(await exportAs(template(templateOf(english, french)), 'json', 'all')).toMatchObject({ ok: true })
    expect(await exportAs(template(templateOf(english)), 'text', 'all')).toMatchObject({ ok: true })
    expect(asked).toEqual(['late-parcel.{{language}}.json', 'late-parcel.en-CA.txt'])
  })

  it('is refused where any is empty, and writes nothing when it is cancelled', async () => {
    chosenFolder = null
    const empty = template(templateOf(english, variantOf(emptyDocument, 'fr-CA')))
    const failure = { kind: 'invalid', path: 'variants[1].document' }
    expect(await exportAs(empty, 'html', 'all')).toMatchObject({ ok: false, failure })
    expect(asked).toEqual([])
    const both = template(templateOf(english, french))
    expect(await exportAs(both, 'html', 'all')).toEqual({ ok: false, failure: { kind: 'cancelled' } })
    expect(readdirSync(folder)).toEqual([])
  })
})
