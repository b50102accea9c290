import type { ExportFormat } from '../exchange/export-format.ts'
import type { Finding, Verdict } from '../policy/finding.ts'
import type { Signer } from './approval.ts'
import type { Seal, SealStatement } from './seal.ts'

/**
 * What a file is. `genuine`: byte for byte what was sealed. `changed`: it is not, or its seal is not as it was made.
 * `draft`: a copy that says itself that it is one. `unsealed`: nobody vouches for it.
 */
export const fileStates = ['genuine', 'changed', 'unsealed', 'draft', 'unreadable'] as const
export type FileState = (typeof fileStates)[number]

export type FileProblem =
  /** Of a changed file: the seal is genuine, and of another text. */
  | 'text-changed'
  /** Of a changed file: the seal itself was changed, so that nothing it says is believed. */
  | 'seal-changed'
  | 'missing'
  /** It cannot be read, or is larger than any export. */
  | 'not-readable'
  /** Not UTF-8. */
  | 'not-text'
  /** Its name is not that of an export. */
  | 'unknown-kind'
  /** JSON that is no template. */
  | 'not-template'
  /** A newer version of the app made its seal. */
  | 'newer'

/** What a seal with a good signature says. */
export interface SealFacts extends Pick<
  SealStatement,
  'template' | 'policyVersion' | 'checkerVersion' | 'setAside' | 'author' | 'reviewer' | 'approvedAt'
> {
  readonly signer: Signer
  /** What the key's owner is called in the list of known reviewers; `null` when the key is not in it. */
  readonly knownAs: string | null
}

/** What the rules of today say. */
export interface TodayCheck {
  readonly policyVersion: string
  readonly verdict: Verdict
  /** Those that count: open ones, notes left out. */
  readonly findings: readonly Finding[]
}

/** What can be told of a file, without a network and without the library that it came from. */
export interface Verification {
  /** Without its folder. */
  readonly fileName: string
  /** `seal` for the file beside a page or a text; `null` when that cannot be told. */
  readonly format: ExportFormat | 'seal' | null
  readonly state: FileState
  /** Why it is changed or unreadable; `null` for the others. */
  readonly problem: FileProblem | null
  /** `null` without a seal, and with one whose signature does not hold. */
  readonly seal: SealFacts | null
  /** The variant's that a genuine page or text is; `null` for the others. */
  readonly language: string | null
  /** `null` where it cannot be checked: a page or a text says nothing of its purpose, and its seal does. */
  readonly today: TodayCheck | null
}

/** Whose keys are known. */
export interface KnownKeys {
  /** `null` when there is none yet. */
  readonly own: string | null
  readonly reviewers: readonly { readonly name: string; readonly key: string }[]
}

export function sealFacts({ statement }: Seal, { own, reviewers }: KnownKeys): SealFacts {
  const { template, policyVersion, checkerVersion, setAside, author, reviewer, approvedAt } = statement
  const known = reviewers.find(({ key }) => key === reviewer.key)
  return {
    template,
    policyVersion,
    checkerVersion,
    setAside,
    author,
    reviewer,
    approvedAt,
    signer: reviewer.key === own ? 'you' : known === undefined ? 'unknown' : 'known',
    knownAs: known?.name ?? null,
  }
}

/** Whether a file may go to buyers as it is: sealed, unchanged, and clean by the rules of today. Whose key it is, it does not ask. */
export function isGood({ state, format, today }: Verification): boolean {
  return state === 'genuine' && (format === 'seal' || today?.verdict.state === 'clean')
}
