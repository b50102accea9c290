import { describe, expect, test } from 'vitest'
import { createImportSession, type StepsOptions } from '../../../../main/exchange/import/import-session.ts'
import type { ImportedMessage, ImportedText } from '../../../../shared/exchange/import/imported.ts'
import type { ImportProgress } from '../../../../shared/exchange/import/triage.ts'
import { messageText } from '../../../../shared/message/text.ts'
import { readText } from '../../../../shared/message/read-text.ts'
import { noLanguageTools } from '../../../../shared/policy/language/language-tools.ts'
import { imported, importedHtml } from '../../../support/import/imported-messages.ts'
import { testLibrary } from '../../library/test-library.ts'

const steps: StepsOptions = { signal: new AbortController().signal, onProgress: () => undefined }

async function sessionWith(messages: readonly ImportedMessage[], options: StepsOptions = steps) {
  const session = createImportSession({
    library: testLibrary(),
    language: { prepare: () => Promise.resolve(false), tools: noLanguageTools },
    store: 'CA',
  })
  await session.take(messages, options)
  return session
}

async function textOf(session: Awaited<ReturnType<typeof sessionWith>>, key: string, at = 0): Promise<string> {
  const details = await session.read(key)
  return messageText(details?.content.variants[at]?.document ?? { type: 'doc', content: [] }).text
}

function text(language: string | null, words: string): ImportedText {
  return { language, subject: '', document: readText(words).document, removals: [] }
}

describe('what is read', () => {
  test('comes with its verdict, what is wrong with it by rule, and what can be mended in many at once', async () => {
    const session = await sessionWith([
      imported('bad', 'Your order {{order_number}} 😀 is here 🎁. Write to help@shop.example {{size}}'),
      imported('good', 'Your order {{order_number}} is late by two days. We are sorry.'),
    ])
    const [bad, good] = session.items
    expect(bad).toMatchObject({
      key: 'bad',
      fileName: 'bad.txt',
      languages: ['en-CA'],
      purpose: 'reply',
      isPurposeOpen: true,
      verdict: { state: 'violation' },
      tokens: ['{{size}}'],
      isChanged: false,
    })
    expect(bad?.rules).toContainEqual({ rule: 'emoji', clause: 'F2', severity: 'violation', count: 2, fixable: 2 })
    expect(bad?.rules.find(({ rule }) => rule === 'email-address')).toMatchObject({ count: 1, fixable: 0 })
    expect(good?.verdict.violations).toBe(0)
    expect(bad?.risk ?? 0).toBeGreaterThan(good?.risk ?? 0)
  })

  test('says which of its texts are older than their source, by their language as it is now', async () => {
    const texts = [text('en-CA', 'Hello {{order_number}}'), { ...text('fr', 'Bonjour'), isOutdated: true }] as const
    const session = await sessionWith([imported('a', '', { texts }), imported('b', 'Hello')])
    expect(session.items.map(({ outdated }) => outdated)).toEqual([['fr-CA'], []])
    const details = await session.read('a')
    expect(details?.texts.map(({ isOutdated }) => isOutdated)).toEqual([false, true])
  })

  test('says what reading left out and which clauses that had broken', async () => {
    const session = await sessionWith([
      importedHtml(
        'page',
        '<p style="color:red">Order {{order_number}} <img src="https://t.example/x.gif" width=1></p>',
      ),
    ])
    expect(session.items[0]).toMatchObject({ removedClauses: ['F6', 'N6'], removals: 2 })
    const details = await session.read('page')
    expect(details?.texts[0]?.removals.map(({ kind }) => kind).toSorted()).toEqual(['colour', 'tracking-pixel'])
    expect(await session.read('none')).toBeNull()
  })

  test('stands in the store whose buyers read it, and in the first of two texts in one language', async () => {
    const session = await sessionWith([
      imported('de', '', { texts: [text('de-DE', 'Hallo')] }),
      imported('fr', '', { texts: [text('fr', 'Bonjour'), text('en', 'Hello'), text('fr-CA', 'Salut')] }),
      imported('told', '', { texts: [text('fr', 'Bonjour')], store: 'BE', purpose: 'proactive-invoice' }),
      imported('unknown', '', { texts: [text(null, 'Hello')] }),
    ])
    expect(session.items.map(({ store, languages, isPurposeOpen }) => [store, languages, isPurposeOpen])).toEqual([
      ['DE', ['de-DE'], true],
      ['CA', ['fr-CA', 'en-CA'], true],
      ['BE', ['fr-BE'], false],
      ['CA', ['en-CA'], true],
    ])
    expect(await textOf(session, 'fr')).toBe('Bonjour')
  })

  test('stops where it is told to, and tells how far it is', async () => {
    const stopping = new AbortController()
    const told: ImportProgress[] = []
    const session = await sessionWith(
      Array.from({ length: 70 }, (_, index) => imported(`m${index}`, 'Hello')),
      {
        signal: stopping.signal,
        onProgress(progress) {
          told.push(progress)
          if (progress.done === 40) stopping.abort()
        },
      },
    )
    expect(told.map(({ stage, done, total }) => [stage, done, total])).toEqual([
      ['checking', 0, 70],
      ['checking', 20, 70],
      ['checking', 40, 70],
    ])
    expect(session.items).toHaveLength(60)
  })
})

