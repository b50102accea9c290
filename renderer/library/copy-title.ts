import type { Translate } from '../../shared/i18n/translator.ts'
import { maximumTitleLength } from '../../shared/template/read-template.ts'
import { withoutIsolates } from '../ui/isolated.ts'

/** What the copy of a template is called; never longer than the library takes. */
export function copyTitle(translate: Translate, title: string): string {
  return withoutIsolates(translate('library.copyTitle', { title })).slice(0, maximumTitleLength)
}
