import { noFilter, type LibraryFilter } from '../../shared/template/library-list.ts'
import { nameOfLanguage } from '../../shared/i18n/language-name.ts'
import { languageName } from '../ui/language-name.ts'
import type { SharedBlock } from '../../shared/template/shared-block.ts'
import type { Translate } from '../../shared/i18n/translator.ts'

export interface FilterPart {
  readonly key: keyof LibraryFilter
  readonly words: string
  /** What takes it out of the filter. */
  readonly without: Partial<LibraryFilter>
}

/** What a filter narrows the list to, part by part, in words. */
export function filterParts(
  filter: LibraryFilter,
  translate: Translate,
  locale: string,
  blocks: readonly SharedBlock[],
): readonly FilterPart[] {
  const { verdict, approval, purpose, store, language, withoutLanguage, tag, changedWithinDays } = filter
  const words: Partial<Record<keyof LibraryFilter, string | null>> = {
    verdict: verdict && translate(`organising.verdicts.${verdict}`),
    // What is archived is not in the list that is filtered.
    approval: approval && translate(approval === 'retired' ? 'approval.states.retired' : `approval.counts.${approval}`),
    purpose: purpose && translate(`library.purposes.${purpose}`),
    store: store && translate(`library.stores.${store}`),
    language: language && languageName(language, locale),
    withoutLanguage:
      withoutLanguage &&
      translate('organising.withoutLanguage', { language: nameOfLanguage(withoutLanguage, locale, 'standard') }),
    tag: tag && translate('organising.tagged', { tag }),
    changedWithinDays:
      changedWithinDays === null ? null : translate('organising.changedWithin', { count: changedWithinDays }),
    block: filter.block === null ? null : blockWords(filter.block, translate, blocks),
    isFavourite: filter.isFavourite ? translate('organising.favourites') : null,
    isOutdated: filter.isOutdated ? translate('organising.outdated') : null,
    isAlike: filter.isAlike ? translate('organising.alike') : null,
  }
  return (Object.keys(noFilter) as (keyof LibraryFilter)[]).flatMap((key) => {
    const text = words[key]
    return text ? [{ key, words: text, without: { [key]: noFilter[key] } }] : []
  })
}

function blockWords(id: string, translate: Translate, blocks: readonly SharedBlock[]): string {
  const block = blocks.find((one) => one.id === id)
  return block === undefined ? translate('blocks.filterUnknown') : translate('blocks.filter', { name: block.name })
}
