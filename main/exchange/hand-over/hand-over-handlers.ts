import { basename } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import {
  handOverExtension,
  type HandedOverTemplate,
  type HandOver,
  type HandOverKind,
} from '../../../shared/exchange/hand-over/hand-over-file.ts'
import type { MergeReport, UnknownReviewer } from '../../../shared/exchange/hand-over/merge-report.ts'
import { fileNameSlug } from '../../../shared/exchange/file-name.ts'
import type { Translate } from '../../../shared/i18n/translator.ts'
import type { Commands, Result } from '../../../shared/ipc/contract.ts'
import type { ReviewerKey } from '../../approval/reviewer-key.ts'
import type { WordListStore } from '../../language/word-lists.ts'
import type { Library } from '../../library/library.ts'
import type { Merged } from '../../library/hand-over/merge-in-steps.ts'
import type { Rechecks } from '../../library/rechecks.ts'
import { inTurns } from '../../in-turns.ts'
import type { Log } from '../../log.ts'
import type { SettingsStore } from '../../settings.ts'
import type { Shell } from '../../shell.ts'
import type { OpenedFiles } from './opened-files.ts'
import { readHandOverFile, readHandOverText } from './read-hand-over-file.ts'
import { writeHandOverFile } from './write-hand-over-file.ts'

type ShareCommand = Extract<keyof Commands, `share/${string}`>
type ShareHandlers = {
  readonly [Name in ShareCommand]: (input: Commands[Name]['input']) => Promise<Result<Commands[Name]['output']>>
}

export interface HandOverHandlerParts {
  readonly library: Library
  readonly settings: Pick<SettingsStore, 'read'>
  readonly shell: Pick<Shell, 'chooseSavePath' | 'chooseOpenPath' | 'send'>
  readonly log: Log
  readonly words: Pick<WordListStore, 'load'>
  readonly reviewerKey: Pick<ReviewerKey, 'existing'>
  readonly rechecks: Pick<Rechecks, 'start'>
  readonly openedFiles: OpenedFiles
  readonly now: () => Date
  /** In the language of the interface at that moment. */
  readonly translate: () => Translate
  /** Told of a file that was written. */
  readonly onExported: (path: string) => void
}

/** Templates that are gathered between two turns of the window's questions. */
const turnSize = 50

/** The commands that write templates into a file for a colleague, and take such a file in. */
export function createHandOverHandlers(parts: HandOverHandlerParts): ShareHandlers {
  const { library, settings, shell, log, words, reviewerKey, rechecks, openedFiles, now, translate } = parts

  const ownKey = (): string => {
    const key = reviewerKey.existing()
    return key.ok ? (key.value ?? '') : ''
  }

  const share = async (
    ids: readonly string[],
    kind: HandOverKind,
    stem: (templates: readonly HandedOverTemplate[]) => string,
  ): Promise<Result<Commands['share/export']['output']>> => {
    const gathered = await gather(library, ids, kind)
    if (!gathered.ok) return gathered
    const { templates, unreadable } = gathered.value
    const [title] = unreadable
    // Of some templates each is wanted; a whole library is better than none without the one.
    if (kind === 'review' && title !== undefined) {
      return { ok: false, failure: { kind: 'invalid', path: title, problem: 'written by a newer version' } }
    }
    if (kind === 'review' && templates.length === 0) {
      return { ok: false, failure: { kind: 'not-found', what: 'a template' } }
    }
    const lists = listsOf(library, kind, templates)
    if (!lists.ok) return lists
    const path = await shell.chooseSavePath({
      title: translate()(`exchange.share.${kind === 'review' ? 'saveTitle' : 'saveLibraryTitle'}`),
      fileName: `${stem(templates)}.${handOverExtension}`,
      fileKind: translate()('exchange.share.fileKind'),
      extension: handOverExtension,
    })
    if (path === null) return { ok: false, failure: { kind: 'cancelled' } }
    const file: HandOver = {
      kind,
      writtenAt: now().toISOString(),
      writtenBy: { name: settings.read().yourName.trim(), key: ownKey() },
      ...lists.value,
      templates,
    }
    const written = await writeHandOverFile(path, file)
    if (!written.ok) {
      log.warn('shared file not written', { kind: written.failure.kind })
      return written
    }
    parts.onExported(path)
    return { ok: true, value: { path, templates: templates.length, unreadable: unreadable.length } }
  }

  const read = async (
    source: Commands['share/open']['input']['file'],
  ): Promise<Result<{ readonly fileName: string; readonly file: HandOver }>> => {
    if (typeof source !== 'string') {
      const file = await readHandOverText(source.fileName, source.text)
      return file.ok ? { ok: true, value: { fileName: source.fileName, file: file.value } } : file
    }
    const path =
      source === 'waiting'
        ? openedFiles.next()
        : await shell.chooseOpenPath({
            title: translate()('exchange.share.openTitle'),
            fileKind: translate()('exchange.share.fileKind'),
            extensions: [handOverExtension],
          })
    if (path === null) return { ok: false, failure: { kind: 'cancelled' } }
    const fileName = basename(path)
    shell.send('share/reading', { fileName })
    const file = await readHandOverFile(path)
    return file.ok ? { ok: true, value: { fileName, file: file.value } } : file
  }

  return {
    'share/export': ({ ids }) =>
      share(ids, 'review', ([only, ...others]) =>
        only === undefined || others.length > 0 ? 'templates' : fileNameSlug(only.content.title),
      ),
    'share/export-library': async () => {
      const ids = library.idsToShare()
      return ids.ok ? share(ids.value, 'library', () => `library-${now().toISOString().slice(0, 10)}`) : ids
    },
    'share/is-waiting': () => Promise.resolve({ ok: true, value: openedFiles.hasAny() }),
    'share/open': async ({ file: source }) => {
      const opened = await read(source)
      if (!opened.ok) {
        if (opened.failure.kind !== 'cancelled') log.info('shared file not read', { kind: opened.failure.kind })
        return opened
      }
      const { fileName, file } = opened.value
      const merged = await inTurns(
        library.merge(file, { copyTitle: (title, name) => copyTitle(title, name, translate()) }),
      )
      if (!merged.ok) {
        log.warn('shared file not taken in', { kind: merged.failure.kind })
        return merged
      }
      const unknown = unknownReviewers(library, merged.value, ownKey())
      if (!unknown.ok) return unknown
      shell.send('library/changed', null)
      shell.send('blocks/changed', null)
      await words.load()
      // What was taken in without being judged or indexed.
      void rechecks.start()
      const { kind, writtenAt, writtenBy } = file
      return {
        ok: true,
        value: { fileName, kind, writtenAt, writtenBy, ...merged.value, unknownReviewers: unknown.value },
      }
    },
  }
}

