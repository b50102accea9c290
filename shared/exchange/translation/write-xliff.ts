import type { Translate } from '../../i18n/translator.ts'
import type { TemplateContent } from '../../template/template.ts'
import { existingPieces, existingTranslation, isCurrent, type ExistingTranslation } from './existing-translation.ts'
import { baseOf, displayCode, kindOfCode, readableText, type InlineCode } from './inline-codes.ts'
import { hasWords, sourceUnits, type SourceUnit } from './source-units.ts'
import type { TranslationJob, UnitPiece } from './translation.ts'
import { templateNotes, unitLabel, unitNotes, type TranslatorNote } from './translator-notes.ts'
import { xliffText, xmlText } from './xml-text.ts'

/**
 * The job as XLIFF 2.1 core, for one target language: a file a template, a unit for each text in it. The same job always
 * gives the same file. Templates without a word are left out; a job without any text gives a file that holds one empty unit,
 * since the standard asks for one.
 */
export function writeXliff(job: TranslationJob, targetLanguage: string, translate: Translate): string {
  return [...xliffParts(job, targetLanguage, translate)].join('')
}

/** The same file in parts, one a template: a library of thousands takes seconds, in which other work has its turn. */
export function* xliffParts(job: TranslationJob, targetLanguage: string, translate: Translate): Iterable<string> {
  yield xliffHead(job.sourceLanguage, targetLanguage)
  let isEmpty = true
  for (const [index, { id, content }] of job.templates.entries()) {
    const part = xliffTemplate({ id, index, content }, targetLanguage, translate)
    if (part === '') continue
    isEmpty = false
    yield part
  }
  yield xliffTail(isEmpty)
}

