import type { ImportProblem, ImportProblemKind, ImportReading } from './imported.ts'

/** A problem of a file as a whole. */
export function fileProblem(
  kind: ImportProblemKind,
  fileName: string,
  data: Readonly<Record<string, string>> = {},
): ImportProblem {
  return { kind, fileName, place: null, data }
}

/** Nothing of a file was read. */
export function nothingRead(
  kind: ImportProblemKind,
  fileName: string,
  data: Readonly<Record<string, string>> = {},
): ImportReading {
  return { messages: [], problems: [fileProblem(kind, fileName, data)] }
}

/** One problem, however many pictures a message has lost. */
export function picturesLeftOut(fileName: string, count: number): readonly ImportProblem[] {
  return count === 0 ? [] : [fileProblem('picture-left-out', fileName, { count: String(count) })]
}
