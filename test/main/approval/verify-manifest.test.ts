import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verifyFile } from '../../../main/approval/verify-file.ts'
import { exportByProfile } from '../../../main/exchange/export-profile.ts'
import { hashOfText, type Seal } from '../../../shared/approval/seal.ts'
import type { KnownKeys, Verification } from '../../../shared/approval/verification.ts'
import { draftMarkIn } from '../../../shared/exchange/draft-mark.ts'
import { canonicalDialect } from '../../../shared/exchange/profile/dialect-presets.ts'
import { manifestName } from '../../../shared/exchange/profile/manifest.ts'
import { readText } from '../../../shared/message/read-text.ts'
import { checkWhole } from '../../../shared/policy/check.ts'
import type { TemplateContent } from '../../../shared/template/template.ts'
import { presetOf } from '../../shared/exchange/profile/targets.ts'
import { templateOf, variantOf } from '../../shared/exchange/template-builder.ts'
import { bareSurroundings } from '../../support/bare-surroundings.ts'
import { keyInMemory, sealOf } from '../../support/sealed-template.ts'
import { temporaryFolder } from '../library/test-library.ts'

const key = keyInMemory()
const rita: KnownKeys = { own: null, reviewers: [{ name: 'Rita of Montreal', key: key.pair.publicKey }] }
const nobody: KnownKeys = { own: null, reviewers: [] }

const text = 'Hello,\n\nWe need your shirt size for order {{order_number}}. Which one may we send?'
const bare: TemplateContent = {
  ...templateOf(variantOf(readText(text).document, 'en-CA')),
  title: 'Shirt size',
  purpose: 'proactive-more-info',
}
const content: TemplateContent = {
  ...bare,
  confirmations: checkWhole(bare, bareSurroundings).findings.map(({ rule, textHash }) => ({ rule, textHash })),
}
const seal = sealOf(content, key)

/** Exports the template by a profile of the app, and answers the manifest's path. */
async function exported(profile: string, copy: 'approved' | 'draft' = 'approved'): Promise<string> {
  const folder = join(temporaryFolder(), 'export')
  const written = await exportByProfile({
    profile: presetOf(profile),
    dialect: canonicalDialect,
    interfaceLanguage: 'en',
    folder,
    ids: ['a'],
    readSource: () =>
      Promise.resolve({
        ok: true,
        value:
          copy === 'draft'
            ? { copy, content, mark: draftMarkIn('en'), surroundings: bareSurroundings }
            : { copy, content, seal, surroundings: bareSurroundings },
      }),
  })
  if (!written.ok || written.value.paths.length === 0) throw new Error('nothing exported')
  return join(folder, manifestName)
}

const page = 'shirt-size.en-CA.html'
const beside = (path: string, name: string): string => join(path, '..', name)

const verify = (path: string, keys = rita): Promise<Verification> =>
  verifyFile(path, { language: { prepare: () => Promise.resolve(false), tools: bareSurroundings.tools }, keys })

/** Writes a manifest anew, as somebody does who knows how: its own check is right. */
function rewrite(
  path: string,
  change: (manifest: { files: { name: string }[]; templates: { seal: Seal }[] }) => void,
): void {
  const { sha256: _, ...manifest } = JSON.parse(readFileSync(path, 'utf8'))
  change(manifest)
  const rest = `${JSON.stringify(manifest, null, 2).slice(0, -'\n}'.length)},\n`
  writeFileSync(path, `${rest}  "sha256": "${hashOfText(rest)}"\n}\n`)
}

describe('the manifest of an export', () => {
  it('says of the files that they are unchanged, and of the template who approved which version of it', async () => {
    const { state, format, manifest } = await verify(await exported('messaging-api'))
    expect({ state, format }).toEqual({ state: 'genuine', format: 'manifest' })
    expect(manifest).toMatchObject({
      profile: 'Amazon Messaging API',
      files: 1,
      problems: [],
      templates: [
        {
          title: 'Shirt size',
          languages: ['en-CA'],
          files: 1,
          // A request's body is made from the template: nobody signed it.
          sealedFiles: 0,
          problem: null,
          seal: { signer: 'known', knownAs: 'Rita of Montreal', approvedAt: '2026-03-04T05:06:07.000Z' },
        },
      ],
    })
  })

  it.each(['html', 'text', 'json'])('tells files that are byte for byte what was approved: %s', async (profile) => {
    const { manifest } = await verify(await exported(profile))
    expect(manifest?.templates.map(({ files, sealedFiles }) => ({ files, sealedFiles }))).toEqual([
      { files: 1, sealedFiles: 1 },
    ])
  })

  it('says that a key is unknown, and that a copy is a draft', async () => {
    expect((await verify(await exported('html'), nobody)).manifest?.templates[0]?.seal?.signer).toBe('unknown')
    const { state, manifest } = await verify(await exported('html', 'draft'))
    expect({ state, seal: manifest?.templates[0]?.seal }).toEqual({ state: 'draft', seal: null })
  })

  it('never says unchanged when a byte of it is another, is missing or is one too many', async () => {
    const path = await exported('html')
    const bytes = readFileSync(path)
    const wrong: string[] = []
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = Buffer.from(bytes)
      flipped[at] = (flipped[at] ?? 0) ^ 1
      const without = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)])
      const more = Buffer.concat([bytes.subarray(0, at), Buffer.from(' '), bytes.subarray(at)])
      for (const [what, tampered] of Object.entries({ flipped, without, more })) {
        writeFileSync(path, tampered)
        const { state } = await verify(path)
        if (state === 'genuine' || state === 'draft') wrong.push(`${what} ${at}`)
      }
    }
    expect(bytes.length).toBeGreaterThan(1000)
    expect(wrong).toEqual([])
  })
})

