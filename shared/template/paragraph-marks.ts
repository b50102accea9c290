import { diffArrays } from 'diff'
import type { MessageDocument } from '../message/document.ts'
import { paragraphNodes, type AlignedNode, type ParagraphPair } from './align-paragraphs.ts'
import { primaryLanguage } from './language-tag.ts'
import { keyOf, paragraphsOf } from './source-state.ts'

/** What is to be done with a paragraph of the text that another is translated from. */
export type ParagraphMark =
  /** Its counterpart is empty or not there. */
  | 'missing'
  /** Its counterpart still says the same words. */
  | 'untranslated'
  /** It says something else since it was translated. */
  | 'changed'

interface TextInLanguage {
  readonly language: string
  readonly document: MessageDocument
}

/**
 * The marks of a text's paragraphs, by their index; `null` where there is nothing to do.
 * @param basedOn what the text said when it was translated; `null` when that is not known
 */
export function paragraphMarks(
  source: TextInLanguage,
  target: TextInLanguage,
  basedOn: MessageDocument | null,
  pairs: readonly ParagraphPair[],
): readonly (ParagraphMark | null)[] {
  const sources = paragraphNodes(source.document).map(saidIn)
  const targets = paragraphNodes(target.document).map(saidIn)
  // English for Canada may well say what English for the United States says.
  const isSameTongue = primaryLanguage(source.language) === primaryLanguage(target.language)
  const isNew = newParagraphs(basedOn, source.document)
  const marks = sources.map((_, index): ParagraphMark | null => (isNew.has(index) ? 'changed' : null))
  for (const pair of pairs) {
    if (pair.source === null) continue
    const said = sources[pair.source]
    const other = pair.target === null ? undefined : targets[pair.target]
    if (said === undefined || said.key === '') continue
    if (other === undefined || other.key === '') marks[pair.source] = 'missing'
    else if (!isSameTongue && said.hasWords && said.key === other.key) marks[pair.source] = 'untranslated'
  }
  return marks
}

interface Said {
  /** Empty for a paragraph that says nothing. */
  readonly key: string
  /** Words and not only placeholders, numbers and pictures. */
  readonly hasWords: boolean
}

const read = new WeakMap<AlignedNode, Said>()

function saidIn(node: AlignedNode): Said {
  const known = read.get(node)
  if (known !== undefined) return known
  const paragraphs = paragraphsOf({ type: 'doc', content: node.type === 'listItem' ? node.content : [node] })
  const said = {
    key: paragraphs.map(keyOf).join('\n'),
    hasWords: paragraphs.some((pieces) => pieces.some(({ kind, text }) => kind === 'text' && /\p{L}/u.test(text))),
  }
  read.set(node, said)
  return said
}

function newParagraphs(before: MessageDocument | null, now: MessageDocument): ReadonlySet<number> {
  const found = new Set<number>()
  if (before === null) return found
  let index = 0
  for (const run of diffArrays(keysOf(before), keysOf(now))) {
    if (run.removed) continue
    if (run.added) run.value.forEach((key, offset) => key !== '' && found.add(index + offset))
    index += run.value.length
  }
  return found
}

function keysOf(document: MessageDocument): string[] {
  return paragraphNodes(document).map((node) => saidIn(node).key)
}
