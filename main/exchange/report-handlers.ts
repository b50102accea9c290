import type { Signer } from '../../shared/approval/approval.ts'
import type { ReportFormat } from '../../shared/exchange/report/report-format.ts'
import { writeReport, type ReportedTemplate } from '../../shared/exchange/report/write-report.ts'
import { createTranslate } from '../../shared/i18n/translator.ts'
import type { Commands, Result } from '../../shared/ipc/contract.ts'
import { checkTemplate } from '../../shared/policy/check.ts'
import { readTemplateContent } from '../../shared/template/read-template.ts'
import type { ReviewerKey } from '../approval/reviewer-key.ts'
import { textsOf, type LanguageService } from '../language/language-service.ts'
import type { Library } from '../library/library.ts'
import type { Log } from '../log.ts'
import type { SettingsStore } from '../settings.ts'
import type { Shell } from '../shell.ts'
import { writeFileAtomically } from './write-file-atomically.ts'

type ReportHandlers = {
  readonly 'report/write': (
    input: Commands['report/write']['input'],
  ) => Promise<Result<Commands['report/write']['output']>>
}

export interface ReportHandlerParts {
  readonly library: Pick<Library, 'open' | 'factsFor' | 'approval' | 'reviewers'>
  readonly reviewerKey: Pick<ReviewerKey, 'existing'>
  readonly settings: Pick<SettingsStore, 'read'>
  readonly shell: Pick<Shell, 'chooseSavePath' | 'printPdf' | 'version'>
  readonly language: Pick<LanguageService, 'prepare' | 'tools'>
  readonly log: Log
  readonly now: () => Date
  readonly onExported: (path: string) => void
}

/** Writes the compliance report on templates as they are on the disk, where the person says. */
export function createReportHandlers(parts: ReportHandlerParts): ReportHandlers {
  const { settings, shell, log, now, onExported } = parts
  return {
    'report/write': async ({ ids, format }) => {
      const { language } = settings.read()
      const translate = createTranslate(language)
      const templates: ReportedTemplate[] = []
      let unreadable = 0
      for (const id of ids) {
        const reported = await reportOf(parts, id)
        if (reported.ok) templates.push(reported.value)
        else if (reported.failure.kind === 'invalid' && ids.length > 1) unreadable += 1
        else return reported
      }
      const path = await shell.chooseSavePath({
        title: translate('exchange.report.title'),
        fileName: `${translate('exchange.report.dialog.fileName')}.${format}`,
        fileKind: translate(`exchange.report.dialog.${format}`),
        extension: format,
      })
      if (path === null) return { ok: false, failure: { kind: 'cancelled' } }
      const page = writeReport(templates, { language, madeAt: now().toISOString(), checkerVersion: shell.version })
      const written = await writeFileAtomically(path, await bytesOf(page, format))
      if (!written.ok) return written
      onExported(path)
      log.info('report written', { format, templates: templates.length, unreadable })
      return { ok: true, value: { path, templates: templates.length, unreadable } }
    },
  }

  async function bytesOf(page: string, format: ReportFormat): Promise<string | Uint8Array> {
    return format === 'html' ? page : shell.printPdf(page)
  }
}

async function reportOf(
  { library, language, reviewerKey }: ReportHandlerParts,
  id: string,
): Promise<Result<ReportedTemplate>> {
  const opened = library.open(id)
  if (!opened.ok) return opened
  const content = opened.value
  const read = readTemplateContent(content)
  if (!read.ok) return { ok: false, failure: { kind: 'invalid', path: read.path, problem: read.problem } }
  await language.prepare(textsOf(content))
  const facts = library.factsFor(content.store, id)
  if (!facts.ok) return facts
  const approval = library.approval(id)
  if (!approval.ok) return approval
  const reviewers = library.reviewers()
  if (!reviewers.ok) return reviewers
  const own = reviewerKey.existing()
  const signerOf = (key: string): Signer =>
    own.ok && own.value === key ? 'you' : reviewers.value.some((one) => one.key === key) ? 'known' : 'unknown'
  const { approval: last } = approval.value
  return {
    ok: true,
    value: {
      content,
      check: checkTemplate(content, { tools: language.tools, library: facts.value }),
      approval:
        last === null
          ? null
          : { seal: last.seal, isCurrent: last.isCurrent, signer: signerOf(last.seal.statement.reviewer.key) },
    },
  }
}
