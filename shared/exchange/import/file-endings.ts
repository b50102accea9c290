/** How the names of files end that can be imported, without the dot. What is in a file decides what it is. */
export const importEndings = [
  'html',
  'htm',
  'txt',
  'md',
  'markdown',
  'eml',
  'docx',
  'csv',
  'tsv',
  'json',
  'zip',
  'xlf',
  'xliff',
] as const

/** Whether a file's name ends as one that can be imported. */
export function isImportName(name: string): boolean {
  return importEndings.some((ending) => name.toLowerCase().endsWith(`.${ending}`))
}
