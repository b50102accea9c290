import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openPersonalWords } from '../../../main/language/personal-words.ts'
import { createWordHandlers } from '../../../main/language/word-handlers.ts'
import { createWordListStore } from '../../../main/language/word-lists.ts'
import { silentLog } from '../../../main/log.ts'
import type { OpenQuestion, SaveQuestion } from '../../../main/shell.ts'
import { createTranslate } from '../../../shared/i18n/translator.ts'
import type { WordListsState } from '../../../shared/ipc/contract.ts'
import { mostListedWords, wordListNames } from '../../../shared/policy/language/word-list.ts'
import { failureOf, valueOf } from '../library/test-content.ts'
import { temporaryFolder, testLibrary } from '../library/test-library.ts'

/** The handlers over a real file and a real library, and a person who chooses `path`. */
function desk(path: string | null = null) {
  const folder = temporaryFolder()
  const told: WordListsState[] = []
  const questions: (OpenQuestion | SaveQuestion)[] = []
  const choose = (question: OpenQuestion | SaveQuestion) => {
    questions.push(question)
    return Promise.resolve(path)
  }
  const library = testLibrary(folder)
  const words = createWordListStore({
    personal: openPersonalWords(join(folder, 'personal-words.txt')),
    library,
    onChange: (state) => told.push(state),
  })
  const handlers = createWordHandlers({
    words,
    language: {
      suggest: (_, word) => (word === 'broken' ? Promise.reject(new Error('gone')) : Promise.resolve([`${word}s`])),
    },
    shell: { chooseOpenPath: choose, chooseSavePath: choose, offerWordMenu: () => Promise.resolve(null) },
    log: silentLog,
    translate: () => createTranslate('en'),
  })
  return { handlers, folder, told, questions, library }
}

