import { definePolicyRule, readsNoMessage } from '../rule.ts'

/**
 * Whom a template is sent to is known to its sender alone. Nothing in the template changes that, so that one answer holds
 * for good.
 */
export const recipient = definePolicyRule({
  id: 'recipient',
  clause: 'C1',
  severity: 'confirm',
  exceptions: [],
  check: readsNoMessage,
  reads: 'block',
  checkTemplate: () => [{ messageId: 'recipient', span: null }],
})
