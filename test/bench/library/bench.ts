/**
 * How a library of 100, 10,000 and 100,000 templates answers, in one run: searching as a person types, opening, saving and
 * starting, and checking all of it again. A figure's baseline is the same of the library of 100, by the 95th percentile.
 */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPoolSize } from '../../../main/library/check-pool.ts'
import { openLibrary, type Library, type LibraryOptions } from '../../../main/library/library.ts'
import type { Result } from '../../../shared/ipc/contract.ts'
import { noLanguageTools } from '../../../shared/policy/language/language-tools.ts'
import { noFilter } from '../../../shared/template/library-list.ts'
import type { TemplateContent } from '../../../shared/template/template.ts'
import { compare, printFigure, quantile } from '../figure.ts'
import { measureRecheck, type RecheckRound } from './recheck.ts'
import { chance, makeLibrary, pickWord } from './made-library.ts'

const isQuick = process.argv.includes('--quick')
const sizes = isQuick ? [100, 2000] : [100, 10_000, 100_000]
/** Checks all of the largest library again too, which takes half an hour. */
const isFull = process.argv.includes('--full')
/** Measures nothing but that. */
const isRecheckAlone = process.argv.includes('--recheck')
const recheckedSizes = isQuick ? [2000] : isFull ? [10_000, 100_000] : [10_000]
/** What a window asks for at once. */
const shownRows = 60

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** What is in the field after each key, of two words that the library has, of one that it has not, and of a slip. */
function typedQueries(words: readonly string[]): readonly string[] {
  const random = chance(7)
  const queries: string[] = []
  const type = (text: string) => {
    for (let length = 1; length <= text.length; length += 1) queries.push(text.slice(0, length))
  }
  for (let round = 0; round < 40; round += 1) {
    type(`${pickWord(words, random)} ${pickWord(words, random)}`)
    type(pickWord(words, random))
  }
  return queries
}

function slips(words: readonly string[]): readonly string[] {
  const long = words.filter((word) => word.length >= 6)
  const random = chance(11)
  return Array.from({ length: 60 }, () => {
    const word = long[Math.floor(random() * long.length)] ?? ''
    const at = 2 + Math.floor(random() * (word.length - 3))
    return `${word.slice(0, at)}q${word.slice(at + 1)}`
  })
}

function measure(library: Library, ids: readonly string[], words: readonly string[], options: LibraryOptions) {
  const random = chance(3)
  const pickId = () => ids[Math.floor(random() * ids.length)] ?? ''
  const page = { archived: false, limit: shownRows }
  // Of a single row: the query itself, without the excerpts of what is shown.
  const query = typedQueries(words).map((text) =>
    timed(() => valueOf(library.list({ ...page, query: text, limit: 1 }))),
  )
  const search = typedQueries(words).map((query) => timed(() => valueOf(library.list({ ...page, query }))))
  const near = slips(words).map((query) => timed(() => valueOf(library.list({ ...page, query }))))
  const open = Array.from({ length: 300 }, () => {
    const id = pickId()
    return timed(() => valueOf(library.open(id)))
  })
  const scroll = Array.from({ length: 100 }, () => {
    const offset = Math.floor(random() * ids.length)
    return timed(() => valueOf(library.list({ ...page, query: '', offset })))
  })
  const filter = Array.from({ length: 60 }, (_, index) => {
    const narrowed = [
      { ...noFilter, verdict: 'violation' as const },
      { ...noFilter, store: 'UK' as const },
      { ...noFilter, language: 'fr-CA' },
      { ...noFilter, withoutLanguage: 'fr-CA' },
      { ...noFilter, purpose: 'reply' as const, verdict: 'clean' as const },
    ][index % 5]
    return timed(() => valueOf(library.list({ ...page, query: '', filter: narrowed, sort: 'title' })))
  })
  const save = Array.from({ length: 100 }, (_, index) => {
    const { revision, id, ...rest } = valueOf(library.open(pickId()))
    const content: TemplateContent = { ...rest, title: `${rest.title} ${index}` }
    return timed(() => valueOf(library.save(id, revision, content)))
  })
  const overview = Array.from({ length: 5 }, () => timed(() => valueOf(library.overview())))
  library.close()
  const start = Array.from({ length: 10 }, () => {
    let opened: Library | null = null
    const time = timed(() => {
      opened = valueOf(openLibrary(options))
      const first = valueOf(opened.list({ ...page, query: '' })).rows[0]
      if (first !== undefined) valueOf(opened.open(first.id))
    })
    valueOf(openLibrary(options)).close()
    const now = opened as Library | null
    now?.close()
    return time
  })
  return { query, search, near, open, scroll, filter, save, overview, start }
}

/** Each with the same of no worker at all, in the main process, as its baseline. */
async function measureRechecks(options: LibraryOptions, size: number): Promise<void> {
  let baseline: RecheckRound | null = null
  for (const workers of new Set([0, 1, 2, checkPoolSize()])) {
    const round = await measureRecheck(options, size, workers)
    baseline ??= round
    const name = `library recheck ${size}, ${workers === 0 ? 'in main' : `${workers} workers`}`
    const { templatesPerSecond, delayP99, longestDelay, cancelled } = round
    printFigure(compare(name, 'templates/s', [templatesPerSecond], [baseline.templatesPerSecond]))
    printFigure(compare(`${name}, p99 delay of main`, 'ms', [delayP99], [baseline.delayP99]))
    printFigure(compare(`${name}, longest delay of main`, 'ms', [longestDelay], [baseline.longestDelay]))
    printFigure(compare(`${name}, cancelled after`, 'ms', [cancelled], [baseline.cancelled]))
  }
}

type Series = ReturnType<typeof measure>
let baseline: Series | null = null
for (const size of isRecheckAlone ? recheckedSizes : sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'plumeline-bench-'))
  try {
    const options: LibraryOptions = {
      folder,
      samples: [],
      now: () => new Date(),
      newId: randomUUID,
      tools: noLanguageTools,
    }
    const { library, ids, words, indexing } = makeLibrary(options, size)
    const megabytes = statSync(library.path).size / 1e6
    if (!isRecheckAlone) {
      const series = measure(library, ids, words, options)
      baseline ??= series
      for (const name of Object.keys(series) as (keyof Series)[])
        printFigure(compare(`library ${name} ${size}`, 'ms', series[name], baseline[name], 'p95'))
      console.log(
        JSON.stringify({
          name: `library made ${size}`,
          megabytes: Math.round(megabytes),
          indexingPerTemplate: Math.round((indexing / size) * 1000) / 1000,
          queryP99: Math.round(quantile(series.query, 0.99) * 100) / 100,
        }),
      )
    }
    library.close()
    if (recheckedSizes.includes(size)) await measureRechecks(options, size)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
