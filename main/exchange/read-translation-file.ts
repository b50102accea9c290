import { basename, extname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { readTranslationTable } from '../../shared/exchange/translation/read-translation-table.ts'
import { readXliffInSteps } from '../../shared/exchange/translation/read-xliff.ts'
import type {
  TranslatedTemplate,
  TranslationProblem,
  TranslationReading,
} from '../../shared/exchange/translation/translation.ts'
import type { Result } from '../../shared/ipc/contract.ts'
import { decodeText } from './decode-text.ts'
import { readAtMost } from './read-at-most.ts'

/** Ten thousand templates in one language are about half of it. Unit: bytes. */
const largestTranslationFile = 128 * 1024 * 1024

/** What translators send back; text is how spreadsheet programs call a table with tabs. */
export const translationExtensions = ['xlf', 'xliff', 'csv', 'tsv', 'txt'] as const

/**
 * Reads a translated file: XLIFF by its name or by what stands in it, a table else. What is wrong with it comes with its
 * place.
 */
export async function readTranslationFile(
  path: string,
  largest = largestTranslationFile,
): Promise<Result<readonly TranslatedTemplate[]>> {
  const fileName = basename(path)
  const refuse = (problem: TranslationProblem): Result<readonly TranslatedTemplate[]> => ({
    ok: false,
    failure: { kind: 'translation', fileName, problem },
  })
  const bytes = await readAtMost(path, largest)
  if (!bytes.ok) return bytes
  if (bytes.value === 'too-large') {
    return refuse({ ...wholeFile('too-large'), data: { megabytes: String(largest / 1024 / 1024) } })
  }
  if (bytes.value === 'not-a-file') return refuse(wholeFile('not-a-file'))
  const decoded = decodeText(bytes.value)
  if (!decoded.ok) return refuse(wholeFile('wrong-encoding'))
  const reading = await readText(decoded.text, extname(path))
  return reading.ok ? { ok: true, value: reading.templates } : refuse(reading.problem)
}

async function readText(text: string, extension: string): Promise<TranslationReading> {
  const isXliff = /^\.xl(?:f|iff)$/i.test(extension) || /^\s*<(?:\?xml|xliff|!)/.test(text.slice(0, 1000))
  if (!isXliff) return readTranslationTable(text)
  const steps = readXliffInSteps(text)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    // So that the window is answered meanwhile.
    await setImmediate()
  }
}

function wholeFile(kind: TranslationProblem['kind']): TranslationProblem {
  return { kind, place: { line: 1, column: 1 }, data: {} }
}
