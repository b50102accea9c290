import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Handlers } from '../../main/handlers.ts'
import { silentLog } from '../../main/log.ts'
import type { SaveQuestion, Shell } from '../../main/shell.ts'
import { exportFormats } from '../../shared/exchange/export-format.ts'
import { compliantSamples, sampleLibrary } from '../../shared/template/samples/sample-library.ts'
import { sample } from '../../shared/template/samples/compose.ts'
import { failureOf, valueOf } from './library/test-content.ts'
import { temporaryFolder, testLibrary } from './library/test-library.ts'
import { handlersOnDisk, languageOnDisk } from './handlers-on-disk.ts'

interface Desk {
  readonly handlers: Handlers
  readonly folder: string
  /** What the desktop was asked to do, in order. */
  readonly questions: SaveQuestion[]
  readonly revealed: string[]
  readonly states: unknown[]
  readonly flushed: number[]
}

/** What the person picks where files to verify are asked for. */
let pickedFiles: readonly string[] = []
/** Where the person lets several files go. */
let chosenFolder: string | null = null

/** The handlers over real files, and a person who saves where `choose` says. */
function desk(choose: (question: SaveQuestion) => string | null = () => null): Desk {
  const folder = temporaryFolder()
  const questions: SaveQuestion[] = []
  const revealed: string[] = []
  const states: unknown[] = []
  const flushed: number[] = []
  const shell: Shell = {
    version: '1.2.3',
    chooseSavePath: (question) => {
      questions.push(question)
      return Promise.resolve(choose(question))
    },
    chooseOpenPath: () => Promise.resolve(null),
    chooseOpenPaths: () => Promise.resolve(pickedFiles),
    chooseFolder: () => Promise.resolve(chosenFolder),
    offerWordMenu: () => Promise.resolve(null),
    showAnew: () => undefined,
    printPdf: () => Promise.resolve(new Uint8Array()),
    print: () => Promise.resolve('printed'),
    reveal: (path) => revealed.push(path),
    showActionStates: (changed) => states.push(changed),
    acknowledgeFlush: (token, unsaved) => flushed.push(token, unsaved),
    send: () => undefined,
  }
  const library = testLibrary(folder)
  const handlers = handlersOnDisk({
    folder,
    library,
    log: silentLog,
    shell,
    language: languageOnDisk((error) => expect.unreachable(String(error))),
  })
  return { handlers, folder, questions, revealed, states, flushed }
}

async function created(handlers: Handlers, content = compliantSamples[0] ?? sampleLibrary[0]): Promise<string> {
  if (content === undefined) throw new Error('no sample')
  return valueOf(await handlers['library/create']({ content })).id
}

describe('exchange/export', () => {
  it.each(exportFormats)(
    'writes %s to the path that the person chose, under the name that was offered',
    async (format) => {
      const exports = temporaryFolder()
      const { handlers, questions } = desk(({ fileName }) => join(exports, fileName))
      const id = await created(handlers)
      const { paths } = valueOf(await handlers['exchange/export']({ id, format, copy: 'draft' }))
      const [path = ''] = paths
      expect(paths).toHaveLength(1)
      expect(questions).toHaveLength(1)
      // A key without a text would show as the key.
      expect(questions[0]?.title).toBe('Export template')
      expect(questions[0]?.fileKind).not.toMatch(/^shell\./)
      expect(path).toBe(join(exports, questions[0]?.fileName ?? ''))
      expect(path.endsWith(`.${questions[0]?.extension}`)).toBe(true)
      expect(readFileSync(path, 'utf8')).toContain('order_number')
      expect(readdirSync(exports)).toHaveLength(1)
    },
  )

  it('refuses a template that breaks the policy, with what to mend, and asks for no path', async () => {
    const { handlers, questions } = desk()
    const id = await created(handlers, sample('en-CA', 'x', 'proactive-other', 5, ['Call 514-555-0142 :-)']))
    const failure = failureOf(await handlers['exchange/export']({ id, format: 'html', copy: 'draft' }))
    if (failure.kind !== 'refused') throw new Error(failure.kind)
    expect(failure.verdict.state).toBe('violation')
    expect(failure.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['missing-order-number', 'emoticon']),
    )
    expect(questions).toEqual([])
  })

  it('refuses a template whose second language breaks the policy', async () => {
    const { handlers } = desk()
    const [good] = compliantSamples
    const bad = sample('en-CA', 'x', 'reply', null, ['Hello :-)'])
    if (good === undefined) throw new Error('no sample')
    const id = await created(handlers, { ...good, variants: [...good.variants, ...bad.variants] })
    expect(failureOf(await handlers['exchange/export']({ id, format: 'html', copy: 'draft' })).kind).toBe('refused')
  })

  it('is cancelled with the dialog, and writes nothing', async () => {
    const { handlers } = desk(() => null)
    const id = await created(handlers)
    expect(failureOf(await handlers['exchange/export']({ id, format: 'json', copy: 'draft' }))).toEqual({
      kind: 'cancelled',
    })
  })

  it('says that the folder is gone, and leaves no half file', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'gone', 'x.html')
    const { handlers } = desk(() => path)
    const id = await created(handlers)
    const failure = failureOf(await handlers['exchange/export']({ id, format: 'html', copy: 'draft' }))
    expect(failure).toMatchObject({ kind: 'storage', reason: 'missing' })
    mkdirSync(join(folder, 'gone'))
    expect(existsSync(path)).toBe(false)
  })

  it('says that the template is not there', async () => {
    const failure = failureOf(await desk().handlers['exchange/export']({ id: 'nobody', format: 'html', copy: 'draft' }))
    expect(failure).toEqual({ kind: 'not-found', what: 'nobody' })
  })
})

