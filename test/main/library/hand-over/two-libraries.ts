import { join } from 'node:path'
import { makeSeal } from '../../../../main/approval/make-seal.ts'
import { noKeyVault, openReviewerKey, type ReviewerKey } from '../../../../main/approval/reviewer-key.ts'
import type { Library } from '../../../../main/library/library.ts'
import type { Merged } from '../../../../main/library/hand-over/merge-in-steps.ts'
import type { Person } from '../../../../shared/approval/approval.ts'
import type { Seal } from '../../../../shared/approval/seal.ts'
import type { HandOver, HandOverKind } from '../../../../shared/exchange/hand-over/hand-over-file.ts'
import { checkTemplate } from '../../../../shared/policy/check.ts'
import { noLanguageTools } from '../../../../shared/policy/language/language-tools.ts'
import { currentPolicy } from '../../../../shared/policy/policy.ts'
import type { TemplateContent } from '../../../../shared/template/template.ts'
import { content, valueOf } from '../test-content.ts'
import { toTheEnd } from '../../../support/to-the-end.ts'
import { risingClock, temporaryFolder, testLibrary } from '../test-library.ts'

/** A person with a library and a key of their own. */
export interface Desk {
  readonly library: Library
  readonly person: Person
  readonly key: ReviewerKey
}

/** One clock for everybody, as where files go from desk to desk. */
export function desks(...names: readonly string[]): readonly Desk[] {
  const now = risingClock()
  return names.map((name) => {
    const folder = temporaryFolder()
    const key = openReviewerKey(join(folder, 'reviewer-key.json'), noKeyVault)
    const library = testLibrary(folder, { now, author: () => name })
    return { library, key, person: { name, key: valueOf(key.publicKey()) } }
  })
}

/** A template that the rules find nothing in. */
export function cleanContent(title: string, text = 'Your parcel left our warehouse.'): TemplateContent {
  return content(title, text)
}

/** What the desk's library holds, as a file has it. */
export function fileOf({ library, person }: Desk, kind: HandOverKind = 'review', ids?: readonly string[]): HandOver {
  const { templates } = valueOf(library.gather(ids ?? valueOf(library.idsToShare()), kind))
  return {
    kind,
    writtenAt: '2031-01-02T03:04:05.678Z',
    writtenBy: person,
    storeName: '',
    teamWords: [],
    savedFilters: [],
    reviewers: [],
    sharedBlocks: valueOf(library.gatherBlocks(templates)),
    templates,
  }
}

export function merge({ library }: Desk, file: HandOver): Merged {
  const steps = library.merge(file, { copyTitle: (title, author) => `${title} (${author})` })
  return valueOf(toTheEnd(steps))
}

/** Edits the text of a template; answers its revision. */
export function edit({ library }: Desk, id: string, text: string): number {
  const { revision, title } = valueOf(library.open(id))
  return valueOf(library.save(id, revision, content(title, text))).revision
}

export function sealOf({ key, person }: Desk, id: string, text: TemplateContent, approvedAt: string): Seal {
  const surroundings = { tools: noLanguageTools, library: { reviewRequests: [] }, policy: currentPolicy }
  return valueOf(
    makeSeal({
      id,
      content: text,
      author: { name: 'Ada', key: '' },
      reviewer: person,
      key,
      approvedAt,
      checkerVersion: '0.5.0',
      policyVersion: currentPolicy.version,
      check: checkTemplate(text, surroundings),
    }),
  )
}

/** Submitted by one, approved by the other in their own library. */
export function approve(desk: Desk, id: string, comment = ''): Seal {
  const { revision, ...template } = valueOf(desk.library.open(id))
  const { createdAt: _created, changedAt, archivedAt: _archived, policyVersion: _policy, id: _id, ...text } = template
  const seal = sealOf(desk, id, text, new Date(Date.parse(changedAt) + 500).toISOString())
  valueOf(desk.library.approve(id, revision, seal, comment))
  return seal
}

/** Texts of a template, the current one first, deleted or not. */
export function everyText({ library }: Desk): ReadonlySet<string> {
  const ids = valueOf(library.idsToShare())
  return new Set(
    ids.flatMap((id) =>
      valueOf(library.versions(id)).map(({ revision }) => textOf(valueOf(library.readVersion(id, revision)))),
    ),
  )
}

export function textOf({ variants: [{ document }] }: TemplateContent): string {
  return JSON.stringify(document.content)
}
