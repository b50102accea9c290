import type { ReactNode } from 'react'
import { Button, Label, RadioGroup } from 'react-aria-components'
import type { ExportCopy } from '../../shared/exchange/export-format.ts'
import { openApproval, openApprovalState } from '../approval/approval-slice.ts'
import { dayAndTime } from '../history/version-days.ts'
import { useApp, useAppStore } from '../store.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { RadioCard } from './FormatChoice.tsx'

interface ExportWhatProps {
  readonly copy: ExportCopy
  readonly onChange: (copy: ExportCopy) => void
  /** Whether it goes to paper. */
  readonly isPrinted?: boolean
}

/** Chooses between the approved version and a draft copy; where nothing was approved it says so, and leads there. */
export function ExportWhat({ copy, onChange, isPrinted = false }: ExportWhatProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const approval = useApp((state) => openApproval(state)?.approval ?? null)
  if (approval === null) return <NothingApproved isPrinted={isPrinted} />
  const { approvedAt, reviewer } = approval.seal.statement
  return (
    <RadioGroup
      className="export-formats"
      value={copy}
      onChange={(name) => onChange(name === 'approved' ? 'approved' : 'draft')}
    >
      <Label>{translate(isPrinted ? 'exchange.print.what' : 'approval.export.what')}</Label>
      <RadioCard
        value="approved"
        takesFocus={copy === 'approved'}
        name={translate('approval.export.approved')}
        help={translate(isPrinted ? 'exchange.print.approvedHelp' : 'approval.export.approvedHelp', {
          time: dayAndTime(approvedAt, locale),
          name: reviewer.name,
        })}
      >
        {approval.isCurrent ? null : <span className="export-differs">{translate('approval.export.differs')}</span>}
      </RadioCard>
      <RadioCard
        value="draft"
        takesFocus={copy === 'draft'}
        name={translate('approval.export.draft')}
        help={translate(isPrinted ? 'exchange.print.draftHelp' : 'approval.export.draftHelp')}
      />
    </RadioGroup>
  )
}

function NothingApproved({ isPrinted }: { readonly isPrinted: boolean }): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const state = useApp(openApprovalState)
  return (
    <div className="export-never">
      <p>
        <strong>{translate('approval.export.draft')}</strong>
        {' · '}
        {translate(isPrinted ? 'exchange.print.never' : 'approval.export.never')}
      </p>
      {state === 'draft' ? (
        <Button className="text-link" onPress={() => store.getState().openDialog('submit')}>
          {translate('approval.submit.open')}
        </Button>
      ) : null}
      {state === 'in-review' ? (
        <Button className="text-link" onPress={() => store.getState().openDialog('approve')}>
          {translate('approval.approve.open')}
        </Button>
      ) : null}
    </div>
  )
}
