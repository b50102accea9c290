import * as fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { joined } from '../joined.ts'

/** What happens to a file: to its bytes anywhere, or to the pieces that its format is made of. */
export interface Damage {
  readonly kind: (typeof kinds)[number]
  /** Where in the file, as a share of its length; `from` is another place, in this file or another. */
  readonly at: number
  readonly from: number
  readonly length: number
  readonly put: string
  /** Whether it happens in a file of the archive, where the file is one. */
  readonly isInside: boolean
}

const byteKinds = ['flip', 'byte', 'number', 'cut', 'copy', 'truncate', 'splice', 'insert'] as const
const pieceKinds = ['drop', 'double', 'exchange', 'replace', 'repeat'] as const
/** After these, JSON is JSON and XML is XML, so that they reach what reads the meaning. */
const soundKinds = ['value', 'word', 'element'] as const
const kinds = [...byteKinds, ...pieceKinds, ...soundKinds] as const

/** What no reader may trust. */
const hostile = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<a href="javascript:x">y</a>', '<!DOCTYPE a [<!ENTITY b "c">]>', '&b;',
  '<![CDATA[', ']]>', '<!--', '<svg>', '<table>', '</p>', '{{order_id', '{{', '}}', '=1+1', "'", '"', '""', ';', ',', '\t', '\r', '\n', '\r\n\r\n',
  '\u0000', '\ufeff', '\u202e', '\ud800', '\uffff', 'é', '漢', '😀', '&#0;', '&amp;', '::', '__proto__', '"__proto__":{}', '[', '{', '}', ']', 'null',
  '1e999', '"\\ud800"', 'data:image/png;base64,AAAA', '--b', 'Content-Type: message/rfc822', '=?utf-8?q?=?=', 'xml:space="', '../', 'PK\u0003\u0004',
] // prettier-ignore

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

const damageOf = (of: readonly Damage['kind'][]): fc.Arbitrary<readonly Damage[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(...of),
      at: share,
      from: share,
      length: fc.oneof(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 400 })),
      put: fc.constantFrom(...hostile),
      isInside: of === soundKinds ? fc.constant(true) : fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )

export const damages = fc.oneof(damageOf(kinds), damageOf(soundKinds))

/** The file after all of it; `other` is what it may be spliced with. */
export function damaged(file: Uint8Array, other: Uint8Array, list: readonly Damage[]): Uint8Array {
  return list.reduce((bytes, damage) => {
    const parts = damage.isInside ? partsOf(bytes) : null
    return parts === null ? once(bytes, other, damage) : inside(parts, damage)
  }, file)
}

function partsOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null
  try {
    return unzipSync(bytes)
  } catch {
    // Damaged before.
    return null
  }
}

/** An archive that is sound, and in it a file that is not. */
function inside(parts: Readonly<Record<string, Uint8Array>>, damage: Damage): Uint8Array {
  const names = Object.keys(parts)
  const name = names[Math.floor(damage.from * names.length)] ?? ''
  const whole = parts[name] ?? new Uint8Array()
  return zipSync({ ...parts, [name]: once(whole, whole, damage) }, { level: 1, mtime: '1990-01-01' })
}

function once(bytes: Uint8Array, other: Uint8Array, damage: Damage): Uint8Array {
  const { kind, at, from, length, put } = damage
  const start = Math.floor(at * bytes.length)
  const head = bytes.subarray(0, start)
  switch (kind) {
    case 'flip':
      return joined(head, [(bytes[start] ?? 0) ^ (1 << (length % 8))], bytes.subarray(start + 1))
    case 'byte':
      return joined(head, [length % 256], bytes.subarray(start + 1))
    case 'number':
      return joined(head, numbers[length % numbers.length] ?? [], bytes.subarray(start + 4))
    case 'cut':
      return joined(head, bytes.subarray(start + length))
    case 'copy':
      return joined(head, bytes.subarray(Math.max(0, start - length)))
    case 'truncate':
      return head
    case 'splice':
      return joined(head, other.subarray(Math.floor(from * other.length)))
    case 'insert':
      return joined(head, strToU8(put), bytes.subarray(start))
    case 'value':
      return strToU8(withValue(strFromU8(bytes), damage))
    case 'word':
      return strToU8(withWord(strFromU8(bytes), damage))
    case 'element':
      return strToU8(withElement(strFromU8(bytes), damage))
    default:
      return strToU8(inPieces(strFromU8(bytes, true), damage), true)
  }
}

