import type { Result } from '../../shared/ipc/contract.ts'
import { describeError, type Log } from '../log.ts'

/** What a step of checking again came to; `null` for what failed, which is logged. Never throws. */
export function valueOrLogged<Value>(step: () => Result<Value>, log: Log): Value | null {
  try {
    const result = step()
    if (result.ok) return result.value
    log.warn('recheck stopped', { kind: result.failure.kind })
  } catch (error) {
    log.error('recheck failed', describeError(error))
  }
  return null
}
