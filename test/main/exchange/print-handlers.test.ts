import { expect, test } from 'vitest'
import { createPrintHandlers } from '../../../main/exchange/print-handlers.ts'
import { silentLog } from '../../../main/log.ts'
import { defaultSettings } from '../../../main/settings.ts'
import type { PrintOutcome } from '../../../main/shell.ts'
import { readText } from '../../../shared/message/read-text.ts'
import { checkWhole } from '../../../shared/policy/check.ts'
import { noLibraryFacts } from '../../../shared/policy/rule.ts'
import type { Template, TemplateContent } from '../../../shared/template/template.ts'
import { templateOf, variantOf } from '../../shared/exchange/template-builder.ts'
import { bareSurroundings } from '../../support/bare-surroundings.ts'
import { keyInMemory, sealOf } from '../../support/sealed-template.ts'
import { failureOf, valueOf } from '../library/test-content.ts'

const text = 'Hello,\n\nWe need your shirt size for order {{order_number}}. Which one may we send?'
const asked: TemplateContent = {
  ...templateOf(variantOf(readText(text).document, 'en-CA')),
  purpose: 'proactive-more-info',
}
const { findings } = checkWhole(asked, bareSurroundings)
const content = { ...asked, confirmations: findings.map(({ rule, textHash }) => ({ rule, textHash })) }
const key = keyInMemory()
const seal = sealOf(content, key)

const inLibrary = (given: TemplateContent): Template => ({
  ...given,
  id: 'a',
  revision: 2,
  createdAt: '2026-03-04T05:06:07.000Z',
  changedAt: '2026-03-04T05:06:07.000Z',
  archivedAt: null,
  policyVersion: seal.statement.policyVersion,
})

interface Desk {
  readonly open?: TemplateContent
  readonly isApproved?: boolean
  readonly reviewerKey?: ReturnType<typeof keyInMemory>
  readonly outcome?: PrintOutcome
}

function desk({ open = content, isApproved = true, reviewerKey = key, outcome = 'printed' }: Desk = {}) {
  const pages: string[] = []
  const handlers = createPrintHandlers({
    library: {
      open: () => ({ ok: true, value: inLibrary(open) }),
      factsFor: () => ({ ok: true, value: noLibraryFacts }),
      approvedContent: () => ({
        ok: true,
        value: isApproved ? { content, approval: { revision: 1, seal, comment: 'Well done' } } : null,
      }),
      reviewers: () => ({ ok: true, value: [] }),
      organised: (id) => ({ ok: true, value: { id, tags: ['Shipping'], isFavourite: false } }),
    },
    reviewerKey,
    settings: { read: () => ({ ...defaultSettings(['en-CA']), language: 'en' }) },
    language: { prepare: () => Promise.resolve(false), tools: bareSurroundings.tools },
    log: silentLog,
    shell: {
      print: (page) => {
        pages.push(page)
        return Promise.resolve(outcome)
      },
    },
  })
  return { print: handlers['print/template'], pages }
}

test('the approved version is printed with who approved it and when, and no comment of the reviewer', async () => {
  const { print, pages } = desk({ open: { ...content, title: 'Edited since' } })
  expect(valueOf(await print({ id: 'a', copy: 'approved' }))).toBeNull()
  expect(pages).toHaveLength(1)
  expect(pages[0]).toContain('Rita, on March 4, 2026')
  expect(pages[0]).toContain('<bdi class="tag">Shipping</bdi>')
  expect(pages[0]).not.toMatch(/Edited since|Well done|DRAFT COPY/)
})

test('a draft copy is the text as it is, and says on each page that it is a draft', async () => {
  const { print, pages } = desk({ open: { ...content, title: 'Edited since' } })
  valueOf(await print({ id: 'a', copy: 'draft' }))
  expect(pages[0]).toContain('Edited since')
  expect(pages[0]).toMatch(/@page t1 \{.*@top-right \{ content: 'DRAFT COPY/)
})

test('nothing is printed that may not be exported', async () => {
  const broken = {
    ...content,
    variants: [variantOf(readText('Call +1 206-555-0100 about {{order_number}}.').document)],
  }
  const refused = desk({ open: { ...content, variants: [broken.variants[0] ?? content.variants[0]] } })
  expect(failureOf(await refused.print({ id: 'a', copy: 'draft' })).kind).toBe('refused')
  const never = desk({ isApproved: false })
  expect(failureOf(await never.print({ id: 'a', copy: 'approved' }))).toEqual({ kind: 'not-approved' })
  const stranger = desk({ reviewerKey: keyInMemory() })
  expect(failureOf(await stranger.print({ id: 'a', copy: 'approved' }))).toEqual({
    kind: 'seal',
    problem: 'unknown-key',
  })
  expect([...refused.pages, ...never.pages, ...stranger.pages]).toEqual([])
})

test.each([
  ['cancelled', { kind: 'cancelled' }],
  ['no-printer', { kind: 'print', problem: 'no-printer' }],
  ['failed', { kind: 'print', problem: 'failed' }],
] as const)('what is not printed says why: %s', async (outcome, failure) => {
  expect(failureOf(await desk({ outcome }).print({ id: 'a', copy: 'approved' }))).toEqual(failure)
})
