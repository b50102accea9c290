import { describe, expect, it } from 'vitest'
import { signWith } from '../../../main/approval/ed25519.ts'
import { filesToExport, type ExportSource } from '../../../main/exchange/files-to-export.ts'
import { writeSealFile } from '../../../shared/approval/seal-file.ts'
import { canonicalText, hashOfText, type Seal, type SealStatement } from '../../../shared/approval/seal.ts'
import { draftMarkIn } from '../../../shared/exchange/draft-mark.ts'
import { allLanguages, exportFormats } from '../../../shared/exchange/export-format.ts'
import { writeHtml } from '../../../shared/exchange/html.ts'
import { readJson } from '../../../shared/exchange/json.ts'
import { checkWhole } from '../../../shared/policy/check.ts'
import type { TemplateContent } from '../../../shared/template/template.ts'
import { paragraphs, templateOf, variantOf } from '../../shared/exchange/template-builder.ts'
import { bareSurroundings } from '../../support/bare-surroundings.ts'
import { keyInMemory, sealOf } from '../../support/sealed-template.ts'

/** With everything answered that is asked of the template as a whole. */
function answered(content: TemplateContent): TemplateContent {
  const settled: TemplateContent = { ...content, purpose: 'reply', sendWithinDays: null }
  const { findings } = checkWhole(settled, bareSurroundings)
  return { ...settled, confirmations: findings.map(({ rule, textHash }) => ({ rule, textHash })) }
}

const content = answered(
  templateOf(
    variantOf(paragraphs('The screws are in the box.'), 'en-CA'),
    variantOf(paragraphs('Les vis sont dans la boîte.'), 'fr-CA'),
  ),
)
const key = keyInMemory()
const seal = sealOf(content, key)

/** A seal of something else by the same reviewer. */
function resealed(change: Partial<SealStatement>): Seal {
  const statement = { ...seal.statement, ...change }
  return { statement, signature: signWith(canonicalText(statement), key.pair) }
}
const files = (source: ExportSource, format: (typeof exportFormats)[number]) =>
  filesToExport(source, { format, language: allLanguages }, bareSurroundings)

describe('an approved version', () => {
  it('is a file in each language with the whole seal beside it, and one JSON file with the seal inside', () => {
    const pages = files({ copy: 'approved', content, seal }, 'html')
    if (!pages.ok) throw new Error(pages.failure.kind)
    expect(pages.value.map(({ name }) => name)).toEqual(['late-parcel.en-CA.html', 'late-parcel.fr-CA.html'])
    expect(pages.value[0]?.write()).toBe(writeHtml(content, content.variants[0]))
    for (const { seal: beside } of pages.value) expect(beside).toBe(writeSealFile(seal))
    const json = files({ copy: 'approved', content, seal }, 'json')
    if (!json.ok) throw new Error(json.failure.kind)
    expect(json.value.map(({ name, seal: beside }) => [name, beside])).toEqual([
      ['late-parcel.{{language}}.json', null],
    ])
    const text = json.value[0]?.write() ?? ''
    expect(text.split('\n').at(-3)).toBe(`  "seal": ${canonicalText(seal)}`)
    // By hand: the file without the seal's line.
    const rest = text.replace(/^ {2}"seal": .*\n/m, '')
    expect(seal.statement.files).toContainEqual({ format: 'json', language: null, hash: hashOfText(rest) })
    expect(readJson(text)).toEqual({ ok: true, content })
  })

  it('is refused where it is not, byte for byte, what was sealed: the writers changed, or the content did', () => {
    const other = seal.statement.files.map((file) => ({ ...file, hash: hashOfText('of an older version') }))
    const outdated = { ok: false, failure: { kind: 'seal', problem: 'outdated' } }
    for (const format of exportFormats) {
      expect(files({ copy: 'approved', content, seal: resealed({ files: other }) }, format)).toEqual(outdated)
      const edited = {
        ...content,
        title: 'Edited',
        variants: templateOf(variantOf(paragraphs('Edited.'), 'en-CA')).variants,
      }
      const source = { copy: 'approved', content: answered(edited), seal } as const
      expect(files(source, format)).toEqual(outdated)
    }
  })

  it('is refused with a seal whose signature does not hold', () => {
    const forged = { ...seal, statement: { ...seal.statement, checkerVersion: '9' } }
    expect(files({ copy: 'approved', content, seal: forged }, 'html')).toEqual({
      ok: false,
      failure: { kind: 'seal', problem: 'broken' },
    })
  })

  it('is refused with the findings where the rules of today do not let it pass', () => {
    const bad = answered(templateOf(variantOf(paragraphs('Call 514-555-0142.'), 'en-CA')))
    const refused = files({ copy: 'approved', content: bad, seal: sealOf(bad, key) }, 'html')
    if (refused.ok || refused.failure.kind !== 'refused') throw new Error('not refused')
    expect(refused.failure.findings.map(({ rule }) => rule)).toContain('phone-number')
  })

  it('is JSON by its seal alone: the policy of the time, and what was set aside then', () => {
    const older = resealed({ policyVersion: 'older' })
    // Sealed under another policy version, the file says that one, and has other bytes than under today's.
    expect(files({ copy: 'approved', content, seal: older }, 'json').ok).toBe(false)
  })
})

describe('a draft copy', () => {
  it('says in its first line that it is one, in the language of the interface, and has no seal', () => {
    const mark = draftMarkIn('fr')
    const written = exportFormats.map((format) => {
      const made = files({ copy: 'draft', content, mark }, format)
      if (!made.ok) throw new Error(made.failure.kind)
      expect(made.value.map(({ seal: beside }) => beside)).toEqual(made.value.map(() => null))
      return made.value[0]?.write() ?? ''
    })
    const line = 'COPIE PROVISOIRE – non approuvée, ne pas envoyer'
    expect(written[0]).toContain(`<body>\n<p lang="fr" dir="ltr"><strong>${line}</strong></p>\n<div lang="en-CA">`)
    expect(written[1]).toBe(`${line}\n\nThe screws are in the box.\n`)
    const json = JSON.parse(written[2] ?? '') as { draft: unknown; variants: { html: string; text: string }[] }
    expect(json.draft).toBe(true)
    for (const { html, text } of json.variants) {
      expect(html).toContain(`<strong>${line}</strong>`)
      expect(text.startsWith(`${line}\n\n`)).toBe(true)
    }
    // The mark is no part of the template.
    expect(readJson(written[2] ?? '')).toEqual({ ok: true, content })
  })
})
