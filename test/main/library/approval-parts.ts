import { createKeyPair, signWith } from '../../../main/approval/ed25519.ts'
import { makeSeal } from '../../../main/approval/make-seal.ts'
import type { ReviewerKey } from '../../../main/approval/reviewer-key.ts'
import type { Library } from '../../../main/library/library.ts'
import type { Person } from '../../../shared/approval/approval.ts'
import type { Seal } from '../../../shared/approval/seal.ts'
import type { Result } from '../../../shared/ipc/contract.ts'
import { checkTemplate } from '../../../shared/policy/check.ts'
import { noLanguageTools } from '../../../shared/policy/language/language-tools.ts'
import { readTemplateContent } from '../../../shared/template/read-template.ts'
import type { TemplateContent } from '../../../shared/template/template.ts'
import { content, valueOf } from './test-content.ts'
import { temporaryFolder, testLibrary } from './test-library.ts'

/** Somebody with a key of their own. */
export interface Colleague extends Person {
  readonly reviewerKey: ReviewerKey
}

export function colleague(name: string): Colleague {
  const pair = createKeyPair()
  return {
    name,
    key: pair.publicKey,
    reviewerKey: {
      publicKey: () => ({ ok: true, value: pair.publicKey }),
      existing: () => ({ ok: true, value: pair.publicKey }),
      sign: (text) => ({ ok: true, value: signWith(text, pair) }),
      isProtected: false,
    },
  }
}

/** The seal of a content, as the reviewer's desk makes it. */
export function sealOf(id: string, content: TemplateContent, reviewer: Colleague, approvedAt = someTime): Seal {
  const library = { reviewRequests: [] }
  const check = checkTemplate(content, { tools: noLanguageTools, library })
  return valueOf(
    makeSeal({
      id,
      content,
      author: { name: 'Ada', key: '' },
      reviewer,
      key: reviewer.reviewerKey,
      approvedAt,
      checkerVersion: '1.2.3',
      policyVersion: check.template.policyVersion,
      check,
    }),
  )
}

const someTime = '2031-02-03T04:05:06.789Z'

/** What stands in a template, without what the library says of it. */
export function contentOf(library: Library, id: string): TemplateContent {
  const read = readTemplateContent(valueOf(library.open(id)))
  if (!read.ok) throw new Error(read.problem)
  return read.value
}

/** Approves what waits, as the reviewer's desk does. */
export function approve(library: Library, id: string, reviewer: Colleague, comment = ''): Result<null> {
  const { revision } = valueOf(library.open(id))
  return library.approve(id, revision, sealOf(id, contentOf(library, id), reviewer), comment)
}

/** How the list, its filters and the overview call the state of a template. */
export function listedState(library: Library, id: string): string {
  for (const archived of [false, true]) {
    const row = valueOf(library.list({ query: '', archived })).rows.find((one) => one.id === id)
    if (row !== undefined) return row.approval
  }
  return 'not listed'
}

export const ada = colleague('Ada')
export const grace = colleague('Grace')
/** Breaks the policy twice. */
export const unclean = content('one', 'Call us on +1 206-555-0100, or write to us at shop@example.com.')

export interface Desk {
  readonly library: Library
  readonly id: string
  /** Who writes from now on. */
  writer: string
}

/** A library with one template, written by Ada. */
export function desk(first = content('one', 'Hello')): Desk {
  const parts: { writer: string } = { writer: 'Ada' }
  const library = testLibrary(temporaryFolder(), { author: () => parts.writer })
  const { id } = valueOf(library.create(first))
  return Object.assign(parts, { library, id })
}

export const edit = ({ library, id }: Desk, text = 'Hello again') => {
  const { revision } = valueOf(library.open(id))
  return library.save(id, revision, content('one', text))
}
export const submit = ({ library, id }: Desk, by: Colleague = ada) =>
  library.submit(id, valueOf(library.open(id)).revision, by, '')
/** A desk whose template Grace has approved. */
export const approved = (): Desk => {
  const made = desk()
  valueOf(submit(made))
  valueOf(approve(made.library, made.id, grace))
  return made
}
