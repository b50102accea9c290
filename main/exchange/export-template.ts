import type { ExportFormat } from '../../shared/exchange/export-format.ts'
import { exportFileName } from '../../shared/exchange/file-name.ts'
import { writeHtml } from '../../shared/exchange/html.ts'
import { writeJson } from '../../shared/exchange/json.ts'
import { writePlainText } from '../../shared/exchange/plain-text.ts'
import type { Translate } from '../../shared/i18n/translator.ts'
import type { Failure, Result } from '../../shared/ipc/contract.ts'
import { checkTemplate } from '../../shared/policy/check.ts'
import type { Template } from '../../shared/template/template.ts'
import type { Shell } from '../shell.ts'
import { writeFileAtomically } from './write-file-atomically.ts'

/** File name extensions of the formats, without the dot. */
const extensions: Readonly<Record<ExportFormat, string>> = { html: 'html', text: 'txt', json: 'json' }

/**
 * Exports a template to a path that the person chooses. The check is made here once more, whatever the window believes;
 * nothing is asked or written unless the verdict is clean. JSON holds every variant, HTML and plain text the default one.
 */
export async function exportTemplate(
  template: Template,
  format: ExportFormat,
  shell: Pick<Shell, 'chooseSavePath'>,
  translate: Translate,
): Promise<Result<{ readonly path: string }>> {
  const refusal = refusalOf(template)
  if (refusal !== null) return { ok: false, failure: refusal }
  const content = writeTemplate(template, format)
  const path = await shell.chooseSavePath({
    title: translate('shell.save.title'),
    fileName: exportFileName(template, template.variants[0], format),
    fileKind: translate(`shell.save.fileKinds.${format}`),
    extension: extensions[format],
  })
  if (path === null) return { ok: false, failure: { kind: 'cancelled' } }
  const written = await writeFileAtomically(path, content)
  return written.ok ? { ok: true, value: { path } } : written
}

/** Why a template may not leave the app; `null` when every variant is clean. Notes stop nothing. */
function refusalOf(template: Template): Failure | null {
  const { verdict, variants } = checkTemplate(template)
  if (verdict.state === 'clean') return null
  const findings = variants
    .flatMap(({ result }) => result.findings)
    .filter((finding) => finding.state === 'open' && finding.severity !== 'note')
  return { kind: 'refused', verdict, findings }
}

function writeTemplate(template: Template, format: ExportFormat): string {
  switch (format) {
    case 'html':
      return writeHtml(template, template.variants[0])
    case 'text':
      return writePlainText(template, template.variants[0])
    case 'json':
      return writeJson(template)
  }
}
