import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sealedText } from '../../../main/approval/sealed-files.ts'
import { verifyFile } from '../../../main/approval/verify-file.ts'
import { createLanguageService } from '../../../main/language/language-service.ts'
import { createSpellingEngine } from '../../../main/language/spelling-engine.ts'
import { installedSpellingFiles } from '../../../main/language/spelling-files.ts'
import { writeSealFile } from '../../../shared/approval/seal-file.ts'
import type { Seal } from '../../../shared/approval/seal.ts'
import { draftMarkIn, markHtml, markText } from '../../../shared/exchange/draft-mark.ts'
import { exportFormats, type ExportFormat } from '../../../shared/exchange/export-format.ts'
import { writeHtml } from '../../../shared/exchange/html.ts'
import { writePlainText } from '../../../shared/exchange/plain-text.ts'
import { readHtml } from '../../../shared/message/read-html.ts'
import { checkTemplate } from '../../../shared/policy/check.ts'
import { noLibraryFacts } from '../../../shared/policy/rule.ts'
import { currentPolicy } from '../../../shared/policy/policy.ts'
import { compliantSamples } from '../../../shared/template/samples/sample-library.ts'
import { sample } from '../../../shared/template/samples/compose.ts'
import { newVariant, type TemplateContent } from '../../../shared/template/template.ts'
import { paragraphs } from '../../shared/exchange/template-builder.ts'
import { draftJsonOf, jsonOf } from '../../support/json-of.ts'
import { keyInMemory, sealOf } from '../../support/sealed-template.ts'
import { temporaryFolder } from '../library/test-library.ts'

const language = createLanguageService({
  engine: createSpellingEngine(installedSpellingFiles()),
  onProblem: (error) => expect.unreachable(String(error)),
})
const endings: Readonly<Record<ExportFormat, string>> = { html: 'html', text: 'txt', json: 'json' }
const key = keyInMemory()

function verify(path: string, reviewers: readonly { name: string; key: string }[] = [], own: string | null = null) {
  return verifyFile(path, { language, keys: { own, reviewers } })
}

/** Exports the default language of an approved template and answers the path. */
function exported(content: TemplateContent, format: ExportFormat, seal: Seal = sealOf(content, key)): string {
  const path = join(temporaryFolder(), `x.${endings[format]}`)
  const text = sealedText(content, content.variants[0], format, seal)
  if (text === null) throw new Error('not as sealed')
  writeFileSync(path, text)
  if (format !== 'json') writeFileSync(`${path}.seal.json`, writeSealFile(seal))
  return path
}

function placed(name: string, text: string | Uint8Array): string {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, text)
  return path
}

const [first] = compliantSamples
if (first === undefined) throw new Error('no sample')
const content = first
const shorter = paragraphs('Thank you.')

/** A template whose link to another site somebody has to state an exception for. */
const withLink: TemplateContent = {
  ...sample('en-CA', 'Lamp', 'reply', null, ['x']),
  variants: [
    newVariant(
      'en-CA',
      readHtml('<p>How to mount the lamp is on <a href="https://lamps.example/mount">the maker’s page</a>.</p>', {
        mode: 'edit',
      }).document,
    ),
  ],
}

/** With an exception stated, or a confirmation, of everything that is asked. */
function answered(one: TemplateContent): TemplateContent {
  const { template, variants } = checkTemplate(one, { tools: language.tools, library: noLibraryFacts })
  const confirmations = template.findings.map(({ rule, textHash }) => ({ rule, textHash }))
  const [variant] = one.variants
  const exceptions = (variants[0]?.result.findings ?? []).flatMap(({ rule, textHash, exceptions: reasons }) =>
    reasons[0] === undefined ? [] : [{ rule, textHash, reason: reasons[0] }],
  )
  return { ...one, confirmations, variants: [{ ...variant, exceptions }] }
}

