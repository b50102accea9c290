import { setImmediate } from 'node:timers/promises'
import { importEndings } from '../../../shared/exchange/import/file-endings.ts'
import type { ImportFile, ImportProblem, ImportReading } from '../../../shared/exchange/import/imported.ts'
import { mostImportItems, type ImportProgress } from '../../../shared/exchange/import/triage.ts'
import type { Translate } from '../../../shared/i18n/translator.ts'
import type { Commands, Failure, Result } from '../../../shared/ipc/contract.ts'
import type { LanguageService } from '../../language/language-service.ts'
import { changedAtOnce } from '../../library/change-in-steps.ts'
import type { Library } from '../../library/library.ts'
import type { Rechecks } from '../../library/rechecks.ts'
import type { Log } from '../../log.ts'
import type { Shell } from '../../shell.ts'
import { createImportSession, type ImportSession, type StepsOptions } from './import-session.ts'
import { loadImportFiles, type FilesToImport } from './load-import-files.ts'
import { lookAgain, lookForTables } from './look-for-tables.ts'
import type { ImportOptions } from './read-import.ts'

type ImportCommand = Extract<keyof Commands, `import/${string}`>
type ImportHandlers = {
  readonly [Name in ImportCommand]: (input: Commands[Name]['input']) => Promise<Result<Commands[Name]['output']>>
}

export interface ImportHandlerParts {
  readonly library: Pick<Library, 'factsFor' | 'addImported' | 'deleteUnchanged'>
  readonly language: Pick<LanguageService, 'prepare' | 'tools'>
  readonly rechecks: Pick<Rechecks, 'start'>
  readonly shell: Pick<Shell, 'chooseOpenPaths' | 'send'>
  readonly log: Log
  /** In the language of the interface at that moment. */
  readonly translate: () => Translate
  /** What is in files of other programs. */
  readonly read: (
    files: readonly ImportFile[],
    options: Required<Pick<ImportOptions, 'onRead' | 'signal' | 'tables'>>,
  ) => Promise<ImportReading>
  /** Unit: milliseconds. */
  readonly clock?: () => number
}

/** The import that is open. */
interface OpenedNow {
  readonly token: number
  /** Empty when they are no longer needed. */
  files: readonly ImportFile[]
  readonly hasTables: boolean
  /** Of files that were not loaded. */
  readonly problems: readonly ImportProblem[]
  /** `null` until they are read. */
  session: ImportSession | null
}

/** More templates than these are judged and indexed behind what people do, and not while they wait. */
const mostJudgedAtOnce = 40
/** A bar that moves more often is not seen to. Unit: milliseconds. */
const progressEvery = 100

/**
 * The commands of an import from other programs. One import is kept at a time, in memory: opening another forgets it, and
 * nothing of it is in the library before it is added.
 */
