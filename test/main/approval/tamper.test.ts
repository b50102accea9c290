import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sealedText } from '../../../main/approval/sealed-files.ts'
import { verifyFile } from '../../../main/approval/verify-file.ts'
import { writeSealFile } from '../../../shared/approval/seal-file.ts'
import { exportFormats, type ExportFormat } from '../../../shared/exchange/export-format.ts'
import { noLanguageTools } from '../../../shared/policy/language/language-tools.ts'
import { compliantSamples } from '../../../shared/template/samples/sample-library.ts'
import type { TemplateContent } from '../../../shared/template/template.ts'
import { paragraphs, templateOf, variantOf } from '../../shared/exchange/template-builder.ts'
import { keyInMemory, sealOf } from '../../support/sealed-template.ts'
import { temporaryFolder } from '../library/test-library.ts'

const parts = {
  language: { prepare: () => Promise.resolve(false), tools: noLanguageTools },
  keys: { own: null, reviewers: [] },
}
const endings: Readonly<Record<ExportFormat, string>> = { html: 'html', text: 'txt', json: 'json' }
const key = keyInMemory()
/** Every way at every place, and more places at random; else each byte is flipped, and every fourth changed otherwise too. */
const isThorough = process.env['PLUMELINE_TAMPERINGS'] === 'all'

interface Exported {
  readonly path: string
  /** What may be tampered with: the file, and the seal beside it. */
  readonly files: readonly string[]
}

function exported(content: TemplateContent, format: ExportFormat): Exported {
  const path = join(temporaryFolder(), `x.${endings[format]}`)
  const seal = sealOf(content, key)
  writeFileSync(path, sealedText(content, content.variants[0], format, seal) ?? '')
  if (format === 'json') return { path, files: [path] }
  writeFileSync(`${path}.seal.json`, writeSealFile(seal))
  return { path, files: [path, `${path}.seal.json`] }
}

type Change = (bytes: Buffer) => Buffer

const put =
  (at: number, byte: number): Change =>
  (bytes) => {
    const changed = Buffer.from(bytes)
    changed[at] = byte
    return changed
  }
const insert =
  (at: number, byte: number): Change =>
  (bytes) =>
    Buffer.concat([bytes.subarray(0, at), Buffer.of(byte), bytes.subarray(at)])
const remove =
  (at: number): Change =>
  (bytes) =>
    Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)])

/** What is told of an export with one of its files changed; the file is as it was afterwards. */
async function tampered({ path }: Exported, file: string, change: Change): Promise<string> {
  const before = readFileSync(file)
  const after = change(before)
  if (after.equals(before)) return 'the same'
  writeFileSync(file, after)
  const { state } = await verifyFile(path, parts)
  writeFileSync(file, before)
  return state
}

const small = templateOf(variantOf(paragraphs('Hi {{order_number}}'), 'en-CA'))

describe.each(exportFormats)('one byte of a sealed %s file', (format) => {
  it('cannot be changed, put in or taken out anywhere in a small one', { timeout: 120_000 }, async () => {
    const one = exported(small, format)
    expect((await verifyFile(one.path, parts)).state).toBe('genuine')
    const missed: string[] = []
    for (const file of one.files) {
      const bytes = readFileSync(file)
      for (let at = 0; at <= bytes.length; at += 1) {
        const byte = bytes[at] ?? 0x20
        const changes: readonly (readonly [string, Change])[] = [
          ['flipped', put(Math.min(at, bytes.length - 1), (bytes[Math.min(at, bytes.length - 1)] ?? 0) ^ 1)],
          ['another case', put(Math.min(at, bytes.length - 1), (bytes[Math.min(at, bytes.length - 1)] ?? 0) ^ 0x20)],
          ['a space more', insert(at, 0x20)],
          ['twice', insert(at, byte)],
          ['a line more', insert(at, 0x0a)],
          ...(at === bytes.length ? [] : ([['gone', remove(at)]] as const)),
        ]
        const other = at % 4 === 0 ? 1 + ((at / 4) % (changes.length - 1)) : null
        const tried = changes.filter((_, index) => isThorough || index === 0 || index === other)
        for (const [name, change] of tried) {
          const state = await tampered(one, file, change)
          if (state === 'genuine') missed.push(`${file} at ${at}: ${name}`)
        }
      }
    }
    expect(missed).toEqual([])
  })

  it('cannot be any other byte in a real one', { timeout: 120_000 }, async () => {
    const many = compliantSamples.slice(0, 6).map((content) => exported(content, format))
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.nat({ max: 255 }),
        fc.constantFrom(...([put, insert, remove] as const)),
        async (whichExport, whichFile, place, byte, how) => {
          const one = many[whichExport % many.length]
          const file = one?.files[whichFile % one.files.length]
          if (one === undefined || file === undefined) throw new Error('no export')
          const at = place % readFileSync(file).length
          expect(await tampered(one, file, how(at, byte))).not.toBe('genuine')
        },
      ),
      { numRuns: isThorough ? 3000 : 300 },
    )
  })
})

