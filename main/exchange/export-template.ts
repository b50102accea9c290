import type { ExportFormat } from '../../shared/exchange/export-format.ts'
import { exportFileName } from '../../shared/exchange/file-name.ts'
import { writeHtml } from '../../shared/exchange/html.ts'
import { writeJson } from '../../shared/exchange/json.ts'
import { writePlainText } from '../../shared/exchange/plain-text.ts'
import type { Translate } from '../../shared/i18n/translator.ts'
import type { Failure, Result } from '../../shared/ipc/contract.ts'
import { isBlank } from '../../shared/message/is-blank.ts'
import { checkTemplate, type CheckSurroundings, type TemplateCheck } from '../../shared/policy/check.ts'
import { readTemplateContent } from '../../shared/template/read-template.ts'
import type { Template, Variant } from '../../shared/template/template.ts'
import { variantAt } from '../../shared/template/variants.ts'
import { withoutStale } from '../../shared/template/without-stale.ts'
import type { Shell } from '../shell.ts'
import { writeFileAtomically } from './write-file-atomically.ts'

/** File name extensions of the formats, without the dot. */
const extensions: Readonly<Record<ExportFormat, string>> = { html: 'html', text: 'txt', json: 'json' }

/**
 * Exports a template to a path that the person chooses. The check is made here once more, whatever the window believes;
 * nothing is asked or written unless the verdict is clean. JSON holds every variant, HTML and plain text the one in the
 * language that was chosen, else the default one.
 */
export async function exportTemplate(
  template: Template,
  { format, language }: { readonly format: ExportFormat; readonly language?: string | undefined },
  shell: Pick<Shell, 'chooseSavePath'>,
  translate: Translate,
  surroundings: CheckSurroundings,
): Promise<Result<{ readonly path: string }>> {
  // A text that this version does not know can be looked at, but neither checked nor written.
  const read = readTemplateContent(template)
  if (!read.ok) return { ok: false, failure: { kind: 'invalid', path: read.path, problem: read.problem } }
  const index = language === undefined ? 0 : template.variants.findIndex((one) => one.language === language)
  if (index === -1) return { ok: false, failure: { kind: 'not-found', what: `variant in ${language}` } }
  // A program that takes JSON may take any variant of it.
  const blank = template.variants.findIndex(
    ({ document }, at) => (format === 'json' || at === index) && isBlank(document),
  )
  if (blank !== -1) {
    return {
      ok: false,
      failure: { kind: 'invalid', path: `variants[${blank}].document`, problem: 'nothing is written' },
    }
  }
  const check = checkTemplate(template, surroundings)
  const refusal = refusalOf(check)
  if (refusal !== null) return { ok: false, failure: refusal }
  const stated = withoutStale(template, check)
  const variant = variantAt(stated, index)
  const content = writeTemplate(stated, variant, format, surroundings)
  const path = await shell.chooseSavePath({
    title: translate('shell.save.title'),
    fileName: exportFileName(template, variant, format),
    fileKind: translate(`shell.save.fileKinds.${format}`),
    extension: extensions[format],
  })
  if (path === null) return { ok: false, failure: { kind: 'cancelled' } }
  const written = await writeFileAtomically(path, content)
  return written.ok ? { ok: true, value: { path } } : written
}

/** Why a template may not leave the app; `null` when every variant is clean. Notes stop nothing. */
function refusalOf({ verdict, template, variants }: TemplateCheck): Failure | null {
  if (verdict.state === 'clean') return null
  const findings = [...template.findings, ...variants.flatMap(({ result }) => result.findings)].filter(
    (finding) => finding.state === 'open' && finding.severity !== 'note',
  )
  return { kind: 'refused', verdict, findings }
}

function writeTemplate(
  template: Template,
  variant: Variant,
  format: ExportFormat,
  surroundings: CheckSurroundings,
): string {
  switch (format) {
    case 'html':
      return writeHtml(template, variant)
    case 'text':
      return writePlainText(template, variant)
    case 'json':
      return writeJson(template, surroundings)
  }
}
