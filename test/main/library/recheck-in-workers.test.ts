import * as fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createGrammarEngine } from '../../../main/language/grammar-engine.ts'
import { installedGrammarFiles } from '../../../main/language/grammar-files.ts'
import { createLanguageService, textsOf, type LanguageService } from '../../../main/language/language-service.ts'
import { createSpellingEngine } from '../../../main/language/spelling-engine.ts'
import { installedSpellingFiles } from '../../../main/language/spelling-files.ts'
import {
  checkPoolSize,
  createCheckPool,
  type CheckPoolParts,
  type StartCheckWorker,
} from '../../../main/library/check-pool.ts'
import { createCheckWorker, type CheckOrder } from '../../../main/library/check-worker.ts'
import { openConnection } from '../../../main/library/connection.ts'
import type { Library } from '../../../main/library/library.ts'
import { fewestForWorkers, recheckLibrary, type RecheckParts } from '../../../main/library/recheck-library.ts'
import { silentLog, type LogFacts } from '../../../main/log.ts'
import type { LanguageTools } from '../../../shared/policy/language/language-tools.ts'
import { currentPolicy } from '../../../shared/policy/policy.ts'
import { noWordLists } from '../../../shared/policy/language/word-list.ts'
import { purposes, type Purpose } from '../../../shared/template/purpose.ts'
import { readTemplateContent } from '../../../shared/template/read-template.ts'
import { sample } from '../../../shared/template/samples/compose.ts'
import { sampleLibrary } from '../../../shared/template/samples/sample-library.ts'
import type { TemplateContent } from '../../../shared/template/template.ts'
import { contexts, speakingDocuments } from '../../support/documents.ts'
import { startCheckChild } from '../../support/start-check-child.ts'
import { valueOf } from './test-content.ts'
import { temporaryFolder, testLibrary } from './test-library.ts'

/** Some of the alphabet has no dictionary here: a word of an odd number of letters is in it. */
const shortService = (): LanguageService =>
  createLanguageService({
    engine: {
      areCorrect: (_language, words) => Promise.resolve(words.map((word) => word.length % 2 === 1)),
      suggest: () => Promise.resolve([]),
    },
    onProblem: (error) => {
      throw error
    },
  })

/** Workers in this process, each answering later as a process would. */
const nearWorkers: StartCheckWorker = ({ heard, ended }) => {
  let hasEnded = false
  const later = (work: () => void) => setImmediate(() => (hasEnded ? undefined : work()))
  // Only what can be cloned crosses to a process.
  const take = createCheckWorker((report) => later(() => heard(structuredClone(report))))
  return {
    say: (order) => later(() => take(structuredClone(order))),
    end() {
      if (hasEnded) return
      hasEnded = true
      setImmediate(ended)
    },
  }
}

/** The dictionaries and the grammar checker. */
const wholeService = (): LanguageService =>
  createLanguageService({
    engine: createSpellingEngine(installedSpellingFiles()),
    grammar: createGrammarEngine(installedGrammarFiles()),
    onProblem: (error) => {
      throw error
    },
  })

const unstartable: StartCheckWorker = () => {
  throw new Error('no process')
}

/** Workers that say nothing from their second batch on, and die of it or not. */
const failing =
  (isDying: boolean, started: () => void): StartCheckWorker =>
  (listener) => {
    started()
    const worker = nearWorkers(listener)
    let batches = 0
    return {
      say(order) {
        if (order.kind === 'check') batches += 1
        if (batches < 2) worker.say(order)
        else if (isDying) worker.end()
      },
      end: () => worker.end(),
    }
  }

const ofOtherPolicy: StartCheckWorker = ({ heard, ended }) =>
  nearWorkers({
    ended,
    heard: (report) =>
      heard(
        report.kind === 'judged'
          ? { ...report, policyVersion: 'other', verdicts: report.verdicts.map(() => null) }
          : report,
      ),
  })

/** Adds templates that an older policy judged, as an update leaves them. */
function outdatedLibrary(contents: readonly TemplateContent[], language: LanguageService) {
  const folder = temporaryFolder()
  const first = testLibrary(folder)
  const connection = openConnection(first.path)
  connection.transaction(() => {
    contents.forEach((content, index) =>
      connection.run(
        `INSERT INTO templates (id, revision, created_at, changed_at, title, purpose, store, language, verdict, violations,
           confirms, policy_version, content) VALUES (?, 1, ?, ?, ?, ?, ?, ?, 'clean', 0, 0, 'older', ?)`,
        `t${index}`,
        '2031-01-01T00:00:00.000Z',
        '2031-01-01T00:00:00.000Z',
        content.title,
        content.purpose,
        content.store,
        content.variants[0].language,
        JSON.stringify(content),
      ),
    )
  })
  connection.close()
  first.close()
  // What is known of words grows while it runs.
  const tools: LanguageTools = {
    get languageScores() {
      return language.tools.languageScores
    },
    get isCorrectWord() {
      return language.tools.isCorrectWord
    },
    get grammarMistakes() {
      return language.tools.grammarMistakes ?? null
    },
  }
  return testLibrary(folder, { tools })
}

