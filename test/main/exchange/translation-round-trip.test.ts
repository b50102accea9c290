import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTranslationFile } from '../../../main/exchange/read-translation-file.ts'
import { createTranslationHandlers } from '../../../main/exchange/translation-handlers.ts'
import { openConnection } from '../../../main/library/connection.ts'
import { silentLog } from '../../../main/log.ts'
import type { FolderQuestion, OpenQuestion, SaveQuestion } from '../../../main/shell.ts'
import { createTranslate } from '../../../shared/i18n/translator.ts'
import { messageText } from '../../../shared/message/text.ts'
import { noLanguageTools } from '../../../shared/policy/language/language-tools.ts'
import { composeDocument, sample } from '../../../shared/template/samples/compose.ts'
import { isOutdated } from '../../../shared/template/source-state.ts'
import { newVariant, type TemplateContent } from '../../../shared/template/template.ts'
import { withMessage } from '../../../shared/template/variants.ts'
import { failureOf, valueOf } from '../library/test-content.ts'
import { temporaryFolder, testLibrary } from '../library/test-library.ts'

const english = sample('en-CA', 'Parts in the box', 'reply', null, [
  'Hello,',
  'The **screws** for order {{order_number}} are in the box.',
])
const other = sample('en-CA', 'Colour', 'reply', null, ['Your lamp is blue.'])

/** A library, the commands over it, and a person who answers the native dialogs as they are told. */
function desk() {
  const library = testLibrary()
  const folder = temporaryFolder()
  const asked: (SaveQuestion | OpenQuestion | FolderQuestion)[] = []
  const revealed: string[] = []
  const answers = { save: 'asked' as 'asked' | null, folder: folder as string | null, open: null as string | null }
  const handlers = createTranslationHandlers({
    library,
    log: silentLog,
    language: { prepare: () => Promise.resolve(false), tools: noLanguageTools },
    translate: () => createTranslate('en'),
    onExported: (path) => revealed.push(path),
    shell: {
      chooseSavePath: (question) => {
        asked.push(question)
        return Promise.resolve(answers.save === null ? null : join(folder, question.fileName))
      },
      chooseOpenPath: (question) => {
        asked.push(question)
        return Promise.resolve(answers.open)
      },
      chooseFolder: (question) => {
        asked.push(question)
        return Promise.resolve(answers.folder)
      },
      send: () => undefined,
    },
  })
  const create = (content: TemplateContent): string => valueOf(library.create(content)).id
  const exportTo = async (
    ids: readonly string[],
    languages: readonly string[],
    format: 'xliff' | 'csv' = 'xliff',
  ): Promise<readonly string[]> => valueOf(await handlers['translation/export']({ ids, languages, format })).paths
  /** Writes a file as the translators would, and opens it. */
  const open = (text: string, name = 'back.xlf') => {
    answers.open = join(folder, name)
    writeFileSync(answers.open, text)
    return handlers['translation/open'](null)
  }
  return { library, folder, asked, revealed, answers, handlers, create, exportTo, open }
}

/** What a translator does with a file: each source text that is named gets a target. */
function translated(path: string, targets: Readonly<Record<string, string>>): string {
  return readFileSync(path, 'utf8').replaceAll(/<source>(.*?)<\/source>/g, (whole, source: string) => {
    const plain = source.replaceAll(/<[^>]+>/g, '')
    const words = Object.keys(targets).find((one) => plain.includes(one))
    if (words === undefined) return whole
    const [before = '', after = ''] = (targets[words] ?? '').split('|')
    const codes = [...source.matchAll(/<ph[^>]*>/g)].map(([code]) => code).join('')
    return `${whole}\n        <target>${before}${codes}${after}</target>`
  })
}

const french = { Hello: 'Bonjour,', screws: 'Les vis de la commande | sont dans la boîte.' }

function textIn(content: TemplateContent, language: string): string | undefined {
  const variant = content.variants.find((one) => one.language === language)
  return variant === undefined ? undefined : messageText(variant.document).text
}

