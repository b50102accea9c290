import type { SetAside } from '../../shared/approval/approval.ts'
import { writeSealFile } from '../../shared/approval/seal-file.ts'
import type { Seal } from '../../shared/approval/seal.ts'
import { setAsideOf, statedContent } from '../../shared/approval/set-aside.ts'
import { markHtml, markText, type DraftMark } from '../../shared/exchange/draft-mark.ts'
import { allLanguages, type ExportFormat } from '../../shared/exchange/export-format.ts'
import { exportFileName } from '../../shared/exchange/file-name.ts'
import { writeHtml } from '../../shared/exchange/html.ts'
import { writeJson } from '../../shared/exchange/json.ts'
import { writePlainText } from '../../shared/exchange/plain-text.ts'
import type { Failure, Result } from '../../shared/ipc/contract.ts'
import { isBlank } from '../../shared/message/is-blank.ts'
import { checkTemplate, type CheckSurroundings, type TemplateCheck } from '../../shared/policy/check.ts'
import { readTemplateContent } from '../../shared/template/read-template.ts'
import type { TemplateContent, Variant } from '../../shared/template/template.ts'
import { isSealGenuine } from '../approval/check-seal.ts'
import { sealedText } from '../approval/sealed-files.ts'

export interface ExportChoice {
  readonly format: ExportFormat
  /** The variant's, the default one's without; `all` for a file in each. JSON holds every variant in one file anyway. */
  readonly language?: string | undefined
}

/** What is exported: an approved version with its seal, or a draft copy with the mark that says so. */
export type ExportSource =
  | { readonly copy: 'approved'; readonly content: TemplateContent; readonly seal: Seal }
  | { readonly copy: 'draft'; readonly content: TemplateContent; readonly mark: DraftMark }

export interface FileToExport {
  readonly name: string
  /** Of a draft it is written when it is asked for; an approved one was, to be compared with its seal. */
  readonly write: () => string
  /** What stands in the file beside it; `null` for none. */
  readonly seal: string | null
  /** What a person answered for in the template. */
  readonly setAside: readonly SetAside[]
}

/**
 * The files of an export, or why there are none. The check is made here once more, whatever the window believes: an approved
 * version too has to pass the rules of today.
 */
export function filesToExport(
  source: ExportSource,
  { format, language }: ExportChoice,
  surroundings: CheckSurroundings,
): Result<readonly FileToExport[]> {
  const { content } = source
  // A text that this version does not know can be looked at, but neither checked nor written.
  const read = readTemplateContent(content)
  if (!read.ok) return fails({ kind: 'invalid', path: read.path, problem: read.problem })
  const isWhole = format === 'json' || language === allLanguages
  const index = isWhole || language === undefined ? 0 : content.variants.findIndex((one) => one.language === language)
  if (index === -1) return fails({ kind: 'not-found', what: `variant in ${language}` })
  // A program that takes JSON may take any variant of it.
  const blank = content.variants.findIndex(({ document }, at) => (isWhole || at === index) && isBlank(document))
  if (blank !== -1) {
    return fails({ kind: 'invalid', path: `variants[${blank}].document`, problem: 'nothing is written' })
  }
  if (source.copy === 'approved' && !isSealGenuine(source.seal)) return fails({ kind: 'seal', problem: 'broken' })
  const check = checkTemplate(content, surroundings)
  const refusal = refusalOf(check)
  if (refusal !== null) return fails(refusal)
  const variants = content.variants.filter((_, at) => (format === 'json' || !isWhole ? at === index : true))
  return source.copy === 'draft'
    ? { ok: true, value: draftFiles(source, variants, format, check) }
    : sealedFiles(source, variants, format)
}

function draftFiles(
  { content, mark }: Extract<ExportSource, { copy: 'draft' }>,
  variants: readonly Variant[],
  format: ExportFormat,
  check: TemplateCheck,
): readonly FileToExport[] {
  const setAside = setAsideOf(check)
  const { policyVersion } = check.template
  return variants.map((variant) => ({
    name: exportFileName(content, variant, format),
    write: () => writeDraft(content, variant, format, { policyVersion, setAside, mark }),
    seal: null,
    setAside,
  }))
}

/** A draft copy's text. Of JSON, any variant gives the whole file. */
export function writeDraft(
  content: TemplateContent,
  variant: Variant,
  format: ExportFormat,
  { policyVersion, setAside, mark }: { policyVersion: string; setAside: readonly SetAside[]; mark: DraftMark },
): string {
  switch (format) {
    case 'html':
      return markHtml(writeHtml(content, variant), mark)
    case 'text':
      return markText(writePlainText(content, variant), mark)
    case 'json':
      return writeJson(statedContent(content, setAside), { policyVersion, setAside, seal: null, draft: mark })
  }
}

function sealedFiles(
  { content, seal }: Extract<ExportSource, { copy: 'approved' }>,
  variants: readonly Variant[],
  format: ExportFormat,
): Result<readonly FileToExport[]> {
  const files: FileToExport[] = []
  for (const variant of variants) {
    const text = sealedText(content, variant, format, seal)
    if (text === null) return fails({ kind: 'seal', problem: 'outdated' })
    files.push({
      name: exportFileName(content, variant, format),
      write: () => text,
      seal: format === 'json' ? null : writeSealFile(seal),
      setAside: seal.statement.setAside,
    })
  }
  return { ok: true, value: files }
}

/** Why a template may not leave the app; `null` when every variant is clean. Notes stop nothing. */
function refusalOf({ verdict, template, variants }: TemplateCheck): Failure | null {
  if (verdict.state === 'clean') return null
  const findings = [...template.findings, ...variants.flatMap(({ result }) => result.findings)].filter(
    (finding) => finding.state === 'open' && finding.severity !== 'note',
  )
  return { kind: 'refused', verdict, findings }
}

function fails(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure }
}
