import type { Finding } from '../../shared/policy/finding.ts'
import type { ClauseId, RuleId } from '../../shared/policy/ids.ts'

/** Open findings under one clause. */
export interface FindingGroup {
  readonly clause: ClauseId
  readonly findings: readonly Finding[]
  /** Where one press mends several: two findings or more of one rule that have the same fix. */
  readonly kinds: readonly FixableKind[]
}

export interface FixableKind {
  readonly rule: RuleId
  readonly labelId: string
  readonly findings: readonly Finding[]
}

export interface GroupedFindings {
  readonly groups: readonly FindingGroup[]
  /** What the author allowed or confirmed. */
  readonly setAside: readonly Finding[]
}

/** Findings by clause, a clause where its first finding stands: the order of reading is kept among groups and in them. */
export function groupFindings(findings: readonly Finding[]): GroupedFindings {
  const byClause = new Map<ClauseId, Finding[]>()
  for (const finding of findings) {
    if (finding.state !== 'open') continue
    const group = byClause.get(finding.clause)
    if (group === undefined) byClause.set(finding.clause, [finding])
    else group.push(finding)
  }
  return {
    groups: [...byClause].map(([clause, group]) => ({ clause, findings: group, kinds: fixableKinds(group) })),
    setAside: findings.filter((finding) => finding.state !== 'open'),
  }
}

function fixableKinds(findings: readonly Finding[]): readonly FixableKind[] {
  const kinds = new Map<string, { rule: RuleId; labelId: string; findings: Finding[] }>()
  for (const finding of findings) {
    if (finding.fix === null) continue
    const { labelId } = finding.fix
    const name = `${finding.rule} ${labelId}`
    const kind = kinds.get(name)
    if (kind === undefined) kinds.set(name, { rule: finding.rule, labelId, findings: [finding] })
    else kind.findings.push(finding)
  }
  return [...kinds.values()].filter((kind) => kind.findings.length > 1)
}