describe('[C4] translation/export', () => {
  it('asks for the path of the only file, named after its template, and writes it', async () => {
    const { create, exportTo, asked, folder, revealed } = desk()
    const paths = await exportTo([create(english)], ['fr-CA'])
    expect(paths).toEqual([join(folder, 'parts-in-the-box.en-CA.fr-CA.xlf')])
    expect(asked).toMatchObject([{ title: 'Export for translation', fileKind: 'XLIFF 2.1', extension: 'xlf' }])
    expect(readFileSync(paths[0] ?? '', 'utf8')).toContain('trgLang="fr-CA"')
    expect(revealed).toEqual(paths)
    expect(readdirSync(folder)).toHaveLength(1)
  })

  it('asks for a folder where there are several, one a language, and replaces nothing in it', async () => {
    const { create, exportTo, asked, folder } = desk()
    writeFileSync(join(folder, 'templates.en-CA.fr-CA.xlf'), 'somebody’s')
    const paths = await exportTo([create(english), create(other)], ['fr-CA', 'de-DE'])
    expect(asked).toEqual([{ title: 'Choose a folder for the files', confirm: 'Export here' }])
    expect(paths.map((path) => basename(path))).toEqual(['templates.en-CA.fr-CA (2).xlf', 'templates.en-CA.de-DE.xlf'])
    expect(readFileSync(join(folder, 'templates.en-CA.fr-CA.xlf'), 'utf8')).toBe('somebody’s')
  })

  it('writes one table with a column per language', async () => {
    const { create, exportTo } = desk()
    const [path = '', ...others] = await exportTo([create(english), create(other)], ['fr-CA', 'de-DE'], 'csv')
    expect(others).toEqual([])
    expect(basename(path)).toBe('templates.en-CA.csv')
    const [header] = readFileSync(path, 'utf8').split('\r\n')
    expect(header).toContain('fr-CA')
    expect(header).toContain('de-DE')
  })

  it('takes a draft that breaks the policy: it goes to no buyer', async () => {
    const { create, exportTo } = desk()
    const id = create(sample('en-CA', 'x', 'proactive-other', null, ['Call 514-555-0142 :-)']))
    expect(await exportTo([id], ['fr-CA'])).toHaveLength(1)
  })

  it('refuses a template that this version cannot read, with its title, and asks nothing', async () => {
    const { library, create, handlers, asked } = desk()
    const [good, bad] = [create(english), create(other)]
    writeFutureContent(library.path, bad)
    const input = { ids: [good, bad], languages: ['fr-CA'], format: 'xliff' } as const
    expect(failureOf(await handlers['translation/export'](input))).toMatchObject({ kind: 'invalid', path: 'Colour' })
    expect(asked).toEqual([])
  })

  it('writes nothing where the person cancels, where a template is gone, or where nothing is to translate', async () => {
    const { create, handlers, answers, folder } = desk()
    const ids = [create(english)]
    answers.save = null
    answers.folder = null
    const run = async (languages: readonly string[], which: readonly string[] = ids) =>
      failureOf(await handlers['translation/export']({ ids: which, languages, format: 'xliff' })).kind
    expect(await run(['fr-CA'])).toBe('cancelled')
    expect(await run(['fr-CA', 'de-DE'])).toBe('cancelled')
    expect(await run(['fr-CA'], ['nobody'])).toBe('not-found')
    expect(await run(['en-CA'])).toBe('not-found')
    expect(readdirSync(folder)).toEqual([])
  })

  it('leaves no file behind where one cannot be written', async () => {
    const { create, handlers, answers, folder } = desk()
    answers.folder = join(folder, 'gone')
    const input = { ids: [create(english)], languages: ['fr-CA', 'de-DE'], format: 'xliff' } as const
    const failure = failureOf(await handlers['translation/export'](input))
    expect(failure).toMatchObject({ kind: 'storage', reason: 'missing' })
    expect(existsSync(join(folder, 'gone'))).toBe(false)
  })
})

