import { useMemo, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { thinVersions } from '../../shared/template/thin-versions.ts'
import type { Version } from '../../shared/template/version.ts'
import { useNow } from '../library/use-now.ts'
import { failureText, useApp } from '../store.ts'
import { AfterDelay } from '../ui/AfterDelay.tsx'
import { AppDialog } from '../ui/AppDialog.tsx'
import { StateLine } from '../ui/StateLine.tsx'
import { Tick } from '../ui/Tick.tsx'
import { useTranslate } from '../ui/translate.tsx'
import type { ContentCache } from './use-version-content.ts'
import { VersionList } from './VersionList.tsx'
import { VersionPane } from './VersionPane.tsx'
import { YourNameField } from './YourNameField.tsx'
import './history.css'

/** What the open template was before: its versions, and what each of them changed. */
export function HistoryDialog(): ReactNode {
  const translate = useTranslate()
  const history = useApp((state) => state.history)
  const title = useApp((state) => state.open?.content.title.trim() ?? '')
  const close = useApp((state) => state.closeHistory)
  if (history === null) return null
  const name = title === '' ? translate('library.untitled') : title
  return (
    <AppDialog title={translate('history.title', { title: name })} onClose={close} isWide>
      <div className="history">
        {history.kind === 'read' ? (
          <Versions key={history.id} id={history.id} versions={history.versions} />
        ) : history.kind === 'loading' ? (
          <AfterDelay milliseconds={300}>
            <output className="muted history-wait">{translate('history.loading')}</output>
          </AfterDelay>
        ) : (
          <Failed />
        )}
      </div>
      <div className="history-foot">
        <YourNameField />
        <Button className="button" onPress={close}>
          {translate('window.close')}
        </Button>
      </div>
    </AppDialog>
  )
}

function Failed(): ReactNode {
  const translate = useTranslate()
  const history = useApp((state) => state.history)
  const show = useApp((state) => state.showHistory)
  const { key, data } = history?.kind === 'failed' ? failureText(history.failure) : { key: 'history.unsaved' }
  const reason = translate(key, data)
  return (
    <div className="history-wait">
      <StateLine mood="failed">
        {history?.kind === 'failed' ? translate('history.failed', { reason }) : reason}
      </StateLine>
      <Button className="button" autoFocus onPress={() => void show()}>
        {translate('history.tryAgain')}
      </Button>
    </div>
  )
}

interface VersionsProps {
  readonly id: string
  readonly versions: readonly Version[]
}

function Versions({ id, versions }: VersionsProps): ReactNode {
  const translate = useTranslate()
  const [isEvery, setIsEvery] = useState(false)
  const [cache] = useState<ContentCache>(() => new Map())
  const now = useNow()
  // Saves that will be thinned out are shown when they are asked for: typing makes some hundred in a few minutes.
  const shown = useMemo(() => {
    if (isEvery) return versions
    const thinned = new Set(thinVersions(versions.toReversed(), now, 0))
    return versions.filter(({ revision }) => !thinned.has(revision))
  }, [versions, isEvery, now])
  const [selected, setSelected] = useState<number | null>(null)
  const place = Math.max(
    shown.findIndex(({ revision }) => revision <= (selected ?? Number.POSITIVE_INFINITY)),
    0,
  )
  const version = shown[place]
  return (
    <>
      <div className="history-versions">
        <VersionList
          versions={shown}
          current={versions[0]?.revision ?? null}
          selected={version?.revision ?? null}
          hasSeconds={isEvery}
          onSelect={setSelected}
        />
        <Tick className="history-every" isSelected={isEvery} onChange={setIsEvery}>
          {translate('history.every')}
        </Tick>
      </div>
      {version === undefined ? null : (
        <VersionPane
          id={id}
          version={version}
          before={shown[place + 1] ?? null}
          versions={versions}
          shown={shown}
          hasSeconds={isEvery}
          cache={cache}
        />
      )}
    </>
  )
}
