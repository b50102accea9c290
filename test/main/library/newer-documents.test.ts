import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backupFolder } from '../../../main/library/backup/backups.ts'
import { makeBackup } from '../../../main/library/backup/make-backup.ts'
import { openConnection } from '../../../main/library/connection.ts'
import { libraryFileName, openLibrary } from '../../../main/library/library.ts'
import { libraryVersion } from '../../../main/library/migrate.ts'
import { recheckLibrary } from '../../../main/library/recheck-library.ts'
import { thinHistory } from '../../../main/library/thin-history.ts'
import { silentLog } from '../../../main/log.ts'
import { documentProblem } from '../../../renderer/editor/schema.ts'
import { salvageText } from '../../../renderer/editor/UnreadableMessage.tsx'
import { content, failureOf, valueOf } from './test-content.ts'
import { libraryOptions, temporaryFolder, testLibrary } from './test-library.ts'

const words = 'Kept – é 字 🙂 x'
const text = (more: object = {}) => ({ type: 'text', text: words, ...more })
const paragraph = (...parts: readonly unknown[]) => ({ type: 'paragraph', content: parts })
const marked = (type: string, attrs?: object) => paragraph(text({ marks: [{ type, ...(attrs ? { attrs } : {}) }] }))
const item = (...parts: readonly unknown[]) => ({ type: 'listItem', content: parts })
const bullets = (...items: readonly unknown[]) => ({ type: 'bulletList', content: items })

/** What a version to come may write, each with a text in it. */
const blocks: Readonly<Record<string, unknown>> = {
  'a table': { type: 'table', content: [{ type: 'row', content: [{ type: 'cell', content: [paragraph(text())] }] }] },
  'a heading': { type: 'heading', attrs: { level: 2 }, content: [text()] },
  'a quotation': { type: 'blockquote', content: [paragraph(text())] },
  'a block of code': { type: 'codeBlock', content: [text()] },
  'a definition list': { type: 'definitions', content: [{ type: 'term', content: [text()] }] },
  'a section with a condition': { type: 'section', attrs: { when: 'late' }, content: [paragraph(text())] },
  'two columns': { type: 'columns', content: [{ type: 'column', content: [paragraph(text())] }] },
  'a text without a paragraph': text(),
  'a task list': { type: 'taskList', content: [{ type: 'taskItem', content: [paragraph(text())] }] },
  'a footnote': paragraph(text(), { type: 'footnote', content: [text()] }),
  'a mention': paragraph(text(), { type: 'mention', attrs: { id: 7 } }),
  'a date': paragraph(text(), { type: 'date', attrs: { format: 'long' } }),
  'a barcode': paragraph({ type: 'barcode', attrs: { value: '1' } }, text()),
  'struck-through text': marked('strike'),
  'highlighted text': marked('highlight', { color: 'yellow' }),
  'raised text': marked('superscript'),
  'coloured text': marked('color', { value: '#333' }),
  'a comment on a text': marked('comment', { by: 'Bo' }),
  'text in a language of its own': marked('language', { tag: 'fr' }),
  'text of another size': marked('textSize', { size: 'huge' }),
  'a link of another kind': marked('link', { href: 'order:latest' }),
  'a placeholder of another form': paragraph(text(), { type: 'placeholder', attrs: { field: ['order', 'number'] } }),
  'a picture by reference': paragraph(text(), { type: 'image', attrs: { asset: 'a1', alt: '', kind: null } }),
  'a picture of another kind': paragraph(text(), {
    type: 'image',
    attrs: { src: 'data:image/png;base64,AAAA', alt: '', kind: 'diagram', widthPercent: 50 },
  }),
  'a list that counts in letters': { type: 'orderedList', attrs: { start: 'c' }, content: [item(paragraph(text()))] },
  'a list item that begins with a list': bullets(item(bullets(item(paragraph(text()))))),
  'a table in a list': bullets(item(paragraph(text()), { type: 'table', content: [paragraph(text())] })),
  'something new deep in a list': bullets(
    item(paragraph(text()), bullets(item(paragraph(text({ marks: [{ type: 'new' }] }))))),
  ),
  'a shared block with a version': {
    type: 'sharedBlock',
    attrs: { block: 'b', pinned: 3 },
    content: [paragraph(text())],
  },
  'a shared block in a list': bullets(
    item(paragraph(text()), { type: 'sharedBlock', attrs: {}, content: [paragraph(text())] }),
  ),
}

