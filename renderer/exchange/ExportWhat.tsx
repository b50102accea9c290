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
}

/** Chooses between the approved version and a draft copy; where nothing was approved it says so, and leads there. */
export function ExportWhat({ copy, onChange }: ExportWhatProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const approval = useApp((state) => openApproval(state)?.approval ?? null)
  if (approval === null) return <NothingApproved />
  const { approvedAt, reviewer } = approval.seal.statement
  return (
    <RadioGroup
      className="export-formats"
      value={copy}
      onChange={(name) => onChange(name === 'approved' ? 'approved' : 'draft')}
    >
      <Label>{translate('approval.export.what')}</Label>
      <RadioCard
        value="approved"
        name={translate('approval.export.approved')}
        help={translate('approval.export.approvedHelp', {
          time: dayAndTime(approvedAt, locale),
          name: reviewer.name,
        })}
      >
        {approval.isCurrent ? null : <span className="export-differs">{translate('approval.export.differs')}</span>}
      </RadioCard>
      <RadioCard
        value="draft"
        name={translate('approval.export.draft')}
        help={translate('approval.export.draftHelp')}
      />
    </RadioGroup>
  )
}

function NothingApproved(): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const state = useApp(openApprovalState)
  return (
    <div className="export-never">
      <p>
        <strong>{translate('approval.export.draft')}</strong>
        {' · '}
        {translate('approval.export.never')}
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
