import type { Purpose } from '../../template/purpose.ts'

/** An operation of the marketplace's messaging API that takes a text. */
export interface MessagingOperation {
  readonly name: string
  /** Unit: Unicode code points. */
  readonly maximumLength: number
}

const confirmCustomizationDetails = { name: 'confirmCustomizationDetails', maximumLength: 800 }
const createConfirmDeliveryDetails = { name: 'createConfirmDeliveryDetails', maximumLength: 2000 }
const createConfirmOrderDetails = { name: 'createConfirmOrderDetails', maximumLength: 2000 }
const createConfirmServiceDetails = { name: 'createConfirmServiceDetails', maximumLength: 2000 }
const createUnexpectedProblem = { name: 'createUnexpectedProblem', maximumLength: 2000 }

/**
 * The operations for each purpose, by the model of 2026-01-30. An invoice, a warranty and a legal disclosure are sent as a file
 * without a text; a review is asked for by another API, without a text too; answers go by mail. A digital access key is a
 * message of its own that no purpose here stands for, so none is guessed for `proactive-other`.
 */
export const messagingOperations: Readonly<Record<Purpose, readonly MessagingOperation[]>> = {
  reply: [],
  'proactive-order-problem': [createUnexpectedProblem],
  'proactive-more-info': [createConfirmOrderDetails],
  'proactive-return-question': [],
  'proactive-invoice': [],
  'proactive-review-request': [],
  'proactive-heavy-delivery': [createConfirmDeliveryDetails],
  'proactive-home-service': [createConfirmServiceDetails],
  'proactive-custom-design': [confirmCustomizationDetails],
  'proactive-other': [],
}
