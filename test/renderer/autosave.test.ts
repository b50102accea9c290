import { describe, expect, test } from 'vitest'
import { createAutosave } from '../../renderer/autosave.ts'
import type { Commands, Result, SaveAnswer } from '../../shared/ipc/contract.ts'
import { emptyDocument } from '../../shared/message/document.ts'
import type { TemplateContent } from '../../shared/template/template.ts'

type SaveInput = Commands['library/save']['input']

const contentOf = (title: string): TemplateContent => ({
  title,
  purpose: 'reply',
  store: 'CA',
  sendWithinDays: null,
  isStockOutNotice: false,
  lengthLimit: null,
  confirmations: [],
  variants: [
    { language: 'en-CA', subject: '', document: emptyDocument, exceptions: [], confirmations: [], basedOn: null },
  ],
})
const written = ({ id, revision }: SaveInput): Result<SaveAnswer> => ({
  ok: true,
  value: {
    id,
    revision: revision + 1,
    changedAt: '2026-01-01T00:00:00.000Z',
    verdict: { state: 'clean', violations: 0, confirms: 0 },
  },
})
const full: Result<SaveAnswer> = { ok: false, failure: { kind: 'storage', reason: 'full', detail: '' } }

/** Saves that are answered by hand, and no clock: only `flush` sends. */
function createRig(onSaved: (answer: SaveAnswer) => void = () => {}) {
  const requests: { readonly input: SaveInput; readonly answer: (result: Result<SaveAnswer>) => void }[] = []
  const autosave = createAutosave({
    save: (input) => new Promise((resolve) => requests.push({ input, answer: resolve })),
    onSaved,
    onStatus: () => {},
    setTimer: () => 1,
    clearTimer: () => {},
  })
  return { autosave, requests, next: () => requests.shift() }
}

describe('what is not acknowledged', () => {
  test('is known while it waits, while it is on its way, and after it failed; not once it is on disk', async () => {
    const { autosave, next } = createRig()
    autosave.opened('a', 1)
    expect(autosave.unsaved('a')).toBeNull()
    autosave.edit('a', contentOf('first'))
    expect(autosave.unsaved('a')?.title).toBe('first')

    const failing = autosave.flush()
    expect(autosave.unsaved('a')?.title).toBe('first')
    next()?.answer(full)
    expect(await failing).toBe(false)
    expect(autosave.unsaved('a')?.title).toBe('first')

    const saving = autosave.flush()
    next()?.answer(written({ id: 'a', revision: 1, content: contentOf('first') }))
    expect(await saving).toBe(true)
    expect(autosave.unsaved('a')).toBeNull()
  })

  test('is the newest edit, also while an older one is on its way', () => {
    const { autosave } = createRig()
    autosave.edit('a', contentOf('older'))
    void autosave.flush()
    autosave.edit('a', contentOf('newer'))
    expect(autosave.unsaved('a')?.title).toBe('newer')
    expect(autosave.unsaved('b')).toBeNull()
  })

  test('is forgotten with a deleted template', () => {
    const { autosave } = createRig()
    autosave.edit('a', contentOf('gone'))
    autosave.forget('a')
    expect(autosave.unsaved('a')).toBeNull()
  })
})

test('a revision read before an unsaved edit was made does not take the edit’s place', async () => {
  const { autosave, next } = createRig()
  autosave.opened('a', 4)
  autosave.edit('a', contentOf('edit'))
  autosave.opened('a', 3)
  void autosave.flush()
  expect(next()?.input).toMatchObject({ id: 'a', revision: 4 })
})

test('saving goes on when what is made of an answer breaks', async () => {
  const { autosave, requests, next } = createRig(() => {
    throw new Error('a broken list')
  })
  autosave.edit('a', contentOf('first'))
  const flushed = autosave.flush()
  const first = next()
  first?.answer(written(first.input))
  await expect(flushed).rejects.toThrow('a broken list')
  autosave.edit('a', contentOf('second'))
  void autosave.flush().catch(() => {})
  expect(requests.map(({ input }) => input.content.title)).toEqual(['second'])
})
