import { isBoundedPicture, mostPictures } from './imported-text.ts'
import type { BlockNode, InlineNode, MessageDocument } from '../../message/document.ts'
import { plainBlocks } from '../../message/plain-blocks.ts'
import { jsonType, jsonVersion, readJson } from '../json.ts'
import { readFileTitle } from './file-title.ts'
import { fileProblem, nothingRead, picturesLeftOut } from './import-problem.ts'
import type { ImportedMessage, ImportProblem, ImportReading } from './imported.ts'
import { mostImported } from './imported.ts'

/**
 * Reads our own JSON export, sealed or not, or a list of them. A shared block comes in as its text: which block of this
 * library it would be is not for a file to say. Exceptions, confirmations and the approval stay behind: they were said of
 * that template, and what is imported is looked at anew.
 */
export function readJsonImport(fileName: string, value: unknown): ImportReading {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  const messages: ImportedMessage[] = []
  const problems: ImportProblem[] = []
  for (const [index, one] of list.slice(0, mostImported).entries()) {
    const place = Array.isArray(value) ? String(index + 1) : ''
    const reading = readJson(one)
    if (!reading.ok) {
      const kind = isNewer(one) ? 'newer' : place === '' ? 'malformed' : 'bad-entry'
      problems.push(fileProblem(kind, fileName, { entry: place, path: reading.path, problem: reading.problem }))
      continue
    }
    const { title, purpose, store, variants } = reading.content
    let leftOut = 0
    const [first, ...others] = variants.map(({ language, subject, document }) => {
      const bounded = boundPictures(document)
      leftOut += bounded.leftOut
      return { language, subject, document: bounded.document, removals: [] } as const
    })
    problems.push(...picturesLeftOut(fileName, leftOut))
    if (first === undefined) continue
    messages.push({
      key: place === '' ? fileName : `${fileName}#${place}`,
      title: title.trim() === '' ? readFileTitle(fileName).title : title,
      purpose,
      store,
      tags: [],
      place,
      fileName,
      texts: [first, ...others],
    })
  }
  if (list.length > mostImported) problems.push(fileProblem('too-many', fileName))
  return list.length === 0 ? nothingRead('empty', fileName) : { messages, problems }
}

function isNewer(value: unknown): boolean {
  return isOurs(value) && 'version' in value && typeof value.version === 'number' && value.version > jsonVersion
}

export function isOurs(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === jsonType
}

/** With the shared blocks' own blocks in their places, and without pictures that no other reader would let in. */
function boundPictures({ content }: MessageDocument): { readonly document: MessageDocument; readonly leftOut: number } {
  let kept = 0
  let leftOut = 0
  const keeps = (node: InlineNode): boolean => {
    if (node.type !== 'image') return true
    const isKept = kept < mostPictures && isBoundedPicture(node.attrs.src)
    if (isKept) kept += 1
    else leftOut += 1
    return isKept
  }
  const bounded = (block: BlockNode): BlockNode => {
    switch (block.type) {
      case 'paragraph': {
        const inlines = block.content?.filter(keeps)
        return inlines === undefined || inlines.length === block.content?.length
          ? block
          : { type: 'paragraph', ...(inlines.length === 0 ? {} : { content: inlines }) }
      }
      case 'bulletList':
        return { ...block, content: block.content.map((item) => ({ ...item, content: item.content.map(bounded) })) }
      case 'orderedList':
        return { ...block, content: block.content.map((item) => ({ ...item, content: item.content.map(bounded) })) }
    }
  }
  return { document: { type: 'doc', content: plainBlocks(content).map(bounded) }, leftOut }
}
