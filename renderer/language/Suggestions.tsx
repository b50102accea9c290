import { useEffect, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { bareWord, wordListNames } from '../../shared/policy/language/word-list.ts'
import type { Finding } from '../../shared/policy/finding.ts'
import { currentVariant } from '../document/document-slice.ts'
import { useApp, useAppStore } from '../store.ts'
import { AfterDelay } from '../ui/AfterDelay.tsx'
import { useTranslate } from '../ui/translate.tsx'
import './suggestions.css'

/** More would hide the sentence that they are for. */
const mostShown = 4

interface SuggestionsProps {
  /** A word that no dictionary has. */
  readonly finding: Finding
  /** Whether the buttons are reached by Tab: not where the same ones stand in a place that is. */
  readonly isTabStop: boolean
  /** Called before something is done with the word. */
  readonly onUse?: () => void
}

/** What may have been meant by a misspelt word, each to be put in its place, and the word lists that it can go on. */
export function Suggestions({ finding, isTabStop, onUse }: SuggestionsProps): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const language = useApp(({ open }) => (open === null ? '' : currentVariant(open).language))
  const suggestions = useSuggestions(finding.text)
  const word = bareWord(finding.text, language)
  const act = (action: () => void) => () => {
    onUse?.()
    action()
  }
  return (
    <div className="suggestions">
      {/* A word in a shared block is mended where that is written; the lists are for every text. */}
      {finding.sharedBlock !== undefined ? null : suggestions === 'looking' ? (
        <div className="suggestions-words">
          <AfterDelay milliseconds={150}>
            <output className="suggestions-remark">{translate('language.suggestions.looking')}</output>
          </AfterDelay>
        </div>
      ) : suggestions === null || suggestions.length === 0 ? (
        <div className="suggestions-words">
          <output className="suggestions-remark">
            {translate(suggestions === null ? 'language.suggestions.failed' : 'language.suggestions.none')}
          </output>
        </div>
      ) : (
        <ul className="suggestions-words" aria-label={translate('language.suggestions.label')}>
          {suggestions.slice(0, mostShown).map((suggestion) => (
            <li key={suggestion}>
              <Button
                className="button suggestion"
                excludeFromTabOrder={!isTabStop}
                aria-label={translate('language.suggestions.use', { word: finding.text, suggestion })}
                onPress={act(() => store.getState().replaceMisspelling(finding.key, suggestion))}
              >
                <span lang={language}>{suggestion}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p className="suggestions-lists">
        <span>{translate('language.suggestions.addTo')}</span>{' '}
        {wordListNames.map((list) => (
          <Button
            key={list}
            className="text-link"
            excludeFromTabOrder={!isTabStop}
            aria-label={translate(`language.suggestions.add.${list}`, { word })}
            onPress={act(() => void store.getState().addMisspelling(finding.key, list))}
          >
            {translate(`language.suggestions.addShort.${list}`)}
          </Button>
        ))}
      </p>
    </div>
  )
}

/** Asks when it is first shown; `null` when there was no answer. */
function useSuggestions(word: string): readonly string[] | 'looking' | null {
  const store = useAppStore()
  const [answer, setAnswer] = useState<{
    readonly word: string
    readonly suggestions: readonly string[] | null
  } | null>(null)
  useEffect(() => {
    let isShown = true
    void store
      .getState()
      .suggest(word)
      .then((suggestions) => {
        if (isShown) setAnswer({ word, suggestions })
      })
    return () => {
      isShown = false
    }
  }, [store, word])
  return answer?.word === word ? answer.suggestions : 'looking'
}