function writeFutureContent(path: string, id: string): void {
  const document = { type: 'doc', content: [{ type: 'table', content: [{ type: 'text', text: 'kept' }] }] }
  const variant = { language: 'en-CA', document, exceptions: [], confirmations: [] }
  const connection = openConnection(path)
  const raw = JSON.stringify({ ...other, variants: [variant] })
  connection.run('UPDATE templates SET content = ? WHERE id = ?', raw, id)
  connection.close()
}

describe('[C4] translation/open', () => {
  it('says what could be taken, with its verdict, and changes nothing', async () => {
    const { library, create, exportTo, open } = desk()
    const id = create(english)
    const [path = ''] = await exportTo([id], ['fr-CA'])
    const before = valueOf(library.open(id))
    const opened = valueOf(await open(translated(path, french)))
    expect(opened).toMatchObject({
      fileName: 'back.xlf',
      items: [
        {
          templateId: id,
          title: 'Parts in the box',
          language: 'fr-CA',
          kind: 'new',
          problems: [],
          changedSources: [],
          verdict: { state: 'clean' },
        },
      ],
    })
    expect(valueOf(library.open(id))).toEqual(before)
  })

  it('shows the verdict that the text would have', async () => {
    const { create, exportTo, open } = desk()
    const [path = ''] = await exportTo([create(other)], ['fr-CA'])
    const [item] = valueOf(await open(translated(path, { lamp: 'Votre lampe est bleue 😀' }))).items
    expect(item).toMatchObject({ kind: 'new', verdict: { state: 'violation', violations: 1 } })
  })

  it('names the place of a lost code, and offers nothing of that text', async () => {
    const { create, exportTo, open } = desk()
    const [path = ''] = await exportTo([create(english)], ['fr-CA'])
    const text = translated(path, { screws: 'Les vis sont dans la boîte.|' }).replace(
      /<target>(.*?)<ph[^>]*>(.*?)<\/target>/,
      '<target>$1$2</target>',
    )
    const [item] = valueOf(await open(text)).items
    expect(item).toMatchObject({ kind: 'refused', verdict: null, problems: [{ kind: 'code-missing' }] })
    const line = item?.problems[0]?.place.line ?? 0
    expect(text.split('\n')[line - 1]).toMatch(/<unit|<target|<segment|<source/)
  })

  it('refuses templates that are gone, or that a newer version has written', async () => {
    const { library, create, exportTo, open } = desk()
    const [gone, future] = [create(english), create(other)]
    const [path = ''] = await exportTo([gone, future], ['fr-CA'])
    valueOf(library.delete(gone))
    writeFutureContent(library.path, future)
    const { items } = valueOf(await open(translated(path, { ...french, lamp: 'Votre lampe est bleue.' })))
    expect(items).toMatchObject([
      { kind: 'refused', problems: [{ kind: 'template-unknown' }], verdict: null },
      { kind: 'refused', title: 'Colour', problems: [{ kind: 'template-unreadable' }], verdict: null },
    ])
  })

  it('says what is wrong with a file that is none, and where', async () => {
    const { create, exportTo, open } = desk()
    const [path = ''] = await exportTo([create(other)], ['fr-CA'])
    const torn = readFileSync(path, 'utf8').replace(/ {4}<\/unit>\n/, '')
    const failure = failureOf(await open(torn))
    expect(failure).toMatchObject({
      kind: 'translation',
      fileName: 'back.xlf',
      problem: { kind: 'malformed', place: { line: torn.split('\n').indexOf('  </file>') + 1 } },
    })
    expect(failureOf(await open('a,b\n1,2', 'back.csv'))).toMatchObject({ problem: { kind: 'wrong-format' } })
  })

  it('is cancelled with the dialog, and tells of a file that went away', async () => {
    const { handlers, answers, folder } = desk()
    expect(failureOf(await handlers['translation/open'](null))).toEqual({ kind: 'cancelled' })
    answers.open = join(folder, 'gone.xlf')
    expect(failureOf(await handlers['translation/open'](null))).toMatchObject({ kind: 'storage', reason: 'missing' })
  })

  it('reads a table from a spreadsheet', async () => {
    const { create, exportTo, open } = desk()
    const [path = ''] = await exportTo([create(other)], ['fr-CA'], 'csv')
    const table = readFileSync(path, 'utf8').replace(/""(\r\n)*$/, '"Votre lampe est bleue."$1')
    const { items } = valueOf(await open(table, 'back.csv'))
    expect(items).toMatchObject([{ kind: 'new', language: 'fr-CA', verdict: { state: 'clean' } }])
  })
})

