import { X } from 'lucide-react'
import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { checkExpanded } from '../../shared/exchange/check-expanded.ts'
import { sampleValues } from '../../shared/exchange/sample-values.ts'
import { currentVariant, type OpenTemplate } from '../document/document-slice.ts'
import { useApp } from '../store.ts'
import { useTranslate } from '../ui/translate.tsx'
import { focusAfter } from './focus-after.ts'
import { OwnValues } from './OwnValues.tsx'
import { PreviewChoices } from './PreviewChoices.tsx'
import { PreviewMessage } from './PreviewMessage.tsx'
import { PreviewVerdict } from './PreviewVerdict.tsx'
import { useSettledOpen } from './use-settled-open.ts'
import './preview.css'

/** The message rests so long before the preview follows. Unit: milliseconds. */
const restMilliseconds = 250

/** In the place of the policy pane: the message as its buyer sees it, filled with sample values that go nowhere else. */
export function PreviewPane(): ReactNode {
  const translate = useTranslate()
  const open = useSettledOpen(restMilliseconds)
  const showPreview = useApp((state) => state.showPreview)
  return (
    <aside className="preview-pane" aria-label={translate('preview.title')}>
      <header className="preview-head">
        <h2 className="policy-heading">{translate('preview.title')}</h2>
        <Button
          className="icon-button preview-close"
          aria-label={translate('preview.close')}
          onPress={() => {
            showPreview(false)
            focusAfter('.policy-preview')
          }}
        >
          <X size={16} aria-hidden />
        </Button>
      </header>
      {open === null || open.unreadable !== null ? (
        <p className="preview-empty muted">
          {translate(open === null ? 'preview.noTemplate' : 'window.sideBySide.unreadable')}
        </p>
      ) : (
        <OpenPreview open={open} />
      )}
    </aside>
  )
}

function OpenPreview({ open }: { readonly open: OpenTemplate }): ReactNode {
  const choice = useApp((state) => state.preview)
  const own = useApp((state) => state.settings.sampleValues)
  const tools = useDeferredValue(useApp((state) => state.surroundings.tools))
  const { content } = open
  const variant = currentVariant(open)
  const { set } = choice
  const values = useMemo(() => sampleValues(set, variant.language, own), [set, variant.language, own])
  const check = useMemo(() => checkExpanded(content, variant, values, { tools }), [content, variant, values, tools])
  return (
    <div className="preview-scroll">
      <PreviewChoices />
      {set === 'own' ? <OwnValues document={variant.document} subject={variant.subject} /> : null}
      <PreviewVerdict check={check} limit={content.lengthLimit} />
      <PreviewMessage content={content} variant={variant} values={values} choice={choice} />
    </div>
  )
}
