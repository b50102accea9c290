import type { Finding } from '../../../shared/policy/finding.ts'

/** An open emoji finding with what a test says of it. */
export function finding(change: Partial<Finding>): Finding {
  return {
    key: 'emoji:hash:0',
    rule: 'emoji',
    clause: 'F2',
    severity: 'violation',
    messageId: 'emoji',
    data: {},
    place: 'message',
    span: [0, 1],
    text: 'x',
    textHash: 'hash',
    exceptions: [],
    state: 'open',
    reason: null,
    fix: null,
    ...change,
  }
}