describe('a translated file', () => {
  it('is not read where it is too large, nor guessed where its encoding is unknown', async () => {
    const path = join(temporaryFolder(), 'x.xlf')
    writeFileSync(path, '<xliff/>')
    expect(failureOf(await readTranslationFile(path, 4))).toMatchObject({ problem: { kind: 'too-large' } })
    writeFileSync(path, Buffer.from('<xliff>é</xliff>', 'latin1'))
    expect(failureOf(await readTranslationFile(path))).toMatchObject({ problem: { kind: 'wrong-encoding' } })
  })
})

describe('[C4] translation/apply', () => {
  it('saves the chosen texts, each template once, and leaves the others', async () => {
    const { library, create, exportTo, open, handlers } = desk()
    const ids = [create(english), create(other)]
    const [path = ''] = await exportTo(ids, ['fr-CA'])
    const { token, items } = valueOf(await open(translated(path, { ...french, lamp: 'Votre lampe est bleue.' })))
    const applied = valueOf(await handlers['translation/apply']({ token, keys: [items[0]?.key ?? ''] }))
    expect(applied.items).toMatchObject([{ templateId: ids[0], language: 'fr-CA', outcome: 'imported' }])
    const [first, second] = ids.map((id) => valueOf(library.open(id)))
    expect(first?.revision).toBe(2)
    expect(first === undefined ? '' : textIn(first, 'fr-CA')).toMatch(/^Bonjour,/)
    expect(first === undefined ? '' : textIn(first, 'fr-CA')).toMatch(/Les vis de la commande .+ sont dans la boîte\.$/)
    expect(second).toMatchObject({ revision: 1 })
    expect(second?.variants).toHaveLength(1)
  })

  it('plans anew: what changed since it was opened stays, and marks the translation as outdated', async () => {
    const { library, create, exportTo, open, handlers } = desk()
    const id = create(english)
    const [path = ''] = await exportTo([id], ['fr-CA'])
    const { token, items } = valueOf(await open(translated(path, french)))
    const edited = withMessage(
      { ...english, title: 'Renamed' },
      0,
      composeDocument(['Hello,', 'The **screws** for order {{order_number}} are at the bottom of the box.']),
    )
    valueOf(library.save(id, 1, edited))
    const applied = valueOf(await handlers['translation/apply']({ token, keys: items.map(({ key }) => key) }))
    expect(applied.items).toMatchObject([{ outcome: 'imported' }])
    const now = valueOf(library.open(id))
    expect(now).toMatchObject({ title: 'Renamed', revision: 3 })
    expect(textIn(now, 'en-CA')).toContain('at the bottom')
    expect(isOutdated(now, 1)).toBe(true)
    // Opened again, the file says so.
    const again = valueOf(await open(translated(path, french)))
    expect(again.items[0]?.changedSources).toMatchObject([{ after: expect.stringContaining('at the bottom') }])
  })

  it('puts several languages of one template into it in one save', async () => {
    const { library, create, exportTo, open, handlers } = desk()
    const id = create(other)
    const [path = ''] = await exportTo([id], ['fr-CA', 'de-DE'], 'csv')
    const table = readFileSync(path, 'utf8').replace(
      /"",""(\r\n)*$/,
      '"Votre lampe est bleue.","Ihre Lampe ist blau."$1',
    )
    const { token, items } = valueOf(await open(table, 'back.csv'))
    expect(items.map(({ language }) => language)).toEqual(['fr-CA', 'de-DE'])
    valueOf(await handlers['translation/apply']({ token, keys: items.map(({ key }) => key) }))
    const now = valueOf(library.open(id))
    expect(now.revision).toBe(2)
    expect(now.variants.map(({ language }) => language)).toEqual(['en-CA', 'fr-CA', 'de-DE'])
    expect(textIn(now, 'de-DE')).toBe('Ihre Lampe ist blau.')
  })

  it('takes nothing that is refused, or that is there already', async () => {
    const { library, create, exportTo, open, handlers } = desk()
    const [id, gone] = [create(english), create(other)]
    const [path = ''] = await exportTo([id, gone], ['fr-CA'])
    const text = translated(path, { ...french, lamp: 'Votre lampe est bleue.' })
    const { token, items } = valueOf(await open(text))
    const keys = items.map(({ key }) => key)
    valueOf(library.delete(gone))
    const first = valueOf(await handlers['translation/apply']({ token, keys }))
    expect(first.items.map(({ outcome }) => outcome)).toEqual(['imported', 'refused'])
    expect(first.items[1]?.problems).toMatchObject([{ kind: 'template-unknown' }])
    const second = valueOf(await handlers['translation/apply']({ token, keys }))
    expect(second.items.map(({ outcome }) => outcome)).toEqual(['same', 'refused'])
    expect(valueOf(library.open(id)).revision).toBe(2)
  })

  it('knows only the file that was opened last', async () => {
    const { create, exportTo, open, handlers } = desk()
    const [path = ''] = await exportTo([create(other)], ['fr-CA'])
    const text = translated(path, { lamp: 'Votre lampe est bleue.' })
    const { token } = valueOf(await open(text))
    valueOf(await open(text))
    expect(failureOf(await handlers['translation/apply']({ token, keys: ['0'] })).kind).toBe('not-found')
    expect(failureOf(await handlers['translation/undo']({ token })).kind).toBe('not-found')
  })
})