describe.each(exportFormats)('a sealed %s file', (format) => {
  it('is genuine and passes the rules of today, whatever compliant template it is', async () => {
    const states = await Promise.all(
      compliantSamples.map(async (one) => {
        const { state, problem, today } = await verify(exported(one, format))
        return {
          title: one.title,
          state,
          problem,
          findings: today?.findings.map(({ rule, text }) => `${rule}: ${text}`),
        }
      }),
    )
    expect(states).toEqual(
      compliantSamples.map(({ title }) => ({ title, state: 'genuine', problem: null, findings: [] })),
    )
  })
})

describe('what is told of a sealed file', () => {
  it('is who approved it, when, under which policy, with which checker, and what was set aside', async () => {
    const linked = answered(withLink)
    for (const format of exportFormats) {
      const { seal, language: variant, today } = await verify(exported(linked, format))
      expect(seal).toMatchObject({
        template: { title: linked.title, purpose: linked.purpose, store: linked.store, languages: ['en-CA'] },
        reviewer: { name: 'Rita', key: key.pair.publicKey },
        author: { name: 'Ann' },
        approvedAt: '2026-03-04T05:06:07.000Z',
        policyVersion: currentPolicy.version,
        checkerVersion: '1.2.3',
        setAside: expect.arrayContaining([
          expect.objectContaining({ rule: 'external-link', text: 'the maker’s page', reason: 'needed-for-order' }),
        ]),
      })
      expect(variant).toBe(format === 'json' ? null : 'en-CA')
      // The exception that the seal tells of holds for the file, in whichever form the link is written.
      expect(today?.findings.map(({ rule }) => rule)).toEqual([])
    }
  })

  it('is that its key is yours, known or unknown, and what the known one is called', async () => {
    const path = exported(content, 'json')
    const { publicKey } = key.pair
    expect((await verify(path)).seal).toMatchObject({ signer: 'unknown', knownAs: null })
    expect((await verify(path, [], publicKey)).seal).toMatchObject({ signer: 'you', knownAs: null })
    const other = keyInMemory().pair.publicKey
    const known = await verify(path, [{ name: 'R. Hart', key: publicKey }], other)
    expect(known.seal).toMatchObject({ signer: 'known', knownAs: 'R. Hart', reviewer: { name: 'Rita' } })
  })

  it('is that another key sealed it, when somebody sealed it again under the same name', async () => {
    const forged = sealOf({ ...content, title: 'Mine' }, keyInMemory())
    const known = [{ name: 'Rita', key: key.pair.publicKey }]
    for (const format of exportFormats) {
      const { state, seal } = await verify(exported({ ...content, title: 'Mine' }, format, forged), known)
      expect([state, seal?.signer, seal?.reviewer.name, seal?.knownAs]).toEqual(['genuine', 'unknown', 'Rita', null])
    }
  })

  it('is that the rules of today do not let it pass, for every format', async () => {
    const bad = sample('en-CA', 'x', 'reply', null, ['Call 514-555-0142 please.'])
    for (const format of exportFormats) {
      const { state, today } = await verify(exported(bad, format))
      expect([state, today?.verdict.state]).toEqual(['genuine', 'violation'])
      expect(today?.findings.map(({ rule }) => rule)).toContain('phone-number')
    }
  })
})

