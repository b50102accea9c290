import { decodeText, type Decoding } from '../decode-text.ts'

const headLength = 4096

/**
 * The text of an imported file. As `decodeText`, and of a page also what it declares in its head; a page that declares
 * nothing and is not UTF-8 is Windows-1252, as browsers have it. Bytes that no text has are refused.
 */
export function decodeImport(bytes: Uint8Array): Decoding {
  const decoding = decodeText(bytes)
  if (decoding.ok) return isText(decoding.text) ? decoding : { ok: false }
  if (bytes.includes(0)) return decoding
  const head = Buffer.from(bytes.subarray(0, headLength)).toString('latin1')
  const start = head.trimStart()
  if (!start.startsWith('<') || start.startsWith('<?xml')) return decoding
  const declared = /<meta\b[^>]{0,300}?charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(head)?.[1] ?? 'windows-1252'
  // What declares UTF-8 and is none is a page that was saved by a program that knew no better.
  const label = /^utf-?8$/i.test(declared) ? 'windows-1252' : declared
  try {
    const text = new TextDecoder(label).decode(bytes)
    return isText(text) ? { ok: true, text } : { ok: false }
  } catch {
    return { ok: false }
  }
}

/** Control characters beyond the usual ones are signs of something else than text. */
function isText(text: string): boolean {
  const start = text.slice(0, 100_000)
  // oxlint-disable-next-line no-control-regex
  const strange = start.match(/[\u0000-\u0006\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0
  return strange <= start.length / 200
}
