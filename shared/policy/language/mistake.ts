import type { Span } from '../../message/text.ts'

/**
 * `spaced-sign` and `french-space` are typography, in which usages differ; all others no usage permits. The kinds that
 * begin with `grammar-` come from a grammar checker.
 */
export type MistakeKind =
  | 'spelling'
  | 'repeated-word'
  | 'article'
  | 'punctuation'
  | 'space-before'
  | 'space-after'
  | 'spaced-sign'
  | 'french-space'
  | 'capital'
  | 'bracket'
  | 'quote'
  | `grammar-${GrammarFamily}`

/** What a grammar checker's finding is about: enough to say it in a sentence of the reader's language. */
export const grammarFamilies = ['agreement', 'verb-form', 'noun-form', 'apostrophe', 'confused', 'wording'] as const
export type GrammarFamily = (typeof grammarFamilies)[number]

/** A finding of a grammar checker in a paragraph. */
export interface GrammarMistake {
  readonly family: GrammarFamily
  /** In the paragraph's text. */
  readonly span: Span
  /** What should stand in its place; `null` when that is for the author to say. */
  readonly replacement: string | null
}

export interface Mistake {
  readonly kind: MistakeKind
  readonly span: Span
  /** What should stand in its place; `null` when that is for the author to say. */
  readonly replacement: string | null
}
