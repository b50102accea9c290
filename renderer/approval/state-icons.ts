import { Archive, Hourglass, PencilLine, Stamp, type LucideIcon } from 'lucide-react'
import type { ApprovalState } from '../../shared/approval/approval.ts'

/** One shape for each state, so that colour is never alone. */
export const stateIcons: Readonly<Record<ApprovalState, LucideIcon>> = {
  draft: PencilLine,
  'in-review': Hourglass,
  approved: Stamp,
  retired: Archive,
}
