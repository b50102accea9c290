import { placeholderNames, placeholderToken, type PlaceholderName } from '../../message/placeholders.ts'
import type { PlaceholderDialect } from './profile.ts'

function everyToken(write: (name: PlaceholderName) => string): PlaceholderDialect['tokens'] {
  return Object.fromEntries(placeholderNames.map((name) => [name, write(name)]))
}

/** Ours, for senders that read what Plumeline writes. */
export const canonicalDialect: PlaceholderDialect = {
  id: 'plumeline',
  name: 'Plumeline',
  tokens: everyToken(placeholderToken),
  missing: 'refused',
}

/**
 * What is publicly known of how programs write placeholders; `docs/export-profiles.md` says from where. A help desk keeps the
 * marketplace's order number in a field that each account makes for itself, so there is no token for it here: its own ticket
 * number would look like one and be another number.
 */
export const dialectPresets: readonly PlaceholderDialect[] = [
  canonicalDialect,
  {
    id: 'zendesk',
    name: 'Zendesk',
    tokens: { buyer_name: '{{ticket.requester.first_name}}' },
    missing: 'blank',
  },
  { id: 'gorgias', name: 'Gorgias', tokens: { buyer_name: '{{ticket.customer.firstname}}' }, missing: 'blank' },
  {
    id: 'freshdesk',
    name: 'Freshdesk',
    tokens: { buyer_name: '{{ticket.requester.firstname}}' },
    missing: 'unknown',
  },
  { id: 'front', name: 'Front', tokens: { buyer_name: '{{recipient.first_name}}' }, missing: 'unknown' },
  { id: 'zammad', name: 'Zammad', tokens: { buyer_name: '#{ticket.customer.firstname}' }, missing: 'dash' },
  {
    id: 'edesk',
    name: 'eDesk',
    tokens: { order_number: '#order_id#', buyer_name: '#customer_name#' },
    missing: 'unknown',
  },
  {
    id: 'feedback-genius',
    name: 'Feedback Genius',
    tokens: {
      order_number: '[[order-id]]',
      buyer_name: '[[first-name]]',
      product_name: '[[product-name]]',
      tracking_number: '[[tracking-number]]',
    },
    missing: 'unknown',
  },
  { id: 'zonmaster', name: 'Zonmaster', tokens: { buyer_name: '%%buyer_first_name%%' }, missing: 'unknown' },
  {
    id: 'sellingpilot',
    name: 'SellingPilot',
    tokens: { order_number: '[Channel Order #]', buyer_name: '[Buyer Name]', store_name: '[Store Name]' },
    missing: 'unknown',
  },
  { id: 'sellercloud', name: 'Sellercloud', tokens: { order_number: '#?OrderNumber?#' }, missing: 'unknown' },
  { id: 'notify', name: 'GOV.UK Notify', tokens: everyToken((name) => `((${name}))`), missing: 'refused' },
]

/** The table of placeholders with this id, of the app's and those given; `null` where there is none. */
export function findDialect(id: string, own: readonly PlaceholderDialect[] = []): PlaceholderDialect | null {
  return [...dialectPresets, ...own].find((dialect) => dialect.id === id) ?? null
}
