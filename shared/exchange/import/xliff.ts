import { baseOf, displayCode, kindOfCode, readableText } from '../translation/inline-codes.ts'
import { hasWords, readUnitId } from '../translation/source-units.ts'
import type { TranslatedTemplate, TranslatedUnit, TranslationReading, UnitPiece } from '../translation/translation.ts'
import { fileProblem } from './import-problem.ts'
import {
  mostImported,
  type ImportedMessage,
  type ImportedText,
  type ImportProblem,
  type ImportReading,
} from './imported.ts'
import { isTooLong, oneLine, textFromHtml } from './imported-text.ts'

const kinds = {
  malformed: 'malformed',
  'too-large': 'too-large',
  'wrong-format': 'unknown-format',
  doctype: 'doctype',
} as const

/**
 * An XLIFF file as messages, from what `readXliff` says of it: of a file of ours a message for each template, of others'
 * one for each unit, which is how programs write lists of texts. Source and target are its texts; a paragraph that is not
 * translated stands in the source's language. Lists, links' addresses and pictures are in no XLIFF, so they are lost. Never throws.
 */
export function messagesOfXliff(fileName: string, reading: TranslationReading): ImportReading {
  if (!reading.ok) {
    const { kind, place, data } = reading.problem
    const told = kind in kinds ? kinds[kind as keyof typeof kinds] : 'malformed'
    return { messages: [], problems: [{ kind: told, fileName, place, data }] }
  }
  const messages: ImportedMessage[] = []
  const problems: ImportProblem[] = []
  for (const template of reading.templates) {
    problems.push(
      ...template.problems.map(({ place, data }) => ({ kind: 'bad-entry', fileName, place, data }) as const),
    )
    const isOurs = template.units.every(({ id }) => readUnitId(id) !== null)
    const groups = isOurs ? [template.units] : template.units.map((unit) => [unit])
    for (const units of groups) {
      const [first] = units
      if (first === undefined || !units.some(({ source }) => hasWords(source))) continue
      if (messages.length >= mostImported)
        return { messages, problems: [...problems, fileProblem('too-many', fileName)] }
      const texts = textsOf(template, units)
      if (texts === null) {
        problems.push({ kind: 'bad-entry', fileName, place: first.place, data: { reason: 'too-long' } })
        continue
      }
      const name = isOurs ? template.templateId : first.id
      messages.push({
        key: `${fileName}#${template.templateId}#${isOurs ? '' : first.id}`,
        title: titleOf(units, name),
        purpose: null,
        store: null,
        tags: [],
        place: name,
        fileName,
        texts,
      })
    }
  }
  if (messages.length === 0 && problems.length === 0) problems.push(fileProblem('empty', fileName))
  return { messages, problems }
}

function textsOf(
  { sourceLanguage, language }: TranslatedTemplate,
  units: readonly TranslatedUnit[],
): ImportedMessage['texts'] | null {
  const source = textOf(sourceLanguage, units, ({ source }) => source)
  if (source === null || !units.some(({ target }) => target !== null)) return source === null ? null : [source]
  const target = textOf(language, units, (unit) => unit.target ?? unit.source)
  return target === null ? null : [source, target]
}

function textOf(
  language: string,
  units: readonly TranslatedUnit[],
  piecesOf: (unit: TranslatedUnit) => readonly UnitPiece[],
): ImportedText | null {
  const paragraphs: string[] = []
  let subject = ''
  for (const unit of units) {
    const kind = readUnitId(unit.id)?.kind ?? 'paragraph'
    if (kind === 'subject') subject = readableText(piecesOf(unit))
    // The picture that it describes is not in the file.
    else if (kind === 'paragraph') paragraphs.push(`<p style="white-space: pre-wrap">${htmlOf(piecesOf(unit))}</p>`)
  }
  const html = paragraphs.join('')
  return isTooLong(html) ? null : textFromHtml(html, { language, subject }).text
}

const tags: Readonly<Record<string, string>> = { bold: 'b', italic: 'i', underline: 'u', small: 'small', large: 'big' }

function htmlOf(pieces: readonly UnitPiece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return escaped(piece.text)
      const tag = tags[baseOf(piece.id)]
      if (piece.kind !== 'code') return tag === undefined ? '' : piece.kind === 'open' ? `<${tag}>` : `</${tag}>`
      const kind = kindOfCode(piece.id)
      if (kind === 'break') return '<br>'
      return kind === 'placeholder' ? escaped(displayCode(piece.id)) : ''
    })
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function titleOf(units: readonly TranslatedUnit[], name: string): string {
  const subject = units.find(({ id }) => readUnitId(id)?.kind === 'subject')
  const line = subject === undefined ? '' : oneLine(readableText(subject.source))
  return line === '' ? oneLine(name) : line
}
