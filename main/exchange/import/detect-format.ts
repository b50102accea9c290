import { sealType } from '../../../shared/approval/seal.ts'
import { readHeader } from '../../../shared/exchange/import/column-words.ts'
import type {
  ImportFile,
  ImportFormat,
  ImportProblem,
  ImportProblemKind,
} from '../../../shared/exchange/import/imported.ts'
import { largestImport } from '../../../shared/exchange/import/imported.ts'
import { isOurs } from '../../../shared/exchange/import/json.ts'
import { isArchive, readArchive } from '../../../shared/exchange/import/read-archive.ts'
import { decodeImport } from './decode-import.ts'
import { nativeUnpacker } from './native-unpacker.ts'

/** What a file is, and what was made of its bytes to find out. */
export type Detection =
  | {
      readonly kind: 'found'
      readonly format: ImportFormat
      /** Of formats that are text, but mail, whose parts are in encodings of their own; else empty. */
      readonly text: string
      /** Of formats that are JSON; else `null`. */
      readonly value: unknown
    }
  | {
      readonly kind: 'problem'
      readonly problem: ImportProblemKind
      readonly data: Readonly<Record<string, string>>
      /** As of an import's problem. */
      readonly place: ImportProblem['place']
    }

/** Finds a file's format: by what is in it where that leaves no doubt, else by its name's ending. Never throws. */
export function detectFormat({ name, bytes }: ImportFile): Detection {
  if (bytes.length === 0) return problem('empty')
  if (bytes.length > largestImport) return problem('too-large')
  const ending = /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? ''
  if (isArchive(bytes)) return detectArchive(bytes)
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return problem(ending === 'docx' ? 'encrypted' : 'unknown-format')
  if (ending === 'docx') return problem('malformed')
  const head = Buffer.from(bytes.subarray(0, 16_384)).toString('latin1')
  // Text to look at, and no message.
  if (/^(?:%PDF-|\{\\rtf)/.test(head)) return problem('unknown-format')
  if (ending === 'eml' || isMailHead(head)) return found('eml')
  const decoding = decodeImport(bytes)
  if (!decoding.ok) return problem(bytes.includes(0) ? 'unknown-format' : 'wrong-encoding')
  return detectText(decoding.text, ending)
}

function detectText(text: string, ending: string): Detection {
  const start = text
    .slice(0, 4000)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (start === '' && text.trim() === '') return problem('empty')
  if (ending === 'json' || /^[[{]\s*["[{\]}]/.test(start)) {
    const json = detectJson(text)
    // Text may begin with a bracket as well.
    if (json !== null) return json
    if (ending === 'json') return jsonProblem(text)
  }
  if (/<xliff[\s>]/.test(start) || ending === 'xlf' || ending === 'xliff') return found('xliff', text)
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i.test(start)) {
    return found('html', text)
  }
  if (start.startsWith('<?xml')) return problem('unknown-format')
  switch (ending) {
    case 'csv':
    case 'tsv':
      return found('csv', text)
    case 'txt':
      return found(isSpreadsheetText(text) ? 'csv' : looksLikeHtml(start) ? 'html' : 'text', text)
    case 'md':
    case 'markdown':
      return found('markdown', text)
    case 'html':
    case 'htm':
    case 'xhtml':
      return found('html', text)
    default:
      return found(looksLikeHtml(start) ? 'html' : 'text', text)
  }
}

/** What a spreadsheet calls text: its first line says what parts the cells, or names the columns between tabs. */
function isSpreadsheetText(text: string): boolean {
  const [line = ''] = text
    .slice(0, 4000)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/, 1)
  return /^"?sep=."?$/i.test(line) || namesColumns(line.split('\t'))
}

function namesColumns(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.some((cell) => cell.length <= 50 && readHeader(cell).kind === 'text')
}

const tag =
  /<\/?(?:p|div|br|strong|b|em|i|u|a|ul|ol|li|span|font|center|table|tbody|tr|td|h[1-6])(?:\s[^<>]{0,2000})?\/?>/gi

/** One tag may be a token of some program; two that close or break a line are markup. */
function looksLikeHtml(start: string): boolean {
  const tags = start.match(tag) ?? []
  return tags.length > 1 && tags.some((one) => one.startsWith('</') || /^<br/i.test(one))
}

/** A mail's head: two fields that only mail has, or one and whom it is from or what about. */
function isMailHead(head: string): boolean {
  const block = head.replace(/^\u00ef\u00bb\u00bf/, '').split(/\r?\n\r?\n/, 1)[0] ?? ''
  if (!/^(?:From [^\n]*\r?\n)?[A-Za-z][A-Za-z0-9-]{1,60}:[ \t\r\n]/.test(block)) return false
  const names = new Set(
    [...block.matchAll(/^([A-Za-z][A-Za-z0-9-]{1,60}):/gm)].map(([, name = '']) => name.toLowerCase()),
  )
  const own = [
    'mime-version',
    'message-id',
    'received',
    'content-type',
    'content-transfer-encoding',
    'x-unsent',
    'return-path',
  ]
  const usual = ['from', 'to', 'subject', 'date']
  const count = (list: readonly string[]): number => list.filter((name) => names.has(name)).length
  return count(own) > 1 || (count(own) === 1 && count(usual) > 0)
}

function detectArchive(bytes: Uint8Array): Detection {
  const names: string[] = []
  const archive = readArchive(bytes, {
    wants: ({ name }) => {
      names.push(name)
      return false
    },
    unpacker: nativeUnpacker,
  })
  if (!archive.ok) {
    const { kind, entry, reason } = archive.problem
    return problem(kind, { entry, reason })
  }
  if (names.includes('[Content_Types].xml')) {
    const isDocument = names.some((name) => name.startsWith('word/'))
    return isDocument ? found('docx') : problem('unknown-format')
  }
  const isContent = names.some((name) => /\.csv$/i.test(name))
  return isContent ? found('zendesk-content') : problem('unknown-format')
}

function detectJson(text: string): Detection | null {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
  const format = jsonFormat(value)
  if (format === 'seal') return problem('seal-file')
  return format === null ? problem('unknown-format') : found(format, text, value)
}

function jsonFormat(value: unknown): ImportFormat | 'seal' | null {
  const first: unknown = Array.isArray(value) ? value[0] : value
  if (isOurs(first) || (Array.isArray(value) && value.some(isOurs))) return 'json'
  if (has(value, 'statement') && has(value.statement, 'type') && value.statement.type === sealType) return 'seal'
  if (['canned_responses', 'canned_response_folders', 'responses', 'folders'].some((key) => has(value, key))) {
    return 'freshdesk'
  }
  const list: unknown = ['data', 'macros'].flatMap((key) => (has(value, key) ? [value[key]] : []))[0] ?? value
  const entry: unknown = Array.isArray(list) ? list[0] : list
  if (has(entry, 'canned_responses') || has(entry, 'content_html') || has(entry, 'folder_id')) return 'freshdesk'
  if (has(entry, 'body_html') || has(entry, 'body_text')) return 'gorgias'
  const actions: unknown = has(entry, 'actions') ? entry.actions : null
  const action: unknown = Array.isArray(actions) ? actions[0] : null
  if (has(action, 'arguments') || (has(entry, 'intent') && has(entry, 'name'))) return 'gorgias'
  if (has(value, 'macros') || has(value, 'macro') || has(action, 'field')) return 'zendesk-macros'
  if (has(value, 'data') && has(entry, 'name')) return 'gorgias'
  if (has(entry, 'title') && has(entry, 'content')) return 'freshdesk'
  return null
}

function has<Key extends string>(value: unknown, key: Key): value is Readonly<Record<Key, unknown>> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
}

/** With the place that the runtime names, as `… at position 12`, or that where the text ends. */
function jsonProblem(text: string): Detection {
  const bare = text.replace(/^\uFEFF/, '')
  let message = ''
  try {
    JSON.parse(bare)
  } catch (error) {
    message = error instanceof Error ? error.message : ''
  }
  const position = /at position (\d+)/.exec(message)?.[1]
  const before = bare.slice(0, position === undefined ? bare.length : Number(position)).split(/\r\n|\r|\n/)
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  return { kind: 'problem', problem: 'malformed', data: { problem: message }, place }
}

function found(format: ImportFormat, text = '', value: unknown = null): Detection {
  return { kind: 'found', format, text, value }
}

function problem(kind: ImportProblemKind, data: Readonly<Record<string, string>> = {}): Detection {
  return { kind: 'problem', problem: kind, data, place: null }
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
