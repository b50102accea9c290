export const reportFormats = ['html', 'pdf'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** Most templates of one report: some hundreds of pages. */
export const mostReported = 200
