import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dispatch } from '../../app/dispatch.ts'
import type { Handlers } from '../../main/handlers.ts'
import { silentLog, type Log, type LogFacts } from '../../main/log.ts'
import type { CommandName } from '../../shared/ipc/contract.ts'
import { readers } from '../../shared/ipc/readers.ts'

const origin = 'app://plumeline'
const ourWindow = { isOurWindow: true, isMainFrame: true, origin }
const commands = Object.keys(readers) as CommandName[]

/** Handlers that note what reaches them and answer with it. */
function notingHandlers(): { readonly handlers: Handlers; readonly reached: { name: string; input: unknown }[] } {
  const reached: { name: string; input: unknown }[] = []
  const handlers = Object.fromEntries(
    commands.map((name) => [
      name,
      (input: unknown) => {
        reached.push({ name, input })
        return { ok: true, value: null }
      },
    ]),
  ) as unknown as Handlers
  return { handlers, reached }
}

describe('[S5] senders', () => {
  const strangers = {
    'another window': { ...ourWindow, isOurWindow: false },
    'a frame in our window': { ...ourWindow, isMainFrame: false },
    'our window at another address': { ...ourWindow, origin: 'https://example.com' },
    'a frame that is gone': { isOurWindow: true, isMainFrame: false, origin: '' },
  }
  for (const [who, sender] of Object.entries(strangers)) {
    test(`${who} gets no command handled`, async () => {
      const { handlers, reached } = notingHandlers()
      for (const name of commands) {
        expect(await dispatch(handlers, origin, silentLog, sender, name, null)).toMatchObject({
          ok: false,
          failure: { kind: 'invalid', problem: 'sender' },
        })
      }
      expect(reached).toEqual([])
    })
  }

  test('our window gets an answer', async () => {
    const { handlers, reached } = notingHandlers()
    expect(await dispatch(handlers, origin, silentLog, ourWindow, 'library/open', { id: 'a' })).toEqual({
      ok: true,
      value: null,
    })
    expect(reached).toEqual([{ name: 'library/open', input: { id: 'a' } }])
  })
})

describe('[S5] names', () => {
  test('that are no command are refused, those that every object has as well', async () => {
    const { handlers, reached } = notingHandlers()
    for (const name of ['library/drop', 'constructor', '__proto__', 'toString', '', 1, null, undefined, {}]) {
      expect(await dispatch(handlers, origin, silentLog, ourWindow, name, null)).toMatchObject({
        ok: false,
        failure: { problem: 'command' },
      })
    }
    expect(reached).toEqual([])
  })
})

function isSettings(input: unknown): boolean {
  return Object.entries(input as object).every(
    ([key, value]) => value === undefined || (key === 'theme' && ['system', 'light', 'dark'].includes(String(value))),
  )
}

function isStates(input: unknown): boolean {
  return Object.values(input as object).every(
    (state: unknown) =>
      typeof state === 'object' &&
      state !== null &&
      Object.values(state).every((value) => typeof value === 'boolean') &&
      Object.keys(state).length === 2,
  )
}

