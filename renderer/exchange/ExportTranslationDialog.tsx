import { useMemo, useState, type ReactNode } from 'react'
import { Button, Label, Radio, RadioGroup } from 'react-aria-components'
import { translationFiles } from '../../shared/exchange/translation/translation-files.ts'
import { translationFormats, type TranslationFormat } from '../../shared/exchange/translation/translation.ts'
import type { Failure } from '../../shared/ipc/contract.ts'
import { useAppStore } from '../store.ts'
import { AfterDelay } from '../ui/AfterDelay.tsx'
import { AppDialog } from '../ui/AppDialog.tsx'
import { StateLine } from '../ui/StateLine.tsx'
import { useTranslate } from '../ui/translate.tsx'
import { exportedNotice } from './exported-notice.ts'
import { languageOffers } from './translation-choice.ts'
import { fileFailureSentence } from './translation-failure.ts'
import { TranslationLanguages } from './TranslationLanguages.tsx'
import { TranslationTemplates } from './TranslationTemplates.tsx'
import { useTranslatable } from './use-translatable.ts'
import './export.css'
import './translation.css'

/** Selects templates and languages and writes them for translators. Drafts too: only what is sent has to be clean. */
export function ExportTranslationDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const [query, setQuery] = useState('')
  const { found, templates, failure: listFailure } = useTranslatable(query)
  const [selected, setSelected] = useState<ReadonlySet<string>>(() => {
    const { open, several } = store.getState()
    if (several.size > 0) return several
    return new Set(open === null || open.archivedAt !== null || open.unreadable !== null ? [] : [open.id])
  })
  /** What the person switched; a language that was left alone is selected. */
  const [switched, setSwitched] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [added, setAdded] = useState<readonly string[]>([])
  const [format, setFormat] = useState<TranslationFormat>('xliff')
  const [isExporting, setIsExporting] = useState(false)
  const [failure, setFailure] = useState<Failure | 'unsaved' | null>(null)

  const chosen = useMemo(
    () => [...selected].map((id) => templates.get(id)).filter((one) => one !== undefined),
    [selected, templates],
  )
  const offers = useMemo(() => languageOffers(chosen), [chosen])
  const own = added.filter((language) => !offers.some((offer) => offer.language === language))
  const languages = [...offers.map(({ language }) => language), ...own].filter((one) => switched.get(one) ?? true)
  const sources = useMemo(() => [...new Set(chosen.map((one) => one.languages[0] ?? ''))], [chosen])
  const files = translationFiles(format, sources, languages)

  const switchLanguage = (language: string, isSelected: boolean) =>
    setSwitched((before) => new Map([...before, [language, isSelected]]))

  const run = async () => {
    const { flush, notify } = store.getState()
    setIsExporting(true)
    setFailure(null)
    // What is exported is what is on the disk, so everything typed goes there first.
    if (!(await flush())) {
      setIsExporting(false)
      return setFailure('unsaved')
    }
    const ids = [...selected].filter((id) => templates.has(id))
    const answer = await window.plumeline.invoke('translation/export', { ids, languages, format })
    setIsExporting(false)
    if (!answer.ok) return answer.failure.kind === 'cancelled' ? undefined : setFailure(answer.failure)
    onClose()
    notify(exportedNotice(answer.value.paths))
  }

  return (
    <AppDialog title={translate('exchange.translation.export.title')} onClose={onClose} isWide>
      <div className="translation-columns">
        {found === null ? (
          <section className="translation-templates">
            <AfterDelay milliseconds={300}>
              <p className="muted">{translate('library.loading')}</p>
            </AfterDelay>
          </section>
        ) : (
          <TranslationTemplates
            found={found}
            templates={templates}
            query={query}
            onSearch={setQuery}
            selected={selected}
            onSelect={setSelected}
          />
        )}
        <div className="translation-options">
          <TranslationLanguages
            offers={offers}
            added={own}
            selected={languages}
            count={chosen.length}
            onSelect={switchLanguage}
            onAdd={(language) => {
              setAdded([...added, language])
              switchLanguage(language, true)
            }}
          />
          <RadioGroup
            className="export-formats translation-formats"
            value={format}
            onChange={(name) => {
              const known = translationFormats.find((one) => one === name)
              if (known !== undefined) setFormat(known)
            }}
          >
            <Label className="translation-label">{translate('exchange.translation.export.format')}</Label>
            {translationFormats.map((one) => (
              <Radio key={one} value={one} className="export-format">
                <span className="export-radio" aria-hidden />
                <span>
                  <span className="export-format-name">{translate(`exchange.translation.fileKinds.${one}`)}</span>
                  <span className="muted">{translate(`exchange.translation.export.descriptions.${one}`)}</span>
                </span>
              </Radio>
            ))}
          </RadioGroup>
        </div>
      </div>
      {failure === null && listFailure === null ? null : (
        <StateLine mood="failed">
          {translate('exchange.translation.failed', {
            reason:
              failure === 'unsaved'
                ? translate('exchange.translation.unsaved')
                : fileFailureSentence(translate, failure ?? listFailure ?? { kind: 'cancelled' }),
          })}
        </StateLine>
      )}
      <div className="dialog-buttons translation-buttons">
        <output className="translation-summary muted">
          {isExporting ? (
            translate('exchange.translation.export.running')
          ) : (
            <Summary templates={chosen.length} languages={languages.length} files={files.length} />
          )}
        </output>
        <Button className="button" onPress={onClose}>
          {translate('window.cancel')}
        </Button>
        <Button className="button is-primary" isDisabled={isExporting || files.length === 0} onPress={() => void run()}>
          {translate('exchange.translation.export.go')}
        </Button>
      </div>
    </AppDialog>
  )
}

interface SummaryProps {
  readonly templates: number
  readonly languages: number
  readonly files: number
}

/** What the export would make, or what it still needs. */
function Summary({ templates, languages, files }: SummaryProps): ReactNode {
  const translate = useTranslate()
  if (templates === 0) return translate('exchange.translation.export.noTemplate')
  if (languages === 0) return translate('exchange.translation.export.noLanguage')
  if (files === 0) return translate('exchange.translation.export.onlySource')
  return translate('exchange.translation.export.summary', {
    templates: translate('exchange.translation.export.summaryTemplates', { count: templates }),
    files: translate('exchange.translation.export.summaryFiles', { count: files }),
  })
}
