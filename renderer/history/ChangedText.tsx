import { Lock } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import type { Translate } from '../../shared/i18n/translator.ts'
import type { FormatChange, TextChange, TextPart } from '../../shared/template/text-changes.ts'
import { Atom, Marked } from '../document/ChangedPart.tsx'
import { useInterfaceLanguage, useTranslate } from '../ui/translate.tsx'

interface ChangedTextProps {
  readonly place: 'subject' | 'text'
  readonly changes: readonly TextChange[]
}

/** Paragraphs with what changed in them, those that stayed too. */
export function ChangedText({ place, changes }: ChangedTextProps): ReactNode {
  const translate = useTranslate()
  const language = useInterfaceLanguage()
  return changes.map((change, index) => (
    <p
      key={`${index}:${change.kind}`}
      className={`source-change is-${change.kind}${change.sharedBlock === undefined ? '' : ' is-in-block'}`}
    >
      {change.sharedBlock === undefined || changes[index - 1]?.sharedBlock === change.sharedBlock ? null : (
        <bdi className="source-change-head" lang={language}>
          <Lock size={12} aria-hidden />
          <span className="visually-hidden">{translate('editor.placeholderMenu.block')} </span>
          {change.sharedBlock}
        </bdi>
      )}
      {place === 'subject' ? (
        <span className="source-change-place">
          <bdi lang={language}>{translate('window.subject.label')}</bdi>
        </span>
      ) : null}
      {change.parts.map((part, at) => (
        <Fragment key={`${at}:${part.kind}`}>
          <Part part={part} />
        </Fragment>
      ))}
      {change.block === null ? null : <Note words={blockWords(translate, change.block)} />}
    </p>
  ))
}

function Part({ part: { kind, piece, text, formats } }: { readonly part: TextPart }): ReactNode {
  const translate = useTranslate()
  const shown = piece === 'text' ? text : <Atom piece={piece} text={text} />
  switch (kind) {
    case 'same':
      return <span>{shown}</span>
    case 'removed':
      return <Marked as="del" before={translate('window.languages.removedWords')} shown={shown} />
    case 'added':
      return <Marked as="ins" before={translate('window.languages.addedWords')} shown={shown} />
    case 'formatted':
      return (
        <>
          <span className="history-formatted">{shown}</span>
          <Note words={formats.map((format) => formatWords(translate, format)).join(', ')} />
        </>
      )
  }
}

/** In the language of the interface, among words of the text's. */
function Note({ words }: { readonly words: string }): ReactNode {
  const language = useInterfaceLanguage()
  return (
    <bdi className="history-note" lang={language}>
      {' '}
      {words}
    </bdi>
  )
}

function formatWords(translate: Translate, change: FormatChange): string {
  switch (change.kind) {
    case 'given':
    case 'taken':
      return translate(`history.formats.${change.kind}`, { format: translate(`history.formats.${change.format}`) })
    case 'width':
      return translate('history.formats.width', { before: change.before, now: change.now })
    case 'picture':
      return translate('history.formats.picture')
  }
}

function blockWords(translate: Translate, { before, now }: NonNullable<TextChange['block']>): string {
  if (before.sharedBlock !== now.sharedBlock) {
    return now.sharedBlock === undefined
      ? translate('history.blocks.own', { name: before.sharedBlock ?? '' })
      : translate('history.blocks.shared', { name: now.sharedBlock })
  }
  return translate(`history.blocks.${before.format === now.format ? 'depth' : now.format}`)
}
