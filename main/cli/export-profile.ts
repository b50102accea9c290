import { basename, extname } from 'node:path'
import { draftMarkIn } from '../../shared/exchange/draft-mark.ts'
import { checkProfile } from '../../shared/exchange/profile/check-profile.ts'
import { problemSentence, profileName } from '../../shared/exchange/profile/profile-words.ts'
import { isLoss } from '../../shared/exchange/profile/profile.ts'
import type { InterfaceLanguage } from '../../shared/i18n/language.ts'
import type { Translate } from '../../shared/i18n/translator.ts'
import type { Failure, Result } from '../../shared/ipc/contract.ts'
import type { TemplateContent } from '../../shared/template/template.ts'
import { readSealedJson } from '../approval/read-sealed-json.ts'
import { exportByProfile } from '../exchange/export-profile.ts'
import type { JudgedSource } from '../exchange/judge-source.ts'
import type { ExportProfileCommand } from './command-line.ts'
import { checkContent, surroundingsOf } from './check-content.ts'
import { appProfiles, findProfile, readOwnProfileFiles } from './find-profile.ts'
import { readInputFile } from './input-file.ts'
import { reportText } from './report.ts'
import { causeOf, exitCodes, fail, type ExitCode, type Terminal } from './terminal.ts'

interface TemplateFile {
  readonly file: string
  readonly content: TemplateContent
  readonly text: string
}

/**
 * Writes Plumeline JSON files the way another program takes them. Sealed ones go as they are; others as draft copies, when that
 * was asked for. What may not go is told with its reasons, and the rest goes.
 */
export async function exportFilesByProfile(
  { files, profile: named, profileFiles, folder, isDraftCopy }: ExportProfileCommand,
  terminal: Terminal,
  translate: Translate,
  interfaceLanguage: InterfaceLanguage,
): Promise<ExitCode> {
  const found = await findProfile(named, profileFiles)
  if (!found.ok) return fail(terminal, translate, found.problem, found.data)
  const { profile, dialect } = found.value
  // Paper is laid out by the app's own browser.
  if (profile.format === 'sheet-pdf') return fail(terminal, translate, 'pdfProfile', {})
  const templates = new Map<string, TemplateFile>()
  for (const file of files) {
    const input = await readInputFile(file)
    if (!input.ok) return fail(terminal, translate, input.problem, input.data)
    if (input.kind !== 'template') return fail(terminal, translate, 'notTemplate', { file })
    templates.set(freeName(file, templates), { file, content: input.content, text: input.text })
  }
  const exported = await exportByProfile({
    profile,
    dialect,
    interfaceLanguage,
    folder,
    ids: [...templates.keys()],
    readSource: (id) => readSource(templates.get(id), isDraftCopy, interfaceLanguage),
  })
  if (!exported.ok) return fail(terminal, translate, 'unwritable', { path: folder, problem: causeOf(exported.failure) })
  const { refused, paths } = exported.value
  const sentence = (problem: Parameters<typeof problemSentence>[1]): string =>
    problemSentence(translate, problem, (language) => language)
  for (const { id, reason, problems } of refused) {
    const template = templates.get(id)
    if (template === undefined) continue
    const { file, content } = template
    if (reason?.kind === 'refused') {
      for (const checked of await checkContent(file, content, true)) {
        if (checked.result.verdict.state !== 'clean') await terminal.write(`${reportText(checked, translate)}\n`)
      }
    }
    if (reason !== null) terminal.writeError(`plumeline: ${translate(refusal(reason), { file })}\n`)
    for (const problem of problems) {
      terminal.writeError(`plumeline: ${translate('cli.profileRefused', { file, reason: sentence(problem) })}\n`)
    }
  }
  for (const [id, { file, content }] of templates) {
    if (refused.some((one) => one.id === id)) continue
    for (const problem of checkProfile(content, profile, dialect).filter(isLoss)) {
      await terminal.write(`${translate('cli.profileLoss', { file, reason: sentence(problem) })}\n`)
    }
  }
  for (const path of paths) await terminal.write(`${translate('cli.exported', { path })}\n`)
  return refused.length > 0 ? exitCodes.violations : exitCodes.clean
}

/** Every profile: what to call it, what it writes, and for whom. Those of the app first. */
export async function listProfiles(
  files: readonly string[],
  terminal: Terminal,
  translate: Translate,
): Promise<ExitCode> {
  const own = await readOwnProfileFiles(files)
  if (!own.ok) return fail(terminal, translate, own.problem, own.data)
  const entries = [...appProfiles, ...own.value].filter(({ profile }) => profile.format !== 'sheet-pdf')
  const width = Math.max(...entries.map(({ profile }) => profile.id.length))
  for (const { profile } of entries) {
    const what = translate(`exchange.profiles.formats.${profile.format}`)
    // What somebody called a profile must not steer the terminal.
    const name = profileName(translate, profile).replaceAll(/\p{Cc}/gu, ' ')
    await terminal.write(`${profile.id.replaceAll(/\p{Cc}/gu, ' ').padEnd(width)}  ${name} – ${what}\n`)
  }
  return exitCodes.clean
}

/** What a file's template is called in the manifest unless its seal names it. */
function freeName(file: string, taken: ReadonlyMap<string, unknown>): string {
  const stem = basename(file, extname(file))
  let name = stem
  for (let number = 2; taken.has(name); number += 1) name = `${stem} (${number})`
  return name
}

async function readSource(
  template: TemplateFile | undefined,
  isDraftCopy: boolean,
  interfaceLanguage: InterfaceLanguage,
): Promise<Result<JudgedSource>> {
  if (template === undefined) return fails({ kind: 'not-found', what: 'template' })
  const { content, text } = template
  const surroundings = await surroundingsOf(content)
  if (isDraftCopy) {
    return { ok: true, value: { copy: 'draft', content, mark: draftMarkIn(interfaceLanguage), surroundings } }
  }
  const sealed = readSealedJson(text)
  switch (sealed.kind) {
    case 'genuine':
      return { ok: true, value: { copy: 'approved', content, seal: sealed.seal, surroundings } }
    case 'changed':
      return fails({ kind: 'seal', problem: 'broken' })
    case 'newer':
      return fails({ kind: 'seal', problem: 'outdated' })
    case 'unsealed':
      return fails({ kind: 'not-approved' })
  }
}

function fails(failure: Failure): Result<JudgedSource> {
  return { ok: false, failure }
}

/** The key of the sentence for a template that may not leave, whatever the target. */
function refusal(reason: Failure): string {
  if (reason.kind === 'not-approved') return 'cli.notApproved'
  if (reason.kind === 'seal') return reason.problem === 'broken' ? 'cli.changedSeal' : 'cli.outdatedSeal'
  return 'cli.refused'
}
