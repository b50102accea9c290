import { useEffect, useState } from 'react'
import type { ApprovalRecord } from '../../shared/approval/approval.ts'
import type { ExportCopy } from '../../shared/exchange/export-format.ts'
import type { Failure } from '../../shared/ipc/contract.ts'
import { openApproval } from '../approval/approval-slice.ts'
import { useApp, useAppStore } from '../store.ts'
import { useSettling, type Settling } from './use-settling.ts'

interface LeavingCopy {
  /** `null` where nothing of the open template was approved. */
  readonly approval: ApprovalRecord['approval']
  readonly copy: ExportCopy
  readonly chooseCopy: (copy: ExportCopy) => void
  /** Why the last try failed. */
  readonly failure: Failure | null
  readonly setFailure: (failure: Failure | null) => void
  readonly settling: Settling
  /** There is something to settle first. */
  readonly isRefused: boolean
}

/** Which copy of the open template is exported or printed, what was approved before a draft, and what stands against it. */
export function useLeavingCopy(): LeavingCopy {
  const store = useAppStore()
  const approval = useApp((state) => openApproval(state)?.approval ?? null)
  const [chosen, setChosen] = useState<ExportCopy>('approved')
  const [failure, setFailure] = useState<Failure | null>(null)
  // Whether the text is the approved one is known of what is saved.
  useEffect(() => void store.getState().flush(), [store])

  const copy: ExportCopy = approval === null ? 'draft' : chosen
  const settling = useSettling(copy === 'draft' ? failure : null)
  const chooseCopy = (next: ExportCopy) => {
    setChosen(next)
    setFailure(null)
  }
  return {
    approval,
    copy,
    chooseCopy,
    failure,
    setFailure,
    settling,
    isRefused: copy === 'draft' && settling.isRefused,
  }
}
