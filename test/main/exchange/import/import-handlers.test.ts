import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createImportHandlers, type ImportHandlerParts } from '../../../../main/exchange/import/import-handlers.ts'
import { readImport } from '../../../../main/exchange/import/read-import.ts'
import { silentLog } from '../../../../main/log.ts'
import type { ColumnRole } from '../../../../shared/exchange/import/guess-columns.ts'
import type { ImportReading } from '../../../../shared/exchange/import/imported.ts'
import { createTranslate } from '../../../../shared/i18n/translator.ts'
import { noLanguageTools } from '../../../../shared/policy/language/language-tools.ts'
import { imported } from '../../../support/import/imported-messages.ts'
import { cleanContent } from '../../library/hand-over/two-libraries.ts'
import { failureOf, valueOf } from '../../library/test-content.ts'
import { temporaryFolder, testLibrary } from '../../library/test-library.ts'

const problem = { kind: 'malformed', fileName: 'x.csv', place: { line: 4, column: 1 }, data: {} } as const

function commands(messages: ImportReading['messages'], more: Partial<ImportHandlerParts> = {}) {
  const library = testLibrary()
  const told: string[] = []
  let paths: readonly string[] = []
  const handlers = createImportHandlers({
    library,
    language: { prepare: () => Promise.resolve(false), tools: noLanguageTools },
    rechecks: {
      start: () => {
        told.push('rechecks')
        return Promise.resolve()
      },
    },
    shell: { chooseOpenPaths: () => Promise.resolve(paths), send: (name) => told.push(name) },
    log: silentLog,
    translate: () => createTranslate('en'),
    read: (files, { onRead }) => {
      onRead(files.length)
      return Promise.resolve({ messages, problems: [problem] })
    },
    ...more,
  })
  return { library, told, handlers, choose: (some: readonly string[]) => (paths = some) }
}

const file = { fileName: 'x.csv', bytes: new Uint8Array([1]) }
/** Opens the file and reads it. */
async function take({ handlers }: ReturnType<typeof commands>) {
  const { token, fileNames } = valueOf(await handlers['import/open']({ files: [file] }))
  return { token, fileNames, ...valueOf(await handlers['import/take']({ token, store: 'CA', tables: [] })) }
}
const titles = ({ library }: ReturnType<typeof commands>) =>
  valueOf(library.list({ query: '', archived: false }))
    .rows.map(({ title }) => title)
    .toSorted()

test('nothing is in the library before it is added, and then as imported, with its tags, and undone unless touched', async () => {
  const desk = commands([
    imported('a', 'Order {{order_number}}', { tags: ['Refund'] }),
    imported('b', 'Order {{order_number}}'),
    imported('c', 'Order {{order_number}}'),
  ])
  const { handlers, library } = desk
  const { token, total, items, problems, fileNames } = await take(desk)
  expect([total, items.map(({ key }) => key), fileNames]).toEqual([3, ['a', 'b', 'c'], ['x.csv']])
  expect(problems).toEqual([problem])
  await handlers['import/change']({ token, keys: ['a'], change: { kind: 'title', title: 'Late' } })
  expect(titles(desk)).toEqual([])

  const { ids, failure } = valueOf(await handlers['import/add']({ token, keys: ['a', 'c'], tags: ['New'] }))
  expect(failure).toBeNull()
  expect(titles(desk)).toEqual(['Late', 'c'])
  const [first = '', second = ''] = ids
  expect(valueOf(library.organised(first)).tags).toEqual(['New', 'Refund'])
  expect(valueOf(library.versions(first)).map(({ kind }) => kind)).toEqual(['imported'])
  // What was added is no longer of the import.
  expect(valueOf(await handlers['import/items']({ token, offset: 0 })).map(({ key }) => key)).toEqual(['b'])
  expect(failureOf(await handlers['import/read']({ token, key: 'a' }))).toMatchObject({ kind: 'not-found' })

  const { title: _, ...opened } = valueOf(library.open(second))
  valueOf(library.save(second, 1, { ...opened, title: 'Worked on' }))
  expect(valueOf(await handlers['import/undo']({ ids }))).toEqual({ deleted: [first], kept: 1 })
  expect(titles(desk)).toEqual(['Worked on'])
})

test('what was submitted for review since is not undone', async () => {
  const { handlers, library } = commands([])
  const ids = valueOf(library.addImported([{ content: cleanContent('Late'), tags: [] }], false))
  valueOf(library.submit(ids[0] ?? '', 1, { name: 'Ada', key: '' }, ''))
  expect(valueOf(await handlers['import/undo']({ ids }))).toEqual({ deleted: [], kept: 1 })
})

test('many are added behind what people do, in pages, and judged afterwards', async () => {
  const many = Array.from({ length: 1205 }, (_, index) => imported(`m${index}`, 'Order {{order_number}}'))
  const desk = commands(many)
  const { handlers, told } = desk
  const { token, total, items } = await take(desk)
  expect([total, items.length]).toEqual([1205, 1000])
  expect(valueOf(await handlers['import/items']({ token, offset: 1000 }))).toHaveLength(205)
  const keys = many.map(({ key }) => key)
  expect(valueOf(await handlers['import/add']({ token, keys, tags: [] })).ids).toHaveLength(1205)
  expect(valueOf(desk.library.list({ query: '', archived: false })).total).toBe(1205)
  expect(told).toContain('rechecks')
  expect(told.filter((name) => name === 'library/changed')).toHaveLength(1)
})