/** A template that Ann submitted and Rita, at the same desk, approved. */
async function approved(handlers: Handlers, content = compliantSamples[0] ?? sampleLibrary[0]): Promise<string> {
  const id = await created(handlers, content)
  valueOf(await handlers['settings/write']({ yourName: 'Ann' }))
  valueOf(await handlers['team/change']({ allowsOnePerson: true }))
  valueOf(await handlers['approval/submit']({ id, revision: 1, note: '' }))
  valueOf(await handlers['settings/write']({ yourName: 'Rita' }))
  valueOf(await handlers['approval/approve']({ id, revision: 1, comment: 'Fine by Rita.' }))
  return id
}

describe('the export of an approved version', () => {
  it.each(exportFormats)(
    'is %s with the seal, and stays the same bytes after the template was edited',
    async (format) => {
      const folder = temporaryFolder()
      const { handlers } = desk(({ fileName }) => join(folder, fileName))
      const id = await approved(handlers)
      const [path = ''] = valueOf(await handlers['exchange/export']({ id, format, copy: 'approved' })).paths
      const before = readFileSync(path, 'utf8')
      expect(readdirSync(folder)).toHaveLength(format === 'json' ? 1 : 2)
      pickedFiles = [path]
      const [told] = valueOf(await handlers['exchange/verify'](null))
      expect(told).toMatchObject({ state: 'genuine', seal: { signer: 'you', reviewer: { name: 'Rita' } } })
      expect(told?.today?.verdict.state).toBe('clean')

      const opened = valueOf(await handlers['library/open']({ id }))
      valueOf(
        await handlers['library/save']({ id, revision: opened.revision, content: { ...opened, title: 'Edited' } }),
      )
      valueOf(await handlers['exchange/export']({ id, format, copy: 'approved' }))
      expect(readFileSync(path, 'utf8')).toBe(before)
      // Names are told in the seal; what a buyer's program gets has none.
      if (format !== 'json') expect(before).not.toMatch(/Rita|Ann/)
      expect(before).not.toContain('Fine by Rita.')
    },
  )

  it('is refused where nothing was approved', async () => {
    const { handlers, questions } = desk()
    const id = await created(handlers)
    expect(failureOf(await handlers['exchange/export']({ id, format: 'html', copy: 'approved' }))).toEqual({
      kind: 'not-approved',
    })
    expect(questions).toEqual([])
  })

  it('of several asks for the folder once, writes those that may go, and says why the others were left out', async () => {
    const folder = temporaryFolder()
    const desktop = desk()
    chosenFolder = folder
    const { handlers } = desktop
    const good = await approved(handlers)
    const draft = await created(handlers, sample('en-CA', 'Draft', 'reply', null, ['The lamp is blue.']))
    const bad = await created(handlers, sample('en-CA', 'Bad', 'reply', null, ['Call 514-555-0142.']))
    const ids = [good, draft, 'nobody', bad]
    const { paths, skipped } = valueOf(
      await handlers['exchange/export-several']({ ids, format: 'html', copy: 'approved' }),
    )
    expect(paths.length).toBeGreaterThan(0)
    expect(readdirSync(folder)).toHaveLength(2 * paths.length)
    expect(skipped).toMatchObject([
      { id: draft, title: 'Draft', reason: { kind: 'not-approved' } },
      { id: 'nobody', title: '', reason: { kind: 'not-found' } },
      { id: bad, title: 'Bad', reason: { kind: 'not-approved' } },
    ])
    const drafts = valueOf(
      await handlers['exchange/export-several']({ ids: [bad, good], format: 'json', copy: 'draft' }),
    )
    expect(drafts).toMatchObject({ skipped: [{ id: bad, reason: { kind: 'refused' } }] })
    expect(readFileSync(drafts.paths[0] ?? '', 'utf8')).toContain('"draft": true')
    chosenFolder = null
    expect(failureOf(await handlers['exchange/export-several']({ ids, format: 'html', copy: 'draft' }))).toEqual({
      kind: 'cancelled',
    })
  })

  it('leaves no text without its seal, and no seal without its text, where one of them cannot be written', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'x.html')
    const { handlers } = desk(() => path)
    const id = await approved(handlers)
    // A folder stands where the seal has to go, then where the text has to go.
    mkdirSync(join(`${path}.seal.json`, 'full'), { recursive: true })
    expect(failureOf(await handlers['exchange/export']({ id, format: 'html', copy: 'approved' })).kind).toBe('storage')
    expect(readdirSync(folder)).toEqual(['x.html.seal.json'])
    rmSync(`${path}.seal.json`, { recursive: true })
    mkdirSync(join(path, 'full'), { recursive: true })
    expect(failureOf(await handlers['exchange/export']({ id, format: 'html', copy: 'approved' })).kind).toBe('storage')
    expect(readdirSync(folder)).toEqual(['x.html'])
    writeFileSync(`${path}.seal.json`, 'an older seal')
    expect(failureOf(await handlers['exchange/export']({ id, format: 'html', copy: 'approved' })).kind).toBe('storage')
    expect(readFileSync(`${path}.seal.json`, 'utf8')).toBe('an older seal')
  })
})

