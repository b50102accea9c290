import { allLanguages, type ExportFormat } from '../../shared/exchange/export-format.ts'
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
import { writeFilesInto } from './write-files-into.ts'

/** File name extensions of the formats, without the dot. */
const extensions: Readonly<Record<ExportFormat, string>> = { html: 'html', text: 'txt', json: 'json' }

export interface ExportChoice {
  readonly format: ExportFormat
  /** The variant's, the default one's without; `all` for a file in each. JSON holds every variant in one file anyway. */
  readonly language?: string | undefined
}

/**
 * Exports a template to a path that the person chooses, or to a folder when there are several files. The check is made here
 * once more, whatever the window believes; nothing is asked or written unless the verdict is clean.
 */
export async function exportTemplate(
  template: Template,
  { format, language }: ExportChoice,
  shell: Pick<Shell, 'chooseSavePath' | 'chooseFolder'>,
  translate: Translate,
  surroundings: CheckSurroundings,
): Promise<Result<{ readonly paths: readonly string[] }>> {
  // A text that this version does not know can be looked at, but neither checked nor written.
  const read = readTemplateContent(template)
  if (!read.ok) return { ok: false, failure: { kind: 'invalid', path: read.path, problem: read.problem } }
  const isWhole = format === 'json' || language === allLanguages
  const index = isWhole || language === undefined ? 0 : template.variants.findIndex((one) => one.language === language)
  if (index === -1) return { ok: false, failure: { kind: 'not-found', what: `variant in ${language}` } }
  // A program that takes JSON may take any variant of it.
  const blank = template.variants.findIndex(({ document }, at) => (isWhole || at === index) && isBlank(document))
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
  if (isWhole && format !== 'json' && stated.variants.length > 1) {
    const folder = await shell.chooseFolder({
      title: translate('shell.save.folder'),
      confirm: translate('shell.save.folderConfirm'),
    })
    if (folder === null) return { ok: false, failure: { kind: 'cancelled' } }
    return writeFilesInto(
      folder,
      stated.variants.map((variant) => ({
        name: exportFileName(template, variant, format),
        write: () => writeTemplate(stated, variant, format, surroundings),
      })),
    )
  }
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
  return written.ok ? { ok: true, value: { paths: [path] } } : written
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
