import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sealedText } from '../../main/approval/sealed-files.ts'
import { fingerprint } from '../../shared/approval/fingerprint.ts'
import { writeSealFile } from '../../shared/approval/seal-file.ts'
import { hashOfText } from '../../shared/approval/seal.ts'
import { exportFormats } from '../../shared/exchange/export-format.ts'
import { temporaryFolder } from '../main/library/test-library.ts'
import { paragraphs, templateOf, variantOf } from '../shared/exchange/template-builder.ts'
import { keyInMemory, sealOf } from '../support/sealed-template.ts'

const page = readFileSync('docs/approval.md', 'utf8')
const script = /```js\n([\s\S]+?)```/.exec(page)?.[1] ?? ''
const content = templateOf(variantOf(paragraphs('“Grüße” – {{order_number}}'), 'en-CA'))
const key = keyInMemory()
const seal = sealOf(content, key)

describe('docs/approval.md', () => {
  it.each(exportFormats)('checks a %s file by hand, with its own lines', (format) => {
    const folder = temporaryFolder()
    const path = join(folder, `x.${format}`)
    const program = join(folder, 'check.mjs')
    writeFileSync(program, script)
    const run = () => execFileSync('node', [program, path], { encoding: 'utf8' })
    const text = sealedText(content, content.variants[0], format, seal) ?? ''
    writeFileSync(path, text)
    if (format !== 'json') writeFileSync(`${path}.seal.json`, writeSealFile(seal))
    expect(run()).toBe(`unchanged, approved by Rita, ${key.pair.publicKey}\n`)
    writeFileSync(path, text.replace('Grüße', 'Grüsse'))
    expect(run()).toBe('changed\n')
    const forged = { ...seal, signature: sealOf({ ...content, title: 'Other' }, key).signature }
    if (format === 'json') writeFileSync(path, text.replace(seal.signature, forged.signature))
    else {
      writeFileSync(path, text)
      writeFileSync(`${path}.seal.json`, writeSealFile(forged))
    }
    expect(run()).toBe('changed\n')
  })

  it('says how a fingerprint comes about', () => {
    const { publicKey } = key.pair
    expect(fingerprint(publicKey).replaceAll(' ', '')).toBe(hashOfText(publicKey).slice(0, 32).toUpperCase())
    expect(fingerprint(publicKey)).toMatch(/^(?:[0-9A-F]{4} ){7}[0-9A-F]{4}$/)
  })

  it('names every part of a statement', () => {
    const named = [...page.matchAll(/^\| (`.+?`) +\|/gm)].flatMap((row) => [...(row[1] ?? '').matchAll(/`(\w+)`/g)])
    expect(named.map(([, name]) => name).toSorted()).toEqual(Object.keys(seal.statement).toSorted())
  })
})
