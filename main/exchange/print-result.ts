import type { Result } from '../../shared/ipc/contract.ts'
import type { PrintOutcome } from '../shell.ts'

/** What came of printing, as a command answers it. */
export function printResult(outcome: PrintOutcome): Result<null> {
  switch (outcome) {
    case 'printed':
      return { ok: true, value: null }
    case 'cancelled':
      return { ok: false, failure: { kind: 'cancelled' } }
    case 'no-printer':
    case 'failed':
      return { ok: false, failure: { kind: 'print', problem: outcome } }
  }
}
