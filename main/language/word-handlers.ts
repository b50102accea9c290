import { basename } from 'node:path'
import type { Translate } from '../../shared/i18n/translator.ts'
import type { Commands, Result, WordsImported } from '../../shared/ipc/contract.ts'
import { wordListLines, writeWordListText } from '../../shared/policy/language/word-list-text.ts'
import { readWord } from '../../shared/policy/language/word-list.ts'
import { decodeText } from '../exchange/decode-text.ts'
import { readAtMost } from '../exchange/read-at-most.ts'
import { writeFileAtomically } from '../exchange/write-file-atomically.ts'
import { storageFailure } from '../library/storage-failure.ts'
import { describeError, type Log } from '../log.ts'
import type { Shell } from '../shell.ts'
import type { LanguageService } from './language-service.ts'
import type { WordListStore } from './word-lists.ts'

type WordCommand = Exclude<Extract<keyof Commands, `language/${string}`>, `language/check-${string}`>
type WordHandlers = {
  readonly [Name in WordCommand]: (
    input: Commands[Name]['input'],
  ) => Result<Commands[Name]['output']> | Promise<Result<Commands[Name]['output']>>
}

export interface WordHandlerParts {
  readonly words: WordListStore
  readonly language: Pick<LanguageService, 'suggest'>
  readonly shell: Pick<Shell, 'chooseOpenPath' | 'chooseSavePath' | 'offerWordMenu'>
  readonly log: Log
  /** In the language of the interface at that moment. */
  readonly translate: () => Translate
}

/** A list of ten thousand words is 1 MB at the most; other programs' may hold more beside. Unit: bytes. */
const largestFile = 16_000_000
/** As many as a person looks through. */
const mostRefusedShown = 50

/** The commands of suggestions and word lists. */
export function createWordHandlers({ words, language, shell, log, translate }: WordHandlerParts): WordHandlers {
  return {
    'language/suggest': async ({ language: tag, word }) => {
      try {
        return { ok: true, value: await language.suggest(tag, word) }
      } catch (error) {
        log.warn('no suggestions', describeError(error))
        return { ok: false, failure: storageFailure('other', 'dictionary') }
      }
    },
    'language/offer-word-menu': async (menu) => ({ ok: true, value: await shell.offerWordMenu(menu) }),
    'language/words': async () => {
      await words.load()
      return { ok: true, value: words.state }
    },
    'language/change-words': async ({ list, add, remove }) => {
      for (const [index, text] of add.entries()) {
        const read = readWord(text)
        if (!read.ok) return { ok: false, failure: { kind: 'invalid', path: `add[${index}]`, problem: read.problem } }
      }
      const changed = await words.change(list, { add, remove })
      if (!changed.ok) return changed
      const [refused] = changed.value.refused
      if (refused === undefined) return { ok: true, value: null }
      return { ok: false, failure: { kind: 'invalid', path: `add[${refused.index}]`, problem: refused.problem } }
    },
    'language/set-store-name': ({ name }) => words.setStoreName(name),
    'language/import-words': async ({ list }) => {
      const path = await shell.chooseOpenPath({
        title: translate()(`language.words.importTitle.${list}`),
        fileKind: translate()('language.words.fileKind'),
        extensions: ['txt', 'dic'],
      })
      if (path === null) return { ok: false, failure: { kind: 'cancelled' } }
      const text = await readFileText(path)
      if (!text.ok) return text
      const lines = wordListLines(text.value)
      const changed = await words.change(list, { add: lines.map((line) => line.text), remove: [] })
      return changed.ok ? { ok: true, value: reportOf(path, lines, changed.value) } : changed
    },
    'language/export-words': async ({ list }) => {
      await words.load()
      const { lists, problems } = words.state
      const problem = problems[list]
      // An empty file would look like a list without words.
      if (problem !== null) return { ok: false, failure: problem }
      const path = await shell.chooseSavePath({
        title: translate()(`language.words.exportTitle.${list}`),
        fileName: `${translate()(`language.words.fileName.${list}`)}.txt`,
        fileKind: translate()('language.words.fileKind'),
        extension: 'txt',
      })
      if (path === null) return { ok: false, failure: { kind: 'cancelled' } }
      const written = await writeFileAtomically(path, writeWordListText(lists[list]))
      return written.ok ? { ok: true, value: { path, count: lists[list].length } } : written
    },
  }
}

type Lines = ReturnType<typeof wordListLines>
type Added = Extract<Awaited<ReturnType<WordListStore['change']>>, { readonly ok: true }>['value']

function reportOf(path: string, lines: Lines, { added, known, refused }: Added): WordsImported {
  return {
    fileName: basename(path),
    added: added.length,
    known,
    refusedCount: refused.length,
    refused: refused.slice(0, mostRefusedShown).flatMap(({ index, problem }) => {
      const line = lines[index]
      return line === undefined ? [] : [{ line: line.line, text: line.text.slice(0, 200), problem }]
    }),
  }
}

async function readFileText(path: string): Promise<Result<string>> {
  const bytes = await readAtMost(path, largestFile)
  if (!bytes.ok) return bytes
  const decoded = typeof bytes.value === 'string' ? { ok: false as const } : decodeText(bytes.value)
  if (decoded.ok && !decoded.text.includes('\0')) return { ok: true, value: decoded.text }
  return { ok: false, failure: { kind: 'invalid', path: basename(path), problem: 'not-text' } }
}
