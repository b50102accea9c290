/** A process that holds the dictionaries and answers one question after the other. Its argument is their folder. */
import { createSpellingEngine } from '../main/language/spelling-engine.ts'
import { installedSpellingFiles, packagedSpellingFiles } from '../main/language/spelling-files.ts'

export interface SpellingQuestion {
  readonly id: number
  readonly language: string
  readonly words: readonly string[]
}
export type SpellingAnswer =
  { readonly id: number; readonly answers: readonly boolean[] | null } | { readonly id: number; readonly error: string }

const folder = process.argv[2]
const engine = createSpellingEngine(folder === undefined ? installedSpellingFiles() : packagedSpellingFiles(folder))

// A process's port has no origin.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const answer = (message: SpellingAnswer) => process.parentPort.postMessage(message)

process.parentPort.on('message', ({ data }: { readonly data: SpellingQuestion }) => {
  const { id, language, words } = data
  engine.areCorrect(language, words).then(
    (answers) => answer({ id, answers }),
    (error: unknown) => answer({ id, error: error instanceof Error ? error.message : String(error) }),
  )
})
