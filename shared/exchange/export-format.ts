/** What a template can be exported as. */
export const exportFormats = ['html', 'text', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]