function rawContent(block: unknown): string {
  const document = { type: 'doc', content: [paragraph(text()), block] }
  const variant = { language: 'en-CA', subject: '', document, exceptions: [], confirmations: [], basedOn: null }
  return JSON.stringify({ title: 'x', purpose: 'reply', store: 'CA', sendWithinDays: null, variants: [variant] })
}

/** Puts a content where it can only have come by another version of the app. */
function store(path: string, id: string, raw: string): void {
  const connection = openConnection(path)
  connection.run('UPDATE templates SET content = ? WHERE id = ?', raw, id)
  connection.run(
    `UPDATE template_hashes SET hash = (SELECT row_hash(id, revision, created_at, changed_at, content) FROM templates
       WHERE templates.number = template_hashes.number) WHERE number = (SELECT number FROM templates WHERE id = ?)`,
    id,
  )
  connection.close()
}

function stored(path: string, id: string): unknown {
  const connection = openConnection(path)
  try {
    return connection.get('SELECT content FROM templates WHERE id = ?', id)
  } finally {
    connection.close()
  }
}

/** Every text of a tree, whatever its nodes are. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'text' in value && typeof value.text === 'string' ? [value.text] : []
  return [...own, ...Object.values(value).flatMap(textsIn)]
}

describe(`R7: ${Object.keys(blocks).length} documents of a newer version`, () => {
  it.each(Object.entries(blocks))('%s: is shown with every character, and never written over', async (_, block) => {
    const folder = temporaryFolder()
    const library = testLibrary(folder)
    const raw = rawContent(block)
    const { id } = valueOf(library.create(content('of the future')))
    store(library.path, id, raw)
    const { document } = (JSON.parse(raw) as { variants: [{ document: unknown }] }).variants[0]

    const opened = valueOf(library.open(id))
    expect(opened.variants[0].document).toEqual(document)
    // By this the window takes it for a text that cannot be written in.
    expect(documentProblem(document)).not.toBeNull()
    const shown = salvageText(document)
    const texts = textsIn(document)
    expect(shown.split(words)).toHaveLength(texts.length + 1)

    expect(failureOf(library.save(id, 1, content('over it'))).kind).toBe('invalid')
    expect(failureOf(library.duplicate(id, 'copy')).kind).toBe('invalid')
    valueOf(library.archive(id, true))
    valueOf(library.delete(id))
    valueOf(library.undelete(id))
    valueOf(library.wantChecks(null))
    await recheckLibrary({
      library,
      prepare: () => Promise.resolve(),
      log: silentLog,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    })
    await thinHistory({
      library,
      log: silentLog,
      signal: new AbortController().signal,
      now: () => new Date(Date.UTC(2040, 0, 1)),
    })
    expect(makeBackup(library.path, backupFolder(folder), new Date()).kind).toBe('made')
    library.close()
    expect(valueOf(testLibrary(folder).open(id)).variants[0].document).toEqual(document)
    expect(stored(join(folder, libraryFileName), id)).toEqual({ content: raw })
  })
})

describe('R7: a whole library of a newer version', () => {
  it('is refused before a byte of it changes', () => {
    const folder = temporaryFolder()
    const library = testLibrary(folder)
    valueOf(library.create(content('of the future')))
    library.close()
    const connection = openConnection(library.path)
    connection.execute(`PRAGMA user_version = ${libraryVersion + 1}; PRAGMA wal_checkpoint(TRUNCATE)`)
    connection.close()
    const bytes = readFileSync(library.path)
    expect(failureOf(openLibrary(libraryOptions(folder)))).toMatchObject({ kind: 'storage', reason: 'newer' })
    expect(readFileSync(library.path).equals(bytes)).toBe(true)
  })
})
