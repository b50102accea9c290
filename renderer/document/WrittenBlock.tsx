import { Lock } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import type { InlineNode, Mark } from '../../shared/message/document.ts'
import type { AlignedNode } from '../../shared/template/align-paragraphs.ts'
import { isPlaceholderName, placeholderToken } from '../../shared/message/placeholders.ts'
import { useInterfaceLanguage, useTranslate } from '../ui/translate.tsx'
import '../editor/shared-block.css'

/** What a block of a message holds, to be read: as in the editor, without the block's own element. */
export function WrittenContent({ node }: { readonly node: AlignedNode }): ReactNode {
  if (node.type === 'paragraph') {
    // A paragraph without content has the height of a line, as in the editor.
    return node.content === undefined ? (
      <br />
    ) : (
      node.content.map((one, index) => <WrittenInline key={index} node={one} />)
    )
  }
  const children = node.content.map((child, index) => <WrittenBlock key={index} node={child} />)
  return node.type === 'sharedBlock' ? <SharedBlockFrame name={node.attrs.name}>{children}</SharedBlockFrame> : children
}

export function WrittenBlock({ node }: { readonly node: AlignedNode }): ReactNode {
  const content = <WrittenContent node={node} />
  switch (node.type) {
    case 'paragraph':
      return <p>{content}</p>
    case 'listItem':
      return <li>{content}</li>
    case 'bulletList':
      return <ul>{content}</ul>
    case 'orderedList':
      return <ol start={node.attrs?.start}>{content}</ol>
    case 'sharedBlock':
      return content
  }
}

/** A shared block as it stands in a text: in a frame with its name. */
export function SharedBlockFrame({
  name,
  children,
}: {
  readonly name: string
  readonly children: ReactNode
}): ReactNode {
  const translate = useTranslate()
  const language = useInterfaceLanguage()
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className="shared-block" role="group" aria-label={translate('editor.sharedBlock.label', { name })}>
      <div className="shared-block-head" lang={language} dir="auto" aria-hidden>
        <Lock size={12} aria-hidden />
        <span className="shared-block-name">{name}</span>
      </div>
      <div className="shared-block-text">{children}</div>
    </div>
  )
}

/** A piece of a paragraph with its formatting. */
export function WrittenInline({ node }: { readonly node: InlineNode }): ReactNode {
  const shown = (node.marks ?? []).reduceRight((inner: ReactNode, mark) => marked(mark, inner), <Atom node={node} />)
  return <Fragment>{shown}</Fragment>
}

function Atom({ node }: { readonly node: InlineNode }): ReactNode {
  switch (node.type) {
    case 'text':
      return node.text
    case 'hardBreak':
      return <br />
    case 'placeholder':
      return <Chip name={node.attrs.name} />
    case 'image': {
      const { src, alt, kind, widthPercent } = node.attrs
      return (
        <img
          className="letter-image"
          src={src}
          alt={alt}
          data-image-kind={kind ?? undefined}
          data-width-percent={widthPercent}
          style={{ width: `${widthPercent}%` }}
        />
      )
    }
  }
}

function Chip({ name }: { readonly name: string }): ReactNode {
  const translate = useTranslate()
  const language = useInterfaceLanguage()
  const isKnown = isPlaceholderName(name)
  return (
    <span
      className={isKnown ? 'placeholder-chip' : 'placeholder-chip is-unknown'}
      data-placeholder={name}
      title={placeholderToken(name)}
      lang={language}
      dir="auto"
    >
      {isKnown ? translate(`editor.placeholders.${name}.label`) : translate('editor.unknownPlaceholder', { name })}
    </span>
  )
}

function marked(mark: Mark, inner: ReactNode): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>
    case 'italic':
      return <em>{inner}</em>
    case 'underline':
      return <u>{inner}</u>
    case 'textSize':
      return mark.attrs.size === 'large' ? <big>{inner}</big> : <small>{inner}</small>
    case 'link':
      // Read here and never followed, as in the editor.
      return (
        <a href={mark.attrs.href} title={mark.attrs.href} tabIndex={-1} onClick={(event) => event.preventDefault()}>
          {inner}
        </a>
      )
  }
}