function rowsOf(library: Library): readonly Record<string, unknown>[] {
  const connection = openConnection(library.path)
  try {
    return connection.all(
      'SELECT id, verdict, violations, confirms, policy_version FROM templates ORDER BY number',
    ) as Record<string, unknown>[]
  } finally {
    connection.close()
  }
}

function collectingLog() {
  const lines: { readonly event: string; readonly facts: LogFacts }[] = []
  const add = (event: string, facts: LogFacts = {}) => void lines.push({ event, facts })
  return { lines, log: { info: add, warn: add, error: add } }
}

interface Run extends Partial<Pick<RecheckParts, 'library' | 'signal' | 'log' | 'onProgress'>> {
  readonly start?: StartCheckWorker
  readonly size?: number
  readonly hangLimit?: CheckPoolParts['hangLimit']
}

/** Checks all of it again with workers. */
function recheck(library: Library, language: LanguageService, run: Run = {}): Promise<boolean> {
  const { start = nearWorkers, size = 2, hangLimit, log = silentLog, ...parts } = run
  return recheckLibrary({
    library,
    prepare: (contents) => language.prepare(contents.flatMap(textsOf)),
    openPool: () => createCheckPool({ start, size, language, log, ...(hangLimit === undefined ? {} : { hangLimit }) }),
    log,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...parts,
  })
}

async function recheckedHere(contents: readonly TemplateContent[], language: LanguageService) {
  const library = outdatedLibrary(contents, language)
  await recheckLibrary({
    library,
    prepare: (some) => language.prepare(some.flatMap(textsOf)),
    log: silentLog,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  })
  return rowsOf(library)
}

const faces = ['Thank you :-)', 'Thank you.', 'Write to info@shop.example now.', 'Your lamp is on its way.']
const many = (count = fewestForWorkers + 60): readonly TemplateContent[] =>
  Array.from({ length: count }, (_, index) =>
    sample('en-CA', `t${index}`, purposes[index % purposes.length] ?? 'reply', null, [
      faces[index % faces.length] ?? '',
      `Word${'x'.repeat(index % 5)} ${index}.`,
    ]),
  )

