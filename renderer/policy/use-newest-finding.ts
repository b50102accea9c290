import type { Finding } from '../../shared/policy/finding.ts'
import { useAppStore, type AppState } from '../store.ts'

/** Acts on a finding as the newest check has it: the row shown may be a moment older, and its spans with it. */
export function useNewestFinding(key: string): (act: (finding: Finding, state: AppState) => void) => void {
  const store = useAppStore()
  return (act) => {
    const state = store.getState()
    const newest = state.result?.findings.find((finding) => finding.key === key)
    if (newest !== undefined) act(newest, state)
  }
}
