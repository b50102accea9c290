/** What a template can be exported as. */
export const exportFormats = ['html', 'text', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** In place of a variant's language: a file in each. */
export const allLanguages = 'all'

/** The last approved version, with its seal, or the current text, marked as a draft inside the file. */
export const exportCopies = ['approved', 'draft'] as const
export type ExportCopy = (typeof exportCopies)[number]
