import type { Commands, Result } from '../shared/ipc/contract.ts'
import { readTemplateContent } from '../shared/template/read-template.ts'
import { textsOf, type LanguageService } from './language/language-service.ts'
import type { Library } from './library/library.ts'
import type { Shell } from './shell.ts'

type HistoryCommand = Extract<keyof Commands, `history/${string}`>
type HistoryHandlers = {
  readonly [Name in HistoryCommand]: (
    input: Commands[Name]['input'],
  ) => Result<Commands[Name]['output']> | Promise<Result<Commands[Name]['output']>>
}

export interface HistoryHandlerParts {
  readonly library: Pick<Library, 'versions' | 'readVersion' | 'restoreVersion' | 'nameVersion'>
  readonly language: Pick<LanguageService, 'prepare'>
  readonly shell: Pick<Shell, 'send'>
}

/** The commands of a template's history. */
export function createHistoryHandlers({ library, language, shell }: HistoryHandlerParts): HistoryHandlers {
  return {
    'history/list': ({ id }) => library.versions(id),
    'history/read': ({ id, revision }) => library.readVersion(id, revision),
    'history/restore': async ({ id, revision, baseRevision }) => {
      const content = library.readVersion(id, revision)
      if (!content.ok) return content
      // It may have languages that the template has no more, whose words nobody has loaded.
      if (readTemplateContent(content.value).ok) await language.prepare(textsOf(content.value))
      const restored = library.restoreVersion(id, revision, baseRevision)
      if (restored.ok) shell.send('library/changed', null)
      return restored
    },
    'history/name': ({ id, revision, comment }) => library.nameVersion(id, revision, comment),
  }
}
