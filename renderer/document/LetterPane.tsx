import { FilePlus2 } from 'lucide-react'
import { useEffect, useState, type ComponentProps, type ReactElement, type ReactNode } from 'react'
import { Button, ProgressBar, TabPanel, Tabs, type Key } from 'react-aria-components'
import type { Removal } from '../../shared/message/removal.ts'
import type { Finding } from '../../shared/policy/finding.ts'
import { BlockMenu } from '../blocks/BlockMenu.tsx'
import { useBlocksToInsert } from '../blocks/use-blocks-to-insert.ts'
import { ApprovalBar } from '../approval/ApprovalBar.tsx'
import { MessageEditor } from '../editor/MessageEditor.tsx'
import { documentProblem } from '../editor/schema.ts'
import { UnreadableMessage } from '../editor/UnreadableMessage.tsx'
import { Overview } from '../library/Overview.tsx'
import { SelectionSummary } from '../library/SelectionSummary.tsx'
import { layoutOf } from '../panes-slice.ts'
import { useApp, useAppStore } from '../store.ts'
import { useTranslate } from '../ui/translate.tsx'
import { actionsOf } from '../actions.ts'
import { currentVariant } from './document-slice.ts'
import { LanguageTabs } from './LanguageTabs.tsx'
import { NoticeBar } from './NoticeBar.tsx'
import { OutdatedBar } from './OutdatedBar.tsx'
import { PaneToggle } from './PaneToggle.tsx'
import { StartFromDefault } from './StartFromDefault.tsx'
import { SubjectField } from './SubjectField.tsx'
import { TemplateHeader } from './TemplateHeader.tsx'
import { useTextBeside } from './use-text-beside.tsx'
import './document.css'

const noFindings: readonly Finding[] = []

/** The middle of the window: what the template is for, and the letter itself. */
export function LetterPane(): ReactNode {
  const translate = useTranslate()
  const open = useApp((state) => state.open)
  const isOpening = useApp((state) => state.isOpening)
  const hasSeveral = useApp((state) => state.several.size > 0)
  return (
    <section className="letter-pane" aria-label={translate('window.letter')}>
      {hasSeveral || open === null ? <LibraryToggle /> : null}
      {hasSeveral ? <SelectionSummary /> : open === null ? isOpening ? <Waiting /> : <NothingOpen /> : <OpenLetter />}
      <NoticeBar />
    </section>
  )
}

/** The way to the library where no template's head has it. */
function LibraryToggle(): ReactNode {
  const isBeside = useApp((state) => layoutOf(state).library === 'beside')
  return isBeside ? null : (
    <div className="letter-toggle">
      <PaneToggle pane="library" />
    </div>
  )
}

function OpenLetter(): ReactNode {
  // What is typed changes none of these, so that a keystroke does not draw the tabs again.
  const documentKey = useApp((state) => state.open?.documentKey)
  const store = useAppStore()
  const show = (key: Key) => store.getState().showVariant(store.getState().open?.keys.indexOf(String(key)) ?? -1)
  if (documentKey === undefined) return null
  return (
    <>
      <LetterHead />
      <Tabs className="letter-languages" selectedKey={documentKey} onSelectionChange={show}>
        <LanguageTabs />
        <OutdatedBar />
        <TabPanel id={documentKey} className="letter-editor" render={panelOfTab}>
          <LetterText />
        </TabPanel>
      </Tabs>
    </>
  )
}

/** The panel stays when another tab is selected, and its id must not: a tab names its panel by an id like its own. */
function panelOfTab(props: ComponentProps<'div'>): ReactElement {
  const id = props['aria-labelledby']?.replace('-tab-', '-tabpanel-') ?? props.id
  return <div {...props} id={id} />
}

function LetterHead(): ReactNode {
  const open = useApp((state) => state.open)
  if (open === null) return null
  return (
    <>
      <h1 className="visually-hidden">{open.content.title}</h1>
      <TemplateHeader open={open} />
      <ApprovalBar />
    </>
  )
}

function LetterText(): ReactNode {
  const open = useApp((state) => state.open)
  const findings = useApp((state) => state.result?.findings) ?? noFindings
  const currentFindingKey = useApp((state) => state.currentFindingKey)
  const store = useAppStore()
  const state = store.getState()
  const { editMessage, setEditor, setEditorStates, setCurrentFinding, markUnreadable } = state
  const beside = useTextBeside(open)
  const sharedBlocks = useBlocksToInsert()
  if (open === null) return null
  const variant = currentVariant(open)
  const { documentKey } = open
  if (open.unreadable !== null && documentProblem(variant.document) === null) {
    return (
      <UnreadableMessage
        document={variant.document}
        problem={open.unreadable}
        language={variant.language}
        onShown={markUnreadable}
      />
    )
  }
  return (
    <MessageEditor
      templateKey={open.loadKey}
      documentKey={documentKey}
      document={variant.document}
      language={variant.language}
      onUnreadable={markUnreadable}
      onChange={editMessage}
      onActionStates={setEditorStates}
      onReady={setEditor}
      findings={findings}
      currentFindingKey={currentFindingKey}
      onCurrentFinding={setCurrentFinding}
      onRemovals={ignoreRemovals}
      beside={beside}
      sharedBlocks={sharedBlocks}
      insertMenu={<BlockMenu />}
      onEditSharedBlock={state.openBlocks}
      whenEmpty={<StartFromDefault />}
      heading={
        <SubjectField
          key={documentKey}
          subject={variant.subject}
          language={variant.language}
          findings={findings}
          currentFindingKey={currentFindingKey}
          onChange={(subject) => state.editSubject(documentKey, subject)}
          onReady={state.setSubjectField}
          onLeave={() => store.getState().editor?.focus()}
        />
      }
    />
  )
}

// The editor shows and announces its own notice.
function ignoreRemovals(_removals: readonly Removal[]): void {}

function NothingOpen(): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  return (
    <div className="letter-empty">
      <h1 className="letter-empty-title">{translate('window.nothingOpen.title')}</h1>
      <p className="muted">{translate('window.nothingOpen.text')}</p>
      <Button className="button is-primary" onPress={() => actionsOf(store)['new-template'].perform()}>
        <FilePlus2 size={16} aria-hidden />
        {translate('shell.actions.new-template')}
      </Button>
      <Overview />
    </div>
  )
}

/** Progress for what takes longer than a person notices. */
function Waiting(): ReactNode {
  const translate = useTranslate()
  const [isShown, setIsShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsShown(true), 300)
    return () => clearTimeout(timer)
  }, [])
  if (!isShown) return null
  return (
    <div className="letter-empty">
      <ProgressBar isIndeterminate aria-label={translate('window.opening')} className="progress">
        <span className="progress-track" aria-hidden>
          <span className="progress-fill" />
        </span>
        <span className="muted">{translate('window.opening')}</span>
      </ProgressBar>
    </div>
  )
}
