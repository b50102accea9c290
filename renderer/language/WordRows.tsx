import { Search, X } from 'lucide-react'
import { useMemo, useState, type ReactNode } from 'react'
import { Button, GridList, GridListItem, Input, ListLayout, SearchField, Virtualizer } from 'react-aria-components'
import type { WordListName } from '../../shared/policy/language/word-list.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'

/** Pixels; the style sheet holds the rows to it. */
const rowSize = 32
/** Fewer are seen at a glance. */
const fewestToSearch = 12

interface WordRowsProps {
  readonly list: WordListName
  readonly words: readonly string[]
  readonly onRemove: (word: string) => void
}

/** The words of a list in the order of the alphabet, each with a button that takes it away; Delete does too. */
export function WordRows({ list, words, onRemove }: WordRowsProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const [query, setQuery] = useState('')
  const sorted = useMemo(() => words.toSorted(new Intl.Collator(locale).compare), [words, locale])
  const wanted = query.trim().toLocaleLowerCase(locale).replaceAll("'", '’')
  const shown = useMemo(
    () => (wanted === '' ? sorted : sorted.filter((word) => word.toLocaleLowerCase(locale).includes(wanted))),
    [sorted, wanted, locale],
  )
  const items = useMemo(() => shown.map((word) => ({ id: word })), [shown])
  if (words.length === 0) return <p className="word-empty">{translate(`language.words.empty.${list}`)}</p>
  return (
    <>
      {words.length < fewestToSearch && query === '' ? null : (
        <SearchField
          className="field word-search"
          aria-label={translate('language.words.search')}
          value={query}
          onChange={setQuery}
        >
          <Search size={14} aria-hidden />
          <Input dir="auto" spellCheck={false} placeholder={translate('language.words.search')} />
        </SearchField>
      )}
      {items.length === 0 ? (
        <p className="word-empty">{translate('language.words.noMatch')}</p>
      ) : (
        // Every row has a button that does the same.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div
          className="word-list-place"
          onKeyDownCapture={({ key, target }) => {
            if (key !== 'Delete' && key !== 'Backspace') return
            const row = target instanceof Element ? target.closest<HTMLElement>('[data-word]') : null
            if (row?.dataset['word'] !== undefined) onRemove(row.dataset['word'])
          }}
        >
          <Virtualizer layout={ListLayout} layoutOptions={{ rowSize }}>
            <GridList
              className="word-list"
              // Only the rows in sight are made, so the list cannot be as high as they are by itself.
              style={{ height: items.length * rowSize }}
              aria-label={translate(`language.words.list.${list}`)}
              items={items}
              dependencies={[translate, onRemove]}
            >
              {({ id: word }) => (
                <GridListItem id={word} textValue={word} className="word-row" data-word={word}>
                  <span className="word-text" dir="auto">
                    {word}
                  </span>
                  <Button
                    className="icon-button"
                    aria-label={translate('language.words.remove', { word })}
                    onPress={() => onRemove(word)}
                  >
                    <X size={14} aria-hidden />
                  </Button>
                </GridListItem>
              )}
            </GridList>
          </Virtualizer>
        </div>
      )}
    </>
  )
}
