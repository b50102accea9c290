import type { Translate } from '../../shared/i18n/translator.ts'
import type { Removal } from '../../shared/message/removal.ts'

/**
 * What a paste left out, in one sentence: "Removed 2 colours (F6), 1 alignment (F8), and 3 emoji (F2)."
 * `null` when nothing was. Most frequent first.
 */
export function removalSummary(translate: Translate, locale: string, removals: readonly Removal[]): string | null {
  if (removals.length === 0) return null
  const groups = new Map<string, { readonly removal: Removal; count: number }>()
  for (const removal of removals) {
    const key = `${removal.kind}:${String(removal.clause)}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { removal, count: 1 })
    else group.count += 1
  }
  const items = [...groups.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ removal, count }) => {
      const what = translate(`editor.removals.${removal.kind}`, { count })
      return removal.clause === null ? what : translate('editor.notice.item', { what, clause: removal.clause })
    })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(items)
  return translate('editor.notice.removed', { list })
}
