import type { ExportProfile } from './profile.ts'

type Given = Partial<ExportProfile> & Pick<ExportProfile, 'id' | 'name' | 'format'>

function preset(given: Given): ExportProfile {
  return {
    dialect: 'plumeline',
    text: 'html',
    characterLimit: null,
    links: 'allowed',
    localeForm: 'hyphen',
    ...given,
  }
}

/** Profiles that come with Plumeline and are never changed; a person duplicates one to edit it. */
export const profilePresets: readonly ExportProfile[] = [
  preset({ id: 'html', name: 'HTML', format: 'html' }),
  preset({ id: 'text', name: 'Plain text', format: 'text', text: 'plain' }),
  preset({ id: 'json', name: 'Plumeline JSON', format: 'json' }),
  preset({ id: 'markdown', name: 'Markdown', format: 'markdown' }),
  preset({ id: 'csv', name: 'CSV', format: 'csv' }),
  preset({ id: 'eml', name: 'E-mail draft', format: 'eml' }),
  preset({ id: 'xliff', name: 'XLIFF', format: 'xliff' }),
  preset({ id: 'sheet', name: 'Sheet for people (print)', format: 'sheet' }),
  preset({ id: 'sheet-pdf', name: 'Sheet for people (PDF)', format: 'sheet-pdf' }),
  preset({
    id: 'messaging-api',
    name: 'Amazon Messaging API',
    format: 'messaging-api',
    text: 'plain',
    // Only links that belong to the operation are taken, which no program can tell.
    links: 'refused',
  }),
  preset({
    id: 'zendesk-content',
    name: 'Zendesk dynamic content',
    format: 'zendesk-content',
    dialect: 'zendesk',
    text: 'plain',
  }),
  preset({ id: 'gorgias', name: 'Gorgias', format: 'gorgias', dialect: 'gorgias', localeForm: 'language' }),
  preset({ id: 'freshdesk', name: 'Freshdesk', format: 'freshdesk', dialect: 'freshdesk' }),
  preset({ id: 'zammad', name: 'Zammad', format: 'zammad', dialect: 'zammad' }),
  preset({ id: 'front', name: 'Front', format: 'html', dialect: 'front' }),
  preset({ id: 'edesk', name: 'eDesk', format: 'text', dialect: 'edesk', text: 'plain' }),
  preset({
    id: 'feedback-genius',
    name: 'Feedback Genius',
    format: 'html',
    dialect: 'feedback-genius',
  }),
  preset({ id: 'zonmaster', name: 'Zonmaster', format: 'html', dialect: 'zonmaster' }),
  preset({ id: 'sellingpilot', name: 'SellingPilot', format: 'text', dialect: 'sellingpilot', text: 'plain' }),
  preset({ id: 'sellercloud', name: 'Sellercloud', format: 'text', dialect: 'sellercloud', text: 'plain' }),
  preset({ id: 'notify', name: 'GOV.UK Notify', format: 'text', dialect: 'notify', text: 'plain' }),
]