describe('a seal', () => {
  it.each(['html', 'text'] as const)('of another template is found beside a %s file', async (format) => {
    const contents = compliantSamples.slice(0, 5)
    const many = contents.map((content) => exported(content, format))
    for (const [index, one] of many.entries()) {
      for (const [other, { path }] of many.entries()) {
        writeFileSync(`${one.path}.seal.json`, readFileSync(`${path}.seal.json`))
        expect((await verifyFile(one.path, parts)).state).toBe(other === index ? 'genuine' : 'changed')
        // The others keep theirs.
        writeFileSync(`${one.path}.seal.json`, writeSealFile(sealOf(contents[index] ?? small, key)))
      }
    }
  })

  it('by another key says so, whatever it calls itself', async () => {
    const known = { ...parts, keys: { own: null, reviewers: [{ name: 'Rita', key: key.pair.publicKey }] } }
    const path = join(temporaryFolder(), 'x.html')
    const forged = sealOf(small, keyInMemory())
    writeFileSync(path, sealedText(small, small.variants[0], 'html', forged) ?? '')
    // The statement of one key with the signature of another is none at all.
    const mixed = { ...forged, statement: sealOf(small, key).statement }
    writeFileSync(`${path}.seal.json`, writeSealFile(mixed))
    expect(await verifyFile(path, known)).toMatchObject({ state: 'changed', problem: 'seal-changed' })
    writeFileSync(`${path}.seal.json`, writeSealFile(forged))
    const { state, seal } = await verifyFile(path, known)
    expect([state, seal?.signer, seal?.reviewer.name]).toEqual(['genuine', 'unknown', 'Rita'])
  })

  it('is one text alone: no other way to write its signature, its key or its JSON is taken for it', async () => {
    const one = exported(small, 'html')
    const file = `${one.path}.seal.json`
    const text = readFileSync(file, 'utf8')
    const signature = /"signature":"([^"]+)"/.exec(text)?.[1] ?? ''
    const last = signature.at(-1) ?? ''
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    // The same 64 bytes with other bits after their end, padded, or in the other alphabet.
    const stray = alphabet[(alphabet.indexOf(last) & ~15) | 1] ?? ''
    const others = [
      text.replace(signature, `${signature.slice(0, -1)}${stray}`),
      text.replace(signature, `${signature}==`),
      text.replace(signature, signature.replaceAll('-', '+').replaceAll('_', '/')),
      JSON.stringify(JSON.parse(text), null, 2),
      text.replace('"Rita"', String.raw`"\u0052ita"`),
      text.replace('{"signature"', '{"signature":"x","signature"'),
      text.replace('"version":1', '"version":1.0'),
      text.trimEnd(),
      `${text}\n`,
      `\uFEFF${text}`,
      text.replace('\n', '\r\n'),
    ].filter((other) => other !== text)
    expect(others.length).toBeGreaterThanOrEqual(9)
    for (const other of others) {
      writeFileSync(file, other)
      expect((await verifyFile(one.path, parts)).state, other).toBe('changed')
    }
  })
})
