import { strFromU8, unzipSync } from 'fflate'
import papaparse from 'papaparse'
import { parse, parseFragment } from 'parse5'
import { setImmediate } from 'node:timers/promises'
import { createImportSession } from '../../../main/exchange/import/import-session.ts'
import { readImport } from '../../../main/exchange/import/read-import.ts'
import { createLanguageService } from '../../../main/language/language-service.ts'
import type { ImportFile } from '../../../shared/exchange/import/imported.ts'
import { noLibraryFacts } from '../../../shared/policy/rule.ts'
import { makeFiles } from './made-messages.ts'
import { measure } from './meter.ts'
import type { Measured, Round } from './round.ts'

const language = createLanguageService({
  // The app has its dictionaries in a process of their own: what they cost is not measured here.
  engine: {
    areCorrect: (_language, words) => Promise.resolve(words.map(() => true)),
    suggest: () => Promise.resolve([]),
  },
  onProblem: (error) => {
    throw error
  },
})

async function importAll(files: readonly ImportFile[], size: number, mark: () => void): Promise<void> {
  const { messages, problems } = await readImport(files)
  mark()
  if (messages.length !== size || problems.length > 0) {
    throw new Error(`${messages.length} of ${size} messages, ${JSON.stringify(problems[0])}`)
  }
  const session = createImportSession({
    library: { factsFor: () => ({ ok: true, value: noLibraryFacts }) },
    language,
    store: 'CA',
  })
  await session.take(messages, { signal: new AbortController().signal, onProgress: () => undefined })
  if (session.items.length !== size) throw new Error(`${session.items.length} judged`)
}

/** What nobody can read the files without: unpacking, the table, and the HTML. */
async function readBare(files: readonly ImportFile[], { target }: Round): Promise<void> {
  for (const { bytes } of files) {
    if (target === 'html') {
      parse(strFromU8(bytes))
      await setImmediate()
      continue
    }
    const tables = target === 'csv' ? [bytes] : Object.values(unzipSync(bytes))
    for (const table of tables) {
      const { data } = papaparse.parse<string[]>(strFromU8(table))
      for (const row of data) {
        parseFragment(row[2] ?? '')
        await setImmediate()
      }
    }
  }
}

export async function measureImport(round: Round): Promise<Measured> {
  const run = (files: readonly ImportFile[], size: number, mark: () => void) =>
    round.isBare ? readBare(files, round) : importAll(files, size, mark)
  // As in an app that has been open for a while.
  await run(makeFiles({ ...round, size: warmUp }), warmUp, () => undefined)
  const files = makeFiles(round)
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0)
  return measure(bytes, (mark) => run(files, round.size, mark))
}

const warmUp = 500