/** A library with one import in it. */
async function imported() {
  const one = desk()
  const id = one.create({
    ...english,
    variants: [english.variants[0], newVariant('de-DE', composeDocument(['Hallo']))],
  })
  const [path = ''] = await one.exportTo([id], ['fr-CA'])
  const before = valueOf(one.library.open(id))
  const { token, items } = valueOf(await one.open(translated(path, french)))
  valueOf(await one.handlers['translation/apply']({ token, keys: items.map(({ key }) => key) }))
  return { ...one, id, before, token }
}

describe('translation/undo', () => {
  it('brings back what was there, once', async () => {
    const { library, id, before, token, handlers } = await imported()
    expect(valueOf(library.open(id)).variants).toHaveLength(3)
    expect(valueOf(await handlers['translation/undo']({ token }))).toEqual({ restored: 1, changed: 0 })
    const { revision, changedAt: _changedAt, ...now } = valueOf(library.open(id))
    expect(revision).toBe(3)
    expect(before).toMatchObject(now)
    expect(valueOf(await handlers['translation/undo']({ token }))).toEqual({ restored: 0, changed: 0 })
  })

  it('leaves a template that somebody has written in since', async () => {
    const { library, id, token, handlers } = await imported()
    const now = valueOf(library.open(id))
    valueOf(library.save(id, now.revision, { ...now, title: 'Mine' }))
    expect(valueOf(await handlers['translation/undo']({ token }))).toEqual({ restored: 0, changed: 1 })
    expect(valueOf(library.open(id))).toMatchObject({ title: 'Mine', variants: { length: 3 } })
  })

  it('is not kept from it by answers that fell away, which the window drops by itself', async () => {
    const { library, id, token, handlers } = await imported()
    const now = valueOf(library.open(id))
    expect(now.confirmations.length).toBeGreaterThan(0)
    valueOf(library.save(id, now.revision, { ...now, confirmations: [] }))
    expect(valueOf(await handlers['translation/undo']({ token }))).toEqual({ restored: 1, changed: 0 })
    expect(valueOf(library.open(id)).confirmations).toEqual(now.confirmations)
  })
})