/** Sizes and places as archives and pictures have them. */
const numbers = [
  [0, 0, 0, 0],
  [0xff, 0xff, 0xff, 0xff],
  [0xff, 0xff, 0xff, 0x7f],
  [0, 0, 0, 0x80],
  [1, 0, 0, 0],
] as const

/** Tags, strings, brackets, delimiters and line ends: what the formats that are text are made of. */
const piece = /<[^<>]*>|"(?:[^"\\]|\\.)*"|[{}[\],:;]|\r?\n|[^<>"{}[\],:;\r\n]+|[<>"\r]/g

function inPieces(text: string, { kind, at, from, length, put }: Damage): string {
  const pieces = text.match(piece)
  if (pieces === null) return text
  const index = Math.floor(at * pieces.length)
  const one = pieces[index] ?? ''
  const away = Math.floor(from * pieces.length)
  const another = pieces[away] ?? ''
  switch (kind) {
    case 'drop':
      return pieces.toSpliced(index, (length % 8) + 1).join('')
    case 'double':
      return pieces.toSpliced(index, 0, ...pieces.slice(index, index + (length % 20))).join('')
    case 'exchange':
      return pieces.with(index, another).with(away, one).join('')
    case 'replace':
      return pieces.with(index, put).join('')
    default:
      return pieces.with(index, one.slice(0, 200).repeat(length)).join('')
  }
}

/** JSON with another value in one place: one of its own, none, or one that is hostile. */
function withValue(text: string, { at, from, length, put }: Damage): string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return text
  }
  const places: { readonly holder: Record<string, unknown>; readonly key: string }[] = []
  const visit = (one: unknown): void => {
    if (typeof one !== 'object' || one === null) return
    const holder = one as Record<string, unknown>
    for (const key of Object.keys(holder)) {
      places.push({ holder, key })
      visit(holder[key])
    }
  }
  visit(value)
  const place = places[Math.floor(at * places.length)]
  const other = places[Math.floor(from * places.length)]
  if (place === undefined || other === undefined) return text
  const values: readonly unknown[] = [
    structuredClone(other.holder[other.key]),
    null,
    put,
    length,
    -1e308,
    [],
    {},
    true,
    put.repeat(length),
  ]
  const chosen = values[length % values.length]
  if (length % 7 === 0) delete place.holder[place.key]
  // As JSON has it: a property like others, which no object inherits from.
  else if (length % 11 === 0)
    Object.defineProperty(place.holder, '__proto__', { value: chosen, enumerable: true, configurable: true })
  else place.holder[place.key] = chosen
  return JSON.stringify(value)
}

/** Another word between two tags or in an attribute, or in a cell, that breaks nothing around it. */
function withWord(text: string, { at, put }: Damage): string {
  const words = [...text.matchAll(/(?<=>)[^<>]+(?=<)|(?<==")[^"<>]*(?=")|(?<=,)[^,"\r\n]+(?=,)/g)]
  const word = words[Math.floor(at * words.length)]
  if (word === undefined) return text
  const safe = put
    .replaceAll(/[\p{Cc}\p{Cs}\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
  return text.slice(0, word.index) + safe.replaceAll('"', '&quot;') + text.slice(word.index + word[0].length)
}

/** An element without a content gone, or there more than once, or in another's place. */
function withElement(text: string, { at, from, length }: Damage): string {
  const elements = [...text.matchAll(/<([\w:]+)(?:\s[^<>]*)?(?:\/>|>[^<>]*<\/\1>)/g)]
  const element = elements[Math.floor(at * elements.length)]
  const other = elements[Math.floor(from * elements.length)]
  if (element === undefined || other === undefined) return text
  const put = [element[0].repeat(length % 60), other[0], `${other[0]}${element[0]}`][length % 3] ?? ''
  return text.slice(0, element.index) + put + text.slice(element.index + element[0].length)
}
