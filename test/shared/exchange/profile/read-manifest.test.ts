import { expect, test } from 'vitest'
import { sha256, startHash } from '../../../../main/library/hand-over/version-hash.ts'
import { draftMarkIn } from '../../../../shared/exchange/draft-mark.ts'
import { canonicalDialect } from '../../../../shared/exchange/profile/dialect-presets.ts'
import {
  manifestHead,
  manifestTail,
  manifestTemplate,
  manifestTemplatesEnd,
} from '../../../../shared/exchange/profile/manifest.ts'
import { readManifest, type ManifestReading } from '../../../../shared/exchange/profile/read-manifest.ts'
import { readText } from '../../../../shared/message/read-text.ts'
import { toTheEnd } from '../../../support/to-the-end.ts'
import { templateOf, variantOf } from '../template-builder.ts'
import { presetOf } from './targets.ts'

/** Nothing of it is a separator where it stands, though it looks like one. */
const title = '\n    },\n    {"seal": null}\n  ],\n  "templates": [ é 😀'
const content = { ...templateOf(variantOf(readText('Hello').document, 'en-CA')), title }

/** What an export of so many drafts writes, and all of it but the last line. */
function manifestOf(size: number): string {
  const ids = Array.from({ length: size }, (_, index) => `t${index}`)
  const files = ids.map((id) => ({ name: `${title}${id}`.repeat(15), sha256: 'a'.repeat(64), templates: [id] }))
  const facts = { profile: presetOf('html'), dialect: canonicalDialect, isDraft: true }
  const templates = ids.map((id, index) =>
    manifestTemplate({ id, content, seal: null, mark: draftMarkIn('en') }, index === 0),
  )
  return [...manifestHead(files, facts), ...templates, manifestTemplatesEnd].join('')
}

const closed = (text: string): string => text + manifestTail(sha256(text))
const read = (text: string): ManifestReading => toTheEnd(readManifest(text, startHash))
const changed = { ok: false, problem: 'changed' }

test('a manifest of many templates is read in many steps, and every entry of it is there', () => {
  const steps = readManifest(closed(manifestOf(1300)), startHash)
  let count = 0
  for (;;) {
    const step = steps.next()
    if (step.done === true) {
      const { value } = step
      if (!value.ok) throw new Error(value.problem)
      expect(value.manifest.files.map(({ templates }) => templates)).toEqual(
        Array.from({ length: 1300 }, (_, index) => [`t${index}`]),
      )
      expect(value.manifest.templates.map(({ id, title: read }) => [id, read])).toEqual(
        Array.from({ length: 1300 }, (_, index) => [`t${index}`, title]),
      )
      break
    }
    count += 1
  }
  expect(count).toBeGreaterThan(8)
})

test('a manifest whose lines are others is read as the same', () => {
  const lines = closed(manifestOf(3))
  const { sha256: _, ...rest } = JSON.parse(lines) as Record<string, unknown>
  const tight = closed(`${JSON.stringify(rest).slice(0, -1)},\n`)
  const { manifest } = read(lines) as Extract<ManifestReading, { ok: true }>
  expect(read(tight)).toMatchObject({ ok: true, manifest: { ...manifest, sha256: expect.any(String) as string } })
})

test('a manifest with one wrong entry, or none, is none, however right its check is', () => {
  const text = manifestOf(1300)
  expect(read(closed(text)).ok).toBe(true)
  const last = text.lastIndexOf('"id": "t1299"')
  const wrong = [
    `${text.slice(0, last)}"id": 7${text.slice(last + '"id": "t1299"'.length)}`,
    `${text.slice(0, last)}"id": "t0", "more": 1${text.slice(last + '"id": "t1299"'.length)}`,
    text.replace('\n    },\n    {', '\n    }\n    {'),
    text.replace('\n    },\n    {', '\n    },,\n    {'),
    text.replace('"templates": [\n        "t5"', '"templates": [\n        "elsewhere"'),
  ]
  for (const one of wrong) {
    expect(one).not.toBe(text)
    expect(read(closed(one))).toEqual(changed)
  }
  expect(read(closed(manifestOf(0)))).toEqual(changed)
  // And without the last line's own.
  expect(read(text)).toEqual(changed)
  expect(read(`${closed(text).slice(0, -3)} \n}\n`)).toEqual(changed)
})
