import { CircleCheck, CircleHelp, Info, OctagonAlert, type LucideIcon } from 'lucide-react'
import type { Verdict } from '../../shared/policy/finding.ts'
import type { Severity } from '../../shared/policy/rule.ts'

/** One shape for each severity, so that colour is never alone. */
export const severityIcons: Readonly<Record<Severity, LucideIcon>> = {
  violation: OctagonAlert,
  confirm: CircleHelp,
  note: Info,
}

export const verdictIcons: Readonly<Record<Verdict['state'], LucideIcon>> = {
  violation: OctagonAlert,
  confirm: CircleHelp,
  clean: CircleCheck,
}
