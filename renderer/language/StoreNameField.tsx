import type { ReactNode } from 'react'
import { longestStoreName, readStoreName } from '../../shared/policy/language/word-list.ts'
import { useAppStore } from '../store.ts'
import { KeptField } from '../ui/KeptField.tsx'
import { useTranslate } from '../ui/translate.tsx'
import { wordFailure } from './words-slice.ts'

/** The store's own name. */
export function StoreNameField({ storeName }: { readonly storeName: string }): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const keep = (name: string) => {
    if (readStoreName(name) === storeName) return
    void window.plumeline.invoke('language/set-store-name', { name }).then((answer) => {
      if (!answer.ok) store.getState().notify({ ...wordFailure(answer.failure), severity: 'problem' })
    })
  }
  return (
    <KeptField
      className="word-field"
      helpClassName="word-help"
      label={translate('language.words.storeName')}
      help={translate('language.words.storeNameHelp')}
      value={storeName}
      maxLength={longestStoreName}
      onKeep={keep}
    />
  )
}