describe('a change', () => {
  test('of many mends what a rule found in each, subjects too, and says which are others now', async () => {
    const document = readText('Order {{order_number}} 😀 and 😀 again.').document
    const session = await sessionWith([
      imported('a', '', { texts: [{ language: 'en-CA', subject: 'News 🎉', document, removals: [] }] }),
      imported('b', 'Order {{order_number}} 🎁!'),
      imported('c', 'Order {{order_number}}.'),
    ])
    const changed = await session.change(['a', 'b', 'c', 'gone'], { kind: 'fix', rule: 'emoji' }, steps)
    expect(changed.map(({ key, isChanged }) => [key, isChanged])).toEqual([
      ['a', true],
      ['b', true],
    ])
    expect(changed.flatMap(({ rules }) => rules.filter(({ rule }) => rule === 'emoji'))).toEqual([])
    expect(await textOf(session, 'a')).toBe('Order {{order_number}} and again.')
    expect((await session.read('a'))?.content.variants[0].subject).toBe('News')
    expect(await textOf(session, 'b')).toBe('Order {{order_number}}!')
    expect(session.items.map(({ isChanged }) => isChanged)).toEqual([true, true, false])
  })

  test('never touches the words of a message without a look at it', async () => {
    const words = 'Order {{order_number}}: buy our new shelf and save 20%! Write to help@shop.example'
    const session = await sessionWith([imported('a', words)])
    for (const rule of ['marketing', 'email-address', 'missing-order-number', 'spelling-grammar'] as const) {
      expect(await session.change(['a'], { kind: 'fix', rule }, steps)).toEqual([])
    }
    expect(await textOf(session, 'a')).toBe(words)
  })

  test('of one finding mends that one alone', async () => {
    const session = await sessionWith([imported('a', '😀 Order {{order_number}} 🎁')])
    const found = (await session.read('a'))?.texts[0]?.result.findings.filter(({ rule }) => rule === 'emoji') ?? []
    expect(found).toHaveLength(2)
    await session.change(['a'], { kind: 'fix-one', text: 0, finding: found[1]?.key ?? '' }, steps)
    expect(await textOf(session, 'a')).toBe('😀 Order {{order_number}}')
    expect(await session.change(['a'], { kind: 'fix-one', text: 0, finding: 'none' }, steps)).toEqual([])
  })

  test('says what a token stands for wherever it stands, and judges anew', async () => {
    const session = await sessionWith([
      imported('a', 'The size {{size}} of {{size}} is in order {{order_number}}, {{other}}.'),
      imported('b', 'No token.'),
    ])
    const changed = await session.change(['a', 'b'], { kind: 'token', token: '{{size}}', means: 'product_name' }, steps)
    expect(changed.map(({ key, tokens }) => [key, tokens])).toEqual([['a', ['{{other}}']]])
    expect(await textOf(session, 'a')).toBe(
      'The size {{product_name}} of {{product_name}} is in order {{order_number}}, {{other}}.',
    )
  })

  test('of purpose, store, language and title is kept, and the purpose no longer open', async () => {
    const session = await sessionWith([imported('a', 'Order {{order_number}}.')])
    const one = async (change: Parameters<typeof session.change>[1]) => (await session.change(['a'], change, steps))[0]
    expect(await one({ kind: 'title', title: '  Late \n parcel ' })).toMatchObject({ title: 'Late parcel' })
    expect(await one({ kind: 'title', title: '   ' })).toBeUndefined()
    // Chosen, though it is the same.
    expect(await one({ kind: 'purpose', purpose: 'reply' })).toMatchObject({ isPurposeOpen: false })
    expect(await one({ kind: 'store', store: 'UK' })).toMatchObject({ store: 'UK', languages: ['en-GB'] })
    expect(await one({ kind: 'language', language: 'fr-FR' })).toMatchObject({ languages: ['fr-FR'] })
    expect(await one({ kind: 'purpose', purpose: 'proactive-invoice' })).toMatchObject({ purpose: 'proactive-invoice' })
    expect(session.template('a')).toMatchObject({
      content: { title: 'Late parcel', store: 'UK', purpose: 'proactive-invoice' },
      tags: [],
    })
  })

  test('is taken back whole', async () => {
    const session = await sessionWith([imported('a', 'Order {{order_number}} 😀')])
    await session.change(['a'], { kind: 'fix', rule: 'emoji' }, steps)
    await session.change(['a'], { kind: 'purpose', purpose: 'proactive-invoice' }, steps)
    const [back] = await session.change(['a'], { kind: 'revert' }, steps)
    expect(back).toMatchObject({ isChanged: false, purpose: 'reply', isPurposeOpen: true })
    expect(await textOf(session, 'a')).toBe('Order {{order_number}} 😀')
  })
})
