import { placeholderToken } from '../message/placeholders.ts'
import type { TemplateContent, Variant } from '../template/template.ts'
import type { ExportFormat } from './export-format.ts'

const endings: Readonly<Record<ExportFormat, string>> = { html: 'html', text: 'txt', json: 'json' }

/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/
const maximumSlugLength = 50

/** A title as a file name's stem: lower case letters and digits of any script, hyphens; never empty. */
export function fileNameSlug(title: string): string {
  const slug = title
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
  const short = [...slug].slice(0, maximumSlugLength).join('').replace(/-+$/, '')
  return short === '' || reserved.test(short) ? `template${short === '' ? '' : `-${short}`}` : short
}

/**
 * The file name an export starts with. HTML and text hold one variant and carry its language (`late-parcel.fr-CA.html`);
 * JSON holds every variant and carries the language placeholder (`late-parcel.{{language}}.json`), which the sender fills.
 */
export function exportFileName(template: TemplateContent, variant: Variant, format: ExportFormat): string {
  const language = format === 'json' ? placeholderToken('language') : languagePart(variant.language)
  return `${fileNameSlug(template.title)}.${language}.${endings[format]}`
}

function languagePart(language: string): string {
  return /^[A-Za-z0-9-]{1,35}$/.test(language) ? language : 'und'
}
