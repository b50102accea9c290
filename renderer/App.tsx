import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { Group, Panel, Separator, type GroupProps } from 'react-resizable-panels'
import { localeOf } from '../shared/i18n/language.ts'
import type { Bridge } from '../shared/ipc/contract.ts'
import { AppDialogs } from './settings/AppDialogs.tsx'
import { LetterPane } from './document/LetterPane.tsx'
import { LibraryPane } from './library/LibraryPane.tsx'
import { PolicyPane } from './policy/PolicyPane.tsx'
import { PreviewPane } from './preview/PreviewPane.tsx'
import { StatusBar } from './document/StatusBar.tsx'
import { SharedFileDrop } from './exchange/SharedFileDrop.tsx'
import { smallestPanes } from './pane-layout.ts'
import { PaneOver } from './PaneOver.tsx'
import { layoutOf } from './panes-slice.ts'
import { useApp } from './store.ts'
import { TranslateProvider, useTranslate } from './ui/translate.tsx'

interface AppProps {
  readonly platform: Bridge['platform']
}

export function App({ platform }: AppProps): ReactNode {
  const language = useApp((state) => state.settings.language)
  return (
    <I18nProvider locale={localeOf(language)}>
      <TranslateProvider language={language}>
        <Panes />
        <AppDialogs platform={platform} />
        <SharedFileDrop />
      </TranslateProvider>
    </I18nProvider>
  )
}

/** Library, letter and policy side by side; the outer two fold, by hand and where there is no room. */
function Panes(): ReactNode {
  const translate = useTranslate()
  const { libraryPaneWidth, policyPaneWidth } = useApp((state) => state.settings)
  const library = useApp((state) => layoutOf(state).library)
  const policy = useApp((state) => layoutOf(state).policy)
  const preview = useApp((state) => layoutOf(state).preview)
  const writeSettings = useApp((state) => state.writeSettings)

  // What a person dragged, and not what a smaller window makes of it.
  const remember: GroupProps['onLayoutChanged'] = (layout, { isUserInteraction }) => {
    if (!isUserInteraction) return
    writeSettings({
      libraryPaneWidth: layout['library'] ?? libraryPaneWidth,
      policyPaneWidth: layout['policy'] ?? policyPaneWidth,
    })
  }

  return (
    <div className="app">
      {/* The whole is the main landmark, so that the separators between the panes are in one. */}
      <main className="panes">
        <Group orientation="horizontal" onLayoutChanged={remember}>
          {library === 'beside' ? (
            <>
              <Panel
                id="library"
                className="pane"
                defaultSize={`${libraryPaneWidth}%`}
                minSize={smallestPanes.library}
                maxSize="40%"
              >
                <LibraryPane />
              </Panel>
              <Separator className="pane-separator" aria-label={translate('window.resizeLibrary')} />
            </>
          ) : null}
          <Panel id="letter" className="pane" minSize={smallestPanes.letter}>
            <LetterPane />
          </Panel>
          {preview === 'beside' ? (
            <>
              <Separator className="pane-separator" aria-label={translate('preview.resize')} />
              <Panel id="preview" className="pane" defaultSize="46%" minSize={smallestPanes.preview} maxSize="60%">
                <PreviewPane />
              </Panel>
            </>
          ) : policy === 'beside' ? (
            <>
              <Separator className="pane-separator" aria-label={translate('window.resizePolicy')} />
              <Panel
                id="policy"
                className="pane"
                defaultSize={`${policyPaneWidth}%`}
                minSize={smallestPanes.policy}
                maxSize="45%"
              >
                <PolicyPane />
              </Panel>
            </>
          ) : null}
        </Group>
        {preview === 'over' ? (
          <PaneOver side="end">
            <PreviewPane />
          </PaneOver>
        ) : policy === 'over' ? (
          <PaneOver side="end">
            <PolicyPane />
          </PaneOver>
        ) : null}
        {library === 'over' ? (
          <PaneOver side="start">
            <LibraryPane />
          </PaneOver>
        ) : null}
      </main>
      <StatusBar />
    </div>
  )
}
