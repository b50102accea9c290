import type { Translate } from '../../i18n/translator.ts'
import { importProblemFile, importProblemSentence } from './import-problem-sentence.ts'
import type { ImportProblem } from './imported.ts'

/** A problem of an import with its place: "macros.csv, row 12, column 3: The row has more cells." */
export function problemLine(translate: Translate, one: ImportProblem): string {
  const { place } = one
  const fileName = importProblemFile(one)
  const problem = importProblemSentence(translate, one)
  return place === null
    ? translate('triage.problems.file', { fileName, problem })
    : translate('triage.problems.row', { fileName, ...place, problem })
}
