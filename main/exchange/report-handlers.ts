import type { Signer } from '../../shared/approval/approval.ts'
import { paperOf, type Paper } from '../../shared/exchange/paper.ts'
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
import { printResult } from './print-result.ts'
import { writeFileAtomically } from './write-file-atomically.ts'

type ReportCommand = 'report/write' | 'report/print'
type ReportHandlers = {
  readonly [Name in ReportCommand]: (input: Commands[Name]['input']) => Promise<Result<Commands[Name]['output']>>
}

export interface ReportHandlerParts {
  readonly library: Pick<Library, 'open' | 'factsFor' | 'approval' | 'reviewers'>
  readonly reviewerKey: Pick<ReviewerKey, 'existing'>
  readonly settings: Pick<SettingsStore, 'read'>
  readonly shell: Pick<Shell, 'chooseSavePath' | 'print' | 'printPdf' | 'version'>
  readonly language: Pick<LanguageService, 'prepare' | 'tools'>
  readonly log: Log
  readonly now: () => Date
  readonly onExported: (path: string) => void
}

/** Writes or prints the compliance report on templates as they are on the disk, where the person says. */
export function createReportHandlers(parts: ReportHandlerParts): ReportHandlers {
  const { settings, shell, log, now, onExported } = parts
  return {
    'report/write': async ({ ids, format }) => {
      const read = await readAll(ids)
      if (!read.ok) return read
      const { templates, unreadable } = read.value
      const translate = createTranslate(settings.read().language)
      const path = await shell.chooseSavePath({
        title: translate('exchange.report.title'),
        fileName: `${translate('exchange.report.dialog.fileName')}.${format}`,
        fileKind: translate(`exchange.report.dialog.${format}`),
        extension: format,
      })
      if (path === null) return { ok: false, failure: { kind: 'cancelled' } }
      const page = pageOf(templates)
      const written = await writeFileAtomically(
        path,
        format === 'html' ? page : await shell.printPdf(page, paperFor(templates)),
      )
      if (!written.ok) return written
      onExported(path)
      log.info('report written', { format, templates: templates.length, unreadable })
      return { ok: true, value: { path, templates: templates.length, unreadable } }
    },
    'report/print': async ({ ids }) => {
      const read = await readAll(ids)
      if (!read.ok) return read
      const { templates, unreadable } = read.value
      const printed = printResult(await shell.print(pageOf(templates), paperFor(templates)))
      log.info('report printed', { isPrinted: printed.ok, templates: templates.length, unreadable })
      return printed.ok ? { ok: true, value: { templates: templates.length, unreadable } } : printed
    },
  }

  /** In their order. Of several, one that a newer version of the app wrote is left out. */
  async function readAll(
    ids: readonly string[],
  ): Promise<Result<{ readonly templates: readonly ReportedTemplate[]; readonly unreadable: number }>> {
    const templates: ReportedTemplate[] = []
    let unreadable = 0
    for (const id of ids) {
      const reported = await reportOf(parts, id)
      if (reported.ok) templates.push(reported.value)
      else if (reported.failure.kind === 'invalid' && ids.length > 1) unreadable += 1
      else return reported
    }
    return { ok: true, value: { templates, unreadable } }
  }

  function pageOf(templates: readonly ReportedTemplate[]): string {
    const { language } = settings.read()
    return writeReport(templates, { language, madeAt: now().toISOString(), checkerVersion: shell.version })
  }
}

function paperFor(templates: readonly ReportedTemplate[]): Paper {
  return paperOf(templates.map(({ content }) => content.store))
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
