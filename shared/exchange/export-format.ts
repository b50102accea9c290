/** What a template can be exported as. */
export const exportFormats = ['html', 'text', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** In place of a variant's language: a file in each. */
export const allLanguages = 'all'
