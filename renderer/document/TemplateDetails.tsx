import { ChevronDown } from 'lucide-react'
import { useMemo, type ReactNode } from 'react'
import { Button, DialogTrigger, Input, Label, NumberField, Popover } from 'react-aria-components'
import type { Translate } from '../../shared/i18n/translator.ts'
import { currentPolicy } from '../../shared/policy/policy.ts'
import { isProactive, storeIds, stores } from '../../shared/template/purpose.ts'
import type { TemplateContent } from '../../shared/template/template.ts'
import { variantAt } from '../../shared/template/variants.ts'
import { useApp } from '../store.ts'
import { languageName } from '../ui/language-name.ts'
import { Tick } from '../ui/Tick.tsx'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { Choice } from '../ui/Choice.tsx'
import { canBeStockOutNotice, lengthLimits } from './details.ts'

interface TemplateDetailsProps {
  readonly content: TemplateContent
  /** Place of the variant whose language is shown. */
  readonly current: number
  readonly isReadOnly: boolean
}

interface Names {
  readonly language: (language: string) => string
  readonly number: (value: number) => string
}

function useNames(): Names {
  const locale = useInterfaceLocale()
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(locale)
    return {
      language: (language) => languageName(language, locale),
      number: (value) => numbers.format(value),
    }
  }, [locale])
}

/** What is set once for a template: a line that says it, and what opens to change it. */
export function TemplateDetails({ content, current, isReadOnly }: TemplateDetailsProps): ReactNode {
  const translate = useTranslate()
  const summary = summaryOf(content, current, translate, useNames())
  return (
    <div className="template-details">
      <span className="choice-label" aria-hidden>
        {translate('window.details.label')}
      </span>
      <DialogTrigger>
        <Button className="select-button" aria-label={translate('window.details.button', { summary })}>
          <span>{summary}</span>
          <ChevronDown size={14} aria-hidden />
        </Button>
        {/* It is the dialog itself, so that the buttons it adds to close it are in one. */}
        <Popover className="popover" offset={4} placement="bottom start" aria-label={translate('window.details.label')}>
          <div className="details-form">
            <DetailsFields content={content} current={current} isReadOnly={isReadOnly} />
          </div>
        </Popover>
      </DialogTrigger>
    </div>
  )
}

function summaryOf(content: TemplateContent, current: number, translate: Translate, names: Names): string {
  const { store, purpose, sendWithinDays, isStockOutNotice, lengthLimit } = content
  return [
    translate(`library.stores.${store}`),
    names.language(variantAt(content, current).language),
    isProactive(purpose) && sendWithinDays !== null
      ? translate('window.details.within', { count: sendWithinDays })
      : null,
    isStockOutNotice ? translate('window.stockOut.label') : null,
    lengthLimit === null ? null : charactersAtMost(lengthLimit, translate, names),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

function charactersAtMost(limit: number, translate: Translate, names: Names): string {
  return translate('window.details.characters', { count: limit, formatted: names.number(limit) })
}

function DetailsFields({ content, current, isReadOnly }: TemplateDetailsProps): ReactNode {
  const translate = useTranslate()
  const names = useNames()
  const editContent = useApp((state) => state.editContent)
  const chooseStore = useApp((state) => state.chooseStore)
  const chooseLanguage = useApp((state) => state.chooseLanguage)
  const { language } = variantAt(content, current)
  const isOthers = (one: string) => content.variants.some((variant, at) => at !== current && variant.language === one)
  // A stored language that the store does not list stays visible instead of turning into another.
  const listed: readonly string[] = stores[content.store].languages.filter((one) => !isOthers(one))
  const languages = listed.includes(language) ? listed : [language, ...listed]
  return (
    <>
      <Choice
        label={translate('window.store')}
        value={content.store}
        options={storeIds.map((store) => [store, translate(`library.stores.${store}`)])}
        isDisabled={isReadOnly}
        onChange={(chosen) => {
          const store = storeIds.find((one) => one === chosen)
          if (store !== undefined) chooseStore(store)
        }}
      />
      <Choice
        label={translate('window.language')}
        value={language}
        options={languages.map((one) => [one, names.language(one)])}
        isDisabled={isReadOnly}
        onChange={chooseLanguage}
      />
      {isProactive(content.purpose) ? (
        <NumberField
          className="field days-field"
          value={content.sendWithinDays ?? Number.NaN}
          minValue={1}
          maxValue={currentPolicy.limits.sendWithinDays}
          isDisabled={isReadOnly}
          onChange={(days) => editContent({ sendWithinDays: Number.isNaN(days) ? null : days })}
        >
          <Label className="choice-label">{translate('window.sendWithin')}</Label>
          <span className="days">
            <Input />
            <span aria-hidden>{translate('window.days')}</span>
          </span>
        </NumberField>
      ) : null}
      <Choice
        label={translate('window.sender.label')}
        help={translate('window.sender.help')}
        value={String(content.lengthLimit ?? 'any')}
        options={senderOptions(content.lengthLimit, translate, names)}
        isDisabled={isReadOnly}
        onChange={(chosen) => editContent({ lengthLimit: chosen === 'any' ? null : Number(chosen) })}
      />
      {canBeStockOutNotice(content.purpose) ? (
        <Tick
          className="stock-out"
          isSelected={content.isStockOutNotice}
          isDisabled={isReadOnly}
          onChange={(isStockOutNotice) => editContent({ isStockOutNotice })}
        >
          <span>
            {translate('window.stockOut.label')}
            <span className="choice-help">{translate('window.stockOut.help')}</span>
          </span>
        </Tick>
      ) : null}
    </>
  )
}

/** A limit that is none of the known senders', from a file perhaps, stays visible as what it is. */
function senderOptions(limit: number | null, translate: Translate, names: Names): (readonly [string, string])[] {
  const known: readonly number[] = lengthLimits
  const own = limit === null || known.includes(limit) ? [] : [limit]
  return [
    ['any', translate('window.sender.any')],
    ...lengthLimits.map(
      (one) => [String(one), translate(`window.sender.of${one}`, { formatted: names.number(one) })] as const,
    ),
    ...own.map((one) => [String(one), charactersAtMost(one, translate, names)] as const),
  ]
}
