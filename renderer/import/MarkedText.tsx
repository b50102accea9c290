import { Fragment, type ReactNode } from 'react'
import type { BlockNode, InlineNode, ListItemNode, MessageDocument, TopBlock } from '../../shared/message/document.ts'
import { messageText } from '../../shared/message/text.ts'
import type { Finding } from '../../shared/policy/finding.ts'
import { SharedBlockFrame, WrittenInline } from '../document/WrittenBlock.tsx'
import { cutAtFindings } from './cut-at-findings.ts'
import '../editor/letter-marks.css'

interface MarkedTextProps {
  readonly document: MessageDocument
  /** Of this text. */
  readonly findings: readonly Finding[]
  /** The key of the finding that is looked at. */
  readonly currentKey: string | null
}

/** A message to be read, with what was found in it marked as in the editor. */
export function MarkedText({ document, findings, currentKey }: MarkedTextProps): ReactNode {
  const starts = new Map(messageText(document).segments.map(({ path, start }) => [path.join('.'), start]))
  const placed = findings.filter(({ place, span, state }) => place === 'message' && span !== null && state === 'open')

  const inlines = (nodes: readonly InlineNode[], path: string): ReactNode =>
    nodes.map((node, index) => {
      const start = starts.get(`${path}.${index}`)
      const pieces = start === undefined ? [{ node, finding: null }] : cutAtFindings(node, start, placed)
      return (
        <Fragment key={index}>
          {pieces.map(({ node: piece, finding }, at) =>
            finding === null ? (
              <WrittenInline key={at} node={piece} />
            ) : (
              <mark
                key={at}
                className={`triage-mark finding finding-${finding.severity}${finding.key === currentKey ? ' is-current' : ''}`}
                data-finding={finding.key}
              >
                <WrittenInline node={piece} />
              </mark>
            ),
          )}
        </Fragment>
      )
    })
  const blocks = (nodes: readonly (TopBlock | BlockNode | ListItemNode)[], path: string): ReactNode =>
    nodes.map((node, index) => (
      <Fragment key={index}>{block(node, path === '' ? `${index}` : `${path}.${index}`)}</Fragment>
    ))
  const block = (node: TopBlock | BlockNode | ListItemNode, path: string): ReactNode => {
    switch (node.type) {
      case 'paragraph':
        return <p>{node.content === undefined ? <br /> : inlines(node.content, path)}</p>
      case 'listItem':
        return <li>{blocks(node.content, path)}</li>
      case 'bulletList':
        return <ul>{blocks(node.content, path)}</ul>
      case 'orderedList':
        return <ol start={node.attrs?.start}>{blocks(node.content, path)}</ol>
      case 'sharedBlock':
        return <SharedBlockFrame name={node.attrs.name}>{blocks(node.content, path)}</SharedBlockFrame>
    }
  }
  return blocks(document.content, '')
}
