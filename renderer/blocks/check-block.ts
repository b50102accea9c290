import { checkVariant, type CheckSurroundings } from '../../shared/policy/check.ts'
import type { Finding } from '../../shared/policy/finding.ts'
import type { Store } from '../../shared/template/purpose.ts'
import { newVariant, type TemplateContent } from '../../shared/template/template.ts'
import { newTemplateContent } from '../document/new-template-content.ts'
import type { DraftText } from './block-draft.ts'

/**
 * What the rules find in a block's text by itself, as in a reply to a buyer. What a message has to have as a whole is not
 * asked of a part of it.
 */
export function checkBlock(
  { language, document }: Pick<DraftText, 'language' | 'document'>,
  store: Store,
  surroundings: Pick<CheckSurroundings, 'tools' | 'policy'>,
): readonly Finding[] {
  const variant = newVariant(language, document)
  const content: TemplateContent = { ...newTemplateContent('', store, language), variants: [variant] }
  return checkVariant(content, variant, surroundings).findings.filter(
    ({ place, span }) => place === 'message' && span !== null,
  )
}
