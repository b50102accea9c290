import type { SetAside } from '../../shared/approval/approval.ts'
import { hashOfText, type Seal, type SealedFile } from '../../shared/approval/seal.ts'
import { statedContent } from '../../shared/approval/set-aside.ts'
import type { ExportFormat } from '../../shared/exchange/export-format.ts'
import { writeHtml } from '../../shared/exchange/html.ts'
import { jsonToSeal, writeJson } from '../../shared/exchange/json.ts'
import { writePlainText } from '../../shared/exchange/plain-text.ts'
import type { TemplateContent, Variant } from '../../shared/template/template.ts'

/** The hash of every file that the template is exported as once it is approved: what the reviewer signs. */
export function sealedFiles(
  content: TemplateContent,
  facts: { readonly policyVersion: string; readonly setAside: readonly SetAside[] },
): readonly SealedFile[] {
  const stated = statedContent(content, facts.setAside)
  return [
    ...stated.variants.flatMap((variant): readonly SealedFile[] => [
      { format: 'html', language: variant.language, hash: hashOfText(writeHtml(stated, variant)) },
      { format: 'text', language: variant.language, hash: hashOfText(writePlainText(stated, variant)) },
    ]),
    { format: 'json', language: null, hash: hashOfText(jsonToSeal(stated, facts)) },
  ]
}

/**
 * The file of an approved version, byte for byte as it was sealed; JSON holds its seal. `null` when what is written today is
 * something else: nobody has approved that. JSON has every variant; which one is asked for does not matter.
 */
export function sealedText(
  content: TemplateContent,
  variant: Variant,
  format: ExportFormat,
  seal: Seal,
): string | null {
  const { policyVersion, setAside, files } = seal.statement
  const facts = { policyVersion, setAside }
  const stated = statedContent(content, setAside)
  const isSealed = (text: string): boolean =>
    files.some(
      (file) =>
        file.format === format &&
        file.language === (format === 'json' ? null : variant.language) &&
        file.hash === hashOfText(text),
    )
  switch (format) {
    case 'html':
    case 'text': {
      const text = format === 'html' ? writeHtml(stated, variant) : writePlainText(stated, variant)
      return isSealed(text) ? text : null
    }
    case 'json':
      return isSealed(jsonToSeal(stated, facts)) ? writeJson(stated, { ...facts, seal, draft: null }) : null
  }
}
