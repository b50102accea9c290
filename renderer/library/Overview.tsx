import { ChevronRight } from 'lucide-react'
import { useEffect, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { noFilter, type LibraryFilter, type LibraryOverview } from '../../shared/template/library-list.ts'
import { useApp, useAppStore } from '../store.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { variantLanguage } from './variant-language.ts'
import './organising.css'

interface Line {
  readonly key: string
  readonly words: string
  readonly count: number | null
  readonly filter: Partial<LibraryFilter>
}

/** How the library stands. Each line shows its templates in the list. */
export function Overview(): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const store = useAppStore()
  const overview = useApp((state) => state.overview)
  useEffect(() => {
    void store.getState().refreshOverview()
    // What the list shows anew, the overview counts anew.
    return store.subscribe((state, before) => {
      if (state.list !== before.list) void state.refreshOverview()
    })
  }, [store])
  if (overview === null || overview.total === 0) return null
  const groups = groupsOf(overview, translate, locale)
  const show = (filter: Partial<LibraryFilter>) => {
    const { showPane, showSaved } = store.getState()
    showPane('library', true)
    showSaved({ query: '', filter: { ...noFilter, ...filter } })
  }
  return (
    <div className="overview">
      {groups.map(({ key, title, lines }) =>
        lines.length === 0 ? null : (
          <section key={key} aria-label={title}>
            <h2 className="overview-title">{title}</h2>
            <ul className="overview-lines">
              {lines.map((line) => (
                <li key={line.key}>
                  <Button className="overview-line" onPress={() => show(line.filter)}>
                    <span className="overview-words">{line.words}</span>
                    {line.count === null ? null : (
                      <span className="overview-count">{line.count.toLocaleString(locale)}</span>
                    )}
                    <ChevronRight size={14} aria-hidden className="overview-arrow" />
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  )
}

function groupsOf(
  overview: LibraryOverview,
  translate: ReturnType<typeof useTranslate>,
  locale: string,
): readonly { readonly key: string; readonly title: string; readonly lines: readonly Line[] }[] {
  const { clean, toMend, toConfirm, outdated, alike, missingLanguages, uncovered } = overview
  const verdict = (state: NonNullable<LibraryFilter['verdict']>, count: number): Line => ({
    key: state,
    words: translate(`organising.verdicts.${state}`),
    count,
    filter: { verdict: state },
  })
  const approval = (state: 'approved' | 'in-review' | 'draft', count: number): Line => ({
    key: state,
    words: translate(`approval.counts.${state}`),
    count,
    filter: { approval: state },
  })
  return [
    {
      key: 'verdicts',
      title: translate('organising.overview.verdicts'),
      lines: [verdict('clean', clean), verdict('violation', toMend), verdict('confirm', toConfirm)],
    },
    {
      key: 'approval',
      title: translate('organising.overview.approval'),
      lines: [
        approval('approved', overview.approved),
        approval('in-review', overview.inReview),
        approval('draft', overview.drafts),
      ],
    },
    {
      key: 'care',
      title: translate('organising.overview.care'),
      lines: [
        { key: 'outdated', words: translate('organising.outdated'), count: outdated, filter: { isOutdated: true } },
        { key: 'alike', words: translate('organising.alike'), count: alike, filter: { isAlike: true } },
      ].filter(({ count }) => count > 0),
    },
    {
      key: 'languages',
      title: translate('organising.overview.languages'),
      lines: missingLanguages.map(({ store, language, count }) => ({
        key: `${store} ${language}`,
        words: translate('organising.overview.missing', {
          store: translate(`library.stores.${store}`),
          language: variantLanguage(language, store, locale),
        }),
        count,
        filter: { store, withoutLanguage: language },
      })),
    },
    {
      key: 'purposes',
      title: translate('organising.overview.purposes'),
      lines: uncovered.map((purpose) => ({
        key: purpose,
        words: translate(`library.purposes.${purpose}`),
        count: null,
        filter: { purpose },
      })),
    },
  ]
}
