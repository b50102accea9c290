import { setImmediate } from 'node:timers/promises'
import type { Signer } from '../../shared/approval/approval.ts'
import { paperOf, type Paper } from '../../shared/exchange/paper.ts'
import { createReportWriter, type ReportedTemplate } from '../../shared/exchange/report/write-report.ts'
import { createTranslate } from '../../shared/i18n/translator.ts'
import type { Commands, Result } from '../../shared/ipc/contract.ts'
import { checkTemplate } from '../../shared/policy/check.ts'
import type { Store } from '../../shared/template/purpose.ts'
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
      const { parts: page, templates, paper, unreadable } = read.value
      const translate = createTranslate(settings.read().language)
      const path = await shell.chooseSavePath({
        title: translate('exchange.report.title'),
        fileName: `${translate('exchange.report.dialog.fileName')}.${format}`,
        fileKind: translate(`exchange.report.dialog.${format}`),
        extension: format,
      })
      if (path === null) return { ok: false, failure: { kind: 'cancelled' } }
      const written = await writeFileAtomically(
        path,
        format === 'html' ? page : await shell.printPdf(page.join(''), paper),
      )
      if (!written.ok) return written
      onExported(path)
      log.info('report written', { format, templates, unreadable })
      return { ok: true, value: { path, templates, unreadable } }
    },
    'report/print': async ({ ids }) => {
      const read = await readAll(ids)
      if (!read.ok) return read
      const { parts: page, templates, paper, unreadable } = read.value
      const printed = printResult(await shell.print(page.join(''), paper))
      log.info('report printed', { isPrinted: printed.ok, templates, unreadable })
      return printed.ok ? { ok: true, value: { templates, unreadable } } : printed
    },
  }

  /**
   * In their order, each written as soon as it is read, so that of a whole library only the page is kept. Of several, one that a
   * newer version of the app wrote is left out.
   */
  async function readAll(ids: readonly string[]): Promise<Result<WrittenReport>> {
    const { language } = settings.read()
    const writer = createReportWriter({ language, madeAt: now().toISOString(), checkerVersion: shell.version })
    const page = [writer.start]
    const stores: Store[] = []
    let unreadable = 0
    for (const id of ids) {
      const reported = await reportOf(parts, id)
      if (reported.ok) {
        page.push(writer.template(reported.value))
        stores.push(reported.value.content.store)
      } else if (reported.failure.kind === 'invalid' && ids.length > 1) unreadable += 1
      else return reported
      // The window is answered in between.
      await setImmediate()
    }
    page.push(writer.end)
    return { ok: true, value: { parts: page, templates: stores.length, paper: paperOf(stores), unreadable } }
  }
}

/** A report as it goes to a file or to paper. */
interface WrittenReport {
  /** Put together they are the page. */
  readonly parts: readonly string[]
  /** How many it is about. */
  readonly templates: number
  readonly paper: Paper
  /** How many were left out. */
  readonly unreadable: number
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