describe('checking a large library again in workers', () => {
  it('comes to the verdicts that this process comes to, on samples, labelled messages and random documents', async () => {
    const labelled = readdirSync('accuracy').flatMap((file) =>
      readFileSync(`accuracy/${file}`, 'utf8')
        .trim()
        .split('\n')
        .map((line): TemplateContent => {
          const { lang, purpose, body } = JSON.parse(line) as { lang: string; purpose: Purpose; body: string }
          const content = sample('en-CA', body.slice(0, 20), purpose, null, body.split('\n\n'))
          return { ...content, variants: [{ ...content.variants[0], language: lang }] }
        }),
    )
    const random = fc
      .sample(fc.tuple(speakingDocuments, contexts), { numRuns: 300, seed: 5 })
      .map(([document, { language, purpose, store, subject, sendWithinDays }], index): TemplateContent => {
        const content = sample('en-CA', `random ${index}`, purpose, null, ['x'])
        const [variant] = content.variants
        return {
          ...content,
          store,
          sendWithinDays,
          variants: [{ ...variant, language: language === 'x' ? 'en-CA' : language, subject, document }],
        }
      })
    const contents = [...sampleLibrary, ...labelled, ...random].filter((content) => readTemplateContent(content).ok)
    expect(contents.length).toBeGreaterThan(900)
    const lists = { personal: ['Plumeline'], team: ['Zorblatt'], storeName: 'Lampe & Licht' }
    const [here, there] = [wholeService(), wholeService()]
    for (const language of [here, there]) language.useWordLists(lists)
    const expected = await recheckedHere(contents, here)
    expect(new Set(expected.map(({ verdict }) => verdict))).toEqual(new Set(['clean', 'confirm', 'violation']))

    const library = outdatedLibrary(contents, there)
    const { lines, log } = collectingLog()
    let started = 0
    const script = fileURLToPath(new URL('../../support/check-child.ts', import.meta.url))
    const start = startCheckChild(script, ['--import', 'tsx'], () => (started += 1))
    expect(await recheck(library, there, { start, log })).toBe(true)
    expect(rowsOf(library)).toEqual(expected)
    expect(started).toBe(2)
    expect(lines).toMatchObject([{ event: 'recheck', facts: { total: contents.length, checked: contents.length } }])
  }, 240_000)

  it('leaves a small one to this process: no worker is started for it', async () => {
    const language = shortService()
    const library = outdatedLibrary(many(fewestForWorkers - 1), language)
    expect(await recheck(library, language, { start: unstartable })).toBe(true)
    expect(valueOf(library.outdated())).toEqual([])
  })

  it('tells how far it has come, and what has another verdict', async () => {
    const language = shortService()
    const library = outdatedLibrary(many(), language)
    const expected = await recheckedHere(many(), shortService())
    const { lines, log } = collectingLog()
    await recheck(library, language, { log })
    const differing = expected.filter(({ verdict }) => verdict !== 'clean').length
    expect(differing).toBeGreaterThan(50)
    expect(rowsOf(library)).toEqual(expected)
    expect(valueOf(library.verdictChanges())).toHaveLength(differing)
    expect(lines).toMatchObject([{ event: 'recheck', facts: { changed: differing, unreadable: 0, isComplete: true } }])
  })

  it('passes over what was saved meanwhile: the save has judged it', async () => {
    const language = shortService()
    // None that others are judged beside.
    const contents = many().map((content) => ({ ...content, purpose: 'reply' as const }))
    const library = outdatedLibrary(contents, language)
    let saved = 0
    const meanwhile = {
      ...library,
      recheckJobs: (numbers: readonly number[], most: number) => {
        const read = library.recheckJobs(numbers, most)
        const opened = valueOf(library.open(`t${(numbers[0] ?? 1) - 1}`))
        valueOf(library.save(opened.id, 1, { ...opened, title: 'saved' }))
        saved += 1
        return read
      },
    }
    await recheck(library, language, { library: meanwhile })
    expect(saved).toBeGreaterThan(5)
    expect(valueOf(library.verdictChanges()).filter(({ title }) => title === 'saved')).toEqual([])
    expect(valueOf(library.outdated())).toEqual([])
  })

  it('judges once more what was judged with another word list than there is now', async () => {
    const language = shortService()
    const contents = many()
    const library = outdatedLibrary(contents, language)
    const words = ['Wordx', 'Wordxxx', 'your', 'lamp', 'thank', 'Write', 'info', 'shop', 'example', 'now']
    let stored = 0
    const meanwhile = {
      ...library,
      storeJudged: (judged: Parameters<Library['storeJudged']>[0]) => {
        stored += 1
        if (stored === 2) language.useWordLists({ ...noWordLists, team: words })
        return library.storeJudged(judged)
      },
    }
    await recheck(library, language, { library: meanwhile })
    const strict = await recheckedHere(contents, shortService())
    const lenientService = shortService()
    lenientService.useWordLists({ ...noWordLists, team: words })
    const lenient = await recheckedHere(contents, lenientService)
    expect(lenient).not.toEqual(strict)
    // The first batches were stored under the list of their time; whoever changes it has those judged again.
    expect(rowsOf(library).slice(75)).toEqual(lenient.slice(75))
    expect(valueOf(library.outdated())).toEqual([])
  })

  it('judges once more what was judged beside other review requests than there are now', async () => {
    const language = shortService()
    const contents = [sample('en-CA', 'first', 'proactive-review-request', null, ['Please review it.']), ...many()]
    const library = outdatedLibrary(contents, language)
    let isDeleted = false
    const meanwhile = {
      ...library,
      storeJudged: (judged: Parameters<Library['storeJudged']>[0]) => {
        if (!isDeleted) valueOf(library.delete('t0'))
        isDeleted = true
        return library.storeJudged(judged)
      },
    }
    await recheck(library, language, { library: meanwhile })
    const expected = outdatedLibrary(contents, shortService())
    valueOf(expected.delete('t0'))
    await recheck(expected, shortService())
    expect(rowsOf(library).slice(1)).toEqual(rowsOf(expected).slice(1))
    expect(valueOf(library.outdated())).toEqual([])
  })

  it('leaves alone what cannot be read', async () => {
    const language = shortService()
    const library = outdatedLibrary(many(), language)
    const connection = openConnection(library.path)
    connection.run(`UPDATE templates SET content = '{"title":"x","purp' WHERE id = 't7'`)
    connection.close()
    const { lines, log } = collectingLog()
    await recheck(library, language, { log })
    expect(valueOf(library.outdated())).toEqual([8])
    expect(lines).toMatchObject([{ facts: { unreadable: 1, isComplete: true } }])
  })

  it('sends few long texts at a time', async () => {
    const language = shortService()
    const src = `data:image/png;base64,${'A'.repeat(300_000)}`
    const contents = many().map((content, index): TemplateContent => {
      if (index >= 30) return content
      const [variant] = content.variants
      const image = { type: 'image', attrs: { src, alt: 'Lamp', kind: null, widthPercent: 50 } } as const
      return {
        ...content,
        variants: [{ ...variant, document: { type: 'doc', content: [{ type: 'paragraph', content: [image] }] } }],
      }
    })
    const library = outdatedLibrary(contents, language)
    const sizes: number[] = []
    const start: StartCheckWorker = (listener) => {
      const worker = nearWorkers(listener)
      const say = (order: CheckOrder) => {
        if (order.kind === 'check') sizes.push(order.jobs.reduce((sum, { content }) => sum + content.length, 0))
        worker.say(order)
      }
      return { ...worker, say }
    }
    await recheck(library, language, { start })
    expect(Math.max(...sizes)).toBeLessThan(2_400_000)
    expect(valueOf(library.outdated())).toEqual([])
    expect(rowsOf(library)).toEqual(await recheckedHere(contents, shortService()))
  })
})

