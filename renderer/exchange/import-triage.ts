import type { OfferedTranslation } from '../../shared/exchange/translation/translation-import.ts'
import type { TranslationItem } from '../../shared/exchange/translation/translation.ts'

type Kind = TranslationItem['kind']

/** What needs a person comes first; what the library has already is last. */
const order: readonly Kind[] = ['refused', 'changed', 'new', 'same']

export interface Triage {
  readonly items: readonly OfferedTranslation[]
  /** Kinds that occur, in the order of the items. */
  readonly counts: readonly { readonly kind: Kind; readonly count: number }[]
  /** What can be taken. */
  readonly takeable: readonly string[]
}

/** A file's texts by what importing them would do, each kind in the order of the file. */
export function triageOf(items: readonly OfferedTranslation[]): Triage {
  const counts = order.flatMap((kind) => {
    const count = items.filter((item) => item.kind === kind).length
    return count === 0 ? [] : [{ kind, count }]
  })
  return {
    items: items.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind)),
    counts,
    takeable: items.filter(isTakeable).map(({ key }) => key),
  }
}

/** Whether a translated text says anything that the library does not have. */
export function isTakeable({ kind }: TranslationItem): boolean {
  return kind === 'new' || kind === 'changed'
}
