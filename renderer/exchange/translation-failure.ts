import { problemSentence } from '../../shared/exchange/translation/problem-sentence.ts'
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