export function createImportHandlers(parts: ImportHandlerParts): ImportHandlers {
  const { library, language, rechecks, shell, log, translate, read, clock = () => performance.now() } = parts
  let lastToken = 0
  let current: OpenedNow | null = null
  let cancelling = new AbortController()

  const sessionOf = (token: number): Result<ImportSession> =>
    current?.token === token && current.session !== null
      ? { ok: true, value: current.session }
      : { ok: false, failure: gone }
  /** What is begun now ends what was begun before. */
  const begin = (): StepsOptions => {
    cancelling.abort()
    cancelling = new AbortController()
    let told = Number.NEGATIVE_INFINITY
    return {
      signal: cancelling.signal,
      onProgress(progress: ImportProgress) {
        const now = clock()
        if (now - told < progressEvery) return
        told = now
        shell.send('import/progress', progress)
      },
    }
  }
  const filesOf = async (given: Commands['import/open']['input']['files']): Promise<Result<FilesToImport>> => {
    if (given !== null) {
      return {
        ok: true,
        value: { files: given.map(({ fileName, bytes }) => ({ name: fileName, bytes })), problems: [] },
      }
    }
    const words = translate()
    const paths = await shell.chooseOpenPaths({
      title: words('triage.title'),
      fileKind: words('triage.fileKind'),
      extensions: importEndings,
    })
    return paths.length === 0 ? { ok: false, failure: { kind: 'cancelled' } } : loadImportFiles(paths)
  }

  return {
    'import/open': async ({ files: given }) => {
      const loaded = await filesOf(given)
      if (!loaded.ok) {
        if (loaded.failure.kind !== 'cancelled') log.info('import not read', { kind: loaded.failure.kind })
        return loaded
      }
      const { signal } = begin()
      const { files, problems } = loaded.value
      shell.send('import/progress', { stage: 'reading', done: 0, total: files.length })
      const tables = await lookForTables(files, signal)
      if (signal.aborted) return { ok: false, failure: { kind: 'cancelled' } }
      lastToken += 1
      current = { token: lastToken, files, hasTables: tables.length > 0, problems, session: null }
      return { ok: true, value: { token: lastToken, fileNames: files.map(({ name }) => name), tables } }
    },
    'import/look': ({ token, file, form }) => {
      const one = current?.token === token ? current.files[file] : undefined
      return Promise.resolve(
        one === undefined ? { ok: false, failure: gone } : { ok: true, value: lookAgain(one, file, form) },
      )
    },
    'import/take': async ({ token, store, tables }) => {
      if (current?.token !== token) return { ok: false, failure: gone }
      const opened = current
      const { files } = opened
      const { signal, onProgress } = begin()
      shell.send('import/progress', { stage: 'reading', done: 0, total: files.length })
      const reading = await read(files, {
        onRead(done) {
          onProgress({ stage: 'reading', done, total: files.length })
          return !signal.aborted
        },
        signal,
        tables: new Map(tables.map(({ file, reading: as }) => [file, as])),
      })
      const session = createImportSession({ library, language, store })
      await session.take(reading.messages, { signal, onProgress })
      if (signal.aborted) return { ok: false, failure: { kind: 'cancelled' } }
      opened.session = session
      // They are read again only when somebody says otherwise of a table.
      if (!opened.hasTables) opened.files = []
      const { items } = session
      return {
        ok: true,
        value: {
          total: items.length,
          items: items.slice(0, mostImportItems),
          problems: [...opened.problems, ...reading.problems],
        },
      }
    },
    'import/items': ({ token, offset }) => {
      const session = sessionOf(token)
      return Promise.resolve(
        session.ok ? { ok: true, value: session.value.items.slice(offset, offset + mostImportItems) } : session,
      )
    },
    'import/read': async ({ token, key }) => {
      const session = sessionOf(token)
      if (!session.ok) return session
      const details = await session.value.read(key)
      return details === null ? { ok: false, failure: gone } : { ok: true, value: details }
    },
    'import/change': async ({ token, keys, change }) => {
      const session = sessionOf(token)
      return session.ok ? { ok: true, value: await session.value.change(keys, change, begin()) } : session
    },
    'import/add': async ({ token, keys, tags }) => {
      const session = sessionOf(token)
      if (!session.ok) return session
      const { signal, onProgress } = begin()
      const ids: string[] = []
      let failure: Failure | null = null
      const isHurried = keys.length > mostJudgedAtOnce
      // A few are judged while they are added, each with its words looked up.
      const atOnce = isHurried ? changedAtOnce : 1
      for (let start = 0; start < keys.length && !signal.aborted; start += atOnce) {
        onProgress({ stage: 'adding', done: start, total: keys.length })
        const some = keys.slice(start, start + atOnce)
        const templates = some.flatMap((key) => session.value.template(key) ?? [])
        const added = library.addImported(
          templates.map((one) => ({ ...one, tags: [...one.tags, ...tags] })),
          isHurried,
        )
        if (!added.ok) {
          failure = added.failure
          log.warn('import not added', { kind: failure.kind })
          break
        }
        session.value.drop(some)
        ids.push(...added.value)
        await setImmediate()
      }
      if (ids.length > 0) shell.send('library/changed', null)
      if (isHurried) void rechecks.start()
      return failure !== null && ids.length === 0 ? { ok: false, failure } : { ok: true, value: { ids, failure } }
    },
    'import/undo': async ({ ids }) => {
      const deleted: string[] = []
      for (let start = 0; start < ids.length; start += changedAtOnce) {
        const some = library.deleteUnchanged(ids.slice(start, start + changedAtOnce))
        if (!some.ok) return some
        deleted.push(...some.value)
        await setImmediate()
      }
      shell.send('library/changed', null)
      return { ok: true, value: { deleted, kept: ids.length - deleted.length } }
    },
    'import/cancel': () => {
      cancelling.abort()
      return Promise.resolve({ ok: true, value: null })
    },
    'import/close': ({ token }) => {
      if (current?.token === token) current = null
      return Promise.resolve({ ok: true, value: null })
    },
  }
}

const gone: Failure = { kind: 'not-found', what: 'import' }
