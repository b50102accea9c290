import type { ReactNode } from 'react'
import { expandedParts, type PlaceholderValues } from '../../shared/exchange/expand.ts'
import { placeholderDirection } from '../../shared/message/placeholder-direction.ts'
import { textDirection } from '../../shared/message/text-direction.ts'
import type { Variant } from '../../shared/template/template.ts'
import { useTranslate } from '../ui/translate.tsx'

interface PreviewSubjectProps {
  readonly variant: Variant
  readonly values: PlaceholderValues
}

/** The filled subject. Each value is isolated, so that an order number keeps its order in a line from right to left. */
export function PreviewSubject({ variant, values }: PreviewSubjectProps): ReactNode {
  const translate = useTranslate()
  const { language, subject } = variant
  if (subject === '') {
    return (
      <p className="preview-subject">
        <em>{translate('preview.noSubject')}</em>
      </p>
    )
  }
  return (
    <p className="preview-subject written" lang={language} dir={textDirection(language)}>
      {expandedParts(subject, values).map(({ text, name }, index) =>
        name === null ? (
          text
        ) : (
          // Parts of one text have no name but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <bdi key={index} dir={placeholderDirection(name)}>
            {text}
          </bdi>
        ),
      )}
    </p>
  )
}
