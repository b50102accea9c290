/** A process that holds the dictionaries and answers questions about words. Its argument is their folder. */
import { createSpellingEngine } from '../main/language/spelling-engine.ts'
import { installedSpellingFiles, packagedSpellingFiles } from '../main/language/spelling-files.ts'

export type SpellingQuestion =
  | { readonly kind: 'check'; readonly language: string; readonly words: readonly string[] }
  | { readonly kind: 'suggest'; readonly language: string; readonly word: string }
export type NumberedQuestion = SpellingQuestion & { readonly id: number }
/** `value` is what the engine answers to a question of its kind. */
export type SpellingAnswer =
  { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: string }

const folder = process.argv[2]
const engine = createSpellingEngine(folder === undefined ? installedSpellingFiles() : packagedSpellingFiles(folder))

// A process's port has no origin.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const answer = (message: SpellingAnswer) => process.parentPort.postMessage(message)
const valueOf = (question: SpellingQuestion): Promise<unknown> =>
  question.kind === 'check'
    ? engine.areCorrect(question.language, question.words)
    : engine.suggest(question.language, question.word)

process.parentPort.on('message', ({ data }: { readonly data: NumberedQuestion }) => {
  valueOf(data).then(
    (value) => answer({ id: data.id, value }),
    (error: unknown) => answer({ id: data.id, error: error instanceof Error ? error.message : String(error) }),
  )
})
