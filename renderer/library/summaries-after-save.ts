import type { SaveAnswer } from '../../shared/ipc/contract.ts'
import type { TemplateContent, TemplateSummary } from '../../shared/template/template.ts'

/** The list once a template in it was saved, newest first. `content` is what stands in the window, when it is that template. */
export function summariesAfterSave(
  summaries: readonly TemplateSummary[],
  { id, verdict, changedAt }: SaveAnswer,
  content: TemplateContent | null,
): readonly TemplateSummary[] {
  const written =
    content === null
      ? {}
      : {
          title: content.title,
          purpose: content.purpose,
          store: content.store,
          language: content.variants[0].language,
        }
  return summaries
    .map((summary) => (summary.id === id ? { ...summary, verdict, changedAt, ...written } : summary))
    .toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))
}