describe('exchange/reveal', () => {
  it('shows the file exported last, and fails before there is one', async () => {
    const path = join(temporaryFolder(), 'x.txt')
    const { handlers, revealed } = desk(() => path)
    expect(failureOf(await handlers['exchange/reveal'](null)).kind).toBe('not-found')
    valueOf(await handlers['exchange/export']({ id: await created(handlers), format: 'text', copy: 'draft' }))
    valueOf(await handlers['exchange/reveal'](null))
    expect(revealed).toEqual([path])
  })
})

describe('the other commands', () => {
  it('take a template through its life', async () => {
    const { handlers } = desk()
    const id = await created(handlers)
    const opened = valueOf(await handlers['library/open']({ id }))
    const saved = valueOf(await handlers['library/save']({ id, revision: 1, content: { ...opened, title: 'other' } }))
    expect(saved).toMatchObject({ id, revision: 2 })
    const copy = valueOf(await handlers['library/duplicate']({ id, title: 'copy' }))
    valueOf(await handlers['library/archive']({ id: copy.id, archived: true }))
    valueOf(await handlers['library/delete']({ id }))
    expect(valueOf(await handlers['library/list']({ query: '', archived: false })).rows).toEqual([])
    valueOf(await handlers['library/undelete']({ id }))
    const [line] = valueOf(await handlers['library/list']({ query: 'other', archived: false })).rows
    expect(line?.id).toBe(id)
  })

  it('keep settings on disk', async () => {
    const { handlers, folder } = desk()
    expect(valueOf(await handlers['settings/read'](null)).theme).toBe('system')
    expect(valueOf(await handlers['settings/write']({ theme: 'dark' })).theme).toBe('dark')
    expect(readFileSync(join(folder, 'settings.json'), 'utf8')).toContain('dark')
  })

  it('hand the menu, the flush and the version on', async () => {
    const { handlers, states, flushed, folder } = desk()
    valueOf(await handlers['actions/state']({ bold: { enabled: true, checked: true } }))
    valueOf(await handlers['window/flushed']({ token: 7, unsaved: 2 }))
    expect(states).toEqual([{ bold: { enabled: true, checked: true } }])
    expect(flushed).toEqual([7, 2])
    expect(valueOf(await handlers['app/information'](null))).toEqual({
      version: '1.2.3',
      libraryPath: join(folder, 'library.sqlite'),
    })
  })
})