describe('[S5] inputs', () => {
  /** Keys that an input may have when it reaches a handler; commands without an input get `null`. */
  const keys: Readonly<Record<CommandName, readonly string[] | null>> = {
    'library/list': ['query', 'archived'],
    'library/ids': ['query', 'archived'],
    'library/place': ['id', 'list'],
    'library/find-title': ['list', 'prefix', 'from'],
    'library/change': ['ids', 'change'],
    'library/organised': ['id'],
    'library/tags': null,
    'library/change-tag': ['name', 'to'],
    'library/saved-filters': null,
    'library/save-filter': ['name', 'query', 'filter'],
    'library/delete-filter': ['name'],
    'library/overview': null,
    'library/recheck': ['ids'],
    'library/stop-recheck': null,
    'library/languages': null,
    'library/location': null,
    'library/plan-place': ['use', 'to'],
    'library/move': ['token'],
    'library/reveal': null,
    'library/open': ['id'],
    'library/create': ['content'],
    'library/save': ['id', 'revision', 'content'],
    'library/duplicate': ['id', 'title'],
    'library/archive': ['id', 'archived'],
    'library/delete': ['id'],
    'library/undelete': ['id'],
    'library/verdict-changes': null,
    'library/dismiss-verdict-changes': ['through'],
    'library/facts': ['store', 'id'],
    'history/list': ['id'],
    'history/read': ['id', 'revision'],
    'history/restore': ['id', 'revision', 'baseRevision'],
    'history/name': ['id', 'revision', 'comment'],
    'blocks/list': null,
    'blocks/create': ['name', 'variants'],
    'blocks/save': ['id', 'revision', 'name', 'variants'],
    'blocks/effect': ['id', 'variants'],
    'blocks/delete': ['id'],
    'blocks/undelete': ['id'],
    'blocks/earlier': ['id'],
    'approval/read': ['id'],
    'approval/submit': ['id', 'revision', 'note'],
    'approval/withdraw': ['id'],
    'approval/send-back': ['id', 'note'],
    'approval/approve': ['id', 'revision', 'comment'],
    'team/read': null,
    'team/change': [],
    'library/backups': null,
    'library/restore-backup': ['name'],
    'library/emergency-export': ['templates'],
    'language/check-words': ['language', 'words'],
    'language/check-grammar': ['language', 'paragraphs'],
    'language/suggest': ['language', 'word'],
    'language/offer-word-menu': ['entry', 'suggestions', 'hasSelection', 'place'],
    'language/words': null,
    'language/change-words': ['list', 'add', 'remove'],
    'language/set-store-name': ['name'],
    'language/import-words': ['list'],
    'language/export-words': ['list'],
    'exchange/export': ['id', 'format', 'copy'],
    'exchange/export-several': ['ids', 'format', 'copy'],
    'report/write': ['ids', 'format'],
    'report/print': ['ids'],
    'print/template': ['id', 'copy'],
    'profiles/list': null,
    'profiles/save': ['profile', 'dialect'],
    'profiles/delete': ['id'],
    'profiles/check': ['ids', 'profile', 'copy'],
    'profiles/export': ['ids', 'profile', 'copy'],
    'profiles/export-again': ['ids'],
    'profiles/cancel': null,
    'profile-file/write': ['id'],
    'profile-file/read': null,
    'exchange/verify': null,
    'exchange/reveal': null,
    'translation/export': ['ids', 'languages', 'format'],
    'translation/open': null,
    'translation/apply': ['token', 'keys'],
    'translation/undo': ['token'],
    'share/export': ['ids'],
    'share/export-library': null,
    'share/is-waiting': null,
    'share/open': ['file'],
    'import/look': ['token', 'file', 'form'],
    'import/open': ['files'],
    'import/take': ['token', 'store', 'tables'],
    'import/items': ['token', 'offset'],
    'import/read': ['token', 'key'],
    'import/change': ['token', 'keys', 'change'],
    'import/add': ['token', 'keys', 'tags'],
    'import/undo': ['ids'],
    'import/cancel': null,
    'import/close': ['token'],
    'settings/read': null,
    'settings/write': null,
    'actions/state': null,
    'window/flushed': ['token'],
    'app/information': null,
  }
  const hostile = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true }),
    fc.record(
      {
        id: fc.anything(),
        ids: fc.anything(),
        languages: fc.anything(),
        keys: fc.anything(),
        language: fc.anything(),
        words: fc.anything(),
        store: fc.anything(),
        query: fc.anything(),
        archived: fc.anything(),
        content: fc.anything(),
        revision: fc.anything(),
        title: fc.anything(),
        format: fc.anything(),
        token: fc.anything(),
        through: fc.anything(),
        theme: fc.anything(),
        bold: fc.anything(),
      },
      { requiredKeys: [] },
    ),
  )
  /** What inputs are made of, so that with the right keys some of them are read. */
  const plausible = fc.oneof(
    fc.constantFrom<unknown>(null, true, false, 0, 1, -1, 1e308, '', 'a', 'en-CA', 'CA', 'html', 'json', 'reply', 'text', 'accept', [], ['a'], ['en-CA'], {}, [{}], { id: 'a' }, '__proto__', '../a', 'x'.repeat(5000)), // prettier-ignore
    fc.anything(),
  )
  /** An input with a command's own keys, and now and then one that is not among them. */
  const shaped = (allowed: readonly string[]): fc.Arbitrary<unknown> =>
    fc
      .tuple(
        fc.record(Object.fromEntries(allowed.map((key) => [key, plausible]))),
        fc.dictionary(fc.constantFrom('extra', 'constructor', 'toString'), fc.anything(), { maxKeys: 1 }),
        fc.nat(5),
      )
      .map(([input, extra, chance]) => (chance === 0 ? { ...input, ...extra } : input))

  const count = { tried: 0, refused: 0, read: 0 }
  for (const name of commands) {
    test(`${name} with 1,000 fuzzed inputs: none handled wrongly, none uncaught`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(hostile, shaped(keys[name] ?? [])), async (input) => {
          const { handlers, reached } = notingHandlers()
          const answer = await dispatch(handlers, origin, silentLog, ourWindow, name, input)
          count.tried += 1
          count[answer.ok ? 'read' : 'refused'] += 1
          if (!answer.ok) {
            expect(answer.failure).toMatchObject({ kind: 'invalid' })
            expect(reached).toEqual([])
            return
          }
          const [call] = reached
          expect(reached).toHaveLength(1)
          const allowed = keys[name]
          if (allowed !== null) expect(Object.keys(call?.input as object).sort()).toEqual([...allowed].sort())
          else if (name === 'settings/write') expect(isSettings(call?.input)).toBe(true)
          else if (name === 'actions/state') expect(isStates(call?.input)).toBe(true)
          else expect(call?.input).toBeNull()
        }),
        { numRuns: 1000 },
      )
    })
  }

  test('are 1,000 for each command, most of them refused and some of them read', () => {
    expect(count.tried).toBe(commands.length * 1000)
    expect(count.refused).toBeGreaterThan(count.tried / 2)
    expect(count.read).toBeGreaterThan(commands.length)
    if (process.env['PLUMELINE_FIGURES'] !== undefined)
      console.log(`${commands.length} commands: ${JSON.stringify(count)}`)
  })

  test('a document nested beyond all measure is refused, not crashed on', async () => {
    const { handlers, reached } = notingHandlers()
    let block: unknown = { type: 'paragraph' }
    for (let depth = 0; depth < 20_000; depth += 1) {
      block = { type: 'bulletList', content: [{ type: 'listItem', content: [block] }] }
    }
    const variant = {
      language: 'en-CA',
      document: { type: 'doc', content: [block] },
      exceptions: [],
      confirmations: [],
    }
    const content = { title: 't', purpose: 'reply', store: 'CA', sendWithinDays: null, variants: [variant] }
    const answer = await dispatch(handlers, origin, silentLog, ourWindow, 'library/create', { content })
    expect(answer.ok).toBe(false)
    expect(reached).toEqual([])
  })

  test('the refusal names the place', async () => {
    const { handlers } = notingHandlers()
    const content = { title: 't', purpose: 'reply', store: 'CA', sendWithinDays: null, variants: [] }
    expect(await dispatch(handlers, origin, silentLog, ourWindow, 'library/create', { content })).toMatchObject({
      failure: { kind: 'invalid', path: expect.stringMatching(/^content\.variants/) },
    })
  })
})

test('an exception of a handler becomes a failure, and the log has nothing that a person wrote', async () => {
  const { handlers } = notingHandlers()
  const lines: { readonly event: string; readonly facts: LogFacts | undefined }[] = []
  const note = (event: string, facts?: LogFacts): void => void lines.push({ event, facts })
  const log: Log = { info: note, warn: note, error: note }
  const failing: Handlers = {
    ...handlers,
    'library/list': ({ query }) => {
      throw new TypeError(`cannot search for ${query}`)
    },
  }
  const answer = await dispatch(failing, origin, log, ourWindow, 'library/list', { query: 'canary', archived: false })
  expect(answer).toEqual({ ok: false, failure: { kind: 'storage', reason: 'other', detail: 'TypeError' } })
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatchObject({ event: 'handler failed', facts: { command: 'library/list', error: 'TypeError' } })
  expect(JSON.stringify(lines)).not.toContain('canary')
})