function copyTitle(title: string, name: string, translate: Translate): string {
  return name === ''
    ? translate('exchange.share.copyTitleUnknown', { title })
    : translate('exchange.share.copyTitle', { title, name })
}

async function gather(
  library: Pick<Library, 'gather'>,
  ids: readonly string[],
  kind: HandOverKind,
): Promise<ReturnType<Library['gather']>> {
  const templates: HandedOverTemplate[] = []
  const unreadable: string[] = []
  for (let start = 0; start < ids.length; start += turnSize) {
    const gathered = library.gather(ids.slice(start, start + turnSize), kind)
    if (!gathered.ok) return gathered
    templates.push(...gathered.value.templates)
    unreadable.push(...gathered.value.unreadable)
    await setImmediate()
  }
  return { ok: true, value: { templates, unreadable } }
}

type Lists = Pick<HandOver, 'storeName' | 'teamWords' | 'savedFilters' | 'reviewers' | 'sharedBlocks'>

function listsOf(library: Library, kind: HandOverKind, templates: readonly HandedOverTemplate[]): Result<Lists> {
  const sharedBlocks = library.gatherBlocks(kind === 'library' ? null : templates)
  if (!sharedBlocks.ok) return sharedBlocks
  const none = { storeName: '', teamWords: [], savedFilters: [], reviewers: [], sharedBlocks: sharedBlocks.value }
  if (kind === 'review') return { ok: true, value: none }
  const words = library.teamWords()
  if (!words.ok) return words
  const savedFilters = library.savedFilters()
  if (!savedFilters.ok) return savedFilters
  const reviewers = library.reviewers()
  if (!reviewers.ok) return reviewers
  return {
    ok: true,
    value: {
      ...none,
      storeName: words.value.storeName,
      teamWords: words.value.words,
      savedFilters: savedFilters.value,
      reviewers: reviewers.value,
    },
  }
}

/** Whose seals came and were genuine, and are not trusted here. */
function unknownReviewers(
  library: Pick<Library, 'reviewers'>,
  { lines }: Merged,
  ownKey: string,
): Result<MergeReport['unknownReviewers']> {
  const known = library.reviewers()
  if (!known.ok) return known
  const trusted = new Set([ownKey, ...known.value.map(({ key }) => key)])
  const unknown = new Map<string, UnknownReviewer>()
  for (const { approval } of lines) {
    if (approval === null || (approval.outcome !== 'taken' && approval.outcome !== 'known')) continue
    const { name, key } = approval.reviewer
    if (trusted.has(key)) continue
    unknown.set(key, { name, key, approvals: (unknown.get(key)?.approvals ?? 0) + 1 })
  }
  return { ok: true, value: [...unknown.values()] }
}
