import { readFileTitle } from '../../../shared/exchange/import/file-title.ts'
import { fileProblem, nothingRead, picturesLeftOut } from '../../../shared/exchange/import/import-problem.ts'
import type { ImportFile, ImportReading } from '../../../shared/exchange/import/imported.ts'
import { isTooLong, mostPictures, oneLine, textFromHtml } from '../../../shared/exchange/import/imported-text.ts'
import { readArchive } from '../../../shared/exchange/import/read-archive.ts'
import { isBlank } from '../../../shared/message/is-blank.ts'
import { note, toRemoval } from '../../../shared/message/removal-note.ts'
import type { Removal, RemovalKind } from '../../../shared/message/removal.ts'
import { nativeUnpacker } from './native-unpacker.ts'
import { pictureAddress } from './picture-address.ts'

/** Most of the XML of one document: it becomes a tree many times its size. Unit: bytes. */
const mostXml = 8_000_000
/** Most elements of one part: the library's cost grows faster than their number. */
const mostElements = 40_000

/**
 * Reads a Word document as one message: headings, emphasis, lists, links, tables and embedded pictures. Colours, fonts,
 * sizes and alignment of its text are told as removals. The archive is unpacked within bounds first, and only those parts
 * are handed on; nothing outside the file is opened. Never rejects.
 */
export async function readDocxImport({ name: fileName, bytes }: ImportFile): Promise<ImportReading> {
  const archive = readArchive(bytes, { wants: isDocumentPart, unpacker: nativeUnpacker })
  if (!archive.ok) {
    const { kind, entry, reason } = archive.problem
    return nothingRead(kind, fileName, { entry, reason })
  }
  let xmlBytes = 0
  const texts = new Map<string, string>()
  for (const [name, part] of archive.files) {
    if (isPicture(name)) continue
    xmlBytes += part.length
    if (xmlBytes > mostXml) return nothingRead('too-large', fileName)
    // As the parser decodes it, whatever the part declares.
    const xml = new TextDecoder().decode(part)
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return nothingRead('doctype', fileName, { entry: name })
    if ((xml.match(/<[A-Za-z]/g) ?? []).length > mostElements) return nothingRead('too-large', fileName)
    texts.set(name, xml)
  }
  const html = await documentHtml(archive.files)
  if (html === null) return nothingRead('malformed', fileName)
  if (isTooLong(html.text)) return nothingRead('too-large', fileName)
  const named = readFileTitle(fileName)
  const language = named.language ?? documentLanguage(texts.get('word/styles.xml') ?? '')
  const { text, leftOut } = textFromHtml(html.text, { language, subject: '' })
  const problems = [...picturesLeftOut(fileName, leftOut + html.picturesLeftOut)]
  if (isBlank(text.document)) return { messages: [], problems: [...problems, fileProblem('empty', fileName)] }
  const dropped = [...texts].flatMap(([name, xml]) => (isMainPart(name) ? droppedStyles(xml) : []))
  const about = { purpose: null, store: null, tags: [], place: '', fileName }
  const title = documentTitle(texts.get('docProps/core.xml') ?? '') || named.title
  const whole = { ...text, removals: [...text.removals, ...dropped] }
  return { messages: [{ ...about, key: fileName, title, texts: [whole] }], problems }
}

const isPicture = (name: string): boolean => name.startsWith('word/media/')
const isMainPart = (name: string): boolean => /^word\/document\d*\.xml$/.test(name)

// Neither macros, embedded programs nor fonts.
function isDocumentPart({ name }: { readonly name: string }): boolean {
  return isPicture(name) || /\.(?:xml|rels)$/i.test(name)
}

interface DocumentHtml {
  readonly text: string
  readonly picturesLeftOut: number
}

const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh", 'u => u', 'strike => s']

/** `null` where the library cannot make sense of it. */
async function documentHtml(files: ReadonlyMap<string, Uint8Array>): Promise<DocumentHtml | null> {
  const [{ default: mammoth }, { zipSync }] = await Promise.all([import('mammoth'), import('fflate')])
  let kept = 0
  let picturesLeftOut = 0
  const convertImage = mammoth.images.imgElement(async (image) => {
    const bytes = await image.readAsBuffer().catch(() => null)
    const src = bytes === null || kept >= mostPictures ? null : pictureAddress(image.contentType, bytes)
    if (src === null) picturesLeftOut += 1
    else kept += 1
    return { src: src ?? '' }
  })
  try {
    // Written anew, so that the library sees the archive that was looked at and no other.
    const archive = zipSync(Object.fromEntries(files), { level: 0, mtime: '1980-01-01' })
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength) },
      {
        convertImage,
        styleMap,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        ignoreEmptyParagraphs: false,
      },
    )
    // The arrow leads from a note back to its place, where a message has no places.
    return { text: value.replaceAll(/\s?<a href="#[^"<>]*">↑<\/a>/g, ''), picturesLeftOut }
  } catch {
    return null
  }
}

/** What the library passes over without a word, one removal for each kind and value; where it stood is not known. */
function droppedStyles(xml: string): readonly Removal[] {
  const found = new Map<string, Removal>()
  const body = xml.slice(0, mostXml)
  for (const [, element = '', attributes = ''] of body.matchAll(
    /<w:(color|highlight|shd|rFonts|sz|jc)\b([^<>]{0,400})>/g,
  )) {
    const style = droppedStyle(element, attributes)
    if (style === null || found.size >= 100) continue
    const removal = toRemoval(note(style.kind, style.source), null)
    found.set(removal.kind + removal.source, removal)
  }
  return [...found.values()]
}

function droppedStyle(
  element: string,
  attributes: string,
): { readonly kind: RemovalKind; readonly source: string } | null {
  const value = (name: string): string => new RegExp(`w:${name}="([^"]{0,100})"`).exec(attributes)?.[1] ?? ''
  switch (element) {
    case 'color': {
      const colour = value('val')
      return /^(?:auto|0{6}|)$/i.test(colour) ? null : { kind: 'colour', source: `color: #${colour}` }
    }
    case 'highlight':
      return /^(?:none|)$/.test(value('val')) ? null : { kind: 'background', source: `background: ${value('val')}` }
    case 'shd':
      return /^(?:auto|f{6}|)$/i.test(value('fill'))
        ? null
        : { kind: 'background', source: `background: #${value('fill')}` }
    case 'rFonts':
      return value('ascii') === '' ? null : { kind: 'font', source: `font-family: ${value('ascii')}` }
    case 'sz': {
      const points = Number(value('val')) / 2
      return points > 0 && points < 1000 ? { kind: 'font-size', source: `font-size: ${points}pt` } : null
    }
    default:
      return /^(?:left|start|)$/.test(value('val'))
        ? null
        : { kind: 'alignment', source: `text-align: ${value('val')}` }
  }
}

/** The language that the document's text is in unless it says otherwise. */
function documentLanguage(styles: string): string | null {
  return /<w:docDefaults>[\s\S]{0,20000}?<w:lang\b[^<>]{0,300}?w:val="([^"]{1,35})"/.exec(styles)?.[1] ?? null
}

function documentTitle(core: string): string {
  const title = /<dc:title>([^<]{1,1000})<\/dc:title>/.exec(core)?.[1] ?? ''
  const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return oneLine(title.replaceAll(/&(amp|lt|gt|quot|apos);/g, (entity, name: string) => names[name] ?? entity))
}
