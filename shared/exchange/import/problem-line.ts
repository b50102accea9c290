import type { Translate } from '../../i18n/translator.ts'
import type { ImportProblem } from './imported.ts'

/** A problem of an import with its place: "macros.csv, row 12: An entry could not be read." */
export function problemLine(translate: Translate, { kind, fileName, place, data }: ImportProblem): string {
  const problem = translate(`import.problems.${kind}`, data)
  return place === null
    ? translate('triage.problems.file', { fileName, problem })
    : translate('triage.problems.row', { fileName, line: place.line, problem })
}
