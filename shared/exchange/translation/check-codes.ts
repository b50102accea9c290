import { baseOf, displayCode, isCounted, isPaired, kindOfCode } from './inline-codes.ts'
import type { FilePlace, TranslationProblem, TranslationProblemKind, UnitPiece } from './translation.ts'

/**
 * Compares a translation's codes with its source's. Formatting may be dropped and repeated as the other language needs it,
 * line breaks come and go, a link may be made of two parts; every placeholder and picture has to stand there as often as
 * in the source, and every link somewhere.
 */
export function codeProblems(
  source: readonly UnitPiece[],
  target: readonly UnitPiece[],
  place: FilePlace,
): readonly TranslationProblem[] {
  const problems: TranslationProblem[] = []
  const reported = new Set<string>()
  const report = (kind: TranslationProblemKind, id: string): void => {
    const code = displayCode(id)
    if (reported.has(`${kind} ${code}`)) return
    reported.add(`${kind} ${code}`)
    problems.push({ kind, place, data: { code } })
  }
  const expected = countsOf(source)
  const found = countsOf(target)
  for (const [base, count] of found) {
    const kind = kindOfCode(base)
    const wanted = expected.get(base) ?? 0
    if (kind === null || (wanted === 0 && kind !== 'break')) report('code-unknown', base)
    else if (isCounted(kind) && count > wanted) report('code-repeated', base)
  }
  for (const [base, wanted] of expected) {
    const kind = kindOfCode(base)
    if (kind === null || kind === 'format' || kind === 'break') continue
    const count = found.get(base) ?? 0
    if (isCounted(kind) ? count < wanted : count === 0) report('code-missing', base)
  }
  const open: string[] = []
  for (const piece of target) {
    if (piece.kind === 'text') continue
    const kind = kindOfCode(piece.id)
    if (kind !== null && isPaired(kind) !== (piece.kind !== 'code')) report('code-unknown', piece.id)
    else if (piece.kind === 'open') open.push(piece.id)
    else if (piece.kind === 'close' && open.pop() !== piece.id) {
      report('code-crossed', piece.id)
      return problems
    }
  }
  for (const id of open) report('code-crossed', id)
  return problems
}

function countsOf(pieces: readonly UnitPiece[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const piece of pieces) {
    if (piece.kind === 'text' || piece.kind === 'close') continue
    const base = baseOf(piece.id)
    counts.set(base, (counts.get(base) ?? 0) + 1)
  }
  return counts
}
