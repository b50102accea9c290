import { Fragment, useMemo, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { textDirection } from '../../shared/message/text-direction.ts'
import { sourceChanges, type ChangedParagraph, type ChangedPart } from '../../shared/template/source-changes.ts'
import { isOutdated, sourceOf } from '../../shared/template/source-state.ts'
import { useApp } from '../store.ts'
import { AppDialog } from '../ui/AppDialog.tsx'
import { languageName } from '../ui/language-name.ts'
import { useInterfaceLanguage, useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { Atom, Marked } from './ChangedPart.tsx'
import { currentVariant } from './document-slice.ts'
import './languages.css'

/** What the text that the current one was translated from says now against what it said then. */
export function SourceChangesDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const open = useApp((state) => state.open)
  const markUpToDate = useApp((state) => state.markUpToDate)
  const changes = useMemo(() => {
    if (open === null) return []
    const variant = currentVariant(open)
    const source = sourceOf(open.content, variant)
    return source === null || variant.basedOn === null ? [] : sourceChanges(variant.basedOn, source)
  }, [open])
  if (open === null) return null
  const { basedOn } = currentVariant(open)
  const language = languageName(basedOn?.language ?? '', locale)
  return (
    <AppDialog title={translate('window.languages.changesTitle', { language })} onClose={onClose}>
      <p className="muted">{translate('window.languages.changesHelp')}</p>
      {/* A region that scrolls has to be reached by the keyboard. */}
      <section
        className="source-changes written"
        aria-label={translate('window.languages.showChanges')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        lang={basedOn?.language}
        dir={textDirection(basedOn?.language ?? '')}
      >
        {changes.map((change, index) => (
          <Paragraph key={`${index}:${change.kind}`} change={change} />
        ))}
      </section>
      <div className="dialog-buttons">
        <Button className="button" onPress={onClose}>
          {translate('window.close')}
        </Button>
        <Button
          className="button is-primary"
          isDisabled={!isOutdated(open.content, open.current)}
          onPress={() => {
            markUpToDate(open.current)
            onClose()
          }}
        >
          {translate('window.languages.markUpToDate')}
        </Button>
      </div>
    </AppDialog>
  )
}

function Paragraph({ change }: { readonly change: ChangedParagraph }): ReactNode {
  const translate = useTranslate()
  const language = useInterfaceLanguage()
  return (
    <p className={`source-change is-${change.kind}`}>
      {change.place === 'subject' ? (
        <span className="source-change-place">
          <bdi lang={language}>{translate('window.subject.label')}</bdi>
        </span>
      ) : null}
      {change.parts.map((part, index) => (
        <Fragment key={`${index}:${part.kind}`}>
          <Part part={part} />
        </Fragment>
      ))}
    </p>
  )
}

function Part({ part: { kind, piece, text } }: { readonly part: ChangedPart }): ReactNode {
  const translate = useTranslate()
  const shown = piece === 'text' ? text : <Atom piece={piece} text={text} />
  if (kind === 'removed') return <Marked as="del" before={translate('window.languages.removedWords')} shown={shown} />
  if (kind === 'added') return <Marked as="ins" before={translate('window.languages.addedWords')} shown={shown} />
  return <span>{shown}</span>
}
