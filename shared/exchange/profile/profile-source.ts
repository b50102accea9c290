import type { SetAside } from '../../approval/approval.ts'
import type { Seal } from '../../approval/seal.ts'
import type { TemplateContent, Variant } from '../../template/template.ts'
import type { DraftMark } from '../draft-mark.ts'

/** A template to be written for a target: an approved version with its seal, or a draft copy with the mark that says so. */
export type ProfileSource = {
  /** Of the library, or what the seal names it; empty for a file's template that has neither. */
  readonly id: string
  readonly content: TemplateContent
  /** Of the library; none for a file's template. Only a sheet for people says them. */
  readonly tags?: readonly string[]
  /** What a person answered for in a draft; of an approved version its seal says it. Only a sheet for people says it. */
  readonly setAside?: readonly SetAside[]
} & ({ readonly seal: Seal; readonly mark: null } | { readonly seal: null; readonly mark: DraftMark })

/**
 * The content as every format writes it: a draft says in the first paragraph of each text that it is one, so that it says so
 * in whatever program it ends up in.
 */
export function writtenContent({ content, mark }: ProfileSource): TemplateContent {
  if (mark === null) return content
  const [first, ...rest] = content.variants
  const marked = (variant: Variant): Variant => ({
    ...variant,
    document: {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: mark.text, marks: [{ type: 'bold' }] }] },
        ...variant.document.content,
      ],
    },
  })
  return { ...content, variants: [marked(first), ...rest.map(marked)] }
}

/** A text that stands in a list of others: its language is told where the template has several. */
export function entryTitle({ title, variants }: TemplateContent, language: string): string {
  return variants.length === 1 ? title : `${title} (${language})`
}
