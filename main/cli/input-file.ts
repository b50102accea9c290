import { extname } from 'node:path'
import { readJson } from '../../shared/exchange/json.ts'
import type { TemplateContent } from '../../shared/template/template.ts'
import { readTextFile } from './read-text-file.ts'
import type { NotFound } from './terminal.ts'

export type InputFile =
  | { readonly ok: true; readonly kind: 'message'; readonly format: 'text' | 'html'; readonly body: string }
  | { readonly ok: true; readonly kind: 'template'; readonly content: TemplateContent; readonly text: string }
  | NotFound

/** Reads a file to check or export; what it is goes by its name. */
export async function readInputFile(file: string): Promise<InputFile> {
  const ending = extname(file).toLowerCase()
  if (!['.html', '.htm', '.txt', '.json'].includes(ending)) return { ok: false, problem: 'unknownKind', data: { file } }
  const read = await readTextFile(file)
  if (!read.ok) return read
  // A byte order mark stays in a template: a sealed file is not the same with one.
  const text = read.value
  if (ending === '.json') {
    const reading = readJson(text)
    if (reading.ok) return { ok: true, kind: 'template', content: reading.content, text }
    return { ok: false, problem: 'badTemplate', data: { file, problem: reading.problem, path: reading.path || '/' } }
  }
  return { ok: true, kind: 'message', format: ending === '.txt' ? 'text' : 'html', body: text.replace(/^\uFEFF/, '') }
}

/** The language a page declares (`<html lang>`), `null` when it declares none. */
export function declaredLanguage(html: string): string | null {
  return /<html\b[^>]{0,400}?\slang\s*=\s*["']?([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)/i.exec(html)?.[1] ?? null
}
