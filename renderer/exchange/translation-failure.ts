import type { TranslationProblem } from '../../shared/exchange/translation/translation.ts'
import type { Translate } from '../../shared/i18n/translator.ts'
import type { Failure, StorageReason } from '../../shared/ipc/contract.ts'
import { failureText } from '../store.ts'

const fileReasons: readonly StorageReason[] = ['full', 'read-only', 'missing', 'busy']

/** A failure of reading or writing translators' files, in words: of the file, where others are of the library. */
export function fileFailureSentence(translate: Translate, failure: Failure): string {
  switch (failure.kind) {
    case 'storage': {
      const reason = fileReasons.includes(failure.reason) ? failure.reason : 'other'
      return translate(`exchange.translation.fileFailures.${reason}`, { detail: failure.detail })
    }
    case 'invalid':
      return translate('exchange.translation.export.unreadable', { title: failure.path })
    case 'translation':
      return problemSentence(translate, failure.problem)
    default: {
      const { key, data } = failureText(failure)
      return translate(key, data)
    }
  }
}

/** They are about the file as a whole, so that a place would only puzzle. */
const withoutPlace: readonly TranslationProblem['kind'][] = ['too-large', 'wrong-encoding', 'wrong-format']

/** What is wrong with a file or one of its texts, after its place. */
export function problemSentence(translate: Translate, { kind, place, data }: TranslationProblem): string {
  const problem = translate(`exchange.translation.problems.${kind}`, data)
  if (withoutPlace.includes(kind)) return problem
  // As words, so that no separators of thousands come into them.
  const [line, column] = [String(place.line), String(place.column)]
  return translate('exchange.translation.import.place', { line, column, problem })
}
