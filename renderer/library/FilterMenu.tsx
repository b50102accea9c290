import { Check, ListFilter, Trash2 } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Button, Checkbox, Dialog, DialogTrigger, Input, Popover, TextField } from 'react-aria-components'
import { isFiltering, noFilter, type LibraryFilter } from '../../shared/template/library-list.ts'
import { purposes, storeIds, stores } from '../../shared/template/purpose.ts'
import { Choice } from '../ui/Choice.tsx'
import { useApp, useAppStore } from '../store.ts'
import { languageName } from '../ui/language-name.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'

const any = 'any'
const spans = [1, 7, 30, 90, 365]
const verdicts = ['violation', 'confirm', 'clean'] as const
const approvals = ['draft', 'in-review', 'approved'] as const
const languages = [...new Set(storeIds.flatMap((store) => [...stores[store].languages]))]

/** What the list is narrowed to, and the lists that were kept. */
export function FilterMenu(): ReactNode {
  const translate = useTranslate()
  const isActive = useApp((state) => isFiltering(state.filter))
  return (
    <DialogTrigger>
      <Button
        className={isActive ? 'icon-button library-tool is-on' : 'icon-button library-tool'}
        aria-label={translate(isActive ? 'organising.filterOn' : 'organising.filter')}
      >
        <ListFilter size={16} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="filter-menu" aria-label={translate('organising.filter')}>
          {({ close }) => (
            <>
              <SavedFilters />
              <FilterFields onManageTags={close} />
              <SaveFilter />
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function FilterFields({ onManageTags }: { readonly onManageTags: () => void }): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const store = useAppStore()
  const filter = useApp((state) => state.filter)
  const tags = useApp((state) => state.tags)
  const narrow = (change: Partial<LibraryFilter>) => store.getState().narrow(change)
  const field = (key: keyof LibraryFilter, label: string, options: readonly (readonly [string, string])[]) => {
    const value = filter[key]
    return (
      <Choice
        label={label}
        value={value === null ? any : String(value)}
        options={[[any, translate('organising.any')], ...options]}
        onChange={(chosen) =>
          narrow({ [key]: chosen === any ? null : key === 'changedWithinDays' ? Number(chosen) : chosen })
        }
      />
    )
  }
  const byName = languages
    .map((language) => [language, languageName(language, locale)] as const)
    .sort((one, other) => one[1].localeCompare(other[1], locale))
  const manageTags = () => {
    // Dialogs are not stacked.
    onManageTags()
    store.getState().openDialog('tags')
  }
  const tick = (key: 'isFavourite' | 'isOutdated' | 'isAlike', label: string) => (
    <Checkbox className="filter-tick" isSelected={filter[key]} onChange={(isOn) => narrow({ [key]: isOn })}>
      <span className="filter-box" aria-hidden>
        <Check size={12} />
      </span>
      {label}
    </Checkbox>
  )
  return (
    <div className="filter-fields">
      {field(
        'verdict',
        translate('organising.verdict'),
        verdicts.map((one) => [one, translate(`organising.verdicts.${one}`)]),
      )}
      {field(
        'approval',
        translate('organising.approval'),
        approvals.map((one) => [one, translate(`approval.counts.${one}`)]),
      )}
      {field(
        'purpose',
        translate('window.purpose'),
        purposes.map((one) => [one, translate(`library.purposes.${one}`)]),
      )}
      {field(
        'store',
        translate('window.store'),
        storeIds.map((one) => [one, translate(`library.stores.${one}`)]),
      )}
      {field('language', translate('window.language'), byName)}
      {tags.length === 0
        ? null
        : field(
            'tag',
            translate('organising.tag'),
            tags.map(({ name }) => [name, name]),
          )}
      {field(
        'changedWithinDays',
        translate('organising.changed'),
        spans.map((count) => [String(count), translate('organising.changedWithin', { count })]),
      )}
      {tick('isFavourite', translate('organising.favourites'))}
      {tick('isOutdated', translate('organising.outdated'))}
      {tick('isAlike', translate('organising.alike'))}
      {tags.length === 0 ? null : (
        <Button className="button is-quiet filter-clear" onPress={manageTags}>
          {translate('organising.manageTags')}…
        </Button>
      )}
      {isFiltering(filter) ? (
        <Button className="button is-quiet filter-clear" onPress={() => narrow(noFilter)}>
          {translate('organising.clearFilter')}
        </Button>
      ) : null}
    </div>
  )
}

function SavedFilters(): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const saved = useApp((state) => state.savedFilters)
  if (saved.length === 0) return null
  return (
    <ul className="filter-saved" aria-label={translate('organising.savedFilters')}>
      {saved.map((one) => (
        <li key={one.name}>
          <Button className="button is-quiet filter-saved-name" onPress={() => store.getState().showSaved(one)}>
            {one.name}
          </Button>
          <Button
            className="icon-button"
            aria-label={translate('organising.deleteSaved', { name: one.name })}
            onPress={() => void store.getState().deleteFilter(one.name)}
          >
            <Trash2 size={14} aria-hidden />
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** Keeps what the list shows now under a name. */
function SaveFilter(): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const hasSomething = useApp((state) => isFiltering(state.filter) || state.query.trim() !== '')
  const [name, setName] = useState('')
  if (!hasSomething) return null
  const save = () => {
    if (name.trim() === '') return
    void store.getState().saveFilter(name.trim())
    setName('')
  }
  return (
    <form
      className="filter-save"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <TextField
        className="field"
        aria-label={translate('organising.saveName')}
        value={name}
        onChange={setName}
        maxLength={60}
      >
        <Input dir="auto" placeholder={translate('organising.saveName')} />
      </TextField>
      {/* Always enabled: a button that is disabled while it has the keyboard loses it. */}
      <Button className="button" type="submit">
        {translate('organising.save')}
      </Button>
    </form>
  )
}
