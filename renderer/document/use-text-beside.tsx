import { useCallback, useMemo, useState } from 'react'
import type { SharedBlockNode } from '../../shared/message/document.ts'
import { paragraphNodes, paragraphPlaces } from '../../shared/template/align-paragraphs.ts'
import type { SharedBlock } from '../../shared/template/shared-block.ts'
import type { Variant } from '../../shared/template/template.ts'
import { sharedBlockNode } from '../../shared/template/with-blocks.ts'
import type { TextBeside } from '../editor/editor-handle.ts'
import { useApp, useAppStore } from '../store.ts'
import { currentVariant, type OpenTemplate } from './document-slice.ts'
import { createAlignment, whyNotSideBySide, type Alignment } from './side-by-side.ts'
import { SourceText } from './SourceText.tsx'

/** The default text beside the current one, when that is wanted and there is one. */
export function useTextBeside(open: OpenTemplate | null): TextBeside | null {
  const isWanted = useApp((state) => state.settings.sideBySide)
  const store = useAppStore()
  const [align] = useState(createAlignment)
  const isShown = open !== null && isWanted && whyNotSideBySide(open) === null
  const source = isShown ? open.content.variants[0] : null
  const target = isShown ? currentVariant(open) : null
  const alignment = source === null || target === null ? null : align(source, target)
  const targetLanguage = target?.language ?? ''

  const copy = useCallback(
    (index: number) => {
      const { editor, blocks } = store.getState()
      if (editor === null || source === null || alignment === null) return
      const filling = fillingFor(source, alignment, index, (node) => inLanguage(node, blocks, targetLanguage))
      if (filling !== null) editor.fillParagraph(filling)
      editor.focus()
    },
    [store, source, alignment, targetLanguage],
  )
  return useMemo(() => {
    if (source === null || alignment === null) return null
    const rows = alignment.pairs.flatMap(({ target: paragraph }, index) => (paragraph === null ? [] : [index + 1]))
    return {
      count: alignment.pairs.length,
      rows,
      render: (paragraph) => (
        <SourceText
          variant={source}
          alignment={alignment}
          targetLanguage={targetLanguage}
          paragraph={paragraph}
          onCopy={copy}
        />
      ),
    }
  }, [source, alignment, targetLanguage, copy])
}

/** A shared block as it is in a language; a copy of one that the library no longer has stays as it is. */
function inLanguage(node: SharedBlockNode, blocks: readonly SharedBlock[], language: string): SharedBlockNode {
  const block = blocks.find(({ id }) => id === node.attrs.id)
  return block === undefined ? node : sharedBlockNode(block, language)
}

function fillingFor(
  { document }: Variant,
  { pairs }: Alignment,
  index: number,
  translated: (node: SharedBlockNode) => SharedBlockNode,
) {
  const at = pairs.findIndex((pair) => pair.source === index)
  const place = paragraphPlaces(document)[index]
  const node = paragraphNodes(document)[index]
  if (at === -1 || place === undefined || node === undefined) return null
  const block = document.content[place.block]
  return {
    blocks: node.type === 'listItem' ? node.content : [node.type === 'sharedBlock' ? translated(node) : node],
    list: block === undefined || block.type === 'paragraph' || block.type === 'sharedBlock' ? null : block.type,
    into: pairs[at]?.target ?? null,
    after: pairs.slice(0, at).findLast(({ target }) => target !== null)?.target ?? null,
  }
}