/** A number written with letters: another word for each. */
const letters = (number: number) => [...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')
const written = (text: string | Uint8Array): string => {
  const path = join(temporaryFolder(), 'words.txt')
  writeFileSync(path, text)
  return path
}

describe('language/suggest', () => {
  it('answers, and says when it cannot', async () => {
    const { handlers } = desk()
    expect(valueOf(await handlers['language/suggest']({ language: 'en-CA', word: 'bag' }))).toEqual(['bags'])
    expect(failureOf(await handlers['language/suggest']({ language: 'en-CA', word: 'broken' })).kind).toBe('storage')
  })
})

describe.each(wordListNames)('[F11] the %s list', (list) => {
  it('takes a word, gives it back, and tells each time', async () => {
    const { handlers, told } = desk()
    valueOf(await handlers['language/change-words']({ list, add: [' lampion '], remove: [] }))
    expect(told.at(-1)?.lists[list]).toEqual(['lampion'])
    expect(valueOf(await handlers['language/words'](null)).lists[list]).toEqual(['lampion'])
    valueOf(await handlers['language/change-words']({ list, add: ['zorb'], remove: ['lampion'] }))
    expect(told.at(-1)?.lists[list]).toEqual(['zorb'])
    expect(told).toHaveLength(2)
  })

  it('refuses what is no word, with the reason, and changes nothing', async () => {
    const { handlers, told } = desk()
    const refused = await handlers['language/change-words']({ list, add: ['lampion', 'two words'], remove: [] })
    expect(failureOf(refused)).toEqual({ kind: 'invalid', path: 'add[1]', problem: 'not-a-word' })
    expect(told).toEqual([])
  })

  it('imports a file and says what came of each line', async () => {
    const path = written("\uFEFF# ours\r\nlampion\r\ntwo words\r\nd'or\r\nlampion\r\n\r\nzorb\r\n")
    const { handlers, questions, told } = desk(path)
    valueOf(await handlers['language/change-words']({ list, add: ['zorb'], remove: [] }))
    expect(valueOf(await handlers['language/import-words']({ list }))).toEqual({
      fileName: 'words.txt',
      added: 2,
      known: 2,
      refusedCount: 1,
      refused: [{ line: 3, text: 'two words', problem: 'not-a-word' }],
    })
    expect(told.at(-1)?.lists[list]).toEqual(['zorb', 'lampion', 'd’or'])
    // A key without a text would show as the key.
    for (const text of [questions[0]?.title, questions[0]?.fileKind]) expect(text).not.toMatch(/^language\./)
  })

  it('imports what a word processor saves as UTF-16', async () => {
    const { handlers, told } = desk(written(Buffer.from('\uFEFFlampion\r\nÉlan\r\n', 'utf16le')))
    expect(valueOf(await handlers['language/import-words']({ list })).added).toBe(2)
    expect(told.at(-1)?.lists[list]).toEqual(['lampion', 'Élan'])
  })

  it('takes no more than a list holds, and says which lines were too many', async () => {
    const lines = Array.from({ length: mostListedWords + 60 }, (_, index) => letters(index))
    const { handlers } = desk(written(lines.join('\n')))
    const report = valueOf(await handlers['language/import-words']({ list }))
    expect(report).toMatchObject({ added: mostListedWords, known: 0, refusedCount: 60 })
    expect(report.refused).toHaveLength(50)
    expect(report.refused[0]).toMatchObject({ line: mostListedWords + 1, problem: 'list-full' })
  })

  it('refuses a file that is no text, and says that one is not there', async () => {
    const picture = desk(written(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])))
    expect(failureOf(await picture.handlers['language/import-words']({ list }))).toEqual({
      kind: 'invalid',
      path: 'words.txt',
      problem: 'not-text',
    })
    const gone = desk('/nowhere/words.txt')
    expect(failureOf(await gone.handlers['language/import-words']({ list }))).toMatchObject({ reason: 'missing' })
    expect([...picture.told, ...gone.told]).toEqual([])
  })

  it('exports what the import reads back, and refuses a folder that is gone', async () => {
    const path = join(temporaryFolder(), 'out.txt')
    const { handlers, questions } = desk(path)
    valueOf(await handlers['language/change-words']({ list, add: ['zorb', 'abrazou'], remove: [] }))
    expect(valueOf(await handlers['language/export-words']({ list }))).toEqual({ path, count: 2 })
    expect(readFileSync(path, 'utf8')).toBe('abrazou\nzorb\n')
    expect(questions[0]).toMatchObject({ extension: 'txt', fileName: `${list}-words.txt` })
    const gone = desk('/nowhere/out.txt')
    expect(failureOf(await gone.handlers['language/export-words']({ list }))).toMatchObject({ reason: 'missing' })
  })

  it('is left alone when the dialog is cancelled', async () => {
    const { handlers, told } = desk(null)
    expect(failureOf(await handlers['language/import-words']({ list }))).toEqual({ kind: 'cancelled' })
    expect(failureOf(await handlers['language/export-words']({ list }))).toEqual({ kind: 'cancelled' })
    expect(told).toEqual([])
  })
})

describe('[F11] a list that cannot be read', () => {
  it('counts as empty beside the other, says why, and is not exported as if it were', async () => {
    const path = join(temporaryFolder(), 'out.txt')
    const { handlers, folder } = desk(path)
    mkdirSync(join(folder, 'personal-words.txt'))
    valueOf(await handlers['language/change-words']({ list: 'team', add: ['zorb'], remove: [] }))
    const state = valueOf(await handlers['language/words'](null))
    expect(state.lists).toEqual({ personal: [], team: ['zorb'], storeName: '' })
    expect(state.problems).toMatchObject({ personal: { kind: 'storage' }, team: null })
    expect(failureOf(await handlers['language/export-words']({ list: 'personal' })).kind).toBe('storage')
    expect(valueOf(await handlers['language/export-words']({ list: 'team' })).count).toBe(1)
  })
})

describe('[F11] the team’s words', () => {
  it('travel with the library, and so does the store’s name', async () => {
    const { handlers, folder, library } = desk()
    valueOf(await handlers['language/change-words']({ list: 'team', add: ['zorb', 'lampion'], remove: [] }))
    valueOf(await handlers['language/set-store-name']({ name: '  Kwik \n Lamps ' }))
    library.close()
    expect(valueOf(testLibrary(folder).teamWords())).toEqual({ words: ['zorb', 'lampion'], storeName: 'Kwik Lamps' })
    valueOf(await handlers['language/set-store-name']({ name: ' ' }))
    expect(valueOf(testLibrary(folder).teamWords()).storeName).toBe('')
  })
})
