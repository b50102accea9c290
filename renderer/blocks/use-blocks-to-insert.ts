import { useMemo } from 'react'
import type { SharedBlockNode } from '../../shared/message/document.ts'
import { sharedBlockNode } from '../../shared/template/with-blocks.ts'
import { currentVariant } from '../document/document-slice.ts'
import { useApp } from '../store.ts'

/** The library's blocks in the language of the text that is open; the same array until one is another. */
export function useBlocksToInsert(): readonly SharedBlockNode[] {
  const blocks = useApp((state) => state.blocks)
  const language = useApp(({ open }) => (open === null ? '' : currentVariant(open).language))
  return useMemo(() => blocks.map((block) => sharedBlockNode(block, language)), [blocks, language])
}
