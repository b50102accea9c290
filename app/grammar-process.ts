/** A process that holds the English grammar checker and answers one question after the other. */
import { createGrammarEngine } from '../main/language/grammar-engine.ts'
import { installedGrammarFiles } from '../main/language/grammar-files.ts'
import type { GrammarMistake } from '../shared/policy/language/mistake.ts'

export interface GrammarQuestion {
  readonly id: number
  readonly paragraphs: readonly string[]
}
export type GrammarAnswer =
  | { readonly id: number; readonly answers: readonly (readonly GrammarMistake[])[] }
  | { readonly id: number; readonly error: string }

const engine = createGrammarEngine(installedGrammarFiles())

// A process's port has no origin.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const answer = (message: GrammarAnswer) => process.parentPort.postMessage(message)

process.parentPort.on('message', ({ data }: { readonly data: GrammarQuestion }) => {
  const { id, paragraphs } = data
  engine.check(paragraphs).then(
    (answers) => answer({ id, answers }),
    (error: unknown) => answer({ id, error: error instanceof Error ? error.message : String(error) }),
  )
})
