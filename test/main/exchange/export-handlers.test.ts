import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createExportHandlers } from '../../../main/exchange/export-handlers.ts'
import { silentLog } from '../../../main/log.ts'
import { defaultSettings } from '../../../main/settings.ts'
import type { Reviewer } from '../../../shared/approval/approval.ts'
import { checkWhole } from '../../../shared/policy/check.ts'
import { noLibraryFacts } from '../../../shared/policy/rule.ts'
import type { TemplateContent } from '../../../shared/template/template.ts'
import { paragraphs, templateOf, variantOf } from '../../shared/exchange/template-builder.ts'
import { bareSurroundings } from '../../support/bare-surroundings.ts'
import { keyInMemory, sealOf } from '../../support/sealed-template.ts'
import { failureOf, valueOf } from '../library/test-content.ts'
import { temporaryFolder } from '../library/test-library.ts'

const template: TemplateContent = {
  ...templateOf(variantOf(paragraphs('The screws are in the box.'), 'en-CA')),
  purpose: 'reply',
  sendWithinDays: null,
}
const { findings } = checkWhole(template, bareSurroundings)
const content = { ...template, confirmations: findings.map(({ rule, textHash }) => ({ rule, textHash })) }

/** Exports the approved version of a template that the reviewer with this key has sealed. */
function exporting(reviewerKey: ReturnType<typeof keyInMemory>, reviewers: readonly Reviewer[], path: string) {
  const seal = sealOf(content, sealer)
  const handlers = createExportHandlers({
    library: {
      open: () => ({ ok: false, failure: { kind: 'not-found', what: 'a' } }),
      factsFor: () => ({ ok: true, value: noLibraryFacts }),
      approvedContent: () => ({ ok: true, value: { content, approval: { revision: 1, seal, comment: '' } } }),
      reviewers: () => ({ ok: true, value: reviewers }),
      organised: (id) => ({ ok: true, value: { id, tags: ['Shipping'], isFavourite: false } }),
    },
    reviewerKey,
    settings: { read: () => defaultSettings(['en-CA']) },
    shell: {
      chooseSavePath: () => Promise.resolve(path),
      chooseFolder: () => Promise.resolve(null),
      chooseOpenPaths: () => Promise.resolve([]),
    },
    log: silentLog,
    language: { prepare: () => Promise.resolve(false), tools: bareSurroundings.tools },
    onExported: () => {},
  })
  return handlers['exchange/export']({ id: 'a', format: 'json', copy: 'approved' })
}

const sealer = keyInMemory()
const grace: Reviewer = { name: 'Grace', key: sealer.pair.publicKey, knownSince: '2026-01-01T00:00:00.000Z' }

test('an approved version leaves the app when its reviewer is known here, or is the person here', async () => {
  const path = join(temporaryFolder(), 'late.json')
  expect(valueOf(await exporting(keyInMemory(), [grace], path))).toEqual({ paths: [path] })
  const own = join(temporaryFolder(), 'own.json')
  expect(valueOf(await exporting(sealer, [], own))).toEqual({ paths: [own] })
})

test('a seal by a key that nobody here knows lets nothing out', async () => {
  const path = join(temporaryFolder(), 'late.json')
  expect(failureOf(await exporting(keyInMemory(), [], path))).toEqual({ kind: 'seal', problem: 'unknown-key' })
  expect(existsSync(path)).toBe(false)
})
