import { diffArrays } from 'diff'
import { leastInCommon, pairParagraphs } from './pair-paragraphs.ts'
import { keyOf, paragraphsOf, type Piece, type PieceParagraph } from './source-state.ts'
import type { BasedOn, Variant } from './template.ts'

export type ChangeKind = 'same' | 'removed' | 'added'

/** A stretch of a paragraph that was there before, is there now, or both. */
export interface ChangedPart {
  readonly kind: ChangeKind
  readonly piece: Piece['kind']
  readonly text: string
}

export interface ChangedParagraph {
  readonly place: 'subject' | 'text'
  /** `changed` holds parts of several kinds, the others of one. */
  readonly kind: ChangeKind | 'changed'
  readonly parts: readonly ChangedPart[]
}

/**
 * What a text says now against what it said when it was translated: the subject, then every paragraph in order, word by
 * word where one was changed. Paragraphs that stayed are among them, so that a change is read where it stands.
 */
export function sourceChanges(before: BasedOn, now: Variant): readonly ChangedParagraph[] {
  const words = new Intl.Segmenter(now.language, { granularity: 'word' })
  const subjects = paragraphChanges(asParagraphs(before.subject), asParagraphs(now.subject), words)
  const texts = paragraphChanges(paragraphsOf(before.document), paragraphsOf(now.document), words)
  return [
    ...subjects.map((change): ChangedParagraph => ({ place: 'subject', ...change })),
    ...texts.map((change): ChangedParagraph => ({ place: 'text', ...change })),
  ]
}

type Change = Omit<ChangedParagraph, 'place'>

function asParagraphs(line: string): readonly PieceParagraph[] {
  return line === '' ? [] : [[{ kind: 'text', text: line, key: line }]]
}

function paragraphChanges(
  before: readonly PieceParagraph[],
  now: readonly PieceParagraph[],
  words: Intl.Segmenter,
): readonly Change[] {
  return pairParagraphs(before, now, keyOf).flatMap((one): readonly Change[] => {
    switch (one.kind) {
      case 'same':
        return [wholeChange('same', one.now)]
      case 'pair':
        return wordChanges(one.before, one.now, words)
      case 'removed':
        return [wholeChange('removed', one.before)]
      case 'added':
        return [wholeChange('added', one.now)]
    }
  })
}

function wholeChange(kind: ChangeKind, pieces: PieceParagraph): Change {
  return { kind, parts: pieces.map((piece) => ({ kind, piece: piece.kind, text: piece.text })) }
}

function wordChanges(before: PieceParagraph, now: PieceParagraph, words: Intl.Segmenter): readonly Change[] {
  const runs = diffArrays([...inWords(before, words)], [...inWords(now, words)], {
    comparator: (one, other) => one.key === other.key,
  })
  const common = runs.filter((run) => !run.added && !run.removed).reduce((sum, run) => sum + lengthOf(run.value), 0)
  const longer = Math.max(lengthOf(inWords(before, words)), lengthOf(inWords(now, words)))
  if (common < longer * leastInCommon) return [wholeChange('removed', before), wholeChange('added', now)]
  const parts: ChangedPart[] = []
  for (const run of runs) {
    const kind: ChangeKind = run.removed ? 'removed' : run.added ? 'added' : 'same'
    for (const piece of run.value) {
      const last = parts.at(-1)
      if (piece.kind === 'text' && last?.piece === 'text' && last.kind === kind) {
        parts[parts.length - 1] = { ...last, text: last.text + piece.text }
      } else parts.push({ kind, piece: piece.kind, text: piece.text })
    }
  }
  return [{ kind: 'changed', parts }]
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.filter(({ key }) => key.trim() !== '').length
}

function inWords(pieces: PieceParagraph, words: Intl.Segmenter): readonly Piece[] {
  return pieces.flatMap((piece): readonly Piece[] =>
    piece.kind === 'text'
      ? [...words.segment(piece.text)].map(({ segment }) => ({ kind: 'text', text: segment, key: segment }))
      : [piece],
  )
}
