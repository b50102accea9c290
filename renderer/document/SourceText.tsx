import { CopyPlus } from 'lucide-react'
import {
  memo,
  useRef,
  type ClipboardEvent,
  type CSSProperties,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from 'react'
import { Button } from 'react-aria-components'
import { textDirection } from '../../shared/message/text-direction.ts'
import {
  paragraphNodes,
  paragraphPlaces,
  type AlignedNode,
  type ParagraphPlace,
} from '../../shared/template/align-paragraphs.ts'
import type { ParagraphMark } from '../../shared/template/paragraph-marks.ts'
import type { Variant } from '../../shared/template/template.ts'
import { languageName } from '../ui/language-name.ts'
import { useInterfaceLanguage, useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { copyOfWritten } from './copy-written.ts'
import type { Alignment } from './side-by-side.ts'
import { subjectParts } from './subject-line.ts'
import { WrittenContent } from './WrittenBlock.tsx'
import './side-by-side.css'

interface SourceTextProps {
  readonly variant: Variant
  readonly alignment: Alignment
  /** Language of the text beside it, BCP 47. */
  readonly targetLanguage: string
  /** The paragraph beside it that the caret is in, by its place in order. */
  readonly paragraph: number
  /** Puts a paragraph of this text, by its place in order, into the text beside it. */
  readonly onCopy: (source: number) => void
}

/** The default text beside the one that is edited: to be read, selected and copied. */
export const SourceText = memo(function SourceText(props: SourceTextProps): ReactNode {
  const { variant, alignment } = props
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const element = useRef<HTMLElement>(null)
  const direction = textDirection(variant.language)
  const name = languageName(variant.language, locale)

  const copy = (event: ClipboardEvent) => {
    const copied = element.current === null ? null : copyOfWritten(getSelection(), element.current)
    if (copied === null) return
    event.preventDefault()
    event.clipboardData.setData('text/html', copied.html)
    event.clipboardData.setData('text/plain', copied.text)
  }
  const selectAll = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'a' || event.altKey || event.shiftKey || event.ctrlKey === event.metaKey) return
    event.preventDefault()
    if (element.current !== null) getSelection()?.selectAllChildren(element.current)
  }

  return (
    // A text that is read by the keyboard has to be reached by it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="source-page"
      aria-label={translate('window.sideBySide.source', { language: name })}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onCopy={copy}
      onKeyDown={selectAll}
    >
      <p className="source-subject">
        <span className="subject-label">{translate('window.subject.label')}</span>
        {variant.subject === '' ? (
          <span className="muted">{translate('window.sideBySide.noSubject')}</span>
        ) : (
          <span className="source-subject-text" lang={variant.language} dir={direction}>
            {subjectParts(variant.subject, []).map((part) => (
              <span key={part.start} className={part.token === 'none' ? undefined : `subject-token is-${part.token}`}>
                {part.text}
              </span>
            ))}
          </span>
        )}
      </p>
      <article ref={element} className="source-text written" lang={variant.language} dir={direction}>
        {sourceBlocks(props, rowsOf(alignment))}
      </article>
    </section>
  )
})

/** Row of each paragraph of the source, from 1 on. */
function rowsOf({ pairs }: Alignment): ReadonlyMap<number, number> {
  return new Map(pairs.flatMap(({ source }, index) => (source === null ? [] : [[source, index + 1] as const])))
}

/** A list spans the rows of its items, and they stand in its rows. */
function sourceBlocks(props: SourceTextProps, rows: ReadonlyMap<number, number>): readonly ReactElement[] {
  const { variant, alignment, paragraph } = props
  const { document } = variant
  const places: readonly ParagraphPlace[] = paragraphPlaces(document)
  const nodes = paragraphNodes(document)
  const current = alignment.pairs.find(({ target }) => target === paragraph)?.source ?? null
  const row = (index: number) => rows.get(index) ?? 1

  const paragraphOf = (index: number, first: number): ReactElement[] => {
    const node = nodes[index]
    if (node === undefined) return []
    const mark = alignment.marks[index] ?? null
    return [
      <SourceParagraph
        key={index}
        node={node}
        row={row(index) - first + 1}
        mark={mark}
        isCurrent={index === current}
        targetLanguage={props.targetLanguage}
        onCopy={mark === 'missing' ? () => props.onCopy(index) : null}
      />,
    ]
  }
  return document.content.flatMap((block, at): ReactElement[] => {
    const indices = places.flatMap((place, index) => (place.block === at ? [index] : []))
    const [first] = indices
    const last = indices.at(-1)
    if (first === undefined || last === undefined) return []
    if (block.type === 'paragraph' || block.type === 'sharedBlock') return paragraphOf(first, 1)
    const items = indices.flatMap((index) => paragraphOf(index, row(first)))
    const style = inRows(row(first), row(last) - row(first) + 1)
    const key = `list ${at}`
    return block.type === 'bulletList'
      ? [
          <ul key={key} style={style}>
            {items}
          </ul>,
        ]
      : [
          <ol key={key} style={style} start={block.attrs?.start}>
            {items}
          </ol>,
        ]
  })
}

function inRows(row: number, span: number): CSSProperties {
  return { '--row': row, '--span': span } as CSSProperties
}

interface SourceParagraphProps {
  readonly node: AlignedNode
  readonly row: number
  readonly mark: ParagraphMark | null
  readonly isCurrent: boolean
  readonly targetLanguage: string
  readonly onCopy: (() => void) | null
}

function SourceParagraph({ node, row, mark, isCurrent, targetLanguage, onCopy }: SourceParagraphProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const interfaceLanguage = useInterfaceLanguage()
  const Element = node.type === 'listItem' ? 'li' : node.type === 'sharedBlock' ? 'div' : 'p'
  const note = mark === null ? null : translate(`window.sideBySide.${mark === 'changed' ? 'changed' : 'untranslated'}`)
  const classes = ['source-paragraph', ...(mark === null ? [] : [`is-${mark}`]), ...(isCurrent ? ['is-current'] : [])]
  return (
    <Element
      className={classes.join(' ')}
      style={inRows(row, 1)}
      title={note ?? undefined}
      aria-current={isCurrent ? 'location' : undefined}
    >
      {note === null ? null : (
        <span className="visually-hidden" lang={interfaceLanguage}>
          {note}.{' '}
        </span>
      )}
      <WrittenContent node={node} />
      {onCopy === null ? null : (
        <Button
          className="icon-button source-copy"
          aria-label={translate('window.sideBySide.copy', { language: languageName(targetLanguage, locale) })}
          onPress={onCopy}
        >
          <CopyPlus size={14} aria-hidden />
        </Button>
      )}
    </Element>
  )
}
