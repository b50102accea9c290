import { useRef, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { Group, Panel, Separator, type Layout } from 'react-resizable-panels'
import { localeOf } from '../shared/i18n/language.ts'
import type { Bridge } from '../shared/ipc/contract.ts'
import { AppDialogs } from './settings/AppDialogs.tsx'
import { LetterPane } from './document/LetterPane.tsx'
import { LibraryPane } from './library/LibraryPane.tsx'
import { PolicyPane } from './policy/PolicyPane.tsx'
import { PreviewPane } from './preview/PreviewPane.tsx'
import { StatusBar } from './document/StatusBar.tsx'
import { SharedFileDrop } from './exchange/SharedFileDrop.tsx'
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

/** Library, letter and policy side by side; the outer two fold. */
function Panes(): ReactNode {
  const translate = useTranslate()
  const settings = useApp((state) => state.settings)
  const isPreviewOpen = useApp((state) => state.isPreviewOpen)
  const writeSettings = useApp((state) => state.writeSettings)
  const { libraryPaneOpen, policyPaneOpen, libraryPaneWidth, policyPaneWidth } = settings
  const shown = useRef({ libraryPaneWidth, policyPaneWidth })

  const remember = (layout: Layout) => {
    const library = layout['library'] ?? shown.current.libraryPaneWidth
    const policy = layout['policy'] ?? shown.current.policyPaneWidth
    const last = shown.current
    if (Math.abs(last.libraryPaneWidth - library) < 0.1 && Math.abs(last.policyPaneWidth - policy) < 0.1) return
    shown.current = { libraryPaneWidth: library, policyPaneWidth: policy }
    writeSettings(shown.current)
  }

  return (
    <div className="app">
      {/* The whole is the main landmark, so that the separators between the panes are in one. */}
      <main className="panes">
        <Group orientation="horizontal" onLayoutChanged={remember}>
          {libraryPaneOpen ? (
            <>
              <Panel id="library" className="pane" defaultSize={`${libraryPaneWidth}%`} minSize={200} maxSize="40%">
                <LibraryPane />
              </Panel>
              <Separator className="pane-separator" aria-label={translate('window.resizeLibrary')} />
            </>
          ) : null}
          <Panel id="letter" className="pane" minSize={360}>
            <LetterPane />
          </Panel>
          {isPreviewOpen ? (
            <>
              <Separator className="pane-separator" aria-label={translate('preview.resize')} />
              <Panel id="preview" className="pane" defaultSize="46%" minSize={320} maxSize="60%">
                <PreviewPane />
              </Panel>
            </>
          ) : policyPaneOpen ? (
            <>
              <Separator className="pane-separator" aria-label={translate('window.resizePolicy')} />
              <Panel id="policy" className="pane" defaultSize={`${policyPaneWidth}%`} minSize={260} maxSize="45%">
                <PolicyPane />
              </Panel>
            </>
          ) : null}
        </Group>
      </main>
      <StatusBar />
    </div>
  )
}