test('adding stops where it is told to, and what was added by then is told', async () => {
  const many = Array.from({ length: 300 }, (_, index) => imported(`m${index}`, 'Hello'))
  const desk = commands(many)
  const { handlers, library } = desk
  const { token } = await take(desk)
  const adding = handlers['import/add']({ token, keys: many.map(({ key }) => key), tags: [] })
  await handlers['import/cancel'](null)
  const { ids } = valueOf(await adding)
  expect(ids).toHaveLength(100)
  expect(valueOf(library.list({ query: '', archived: false })).total).toBe(100)
  expect(valueOf(await handlers['import/items']({ token, offset: 0 }))).toHaveLength(200)
})

test('reading stops where it is told to, and leaves nothing', async () => {
  const many = Array.from({ length: 60 }, (_, index) => imported(`m${index}`, 'Hello'))
  const { handlers } = commands(many, {
    async read() {
      await handlers['import/cancel'](null)
      return { messages: many, problems: [] }
    },
  })
  const { token } = valueOf(await handlers['import/open']({ files: [file] }))
  expect(failureOf(await handlers['import/take']({ token, store: 'CA', tables: [] }))).toEqual({ kind: 'cancelled' })
  expect(failureOf(await handlers['import/items']({ token, offset: 0 }))).toMatchObject({ kind: 'not-found' })
})

test('an import is void when another is opened or it is closed', async () => {
  const desk = commands([imported('a', 'Hello')])
  const { handlers } = desk
  const open = async () => (await take(desk)).token
  const first = await open()
  const second = await open()
  expect(failureOf(await handlers['import/read']({ token: first, key: 'a' }))).toMatchObject({ kind: 'not-found' })
  valueOf(await handlers['import/read']({ token: second, key: 'a' }))
  await handlers['import/close']({ token: second })
  expect(failureOf(await handlers['import/add']({ token: second, keys: ['a'], tags: [] }))).toMatchObject({
    kind: 'not-found',
  })
})

test('files are chosen, and one that is not there fails in words', async () => {
  const folder = temporaryFolder()
  const names: string[] = []
  const { handlers, choose } = commands([], {
    read: (files) => {
      names.push(...files.map(({ name, bytes }) => `${name} ${bytes.length}`))
      return Promise.resolve({ messages: [], problems: [] })
    },
  })
  const open = () => handlers['import/open']({ files: null })
  expect(failureOf(await open())).toEqual({ kind: 'cancelled' })
  writeFileSync(join(folder, 'a.txt'), 'Hello')
  choose([join(folder, 'a.txt')])
  const { token } = valueOf(await open())
  valueOf(await handlers['import/take']({ token, store: 'CA', tables: [] }))
  expect(names).toEqual(['a.txt 5'])
  choose([join(folder, 'a.txt'), join(folder, 'gone.txt')])
  expect(failureOf(await open())).toMatchObject({ kind: 'storage', reason: 'missing' })
})

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
/** Commands that read as the app does. */
const readingDesk = () => commands([], { read: readImport })

describe('tables', () => {
  const table = { fileName: 'notes.csv', bytes: bytesOf('Kürzel;Notiz\nA;Votre commande\n') }

  test('are looked at before anything is read, and again in another form', async () => {
    const { handlers } = readingDesk()
    const { token, tables } = valueOf(await handlers['import/open']({ files: [file, table] }))
    expect(tables).toMatchObject([{ file: 1, fileName: 'notes.csv', encoding: 'windows-1252', delimiter: ';' }])
    const form = { encoding: 'windows-1252', delimiter: ',', hasHeader: false } as const
    expect(valueOf(await handlers['import/look']({ token, file: 1, form })).rows).toEqual([
      ['Kürzel;Notiz'],
      ['A;Votre commande'],
    ])
    expect(failureOf(await handlers['import/look']({ token, file: 2, form }))).toMatchObject({ kind: 'not-found' })
    expect(failureOf(await handlers['import/look']({ token: token + 1, file: 1, form }))).toMatchObject({
      kind: 'not-found',
    })
  })

  test('are read as is said, and again as is said then', async () => {
    const { handlers } = readingDesk()
    const { token } = valueOf(await handlers['import/open']({ files: [table] }))
    const form = { encoding: 'windows-1252', delimiter: ';', hasHeader: true } as const
    const read = async (columns: readonly ColumnRole[]) =>
      valueOf(
        await handlers['import/take']({ token, store: 'CA', tables: [{ file: 0, reading: { ...form, columns } }] }),
      ).items.map(({ title, languages }) => [title, ...languages])
    const text = { kind: 'text', language: 'fr-CA' } as const
    expect(await read([{ kind: 'title' }, text])).toEqual([['A', 'fr-CA']])
    expect(await read([{ ...text, language: 'de-DE' }, { kind: 'title' }])).toEqual([['Votre commande', 'de-DE']])
  })

  test('are not read again once the import has none', async () => {
    const { handlers } = readingDesk()
    const letter = { fileName: 'a.html', bytes: bytesOf('<p>Votre commande</p>') }
    const { token, tables } = valueOf(await handlers['import/open']({ files: [letter] }))
    expect(tables).toEqual([])
    const take = async () => valueOf(await handlers['import/take']({ token, store: 'CA', tables: [] })).total
    expect([await take(), await take()]).toEqual([1, 0])
  })

  test('stop being read within one when they are told to', async () => {
    const { handlers } = readingDesk()
    const long = { fileName: 'long.csv', bytes: bytesOf(`title,text\n${'A,Hello <b>you</b>\n'.repeat(20_000)}`) }
    const { token } = valueOf(await handlers['import/open']({ files: [long] }))
    const taking = handlers['import/take']({ token, store: 'CA', tables: [] })
    setTimeout(() => void handlers['import/cancel'](null))
    expect(failureOf(await taking)).toEqual({ kind: 'cancelled' })
  })
})
