import { z } from 'zod'
import type { ApprovalState } from '../../shared/approval/approval.ts'
import type { Failure } from '../../shared/ipc/contract.ts'
import type { Verdict } from '../../shared/policy/finding.ts'
import { purposes, storeIds, type Purpose, type Store } from '../../shared/template/purpose.ts'
import { readKeptContent, readTemplateContent } from '../../shared/template/read-template.ts'
import type { Template, TemplateContent, TemplateSummary } from '../../shared/template/template.ts'
import type { RawRow } from './connection.ts'
import { FailureSignal } from './storage-failure.ts'

const recordColumns = z.object({
  id: z.string(),
  revision: z.number().int(),
  created_at: z.string(),
  changed_at: z.string(),
  archived_at: z.string().nullable(),
  policy_version: z.string(),
  content: z.string(),
})

/**
 * A template from its row. Where a newer version or damage has put something into a text that this version does not
 * know, the text comes as it is stored, to be shown and left alone. A row that cannot even be shown is an `invalid`
 * failure with the path in the content. The row itself is never touched.
 */
export function readTemplateRow(row: RawRow): Template {
  const columns = recordColumns.parse(row)
  return {
    id: columns.id,
    revision: columns.revision,
    createdAt: columns.created_at,
    changedAt: columns.changed_at,
    archivedAt: columns.archived_at,
    policyVersion: columns.policy_version,
    ...readShownContent(columns.content),
  }
}

/** A content to be looked at: texts that this version does not know come as they are stored. */
export function readShownContent(text: string): TemplateContent {
  const stored = parseJson(text)
  const read = readTemplateContent(stored)
  if (read.ok) return read.value
  const kept = readKeptContent(stored)
  if (kept === null) throw new FailureSignal(invalid(read.path, read.problem))
  return kept
}

/** A template's content as it is stored; throws a failure for what this version cannot read. */
export function readContentColumn(text: string): TemplateContent {
  const read = readTemplateContent(parseJson(text))
  if (!read.ok) throw new FailureSignal(invalid(read.path, read.problem))
  return read.value
}

/** The same where what cannot be read is passed over, such as a text that a newer version wrote. */
export function contentOrNull(text: string): TemplateContent | null {
  try {
    return readContentColumn(text)
  } catch (error) {
    if (error instanceof FailureSignal && error.failure.kind === 'invalid') return null
    throw error
  }
}

/** Only what will be readable again is written; anything else is an `invalid` failure before the row is touched. */
export function writeContentColumn(content: TemplateContent): string {
  const read = readTemplateContent(content)
  if (!read.ok) throw new FailureSignal(invalid(read.path, read.problem))
  return JSON.stringify(read.value)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new FailureSignal(invalid('', error instanceof Error ? error.message : 'no JSON'))
  }
}

function invalid(path: string, problem: string): Failure {
  return { kind: 'invalid', path, problem }
}

/** What stands beside the content of a verdict. */
export const verdictColumns = {
  verdict: z.enum(['clean', 'violation', 'confirm']).catch('violation'),
  violations: z.number(),
  confirms: z.number(),
}

interface VerdictColumns {
  readonly verdict: Verdict['state']
  readonly violations: number
  readonly confirms: number
}

/** The verdict that is stored with a template. */
export function verdictOfColumns({ verdict, violations, confirms }: VerdictColumns): Verdict {
  return { state: verdict, violations, confirms }
}

// A row that this version cannot open still has its line in the list, so nothing is forgiven here but unknown words.
const summaryColumns = z.object({
  id: z.string(),
  title: z.string(),
  purpose: z.enum(purposes).catch('reply'),
  store: z.string().transform(readStore),
  language: z.string(),
  ...verdictColumns,
  changed_at: z.string(),
  archived_at: z.string().nullable(),
  approval: z.number(),
  has_approved: z.number(),
})

/** What is no store that this version knows counts as one that it knows, so that the line is there. */
export function readStore(store: string): Store {
  return storeIds.find((known) => known === store) ?? 'CA'
}

/** `organised` is what does not stand in the template's own row. */
export function readSummaryRow(row: RawRow, organised: Pick<TemplateSummary, 'tags' | 'isFavourite'>): TemplateSummary {
  const columns = summaryColumns.parse(row)
  const purpose: Purpose = columns.purpose
  return {
    id: columns.id,
    title: columns.title,
    purpose,
    store: columns.store,
    language: columns.language,
    verdict: verdictOfColumns(columns),
    changedAt: columns.changed_at,
    archivedAt: columns.archived_at,
    approval: columns.archived_at === null ? approvalOfColumn(columns.approval) : 'retired',
    hasApproved: columns.has_approved === 1,
    ...organised,
    excerpt: null,
    excerptLanguage: null,
    markedTitle: null,
  }
}

/** `listed.approval` of the states of a template that is not archived. */
export const approvalColumn = { draft: 0, 'in-review': 1, approved: 2 } as const satisfies Partial<
  Record<ApprovalState, number>
>

/** The state of a template that is not archived. */
export function approvalOfColumn(approval: number): ApprovalState {
  return approval === approvalColumn.approved
    ? 'approved'
    : approval === approvalColumn['in-review']
      ? 'in-review'
      : 'draft'
}
