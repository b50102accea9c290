import type { Failure } from '../../ipc/contract.ts'
import type { Verdict } from '../../policy/finding.ts'
import type { TranslationItem, TranslationProblem } from './translation.ts'

/** A translated file that was read: what could be taken from it, while the library is as it is. */
export interface OpenedTranslation {
  /** Names it in `translation/apply`; another file that is opened takes its place. */
  readonly token: number
  /** Without its folder. */
  readonly fileName: string
  readonly items: readonly OfferedTranslation[]
}

export interface OfferedTranslation extends TranslationItem {
  readonly key: string
  /** What the text's verdict would be; `null` when it is refused. */
  readonly verdict: Verdict | null
}

/** What became of an item that was to be taken. */
export interface AppliedTranslation {
  readonly key: string
  readonly templateId: string
  readonly language: string
  /** `same` and `refused`: by what the library had become since it was offered. `failed`: it could not be saved. */
  readonly outcome: 'imported' | 'same' | 'refused' | 'failed'
  readonly problems: readonly TranslationProblem[]
  readonly failure: Failure | null
}