/** All that stands before the first template. */
export function xliffHead(sourceLanguage: string, targetLanguage: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="${xmlText(sourceLanguage)}" trgLang="${xmlText(targetLanguage)}">`,
    '',
  ].join('\n')
}

/** A template in the file, as the `index`th of it; empty where it has no word. */
export function xliffTemplate(
  { id, index, content }: { readonly id: string; readonly index: number; readonly content: TemplateContent },
  targetLanguage: string,
  translate: Translate,
): string {
  const lines = fileOf(id, index, content, targetLanguage, translate)
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

/** @param isEmpty whether no template had a word */
export function xliffTail(isEmpty: boolean): string {
  return `${isEmpty ? `${emptyFile.join('\n')}\n` : ''}</xliff>\n`
}

const emptyFile = [
  '  <file id="empty" translate="no">',
  '    <unit id="empty">',
  '      <segment>',
  '        <source></source>',
  '      </segment>',
  '    </unit>',
  '  </file>',
]

function fileOf(
  templateId: string,
  index: number,
  content: TemplateContent,
  targetLanguage: string,
  translate: Translate,
): readonly string[] {
  const [first] = content.variants
  const units = sourceUnits(first)
  if (units.length === 0) return []
  const target = content.variants.findIndex(({ language }) => language.toLowerCase() === targetLanguage.toLowerCase())
  const existing = existingTranslation(content, target)
  return [
    `  <file id="f${index + 1}" original="${xmlText(templateId)}">`,
    ...notesOf(templateNotes(content, translate), '    '),
    ...units.flatMap((unit) => unitLines(unit, content, existing, translate)),
    '  </file>',
  ]
}

function unitLines(
  unit: SourceUnit,
  content: TemplateContent,
  existing: ExistingTranslation | null,
  translate: Translate,
): readonly string[] {
  const before = existing === null ? null : existingPieces(unit, existing)
  const target = before !== null && existing !== null && isCurrent(unit, existing, content.variants[0]) ? before : null
  const earlier = before !== null && target === null ? readableText(before) : null
  const notes: readonly TranslatorNote[] = [
    ...unitNotes(unit, translate),
    ...(earlier === null
      ? []
      : [
          {
            category: 'earlier',
            text: translate('exchange.translation.notes.earlier', { text: earlier }),
          } as const satisfies TranslatorNote,
        ]),
  ]
  const data = new Map<string, string>()
  const source = inlineOf(unit.pieces, unit, data)
  const targetText = target === null ? null : inlineOf(target, unit, data)
  return [
    `    <unit id="${unit.id}" name="${xmlText(unitLabel(unit, translate))}" xml:space="preserve">`,
    ...notesOf(notes, '      '),
    ...(data.size === 0 ? [] : ['      <originalData>', ...[...data].map(dataLine), '      </originalData>']),
    targetText === null ? '      <segment>' : '      <segment state="translated">',
    `        <source>${source}</source>`,
    ...(targetText === null ? [] : [`        <target>${targetText}</target>`]),
    '      </segment>',
    '    </unit>',
  ]
}

function notesOf(notes: readonly TranslatorNote[], indent: string): readonly string[] {
  if (notes.length === 0) return []
  return [
    `${indent}<notes>`,
    ...notes.map(({ category, text }) => `${indent}  <note category="${category}">${xmlText(text)}</note>`),
    `${indent}</notes>`,
  ]
}

function dataLine([text, id]: readonly [text: string, id: string]): string {
  return `        <data id="${id}">${xliffText(text)}</data>`
}

/** The pieces as inline elements; what their codes were written as is put into `data`. */
function inlineOf(pieces: readonly UnitPiece[], unit: SourceUnit, data: Map<string, string>): string {
  const dataRef = (text: string): string => {
    const id = data.get(text) ?? `d${data.size + 1}`
    data.set(text, id)
    return id
  }
  return pieces
    .map((piece) => {
      switch (piece.kind) {
        case 'text':
          return xliffText(piece.text)
        case 'code':
          return standaloneCode(piece.id, unit.codes.get(piece.id), dataRef)
        case 'open':
          return openingCode(piece.id, unit, dataRef)
        case 'close':
          return '</pc>'
      }
    })
    .join('')
}

type DataRef = (text: string) => string

function standaloneCode(id: string, code: InlineCode | undefined, dataRef: DataRef): string {
  switch (kindOfCode(id)) {
    case 'break':
      return `<ph id="${id}" type="fmt" subType="xlf:lb" disp="↵" equiv="&#10;"/>`
    case 'image': {
      const alt = code?.kind === 'node' && code.node.type === 'image' ? code.node.attrs.alt : ''
      const disp = hasWords([{ kind: 'text', text: alt }]) ? alt : displayCode(id)
      return `<ph id="${id}" type="image" canCopy="no" canDelete="no" disp="${xmlText(disp)}" equiv=""/>`
    }
    default: {
      const token = xmlText(displayCode(id))
      const written = code?.kind === 'text' ? code.text : displayCode(id)
      return `<ph id="${id}" type="ui" subType="xlf:var" canCopy="no" canDelete="no" disp="${token}" equiv="${token}" dataRef="${dataRef(written)}"/>`
    }
  }
}

const formatTypes: Readonly<Record<string, string>> = {
  bold: 'xlf:b',
  italic: 'xlf:i',
  underline: 'xlf:u',
  small: 'plumeline:small',
  large: 'plumeline:large',
}

function openingCode(id: string, unit: SourceUnit, dataRef: DataRef): string {
  const code = unit.codes.get(id)
  // A translation may need the same formatting twice.
  if (code === undefined) return `<pc id="${id}" copyOf="${baseOf(id)}">`
  const start = xmlText(displayCode(id))
  const disp = `dispStart="${start}" dispEnd="${start.replace('&lt;', '&lt;/')}"`
  if (kindOfCode(id) === 'link') {
    const ref =
      code.kind === 'mark' && code.mark.type === 'link' ? ` dataRefStart="${dataRef(code.mark.attrs.href)}"` : ''
    return `<pc id="${id}" type="link" canDelete="no" ${disp}${ref}>`
  }
  return `<pc id="${id}" type="fmt" subType="${formatTypes[baseOf(id)] ?? 'plumeline:format'}" ${disp}>`
}