describe('files that a manifest names', () => {
  it.each([
    ['changed', (path: string) => writeFileSync(path, `${readFileSync(path, 'utf8')} `)],
    ['missing', (path: string) => rmSync(path)],
    [
      'link',
      (path: string) => {
        copyFileSync(path, `${path}.elsewhere`)
        rmSync(path)
        symlinkSync(`${path}.elsewhere`, path)
      },
    ],
    [
      'not-readable',
      (path: string) => {
        rmSync(path)
        mkdirSync(path)
      },
    ],
  ] as const)('are named where they are not as they were: %s', async (kind, change) => {
    const path = await exported('html')
    change(beside(path, page))
    const { state, problem, manifest } = await verify(path)
    expect({ state, problem }).toEqual({ state: 'changed', problem: 'files-changed' })
    expect(manifest?.problems[0]).toEqual({ name: page, kind })
    expect(manifest?.templates[0]).toMatchObject({ files: 1, sealedFiles: 0, wrongFiles: 1 })
  })

  it('are told apart from others beside them', async () => {
    const path = await exported('html')
    writeFileSync(beside(path, 'late-parcel.en-CA.html'), 'nobody approved it')
    writeFileSync(beside(path, '.DS_Store'), '')
    const { state, problem, manifest } = await verify(path)
    expect({ state, problem }).toEqual({ state: 'changed', problem: 'extra-files' })
    expect(manifest?.problems).toEqual([{ name: 'late-parcel.en-CA.html', kind: 'extra' }])
  })

  it.each(['../secret.html', '..', '/etc/passwd', String.raw`..\secret.html`, 'C:secret.html', 'a\0b'])(
    'are not looked for in another folder: %j',
    async (name) => {
      const path = await exported('html')
      copyFileSync(beside(path, page), join(path, '..', '..', 'secret.html'))
      rewrite(path, ({ files: [file] }) => {
        if (file !== undefined) file.name = name
      })
      const { problem, manifest } = await verify(path)
      expect(problem).toBe('files-changed')
      expect(manifest?.problems).toContainEqual({ name, kind: 'outside' })
    },
  )
})

describe('the seals in a manifest', () => {
  it('vouch for nothing once they were changed, even where the manifest was written anew', async () => {
    const path = await exported('html')
    rewrite(path, ({ templates: [template] }) => {
      if (template === undefined) return
      template.seal = {
        ...seal,
        statement: { ...seal.statement, reviewer: { ...seal.statement.reviewer, name: 'Boss' } },
      }
    })
    const { state, problem, manifest } = await verify(path)
    expect({ state, problem }).toEqual({ state: 'changed', problem: 'seals-changed' })
    expect(manifest?.templates[0]).toMatchObject({ problem: 'seal-changed', seal: null, sealedFiles: 0 })
  })

  it('vouch for no other template', async () => {
    const path = await exported('html')
    rewrite(path, ({ templates: [template] }) => {
      if (template !== undefined) template.seal = sealOf({ ...content, title: 'Another' }, key)
    })
    const { problem, manifest } = await verify(path)
    expect(problem).toBe('seals-changed')
    expect(manifest?.templates[0]).toMatchObject({ problem: 'other-seal', seal: null })
  })

  it('do not make a file that was changed with its hash one that was approved', async () => {
    const path = await exported('html')
    const forged = readFileSync(beside(path, page), 'utf8').replace('shirt', 'credit card')
    writeFileSync(beside(path, page), forged)
    rewrite(path, ({ files: [file] }) => {
      if (file !== undefined) Object.assign(file, { sha256: hashOfText(forged) })
    })
    // Nothing of an export can tell more: the manifest is no seal.
    const { state, manifest } = await verify(path)
    expect({ state, sealedFiles: manifest?.templates[0]?.sealedFiles }).toEqual({ state: 'genuine', sealedFiles: 0 })
  })
})

describe('a manifest elsewhere', () => {
  it('says that its files are missing, and that a newer one is', async () => {
    const path = await exported('html')
    const alone = join(temporaryFolder(), 'renamed.json')
    cpSync(path, alone)
    expect((await verify(alone)).manifest?.problems).toEqual([{ name: page, kind: 'missing' }])
    writeFileSync(path, readFileSync(path, 'utf8').replace('"version": 1', '"version": 2'))
    expect(await verify(path)).toMatchObject({ state: 'unreadable', problem: 'newer', manifest: null })
  })
})
