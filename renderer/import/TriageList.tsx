import type { KeyboardEvent, ReactNode } from 'react'
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components'
import type { ImportItem } from '../../shared/exchange/import/triage.ts'
import { purposes, storeIds } from '../../shared/template/purpose.ts'
import { useApp } from '../store.ts'
import { languageName } from '../ui/language-name.ts'
import { SearchBox } from '../ui/SearchBox.tsx'
import { Tick } from '../ui/Tick.tsx'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { VerdictBadge } from '../ui/VerdictBadge.tsx'
import type { Triage } from './import-slice.ts'
import { Choice } from '../ui/Choice.tsx'
import type { TriageFilter } from './triage-list.ts'

/** Pixels; the style sheet holds the rows to it. */
const rowSize = 52
const any = 'any'
const states = ['violation', 'confirm', 'clean'] as const

interface TriageListProps {
  readonly triage: Triage
  readonly shown: readonly ImportItem[]
  readonly filter: TriageFilter
  readonly onFilter: (filter: TriageFilter) => void
}

/** The messages, the riskiest first: which are to be added, and the one that is looked at. Space ticks, arrows go on. */
export function TriageList({ triage, shown, filter, onFilter }: TriageListProps): ReactNode {
  const translate = useTranslate()
  const show = useApp((app) => app.showImported)
  const check = useApp((app) => app.checkImported)
  const { checked, isBusy, details } = triage
  const ticked = shown.filter(({ key }) => checked.has(key)).length
  const isEvery = shown.length > 0 && ticked === shown.length
  const setChecked = (keys: readonly string[], isOn: boolean) => {
    const next = new Set(checked)
    for (const key of keys) {
      if (isOn) next.add(key)
      else next.delete(key)
    }
    check(next)
  }
  const tick = (event: KeyboardEvent) => {
    const row = event.target instanceof HTMLElement ? event.target : null
    const key = row?.getAttribute('role') === 'row' ? (row.dataset['key'] ?? null) : null
    if (event.key !== ' ' || key === null) return
    event.preventDefault()
    event.stopPropagation()
    setChecked([key], !checked.has(key))
  }
  return (
    <section className="triage-messages" aria-label={translate('triage.list')}>
      <ListHead triage={triage} filter={filter} onFilter={onFilter} />
      <div className="translation-all">
        <Tick
          isSelected={isEvery}
          isIndeterminate={ticked > 0 && !isEvery}
          isDisabled={shown.length === 0 || isBusy}
          onChange={(isOn) =>
            setChecked(
              shown.map(({ key }) => key),
              isOn,
            )
          }
        >
          {translate('triage.all', { count: shown.length })}
        </Tick>
      </div>
      <div className="triage-rows" onKeyDownCapture={tick}>
        <Virtualizer layout={ListLayout} layoutOptions={{ rowSize }}>
          <GridList
            className="translation-list"
            aria-label={translate('triage.list')}
            items={shown}
            dependencies={[translate, checked, isBusy]}
            selectionMode="single"
            selectionBehavior="replace"
            disallowEmptySelection
            escapeKeyBehavior="none"
            autoFocus="first"
            selectedKeys={details === null ? [] : [details.item.key]}
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : [...keys]
              if (key !== undefined) void show(String(key))
            }}
            renderEmptyState={() => <span className="muted">{translate('triage.noneShown')}</span>}
          >
            {(item) => (
              <GridListItem id={item.key} textValue={item.title} className="triage-row">
                <Row
                  item={item}
                  isChecked={checked.has(item.key)}
                  isDisabled={isBusy}
                  onCheck={(isOn) => setChecked([item.key], isOn)}
                />
              </GridListItem>
            )}
          </GridList>
        </Virtualizer>
      </div>
      <ForTicked triage={triage} />
    </section>
  )
}

interface RowProps {
  readonly item: ImportItem
  readonly isChecked: boolean
  readonly isDisabled: boolean
  readonly onCheck: (isOn: boolean) => void
}

function Row({ item, isChecked, isDisabled, onCheck }: RowProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const broken = item.rules.filter(({ severity }) => severity === 'violation')
  const clauses = [...new Set((broken.length > 0 ? broken : item.rules).map(({ clause }) => clause))].join(' ')
  const where = [
    item.languages.map((language) => languageName(language, locale)).join(', '),
    item.place === '' ? item.fileName : item.place,
    ...(item.outdated.length === 0 ? [] : [translate('triage.outdated')]),
  ]
  return (
    <>
      <Tick
        aria-label={translate('triage.add', { title: item.title })}
        isSelected={isChecked}
        isDisabled={isDisabled}
        onChange={onCheck}
      />
      <div className="triage-row-words">
        <span className="triage-row-title" dir="auto">
          {item.title}
        </span>
        <span className="triage-row-where muted">{where.join(' · ')}</span>
      </div>
      <div className="triage-row-verdict">
        <VerdictBadge verdict={item.verdict} />
        <span className="triage-row-where muted">{clauses}</span>
      </div>
    </>
  )
}

function ListHead({ triage, filter, onFilter }: Omit<TriageListProps, 'shown'>): ReactNode {
  const translate = useTranslate()
  const { fileNames } = triage
  return (
    <div className="triage-list-head">
      <SearchBox
        className="triage-search"
        label={translate('triage.search')}
        value={filter.query}
        onChange={(query) => onFilter({ ...filter, query })}
      />
      <Choice
        isLabelHidden
        label={translate('triage.stateFilter')}
        value={filter.state ?? any}
        options={[
          [any, translate('triage.anyState')],
          ...states.map((state) => [state, translate(`triage.stateNames.${state}`)] as const),
        ]}
        onChange={(chosen) => onFilter({ ...filter, state: states.find((state) => state === chosen) ?? null })}
      />
      {fileNames.length < 2 ? null : (
        <Choice
          isLabelHidden
          label={translate('triage.fileFilter')}
          value={filter.fileName ?? any}
          options={[
            [any, translate('triage.anyFile')],
            ...[...new Set(fileNames)].map((name) => [name, name] as const),
          ]}
          onChange={(chosen) => onFilter({ ...filter, fileName: chosen === any ? null : chosen })}
        />
      )}
    </div>
  )
}

/** What is set for all that are ticked at once. */
function ForTicked({ triage }: { readonly triage: Triage }): ReactNode {
  const translate = useTranslate()
  const change = useApp((app) => app.changeImported)
  const count = triage.checked.size
  const isDisabled = triage.isBusy || count === 0
  const keys = [...triage.checked]
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className="triage-ticked" role="group" aria-label={translate('triage.forAll', { count })}>
      <span className="muted">{translate('triage.forAll', { count })}</span>
      <Choice
        isLabelHidden
        label={translate('triage.setPurpose')}
        value={null}
        isDisabled={isDisabled}
        options={purposes.map((purpose) => [purpose, translate(`library.purposes.${purpose}`)])}
        onChange={(chosen) => {
          const purpose = purposes.find((one) => one === chosen)
          if (purpose !== undefined) void change(keys, { kind: 'purpose', purpose })
        }}
      />
      <Choice
        isLabelHidden
        label={translate('triage.setStore')}
        value={null}
        isDisabled={isDisabled}
        options={storeIds.map((store) => [store, translate(`library.stores.${store}`)])}
        onChange={(chosen) => {
          const store = storeIds.find((one) => one === chosen)
          if (store !== undefined) void change(keys, { kind: 'store', store })
        }}
      />
    </div>
  )
}
