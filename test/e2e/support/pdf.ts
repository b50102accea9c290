import { inflateSync } from 'node:zlib'

/** What is in a PDF file as Chromium writes it: what a person reads, and what a screen reader goes by. */
export interface PdfFacts {
  readonly title: string
  /** Of the whole document, BCP 47. */
  readonly language: string
  /** Whether what is on its pages is marked up: headings, paragraphs, tables. */
  readonly isTagged: boolean
  /** The kinds of what is marked up: `H1`, `P`, `Table`, … */
  readonly tags: ReadonlySet<string>
  /** Points, of the first page. */
  readonly size: readonly [width: number, height: number]
  /** The text of each page in the order in which it is painted, without spaces: those are only places on paper. */
  readonly pages: readonly string[]
}

interface PdfObject {
  readonly head: string
  readonly stream: Buffer | null
}

/** Reads what Skia writes and no other PDF: no object streams, one dictionary each, glyphs as hexadecimal numbers. */
export function readPdf(bytes: Buffer): PdfFacts {
  const objects = readObjects(bytes)
  const all = [...objects.values()]
  const withWords = (words: RegExp): string => all.find(({ head }) => words.test(head))?.head ?? ''
  const catalog = withWords(/\/Type \/Catalog/)
  const pages = pagesFrom(objects, numberAfter(catalog, 'Pages'))
  const [, , width = 0, height = 0] = (/\/MediaBox \[([^\]]*)\]/.exec(pages[0] ?? '')?.[1] ?? '').split(' ').map(Number)
  const glyphs = new Map<number, ReadonlyMap<string, string>>()
  return {
    title: pdfText(/\/Title (\([^)]*\)|<[^>]*>)/.exec(withWords(/\/Producer/))?.[1] ?? ''),
    language: pdfText(/\/Lang (\([^)]*\))/.exec(catalog)?.[1] ?? ''),
    isTagged: /\/MarkInfo <<\/Marked true>>|\/Marked true/.test(catalog) && /\/StructTreeRoot \d+ 0 R/.test(catalog),
    tags: new Set(
      all.flatMap(({ head }) => (/\/Type \/StructElem/.test(head) ? (/\/S \/(\w+)/.exec(head)?.[1] ?? []) : [])),
    ),
    size: [width, height],
    pages: pages.map((page) => textOf(page, objects, glyphs)),
  }
}

function readObjects(bytes: Buffer): ReadonlyMap<number, PdfObject> {
  const text = bytes.toString('latin1')
  const objects = new Map<number, PdfObject>()
  const start = /(?:^|\n)(\d+) 0 obj\n/g
  for (let found = start.exec(text); found !== null; found = start.exec(text)) {
    const at = found.index + found[0].length
    const end = text.indexOf('endobj', at)
    const stream = /^[^]*?>> stream\n/.exec(text.slice(at, end))?.[0]
    if (stream === undefined) {
      objects.set(Number(found[1]), { head: text.slice(at, end), stream: null })
      continue
    }
    const length = Number(/\/Length (\d+)/.exec(stream)?.[1])
    const body = bytes.subarray(at + stream.length, at + stream.length + length)
    objects.set(Number(found[1]), { head: stream, stream: /FlateDecode/.test(stream) ? inflateSync(body) : body })
    start.lastIndex = at + stream.length + length
  }
  return objects
}

function numberAfter(head: string, name: string): number {
  return Number(new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1])
}

/** The pages below a node of the tree of pages, in their order. */
function pagesFrom(objects: ReadonlyMap<number, PdfObject>, node: number): readonly string[] {
  const head = objects.get(node)?.head ?? ''
  const kids = /\/Kids \[([^\]]*)\]/.exec(head)?.[1]
  if (kids === undefined) return [head]
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesFrom(objects, Number(kid)))
}

function textOf(
  page: string,
  objects: ReadonlyMap<number, PdfObject>,
  glyphs: Map<number, ReadonlyMap<string, string>>,
): string {
  const content = objects.get(numberAfter(page, 'Contents'))?.stream?.toString('latin1') ?? ''
  let font: ReadonlyMap<string, string> = new Map()
  let text = ''
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|((?:\[[^\]]*\]|<[0-9A-F]*>) T[jJ])/g)) {
    if (name !== undefined) font = glyphsOf(numberAfter(page, name), objects, glyphs)
    for (const [, run = ''] of (shown ?? '').matchAll(/<([0-9A-F]*)>/g)) {
      // The glyphs of some fonts have one byte, of others two.
      const digits = [...font.keys()][0]?.length === 2 ? /../g : /.{4}/g
      for (const glyph of run.match(digits) ?? []) text += font.get(glyph) ?? '\ufffd'
    }
  }
  // As letters, where two were painted as one sign.
  return text.normalize('NFKC').replaceAll(/\s/g, '')
}

/** What each glyph of a font stands for, by its `ToUnicode` table. */
function glyphsOf(
  font: number,
  objects: ReadonlyMap<number, PdfObject>,
  known: Map<number, ReadonlyMap<string, string>>,
): ReadonlyMap<string, string> {
  const before = known.get(font)
  if (before !== undefined) return before
  const table = objects.get(numberAfter(objects.get(font)?.head ?? '', 'ToUnicode'))?.stream?.toString('latin1') ?? ''
  const glyphs = new Map<string, string>()
  for (const [, section = ''] of table.matchAll(/beginbfchar\n([^]*?)endbfchar/g)) {
    for (const [, glyph = '', signs = ''] of section.matchAll(/<((?:[0-9A-F]{2}){1,2})> <([0-9A-F]+)>/g)) {
      glyphs.set(glyph, utf16(signs))
    }
  }
  for (const [, section = ''] of table.matchAll(/beginbfrange\n([^]*?)endbfrange/g)) {
    for (const [, from = '', to = '', first = ''] of section.matchAll(
      /<((?:\w{2}){1,2})> <((?:\w{2}){1,2})> <(\w{4})>/g,
    )) {
      for (let glyph = parseInt(from, 16); glyph <= parseInt(to, 16); glyph += 1) {
        const sign = String.fromCharCode(parseInt(first, 16) + glyph - parseInt(from, 16))
        glyphs.set(glyph.toString(16).toUpperCase().padStart(from.length, '0'), sign)
      }
    }
  }
  known.set(font, glyphs)
  return glyphs
}

/** A string of PDF: in brackets ASCII, in angles UTF-16 with its mark. */
function pdfText(written: string): string {
  return written.startsWith('<') ? utf16(written.slice(5, -1)) : written.slice(1, -1)
}

function utf16(hexadecimal: string): string {
  return (hexadecimal.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('')
}
