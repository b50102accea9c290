import { Fragment, type ReactNode } from 'react'
import { GridListItem } from 'react-aria-components'
import { problemSentence } from '../../shared/exchange/translation/problem-sentence.ts'
import type { OfferedTranslation } from '../../shared/exchange/translation/translation-import.ts'
import { sourceChanges, type ChangedPart } from '../../shared/template/source-changes.ts'
import { newVariant, type Variant } from '../../shared/template/template.ts'
import { emptyDocument } from '../../shared/message/document.ts'
import { languageName } from '../ui/language-name.ts'
import { Tick } from '../ui/Tick.tsx'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { VerdictBadge } from '../ui/VerdictBadge.tsx'
import { isTakeable } from './import-triage.ts'

/** As many of each as are of use at once. */
const mostShown = 3

/** A text of a translated file: where it belongs, what it would change, and what is wrong with it. */
export function ImportItem({ item }: { readonly item: OfferedTranslation }): ReactNode {
  const translate = useTranslate()
  const title = item.title.trim() === '' ? translate('library.untitled') : item.title
  return (
    <GridListItem id={item.key} textValue={title} className={`translation-item is-${item.kind}`}>
      <ItemContent item={item} title={title} />
    </GridListItem>
  )
}

// Apart from the row, which the list also makes for the thousands that nobody sees.
function ItemContent({ item, title }: { readonly item: OfferedTranslation; readonly title: string }): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const { changedSources, problems, untranslated } = item
  return (
    <>
      {isTakeable(item) ? <Tick slot="selection" /> : <span className="translation-no-check" />}
      <div className="translation-words">
        <div className="translation-item-head">
          <span className="translation-title" dir="auto">
            {title}
          </span>
          <span className="translation-item-language">{languageName(item.language, locale)}</span>
          <span className={`translation-kind is-${item.kind}`}>
            {translate(`exchange.translation.import.kinds.${item.kind}`)}
          </span>
          <span className="translation-item-verdict">
            {item.verdict === null ? null : <VerdictBadge verdict={item.verdict} />}
          </span>
        </div>
        {problems.slice(0, mostShown).map((problem) => (
          <p key={`${problem.kind} ${problem.place.line} ${problem.place.column}`} className="translation-problem">
            {problemSentence(translate, problem)}
          </p>
        ))}
        {problems.length > mostShown ? (
          <p className="translation-problem">
            {translate('exchange.translation.import.moreProblems', { count: problems.length - mostShown })}
          </p>
        ) : null}
        {changedSources.length === 0 ? null : (
          <div className="translation-changed">
            <p>{translate('exchange.translation.import.sourceChanged', { count: changedSources.length })}</p>
            {changedSources.slice(0, mostShown).map(({ before, after, place }) => (
              <SourceChange key={`${place.line} ${place.column}`} before={before} after={after} />
            ))}
            {changedSources.length > mostShown ? (
              <p>
                {translate('exchange.translation.import.moreChanges', { count: changedSources.length - mostShown })}
              </p>
            ) : null}
          </div>
        )}
        {untranslated === 0 || item.kind === 'refused' ? null : (
          <p className="translation-details">
            {translate(`exchange.translation.import.${item.kind === 'new' ? 'untranslatedNew' : 'untranslated'}`, {
              count: untranslated,
            })}
          </p>
        )}
      </div>
    </>
  )
}

/** Word by word, as the changes of a default text are shown elsewhere. */
function SourceChange({ before, after }: { readonly before: string; readonly after: string }): ReactNode {
  const parts = sourceChanges(lineOf(before), lineOf(after)).flatMap((change) => change.parts)
  return (
    <p className="source-change translation-source" dir="auto">
      {parts.map((part, index) => (
        <Fragment key={`${index}:${part.kind}`}>
          <Part part={part} />
        </Fragment>
      ))}
    </p>
  )
}

function lineOf(text: string): Variant {
  return { ...newVariant('en', emptyDocument), subject: text }
}

function Part({ part: { kind, text } }: { readonly part: ChangedPart }): ReactNode {
  const translate = useTranslate()
  if (kind === 'same') return <span>{text}</span>
  const Element = kind === 'removed' ? 'del' : 'ins'
  const word = kind === 'removed' ? 'before' : 'after'
  return (
    <Element>
      {/* Few screen readers tell what was deleted or inserted by themselves. */}
      <span className="visually-hidden">{translate(`exchange.translation.import.${word}`)} </span>
      {text}
    </Element>
  )
}
