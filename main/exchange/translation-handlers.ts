import { basename } from 'node:path'
import type { TranslatedTemplate } from '../../shared/exchange/translation/translation.ts'
import type { Translate } from '../../shared/i18n/translator.ts'
import type { Commands, Result } from '../../shared/ipc/contract.ts'
import type { LanguageService } from '../language/language-service.ts'
import type { Library } from '../library/library.ts'
import type { Log } from '../log.ts'
import type { Shell } from '../shell.ts'
import { exportTranslation } from './export-translation.ts'
import { applyTranslations, offerTranslations, undoTranslations, type KeptTemplate } from './import-translation.ts'
import { readTranslationFile, translationExtensions } from './read-translation-file.ts'

type TranslationCommand = Extract<keyof Commands, `translation/${string}`>
type TranslationHandlers = {
  readonly [Name in TranslationCommand]: (input: Commands[Name]['input']) => Promise<Result<Commands[Name]['output']>>
}

export interface TranslationHandlerParts {
  readonly library: Pick<Library, 'open' | 'save'>
  readonly shell: Pick<Shell, 'chooseSavePath' | 'chooseOpenPath' | 'chooseFolder' | 'send'>
  readonly log: Log
  readonly language: Pick<LanguageService, 'prepare' | 'tools'>
  /** In the language of the interface at that moment. */
  readonly translate: () => Translate
  /** Told of a file that was written. */
  readonly onExported: (path: string) => void
}

/** The file that was opened last, and what its import replaced. */
interface OpenedFile {
  readonly token: number
  readonly templates: readonly TranslatedTemplate[]
  kept: readonly KeptTemplate[]
}

/** The commands of the translators' round trip. One file is kept at a time: opening another forgets it, and its undo. */
export function createTranslationHandlers(parts: TranslationHandlerParts): TranslationHandlers {
  const { shell, log, translate, onExported } = parts
  let lastToken = 0
  let file: OpenedFile | null = null

  const fileOf = (token: number): Result<OpenedFile> =>
    file?.token === token
      ? { ok: true, value: file }
      : { ok: false, failure: { kind: 'not-found', what: 'translated file' } }

  return {
    'translation/export': async (input) => {
      const exported = await exportTranslation(input, { ...parts, translate: translate() })
      if (exported.ok) for (const path of exported.value.paths.slice(0, 1)) onExported(path)
      else log.info('translation not exported', { kind: exported.failure.kind })
      return exported
    },
    'translation/open': async () => {
      const words = translate()
      const path = await shell.chooseOpenPath({
        title: words('exchange.translation.import.title'),
        fileKind: words('exchange.translation.fileKinds.any'),
        extensions: translationExtensions,
      })
      if (path === null) return { ok: false, failure: { kind: 'cancelled' } }
      shell.send('translation/reading', { fileName: basename(path) })
      const read = await readTranslationFile(path)
      if (!read.ok) {
        log.info('translation not read', { kind: read.failure.kind })
        return read
      }
      const offered = await offerTranslations(read.value, parts)
      if (!offered.ok) return offered
      lastToken += 1
      file = { token: lastToken, templates: read.value, kept: [] }
      return { ok: true, value: { token: lastToken, fileName: basename(path), items: offered.value } }
    },
    'translation/apply': async ({ token, keys }) => {
      const known = fileOf(token)
      if (!known.ok) return known
      const { items, kept } = await applyTranslations(known.value.templates, keys, parts)
      known.value.kept = [...known.value.kept, ...kept]
      if (kept.length > 0) shell.send('library/changed', null)
      const failed = items.find(({ outcome }) => outcome === 'failed')
      if (failed !== undefined) log.warn('translation not saved', { kind: failed.failure?.kind ?? 'unknown' })
      return { ok: true, value: { items } }
    },
    'translation/undo': async ({ token }) => {
      const known = fileOf(token)
      if (!known.ok) return known
      const undone = await undoTranslations(known.value.kept, parts)
      // What could not be put back now is not put back later either: by then it is somebody's.
      if (undone.ok) known.value.kept = []
      shell.send('library/changed', null)
      return undone
    },
  }
}
