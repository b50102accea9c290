import { useMemo, useState, type ReactNode } from 'react'
import { Button, GridList, ListLayout, Virtualizer } from 'react-aria-components'
import type { OpenedTranslation } from '../../shared/exchange/translation/translation-import.ts'
import type { Failure } from '../../shared/ipc/contract.ts'
import { failureText, useApp } from '../store.ts'
import { AfterDelay } from '../ui/AfterDelay.tsx'
import { AppDialog } from '../ui/AppDialog.tsx'
import { StateLine } from '../ui/StateLine.tsx'
import { Tick } from '../ui/Tick.tsx'
import { useTranslate } from '../ui/translate.tsx'
import { ImportItem } from './ImportItem.tsx'
import { triageOf } from './import-triage.ts'
import { fileFailureSentence } from './translation-failure.ts'
import './translation.css'

/** Pixels. Rows with problems or changed sources are higher. */
const estimatedRowSize = 52

/** What a translated file holds for the library, text by text, to be taken or left. */
export function ImportTranslationDialog(): ReactNode {
  const translate = useTranslate()
  const state = useApp((app) => app.translationImport)
  const close = useApp((app) => app.closeTranslation)
  if (state === null) return null
  const isWide = state.kind === 'read' && state.file.items.length > 0
  return (
    <AppDialog title={translate('exchange.translation.import.title')} onClose={close} isWide={isWide}>
      {state.kind === 'reading' ? (
        <AfterDelay milliseconds={300}>
          <output className="muted">
            {translate('exchange.translation.import.reading', { fileName: state.fileName })}
          </output>
        </AfterDelay>
      ) : state.kind === 'failed' ? (
        <FailedFile failure={state.failure} />
      ) : (
        <ReadFile key={state.file.token} file={state.file} failure={state.failure} />
      )}
    </AppDialog>
  )
}

function FailedFile({ failure }: { readonly failure: Failure }): ReactNode {
  const translate = useTranslate()
  const close = useApp((app) => app.closeTranslation)
  const choose = useApp((app) => app.chooseTranslation)
  return (
    <>
      <StateLine mood="failed">
        <div className="translation-refusal">
          {failure.kind === 'translation' ? (
            <p className="translation-refused-file">
              {translate('exchange.translation.import.refusedFile', { fileName: failure.fileName })}
            </p>
          ) : null}
          <p>{fileFailureSentence(translate, failure)}</p>
          <p className="muted">{translate('exchange.translation.import.unchanged')}</p>
        </div>
      </StateLine>
      <div className="dialog-buttons">
        <Button className="button" onPress={() => void choose()}>
          {translate('exchange.translation.import.chooseOther')}
        </Button>
        <Button className="button is-primary" autoFocus onPress={close}>
          {translate('window.close')}
        </Button>
      </div>
    </>
  )
}

interface ReadFileProps {
  readonly file: OpenedTranslation
  readonly failure: Failure | null
}

function ReadFile({ file, failure }: ReadFileProps): ReactNode {
  const translate = useTranslate()
  const close = useApp((app) => app.closeTranslation)
  const take = useApp((app) => app.takeTranslations)
  const isTaking = useApp((app) => app.isTakingTranslations)
  const { items, counts, takeable } = useMemo(() => triageOf(file.items), [file])
  const [selected, setSelected] = useState<ReadonlySet<string>>(() => new Set(takeable))
  const disabled = useMemo(() => {
    const canBeTaken = new Set(takeable)
    return items.filter(({ key }) => !canBeTaken.has(key)).map(({ key }) => key)
  }, [items, takeable])
  const { fileName } = file
  const isEvery = selected.size === takeable.length
  const count = selected.size
  return (
    <>
      <p className="translation-file">
        <span className="translation-file-name">{fileName}</span>
        {counts.map(({ kind, count: number }) => (
          <span key={kind} className={`translation-count is-${kind}`}>
            {translate(`exchange.translation.import.counts.${kind}`, { count: number })}
          </span>
        ))}
      </p>
      {items.length === 0 ? (
        <p>{translate('exchange.translation.import.empty', { fileName })}</p>
      ) : (
        <div className="translation-items">
          <div className="translation-all">
            {takeable.length === 0 ? (
              <span className="muted">{translate('exchange.translation.import.nothingNew', { fileName })}</span>
            ) : (
              <Tick
                isSelected={isEvery}
                isIndeterminate={count > 0 && !isEvery}
                isDisabled={isTaking}
                onChange={(isSelected) => setSelected(new Set(isSelected ? takeable : []))}
              >
                {translate('exchange.translation.import.all')}
              </Tick>
            )}
          </div>
          <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize }}>
            <GridList
              className="translation-list"
              aria-label={translate('exchange.translation.import.list')}
              items={items}
              dependencies={[translate]}
              selectionMode="multiple"
              // Escape closes the dialog, as everywhere.
              escapeKeyBehavior="none"
              disabledKeys={disabled}
              disabledBehavior="selection"
              selectedKeys={selected}
              onSelectionChange={(keys) =>
                setSelected(new Set(keys === 'all' ? takeable : [...keys].map((key) => String(key))))
              }
            >
              {(item) => <ImportItem item={item} />}
            </GridList>
          </Virtualizer>
        </div>
      )}
      {failure === null ? null : (
        <StateLine mood="failed">
          {translate('exchange.translation.failed', { reason: reasonOf(translate, failure) })}
        </StateLine>
      )}
      <div className="dialog-buttons translation-buttons">
        <output className="translation-summary muted">
          {isTaking ? translate('exchange.translation.import.running') : ''}
        </output>
        <Button className="button" isDisabled={isTaking} onPress={close}>
          {translate(takeable.length === 0 ? 'window.close' : 'window.cancel')}
        </Button>
        {takeable.length === 0 ? null : (
          <Button
            className="button is-primary"
            isDisabled={isTaking || count === 0}
            onPress={() => void take([...selected])}
          >
            {count === 0
              ? translate('exchange.translation.import.goNone')
              : translate('exchange.translation.import.go', { count })}
          </Button>
        )}
      </div>
    </>
  )
}

function reasonOf(translate: ReturnType<typeof useTranslate>, failure: Failure): string {
  const { key, data } = failureText(failure)
  return translate(key, data)
}
