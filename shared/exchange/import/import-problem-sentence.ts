import type { Translate } from '../../i18n/translator.ts'
import type { ImportProblem } from './imported.ts'

/** What readers say of an entry under `reason`. */
export const entryReasons = [
  'actions',
  'cells',
  'columns',
  'entry',
  'language',
  'no-text',
  'quotes',
  'title',
  'too-long',
] as const

/** Why something was not read, as precisely as its reader knows. */
export function importProblemSentence(translate: Translate, { kind, data }: ImportProblem): string {
  if (kind === 'malformed' && /^(?:method|zip64)$/.test(data['reason'] ?? '')) return translate('import.otherPacking')
  const reason = kind === 'bad-entry' ? entryReasons.find((one) => one === data['reason']) : undefined
  return reason === undefined
    ? translate(`import.problems.${kind}`, data)
    : translate(`import.entryProblems.${reason}`, data)
}

/** The file, and the entry of it that is neither a row nor the file as a whole. */
export function importProblemFile({ fileName, place, data }: ImportProblem): string {
  const entry = place === null ? (data['entry'] ?? data['table'] ?? '') : (data['table'] ?? '')
  return entry === '' ? fileName : `${fileName} (${entry})`
}
