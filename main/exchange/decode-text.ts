export type Decoding =
  | { readonly ok: true; readonly text: string }
  /** The bytes are in no encoding that is known here. */
  | { readonly ok: false }

/**
 * A file's text. A byte order mark decides, then what an XML file declares, then UTF-8; what is not UTF-8 is taken for
 * Windows-1252, as spreadsheet programs write tables, unless it is XML, where that would be a guess against the standard.
 */
export function decodeText(bytes: Uint8Array): Decoding {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return decodeAs('utf-8', bytes)
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0x3c, 0x00)) return decodeAs('utf-16le', bytes)
  if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0x00, 0x3c)) return decodeAs('utf-16be', bytes)
  const head = latin(bytes.subarray(0, 200)).trimStart()
  const declared = /^<\?xml\b[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]
  if (declared !== undefined) return decodeAs(declared, bytes)
  const unicode = decodeAs('utf-8', bytes)
  return unicode.ok || head.startsWith('<') || bytes.includes(0) ? unicode : decodeAs('windows-1252', bytes)
}

function decodeAs(label: string, bytes: Uint8Array): Decoding {
  try {
    return { ok: true, text: new TextDecoder(label, { fatal: true }).decode(bytes) }
  } catch {
    return { ok: false }
  }
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
