import { useMemo, useState, type ReactNode } from 'react'
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components'
import type { TemplateSummary } from '../../shared/template/template.ts'
import { languageName } from '../ui/language-name.ts'
import { PoliteStatus } from '../ui/PoliteStatus.tsx'
import { SearchBox } from '../ui/SearchBox.tsx'
import { Tick } from '../ui/Tick.tsx'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import type { TranslatableTemplate } from './translation-choice.ts'

/** Pixels; the style sheet holds the rows to it. */
const rowSize = 48

interface TranslationTemplatesProps {
  readonly found: readonly TemplateSummary[]
  readonly templates: ReadonlyMap<string, TranslatableTemplate>
  readonly query: string
  readonly onSearch: (query: string) => void
  readonly selected: ReadonlySet<string>
  readonly onSelect: (selected: ReadonlySet<string>) => void
}

/** Templates to select, found by the library's own search. What was selected stays so when another search hides it. */
export function TranslationTemplates(props: TranslationTemplatesProps): ReactNode {
  const { found, templates, query, onSearch, selected, onSelect } = props
  const translate = useTranslate()
  const [first] = useState(() => new Set(selected))
  const isSearch = query.trim() !== ''
  const selectedHere = found.filter(({ id }) => selected.has(id)).length
  const isEvery = found.length > 0 && selectedHere === found.length
  const selectAll = (isSelected: boolean) => {
    const ids = new Set(found.map(({ id }) => id))
    onSelect(new Set(isSelected ? [...selected, ...ids] : [...selected].filter((id) => !ids.has(id))))
  }
  // What is selected already is seen at once.
  const items = useMemo(
    () => (isSearch ? found : found.toSorted((one, other) => rank(first, one) - rank(first, other))),
    [found, first, isSearch],
  )
  return (
    <section className="translation-templates" aria-label={translate('exchange.translation.export.templates')}>
      <SearchBox className="translation-search" label={translate('library.search')} value={query} onChange={onSearch} />
      <div className="translation-all">
        <Tick
          isSelected={isEvery}
          isIndeterminate={selectedHere > 0 && !isEvery}
          isDisabled={found.length === 0}
          onChange={selectAll}
        >
          {translate(`exchange.translation.export.${isSearch ? 'allFound' : 'all'}`)}
        </Tick>
        <span className="muted">{translate('exchange.translation.export.chosen', { count: selected.size })}</span>
      </div>
      {found.length === 0 ? (
        <p className="translation-list is-empty muted">
          {isSearch
            ? translate('library.empty.notFound.title', { query: query.trim() })
            : translate('exchange.translation.export.none')}
        </p>
      ) : (
        <Virtualizer layout={ListLayout} layoutOptions={{ rowSize }}>
          <GridList
            className="translation-list"
            aria-label={translate('exchange.translation.export.templates')}
            items={items}
            dependencies={[translate, templates]}
            selectionMode="multiple"
            // Escape closes the dialog, as everywhere.
            escapeKeyBehavior="none"
            selectedKeys={selected}
            onSelectionChange={(keys) =>
              keys === 'all' ? selectAll(true) : onSelect(new Set([...keys].map((key) => String(key))))
            }
          >
            {(summary) => <TemplateLine summary={summary} languages={templates.get(summary.id)?.languages ?? []} />}
          </GridList>
        </Virtualizer>
      )}
      <PoliteStatus text={isSearch ? translate('library.found', { count: found.length }) : ''} />
    </section>
  )
}

function rank(first: ReadonlySet<string>, { id }: TemplateSummary): number {
  return first.has(id) ? 0 : 1
}

interface TemplateLineProps {
  readonly summary: TemplateSummary
  readonly languages: readonly string[]
}

function TemplateLine({ summary, languages }: TemplateLineProps): ReactNode {
  const translate = useTranslate()
  const isUntitled = summary.title.trim() === ''
  const title = isUntitled ? translate('library.untitled') : summary.title
  return (
    <GridListItem id={summary.id} textValue={title} className="translation-line">
      <TemplateWords title={title} isUntitled={isUntitled} languages={languages} />
    </GridListItem>
  )
}

// Apart from the row, which the list also makes for the thousands that nobody sees.
function TemplateWords({
  title,
  isUntitled,
  languages,
}: {
  readonly title: string
  readonly isUntitled: boolean
  readonly languages: readonly string[]
}): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const [source = '', ...others] = languages.map((one) => languageName(one, locale))
  const has = translate('exchange.translation.export.has', { languages: new Intl.ListFormat(locale).format(others) })
  const details = others.length === 0 ? source : `${source} · ${has}`
  return (
    <>
      <Tick slot="selection" />
      <div className="translation-words">
        <div className={isUntitled ? 'translation-title is-untitled' : 'translation-title'} dir="auto">
          {title}
        </div>
        <div className="translation-details" title={details}>
          {details}
        </div>
      </div>
    </>
  )
}
