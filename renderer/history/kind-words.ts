import type { Translate } from '../../shared/i18n/translator.ts'
import type { Version } from '../../shared/template/version.ts'
import { dayAndTime } from './version-days.ts'

/** How a version came to be, with where it was taken from as far as that is known. */
export function kindWords(
  translate: Translate,
  version: Version,
  versions: readonly Version[],
  locale: string,
): string {
  const { kind, origin } = version
  if (kind === 'restored') {
    const source = versions.find(({ revision }) => revision === origin?.revision)
    if (source !== undefined) return translate('history.restoredFrom', { time: dayAndTime(source.savedAt, locale) })
  }
  if (kind !== 'copied' && kind !== 'block') return translate(`history.kinds.${kind}`)
  const title = origin?.title.trim() ?? ''
  return translate(`history.kinds.${kind}`, { title: title === '' ? translate('library.untitled') : title })
}