describe('when a worker comes to grief', () => {
  it.each([
    ['dies', true],
    ['hangs', false],
  ])('that %s, it is replaced a few times, and what it had is judged here', async (_, isDying) => {
    const language = shortService()
    const library = outdatedLibrary(many(), language)
    const { lines, log } = collectingLog()
    let started = 0
    const start = failing(isDying, () => (started += 1))
    await recheck(library, language, { start, hangLimit: 30, log })
    expect(rowsOf(library)).toEqual(await recheckedHere(many(), shortService()))
    expect(started).toBeGreaterThan(2)
    expect(started).toBeLessThanOrEqual(5)
    expect(lines.filter(({ event }) => event === 'check worker lost')).toHaveLength(started)
  })

  it('that cannot be started, all is judged here', async () => {
    const language = shortService()
    const library = outdatedLibrary(many(), language)
    await recheck(library, language, { start: unstartable })
    expect(rowsOf(library)).toEqual(await recheckedHere(many(), shortService()))
  })

  it('that is of another policy, its verdicts are not taken', async () => {
    const language = shortService()
    const library = outdatedLibrary(many(), language)
    await recheck(library, language, { start: ofOtherPolicy })
    expect(rowsOf(library)).toEqual(await recheckedHere(many(), shortService()))
    expect(rowsOf(library)[0]).toMatchObject({ policy_version: currentPolicy.version })
  })
})

describe('cancelling the check of a large library', () => {
  it('ends the workers at once, though they say nothing, and leaves the rest for the next time', async () => {
    const language = shortService()
    const library = outdatedLibrary(many(), language)
    const ending = new AbortController()
    let batches = 0
    let ended = 0
    const start: StartCheckWorker = (listener) => {
      const worker = nearWorkers(listener)
      return {
        say(order) {
          if (order.kind === 'check') batches += 1
          // From here on nothing is answered, and there is no hang limit in sight.
          if (batches <= 2) worker.say(order)
          else setImmediate(() => ending.abort())
        },
        end() {
          ended += 1
          worker.end()
        },
      }
    }
    const { lines, log } = collectingLog()
    await recheck(library, language, { start, signal: ending.signal, log })
    expect(ended).toBe(2)
    expect(lines).toMatchObject([{ event: 'recheck', facts: { isComplete: false } }])
    const left = valueOf(library.outdated()).length
    expect(left).toBeGreaterThan(0)
    await recheck(library, language)
    expect(rowsOf(library)).toEqual(await recheckedHere(many(), shortService()))
  })

  it('begins nothing when it has been cancelled before', async () => {
    const language = shortService()
    const library = outdatedLibrary(many(), language)
    expect(await recheck(library, language, { start: unstartable, signal: AbortSignal.abort() })).toBe(false)
    expect(valueOf(library.outdated())).toHaveLength(many().length)
  })
})

it('leaves a core to the main process, and takes four at most', () => {
  expect([1, 2, 3, 4, 8, 64].map((cores) => checkPoolSize(cores))).toEqual([1, 1, 2, 3, 4, 4])
})
