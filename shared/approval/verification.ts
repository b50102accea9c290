import type { ExportFormat } from '../exchange/export-format.ts'
import type { Finding, Verdict } from '../policy/finding.ts'
import type { Signer } from './approval.ts'
import type { Seal, SealStatement } from './seal.ts'

/**
 * What a file is. `genuine`: byte for byte what was sealed. `changed`: it is not, or its seal is not as it was made.
 * `draft`: a copy that says itself that it is one. `unsealed`: nobody vouches for it.
 */
const fileStates = ['genuine', 'changed', 'unsealed', 'draft', 'unreadable'] as const
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
  /** Of a manifest: it is not as it was written, so that nothing it says is believed. */
  | 'manifest-changed'
  /** Of a manifest: files that it names are missing or others. */
  | 'files-changed'
  /** Of a manifest: its files are unchanged, and others are beside them. */
  | 'extra-files'
  /** Of a manifest: one of its seals was changed, or is of another template. */
  | 'seals-changed'

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

/**
 * What is wrong with a file that a manifest names. `outside`: it would lie in another folder, and was not looked at. `link`: it
 * leads elsewhere, and was not followed. `extra`: it is there, and the manifest does not name it.
 */
export type ListedFileProblem = 'missing' | 'changed' | 'extra' | 'outside' | 'link' | 'not-readable'

/** A template that a manifest names. */
export interface ListedTemplate {
  readonly id: string
  readonly title: string
  readonly languages: readonly string[]
  /** `null` for a draft, and for a seal that is not genuine or of something else. */
  readonly seal: SealFacts | null
  readonly problem: 'seal-changed' | 'other-seal' | null
  /** How many files it is in. */
  readonly files: number
  /** How many of them are byte for byte what was approved. The others were made from it for the program, which no seal says. */
  readonly sealedFiles: number
  /** How many of them are missing or others now. */
  readonly wrongFiles: number
}

/** What can be told of an export by a profile. */
export interface ManifestFacts {
  /** What the profile was called. */
  readonly profile: string
  /** How many files it names. */
  readonly files: number
  readonly problems: readonly { readonly name: string; readonly kind: ListedFileProblem }[]
  readonly templates: readonly ListedTemplate[]
}

/** What can be told of a file, without a network and without the library that it came from. */
export interface Verification {
  /** Without its folder. */
  readonly fileName: string
  /** `seal` for the file beside a page or a text; `null` when that cannot be told. */
  readonly format: ExportFormat | 'seal' | 'manifest' | null
  readonly state: FileState
  /** Why it is changed or unreadable; `null` for the others. */
  readonly problem: FileProblem | null
  /** `null` without a seal, and with one whose signature does not hold. */
  readonly seal: SealFacts | null
  /** The variant's that a genuine page or text is; `null` for the others. */
  readonly language: string | null
  /** `null` where it cannot be checked: a page or a text says nothing of its purpose, and its seal does. */
  readonly today: TodayCheck | null
  /** Of a manifest that says what it said when it was written; `null` for other files. */
  readonly manifest: ManifestFacts | null
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

/**
 * Whether a file may go to buyers as it is: sealed, unchanged, and clean by the rules of today. Of a seal or a manifest alone, no
 * rule is asked. Whose key it is, it does not ask.
 */
export function isGood({ state, format, today }: Verification): boolean {
  return state === 'genuine' && (format === 'seal' || format === 'manifest' || today?.verdict.state === 'clean')
}

/** Every seal that vouches for a file, or for what a manifest names. */
export function sealsOf({ seal, manifest }: Verification): readonly SealFacts[] {
  if (manifest === null) return seal === null ? [] : [seal]
  return manifest.templates.flatMap((template) => (template.seal === null ? [] : [template.seal]))
}