describe('a file that is not as it was sealed', () => {
  it('is changed when its seal is another file’s, and what that one says is told', async () => {
    const other = { ...content, title: 'Another' }
    for (const format of ['html', 'text'] as const) {
      const path = exported(content, format)
      const [variant] = content.variants
      const written = { ...content, variants: [{ ...variant, subject: 'Your parcel', document: shorter }] } as const
      writeFileSync(`${path}.seal.json`, writeSealFile(sealOf(written, key)))
      expect(await verify(path)).toMatchObject({ state: 'changed', problem: 'text-changed', today: null })
    }
    const mine = exported(content, 'json')
    const [rest = ''] = readFileSync(mine, 'utf8').split('  "seal": ')
    const [, seal = ''] = readFileSync(exported(other, 'json'), 'utf8').split('  "seal": ')
    expect(await verify(placed('swapped.json', `${rest}  "seal": ${seal}`))).toMatchObject({
      state: 'changed',
      problem: 'text-changed',
      seal: { template: { title: 'Another' } },
    })
  })

  it('tells nothing of what a seal says whose signature does not hold', async () => {
    const seal = sealOf(content, key)
    const forged = { ...seal, statement: { ...seal.statement, reviewer: { ...seal.statement.reviewer, name: 'Boss' } } }
    const path = exported(content, 'html', forged)
    expect(await verify(path)).toMatchObject({ state: 'changed', problem: 'seal-changed', seal: null })
    expect(await verify(`${path}.seal.json`)).toMatchObject({ format: 'seal', state: 'changed', seal: null })
  })

  it('is not taken for sealed because of a seal that stands elsewhere in the file', async () => {
    const sealed = readFileSync(exported(content, 'json'), 'utf8')
    const formatted = JSON.stringify(JSON.parse(sealed), null, 2)
    const doubled = sealed.replace('  "seal": ', '  "seal": {},\n  "seal": ')
    for (const text of [
      formatted,
      `${formatted}\n`,
      doubled,
      `${sealed}\n`,
      `\uFEFF${sealed}`,
      sealed.replaceAll('\n', '\r\n'),
    ]) {
      expect((await verify(placed('x.json', text))).state).toBe('changed')
    }
  })
})

describe('a file without a seal', () => {
  it('is a draft where it says so, and unsealed else; JSON is checked all the same', async () => {
    const [variant] = content.variants
    const html = writeHtml(content, variant)
    const text = writePlainText(content, variant)
    const mark = draftMarkIn('fr')
    const states = await Promise.all(
      [
        placed('a.html', html),
        placed('a.html', markHtml(html, mark)),
        placed('a.txt', text),
        placed('a.txt', markText(text, mark)),
        placed('a.json', jsonOf(content)),
        placed('a.json', draftJsonOf(content)),
      ].map(async (path) => {
        const { state, seal, today } = await verify(path)
        return [state, seal, today?.verdict.state]
      }),
    )
    expect(states).toEqual([
      ['unsealed', null, undefined],
      ['draft', null, undefined],
      ['unsealed', null, undefined],
      ['draft', null, undefined],
      ['unsealed', null, 'clean'],
      ['draft', null, 'clean'],
    ])
  })

  it('is not read where it cannot be, and that is said', async () => {
    const future = JSON.stringify({ type: 'plumeline-template', version: 2 })
    const newer = JSON.stringify({ statement: { type: 'plumeline-seal', version: 2 } })
    const isDirectory = join(temporaryFolder(), 'x.html')
    mkdirSync(isDirectory)
    const asked: readonly (readonly [string, string])[] = [
      [join(temporaryFolder(), 'gone.json'), 'missing'],
      [isDirectory, 'not-readable'],
      [placed('x.html', new Uint8Array([0xff, 0xfe])), 'not-text'],
      [placed('x.docx', 'x'), 'unknown-kind'],
      [placed('x.json', '{"type":"other"}'), 'not-template'],
      [placed('x.json', 'not json'), 'not-template'],
      [placed('x.json', future), 'newer'],
      [placed('x.html.seal.json', `${newer}\n`), 'newer'],
    ]
    for (const [path, problem] of asked) expect(await verify(path)).toMatchObject({ state: 'unreadable', problem })
  })

  it.skipIf(process.platform === 'win32')('is not waited for where it is a pipe', async () => {
    const path = join(temporaryFolder(), 'pipe.txt')
    execFileSync('mkfifo', [path])
    expect(await verify(path)).toMatchObject({ state: 'unreadable', problem: 'not-readable' })
  })
})

describe('a seal by itself', () => {
  it('is genuine when nothing in it was changed', async () => {
    const path = exported(content, 'html')
    expect(await verify(`${path}.seal.json`)).toMatchObject({
      fileName: 'x.html.seal.json',
      format: 'seal',
      state: 'genuine',
      seal: { reviewer: { name: 'Rita' } },
      today: null,
    })
  })
})
