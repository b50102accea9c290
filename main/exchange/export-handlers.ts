import { setImmediate } from 'node:timers/promises'
import type { Verification } from '../../shared/approval/verification.ts'
import { draftMarkIn } from '../../shared/exchange/draft-mark.ts'
import { allLanguages, type ExportCopy } from '../../shared/exchange/export-format.ts'
import { createTranslate } from '../../shared/i18n/translator.ts'
import type { Commands, Failure, Result } from '../../shared/ipc/contract.ts'
import { readTemplateContent } from '../../shared/template/read-template.ts'
import type { ReviewerKey } from '../approval/reviewer-key.ts'
import { verifyFile } from '../approval/verify-file.ts'
import { textsOf, type LanguageService } from '../language/language-service.ts'
import type { Library } from '../library/library.ts'
import type { Log } from '../log.ts'
import type { SettingsStore } from '../settings.ts'
import type { Shell } from '../shell.ts'
import { chooseExportFolder, exportTemplate } from './export-template.ts'
import { filesToExport, type ExportChoice, type ExportSource } from './files-to-export.ts'
import type { JudgedSource } from './judge-source.ts'
import { writeFilesInto } from './write-files-into.ts'

type ExportCommand = 'exchange/export' | 'exchange/export-several' | 'exchange/verify'
type ExportHandlers = {
  readonly [Name in ExportCommand]: (input: Commands[Name]['input']) => Promise<Result<Commands[Name]['output']>>
}

export interface ExportHandlerParts {
  readonly library: Pick<Library, 'open' | 'factsFor' | 'approvedContent' | 'reviewers' | 'organised'>
  readonly reviewerKey: Pick<ReviewerKey, 'existing'>
  readonly settings: Pick<SettingsStore, 'read'>
  readonly shell: Pick<Shell, 'chooseSavePath' | 'chooseFolder' | 'chooseOpenPaths'>
  readonly log: Log
  readonly language: Pick<LanguageService, 'prepare' | 'tools'>
  /** Told the path of the first file. */
  readonly onExported: (path: string) => void
}

/** The commands that write templates for senders, and the one that tells of what was written. */
export function createExportHandlers(parts: ExportHandlerParts): ExportHandlers {
  const { library, shell, settings, language, log, reviewerKey, onExported } = parts
  const translate = () => createTranslate(settings.read().language)
  return {
    'exchange/export': async ({ id, format, language, copy }) => {
      const source = await readExportSource(parts, id, copy)
      const exported = source.ok
        ? await exportTemplate(source.value, { format, language }, shell, translate(), source.value.surroundings)
        : source
      if (exported.ok && exported.value.paths[0] !== undefined) onExported(exported.value.paths[0])
      if (!exported.ok) log.info('export not made', { kind: exported.failure.kind })
      return exported
    },
    'exchange/export-several': async ({ ids, format, copy }) => {
      const folder = await chooseExportFolder(shell, translate())
      if (folder === null) return { ok: false, failure: { kind: 'cancelled' } }
      const paths: string[] = []
      const skipped: { id: string; title: string; reason: Failure }[] = []
      for (const id of ids) {
        const exported = await exportInto(parts, id, { format, language: allLanguages }, copy, folder)
        if (exported.ok) paths.push(...exported.value.paths)
        else skipped.push({ id, title: titleOf(parts.library, id), reason: exported.failure })
        // The window is answered in between.
        await setImmediate()
      }
      if (paths[0] !== undefined) onExported(paths[0])
      log.info('several exported', { files: paths.length, skipped: skipped.length })
      return { ok: true, value: { paths, skipped } }
    },
    'exchange/verify': async () => {
      const paths = await shell.chooseOpenPaths({
        title: translate()('exchange.verify.title'),
        fileKind: translate()('exchange.verify.fileKind'),
        extensions: ['json', 'html', 'htm', 'txt'],
      })
      if (paths.length === 0) return { ok: false, failure: { kind: 'cancelled' } }
      const reviewers = library.reviewers()
      if (!reviewers.ok) return reviewers
      // A key that cannot be read is told where it is needed; here it is one more that is not known.
      const own = reviewerKey.existing()
      const keys = { own: own.ok ? own.value : null, reviewers: reviewers.value }
      const files: Verification[] = []
      for (const path of paths) files.push(await verifyFile(path, { language, keys }))
      return { ok: true, value: files }
    },
  }
}

async function exportInto(
  parts: ExportHandlerParts,
  id: string,
  choice: ExportChoice,
  copy: ExportCopy,
  folder: string,
): Promise<Result<{ readonly paths: readonly string[] }>> {
  const source = await readExportSource(parts, id, copy)
  if (!source.ok) return source
  const files = filesToExport(source.value, choice, source.value.surroundings)
  return files.ok ? writeFilesInto(folder, files.value) : files
}

/** What is to be exported, with everything there is to judge it by. */
export async function readExportSource(
  {
    library,
    settings,
    language,
    reviewerKey,
  }: Pick<ExportHandlerParts, 'library' | 'settings' | 'language' | 'reviewerKey'>,
  id: string,
  copy: ExportCopy,
): Promise<Result<JudgedSource>> {
  const source = copy === 'draft' ? readDraft() : readApproved()
  if (!source.ok) return source
  const { content } = source.value
  const facts = library.factsFor(content.store, id)
  if (!facts.ok) return facts
  if (readTemplateContent(content).ok) await language.prepare(textsOf(content))
  const organised = library.organised(id)
  if (!organised.ok) return organised
  const surroundings = { tools: language.tools, library: facts.value }
  return { ok: true, value: { ...source.value, surroundings, tags: organised.value.tags } }

  function readDraft(): Result<ExportSource> {
    const opened = library.open(id)
    if (!opened.ok) return opened
    return { ok: true, value: { copy: 'draft', content: opened.value, mark: draftMarkIn(settings.read().language) } }
  }

  function readApproved(): Result<ExportSource> {
    const read = library.approvedContent(id)
    if (!read.ok) return read
    if (read.value === null) return { ok: false, failure: { kind: 'not-approved' } }
    const known = isKnown(read.value.approval.seal.statement.reviewer.key)
    if (!known.ok) return known
    // Anybody can make a key and a seal: only people say whose seals count.
    if (!known.value) return { ok: false, failure: { kind: 'seal', problem: 'unknown-key' } }
    return { ok: true, value: { copy: 'approved', content: read.value.content, seal: read.value.approval.seal } }
  }

  function isKnown(key: string): Result<boolean> {
    const own = reviewerKey.existing()
    if (own.ok && own.value === key) return { ok: true, value: true }
    const reviewers = library.reviewers()
    return reviewers.ok ? { ok: true, value: reviewers.value.some((one) => one.key === key) } : reviewers
  }
}

/** Empty where it cannot be read. */
export function titleOf(library: Pick<Library, 'open'>, id: string): string {
  const opened = library.open(id)
  return opened.ok ? opened.value.title : ''
}
