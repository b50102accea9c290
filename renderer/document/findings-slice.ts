import { applyToSubject, isInMessage } from '../../shared/policy/apply-fix.ts'
import type { Finding } from '../../shared/policy/finding.ts'
import type { ExceptionReason } from '../../shared/policy/ids.ts'
import type { Fix } from '../../shared/policy/rule.ts'
import type { Variant } from '../../shared/template/template.ts'
import { withVariant } from '../../shared/template/variants.ts'
import { groupFindings } from '../policy/group-findings.ts'
import type { StoreParts } from '../store.ts'
import { currentVariant } from './document-slice.ts'
import { spanInSubject } from './subject-line.ts'

/** The findings of the current text: where each is, and what the author answers. */
export interface FindingsSlice {
  readonly currentFindingKey: string | null
  setAside(finding: Finding, reason: ExceptionReason): void
  confirm(finding: Finding): void
  /** Takes an exception or a confirmation back. */
  withdraw(finding: Finding): void
  applyFixes(fixes: readonly Fix[]): void
  /** Shows a finding's place in the text or the subject line; one of the template as a whole has its place in the pane. */
  reveal(finding: Finding): void
  /** Goes to the next (1) or previous (-1) open finding. */
  stepFinding(direction: 1 | -1): void
  setCurrentFinding(key: string | null): void
}

export function createFindingsSlice({ get, set }: StoreParts): FindingsSlice {
  const editVariant = (change: Partial<Variant>) => {
    const { open } = get()
    if (open !== null) get().changeOpen({ content: withVariant(open.content, open.current, change) })
  }

  /** In the order of the policy pane: clause by clause. */
  const openFindings = (): readonly Finding[] =>
    groupFindings(get().result?.findings ?? []).groups.flatMap(({ findings }) => findings)

  return {
    currentFindingKey: null,
    setAside(finding, reason) {
      const { open } = get()
      if (open === null) return
      const variant = currentVariant(open)
      const { rule, textHash } = finding
      const others = variant.exceptions.filter((one) => one.rule !== rule || one.textHash !== textHash)
      editVariant({ exceptions: [...others, { rule, textHash, reason }] })
    },
    confirm(finding) {
      const { open } = get()
      if (open === null) return
      const { rule, textHash } = finding
      if (finding.place === 'template') {
        get().editContent({ confirmations: [...open.content.confirmations, { rule, textHash }] })
      } else editVariant({ confirmations: [...currentVariant(open).confirmations, { rule, textHash }] })
    },
    withdraw(finding) {
      const { open } = get()
      if (open === null) return
      const { content } = open
      const variant = currentVariant(open)
      const isOther = (one: { rule: string; textHash: string }) =>
        one.rule !== finding.rule || one.textHash !== finding.textHash
      if (finding.place === 'template') {
        return get().editContent({ confirmations: content.confirmations.filter(isOther) })
      }
      editVariant({
        exceptions: variant.exceptions.filter(isOther),
        confirmations: variant.confirmations.filter(isOther),
      })
    },
    applyFixes(fixes) {
      const inText = fixes.filter((fix) => fix.edits.some(isInMessage))
      const edits = fixes.flatMap((fix) => fix.edits)
      const { open } = get()
      const subject = open === null ? '' : currentVariant(open).subject
      if (edits.some((edit) => edit.kind === 'replace-in-subject')) {
        const { subjectField } = get()
        if (subjectField === null) editVariant({ subject: applyToSubject(subject, edits) })
        else subjectField.write(applyToSubject(subject, edits))
      }
      for (const edit of edits) {
        if (edit.kind === 'set-send-within-days') get().editContent({ sendWithinDays: edit.days })
      }
      if (inText.length > 0) get().editor?.applyFixes(inText)
    },
    reveal(finding) {
      const { open, editor, subjectField } = get()
      if (finding.place === 'subject') {
        subjectField?.reveal(spanInSubject(open === null ? '' : currentVariant(open).subject, finding))
      } else if (finding.place === 'template') {
        get().showPane('policy', true)
      } else if (finding.span === null) {
        // Of the whole message: the pane alone says it.
        editor?.focus()
        get().showPane('policy', true)
      } else editor?.reveal(finding.span)
      // After the editor told of the first finding at the caret: this may be another one at the same place.
      set({ currentFindingKey: finding.key })
    },
    stepFinding(direction) {
      const findings = openFindings()
      if (findings.length === 0) return
      const place = findings.findIndex((finding) => finding.key === get().currentFindingKey)
      const start = place === -1 && direction === -1 ? 0 : place
      const next = findings[(start + direction + findings.length) % findings.length]
      if (next !== undefined) get().reveal(next)
    },
    setCurrentFinding: (key) => set({ currentFindingKey: key }),
  }
}
