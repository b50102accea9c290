import type { TemplateContent } from '../../shared/template/template.ts'
import { textsOf, type LanguageService } from '../language/language-service.ts'
import type { Library } from './library.ts'
import type { Rechecks } from './rechecks.ts'

export interface LateJudging {
  /** To be told of every save that the library has taken. */
  saved(id: string, content: TemplateContent): void
}

interface Parts {
  readonly language: Pick<LanguageService, 'prepare' | 'tools'>
  readonly library: Pick<Library, 'wantChecks'>
  readonly rechecks: Pick<Rechecks, 'start'>
  /** From the last save of a template to its judgement. Unit: milliseconds. */
  readonly delay?: number
}

/**
 * A save is judged with what is known of its words by then, since it must not wait for a dictionary. When typing pauses,
 * what is not known is looked up, and the template is judged once more if anything has come: so that the list says what the
 * open template does.
 */
export function createLateJudging({ language, library, rechecks, delay = 1500 }: Parts): LateJudging {
  const waiting = new Map<string, NodeJS.Timeout>()

  const judge = async (content: TemplateContent, id: string, known: LanguageService['tools']): Promise<void> => {
    await language.prepare(textsOf(content))
    if (language.tools === known || waiting.has(id)) return
    if (library.wantChecks([id]).ok) void rechecks.start()
  }
  return {
    saved(id, content) {
      clearTimeout(waiting.get(id))
      const known = language.tools
      const timer = setTimeout(() => {
        waiting.delete(id)
        void judge(content, id, known)
      }, delay)
      // What is not judged before the end is judged at the next save.
      timer.unref()
      waiting.set(id, timer)
    },
  }
}
