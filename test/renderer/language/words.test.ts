// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { withApostrophesOf } from '../../../renderer/language/apostrophes.ts'
import { createWordsSlice, wordFailure } from '../../../renderer/language/words-slice.ts'
import type { AppState, StoreParts } from '../../../renderer/store.ts'
import { createTranslate } from '../../../shared/i18n/translator.ts'
import type { Failure, StorageReason } from '../../../shared/ipc/contract.ts'
import type { Finding } from '../../../shared/policy/finding.ts'
import type { Fix } from '../../../shared/policy/rule.ts'
import { newVariant } from '../../../shared/template/template.ts'
import { text } from '../editor/open-editor.ts'

function misspelling(span: readonly [number, number], found: string): Finding {
  return {
    key: 'k',
    rule: 'spelling-grammar',
    clause: 'F11',
    severity: 'note',
    messageId: 'spelling',
    data: { text: found, suggestion: '' },
    place: 'message',
    span,
    text: found,
    textHash: '',
    exceptions: [],
    state: 'open',
    reason: null,
    fix: null,
  }
}

/** The slice in a window with this text open and these findings; `answers` are main's, by command. */
function window(
  message: string,
  findings: readonly Finding[],
  answers: Readonly<Record<string, unknown>> = {},
  language = 'en-CA',
) {
  const asked: unknown[] = []
  const fixes: Fix[] = []
  const notices: unknown[] = []
  const state = {
    open: { content: { variants: [newVariant(language, text(message))] }, current: 0 },
    result: { findings },
    applyFixes: (applied: readonly Fix[]) => fixes.push(...applied),
    notify: (notice: unknown) => notices.push(notice),
  }
  const bridge = {
    invoke: (name: string, input: unknown) => {
      asked.push([name, input])
      return Promise.resolve(answers[name] ?? { ok: true, value: null })
    },
  }
  const slice = createWordsSlice({
    bridge,
    get: () => state as unknown as AppState,
    set: vi.fn(),
  } as unknown as StoreParts)
  return { slice, asked, fixes, notices }
}

describe('[F11] suggestions in the window', () => {
  test('are asked for once, and again only when there was no answer', async () => {
    const right = window('a bagg', [], { 'language/suggest': { ok: true, value: ['bag'] } })
    expect(await Promise.all([right.slice.suggest('bagg'), right.slice.suggest('bagg')])).toEqual([['bag'], ['bag']])
    expect(right.asked).toEqual([['language/suggest', { language: 'en-CA', word: 'bagg' }]])
    const failing = window('a bagg', [], { 'language/suggest': { ok: false, failure: { kind: 'cancelled' } } })
    expect(await failing.slice.suggest('bagg')).toBeNull()
    expect(await failing.slice.suggest('bagg')).toBeNull()
    expect(failing.asked).toHaveLength(2)
  })

  test('have the apostrophe that the text has', async () => {
    const answers = { 'language/suggest': { ok: true, value: ["don't"] } }
    expect(await window('It’s dont', [], answers).slice.suggest('dont')).toEqual(['don’t'])
    expect(await window("It's dont", [], answers).slice.suggest('dont')).toEqual(["don't"])
    expect(withApostrophesOf('none', "don't")).toBe("don't")
  })

  test('replace exactly the word where it stands', () => {
    const { slice, fixes, notices } = window('We recieve it.', [misspelling([3, 10], 'recieve')])
    slice.replaceMisspelling('k', 'receive')
    expect(fixes.map(({ edits }) => edits)).toEqual([
      [{ kind: 'replace', span: [3, 10], content: [{ type: 'text', text: 'receive' }] }],
    ])
    expect(notices).toEqual([])
  })

  test.each([
    ['the text has moved since the check', 'So we recieve it.', [misspelling([3, 10], 'recieve')]],
    ['the finding has gone', 'We recieve it.', []],
    ['it is set aside', 'We recieve it.', [{ ...misspelling([3, 10], 'recieve'), state: 'excepted' as const }]],
    ['it is another kind of finding', 'We recieve it.', [{ ...misspelling([3, 10], 'recieve'), messageId: 'article' }]],
  ])('replace nothing and say so when %s', (_, message, findings) => {
    const { slice, fixes, notices } = window(message, findings)
    slice.replaceMisspelling('k', 'receive')
    expect(fixes).toEqual([])
    expect(notices).toEqual([{ key: 'language.suggestions.moved', severity: 'information' }])
  })
})

describe('[F11] adding a word from the text', () => {
  test('puts the word itself on the list, and the notice takes it back', async () => {
    const { slice, asked, notices } = window('l’abrazou', [misspelling([0, 9], 'l’abrazou')], {}, 'fr-CA')
    await slice.addMisspelling('k', 'team')
    expect(asked).toEqual([['language/change-words', { list: 'team', add: ['abrazou'], remove: [] }]])
    const [notice] = notices as { readonly key: string; readonly action: { readonly perform: () => void } }[]
    expect(notice?.key).toBe('language.words.added.team')
    notice?.action.perform()
    expect(asked.at(-1)).toEqual(['language/change-words', { list: 'team', add: [], remove: ['abrazou'] }])
  })

  test('says why it could not', async () => {
    const failure = { kind: 'storage', reason: 'read-only', detail: 'x' }
    const answers = { 'language/change-words': { ok: false, failure } }
    const { slice, notices } = window('bagg', [misspelling([0, 4], 'bagg')], answers)
    await slice.addMisspelling('k', 'personal')
    expect(notices).toEqual([{ key: 'language.words.failures.read-only', data: { detail: 'x' }, severity: 'problem' }])
  })
})

test('every failure of a word list has a sentence', () => {
  const reasons: readonly StorageReason[] = ['newer', 'full', 'read-only', 'missing', 'busy', 'corrupt', 'other']
  const failures: readonly Failure[] = [
    ...reasons.map((reason) => ({ kind: 'storage', reason, detail: 'x' }) as const),
    ...['empty', 'too-long', 'not-a-word', 'list-full', 'not-text'].map(
      (problem) => ({ kind: 'invalid', path: 'x', problem }) as const,
    ),
  ]
  const translate = createTranslate('en')
  for (const failure of failures) {
    const { key, data } = wordFailure(failure)
    expect(translate(key, data), key).not.toMatch(/^language\.|\{\{/)
  }
})
