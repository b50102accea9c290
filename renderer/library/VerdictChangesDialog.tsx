import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, GridList, GridListItem, ListLayout, Virtualizer, type Key } from 'react-aria-components'
import type { Verdict } from '../../shared/policy/finding.ts'
import type { VerdictChange } from '../../shared/template/verdict-change.ts'
import { useAppStore } from '../store.ts'
import { AppDialog } from '../ui/AppDialog.tsx'
import { verdictIcons } from '../ui/severity-icons.ts'
import { useTranslate } from '../ui/translate.tsx'
import { verdictWords } from '../ui/verdict-words.ts'

/** Pixels; the style sheet holds the rows to it. */
const rowSize = 56
const noBreakHyphen = '\u2011'

interface VerdictChangesDialogProps {
  readonly changes: readonly VerdictChange[]
  readonly onDismiss: () => void
  readonly onClose: () => void
}

/** Each template on which the policy's new version says something else: what it said, and what holds now. */
export function VerdictChangesDialog({ changes, onDismiss, onClose }: VerdictChangesDialogProps): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const newest = changes.toSorted((a, b) => b.number - a.number)[0]
  const version = newest?.policyAfter.replaceAll('-', noBreakHyphen) ?? ''

  const open = async (key: Key) => {
    onClose()
    await store.getState().openTemplate(String(key))
    // The dialog gives the focus back first, and the editor of another template is there after the next frame.
    requestAnimationFrame(() => requestAnimationFrame(() => store.getState().editor?.focus()))
  }
  return (
    <AppDialog title={translate('library.verdictChanges.title')} onClose={onClose}>
      <p>{translate('library.verdictChanges.explanation', { version })}</p>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowSize }}>
        <GridList
          className="verdict-change-list"
          // Only the rows in sight are made, so the list cannot be as high as they are by itself.
          style={{ height: changes.length * rowSize }}
          aria-label={translate('library.verdictChanges.list')}
          items={changes}
          dependencies={[translate]}
          autoFocus="first"
          onAction={(key) => void open(key)}
        >
          {(change) => <ChangeRow change={change} />}
        </GridList>
      </Virtualizer>
      <div className="dialog-buttons">
        <Button className="button" onPress={onDismiss}>
          {translate('library.verdictChanges.dismiss')}
        </Button>
        <Button className="button is-primary" onPress={onClose}>
          {translate('window.close')}
        </Button>
      </div>
    </AppDialog>
  )
}

function ChangeRow({ change }: { readonly change: VerdictChange }): ReactNode {
  const translate = useTranslate()
  const isUntitled = change.title.trim() === ''
  const title = isUntitled ? translate('library.untitled') : change.title
  return (
    <GridListItem id={change.id} textValue={title} className="verdict-change">
      <div className="verdict-change-title">
        <span className={isUntitled ? 'verdict-change-name is-untitled' : 'verdict-change-name'} dir="auto">
          {title}
        </span>
        {change.isArchived ? <span className="muted">{translate('library.verdictChanges.archived')}</span> : null}
      </div>
      <div className="verdict-change-verdicts">
        <VerdictPhrase label={translate('library.verdictChanges.before')} verdict={change.before} />
        <ArrowRight size={14} aria-hidden />
        <VerdictPhrase label={translate('library.verdictChanges.now')} verdict={change.after} />
      </div>
    </GridListItem>
  )
}

/** The label is for who does not see on which side of the arrow the verdict stands. */
function VerdictPhrase({ label, verdict }: { readonly label: string; readonly verdict: Verdict }): ReactNode {
  const translate = useTranslate()
  const Icon = verdictIcons[verdict.state]
  return (
    <span className={`verdict-badge is-${verdict.state}`}>
      <span className="visually-hidden">{label}</span>
      <Icon size={14} aria-hidden />
      <span>{verdictWords(translate, verdict)}</span>
    </span>
  )
}
