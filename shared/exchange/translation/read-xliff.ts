import { SaxesParser, type SaxesTagNS } from 'saxes'
import type {
  FilePlace,
  TranslatedTemplate,
  TranslatedUnit,
  TranslationProblem,
  TranslationProblemKind,
  TranslationReading,
} from './translation.ts'
import { UnitReader } from './xliff-unit.ts'

/** Longest file that is read: ten thousand templates of a page are about half of it. Unit: UTF-16 units. */
export const maximumFileLength = 128_000_000
/** Read in one go. Unit: UTF-16 units. */
const stepLength = 200_000
/** Deepest nesting of elements. */
const maximumDepth = 100
/** Longest text of one unit, which is a paragraph. Unit: UTF-16 units. */
const longestUnit = 5_000_000

const xliffNamespace = /^urn:oasis:names:tc:xliff:document:2\.\d+$/

/**
 * Reads an XLIFF 2.x file as translators' programs give it back. Segments of a unit are put together again; annotations are
 * looked through; modules, metadata and proposals of other namespaces are passed over. A file with a document type is
 * refused before anything of it is expanded. Never throws.
 */
export function readXliff(text: string): TranslationReading {
  const steps = readXliffInSteps(text)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** The same in steps of some milliseconds: a library of thousands takes seconds, in which other work has its turn. */
export function* readXliffInSteps(text: string): Generator<undefined, TranslationReading> {
  if (text.length > maximumFileLength) return refusal('too-large', { line: 1, column: 1 })
  const parser = new SaxesParser({ xmlns: true, position: true })
  const reader = new FileReader()
  // A line and column that people know: both count from 1.
  const here = (): FilePlace => ({ line: parser.line, column: Math.max(1, parser.columnIndex + 1) })
  /** Where the tag that is being read begins; `null` between tags. */
  let tagStart: FilePlace = { line: 1, column: 1 }
  parser.on('error', (error) => {
    throw new Refused('malformed', here(), { reason: error.message.replace(/^\d+:\d+: /, '') })
  })
  parser.on('doctype', () => {
    throw new Refused('doctype', placeOf(text, text.lastIndexOf('<!DOCTYPE', parser.position)))
  })
  parser.on('opentagstart', ({ name }) => {
    const { line, column } = here()
    tagStart = { line, column: Math.max(1, column - name.length - 2) }
  })
  parser.on('opentag', (tag) => reader.open(tag, tagStart))
  parser.on('closetag', (tag) => reader.close(tag))
  parser.on('text', (content) => reader.text(content, here))
  parser.on('cdata', (content) => reader.text(content, here))
  try {
    for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; at += stepLength) {
      parser.write(text.slice(at, at + stepLength))
      yield
    }
    parser.close()
  } catch (error) {
    if (error instanceof Refused) return refusal(error.kind, error.place, error.data)
    throw error
  }
  return { ok: true, templates: reader.templates() }
}

class Refused extends Error {
  constructor(
    readonly kind: TranslationProblemKind,
    readonly place: FilePlace,
    readonly data: Readonly<Record<string, string>> = {},
  ) {
    super(kind)
  }
}

function refusal(
  kind: TranslationProblemKind,
  place: FilePlace,
  data: Readonly<Record<string, string>> = {},
): TranslationReading {
  return { ok: false, problem: { kind, place, data } }
}

function placeOf(text: string, index: number): FilePlace {
  const before = text.slice(0, Math.max(0, index)).split(/\r\n|\r|\n/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

interface OpenFile {
  readonly templateId: string
  readonly place: FilePlace
}

interface TemplateParts {
  readonly place: FilePlace
  readonly units: TranslatedUnit[]
  readonly problems: TranslationProblem[]
  readonly ids: Set<string>
}

/** Follows the elements of a file down to its units. */
class FileReader {
  private depth = 0
  /** The depth of an element that is passed over with all in it; 0 outside. */
  private skipped = 0
  private sourceLanguage = ''
  private targetLanguage = ''
  private file: OpenFile | null = null
  private unit: UnitReader | null = null
  /** Of the text of the unit that is open. */
  private unitLength = 0
  private readonly preserves: boolean[] = [false]
  private readonly found = new Map<string, TemplateParts>()

  open(tag: SaxesTagNS, place: FilePlace): void {
    this.depth += 1
    if (this.depth > maximumDepth) throw new Refused('malformed', place, { reason: 'nested too deeply' })
    if (this.skipped > 0) return
    if (this.depth === 1) {
      this.openRoot(tag, place)
    } else if (isPassedOver(tag)) {
      this.skipped = this.depth
      return
    }
    const space = attribute(tag, 'xml:space')
    const preserves = space === undefined ? this.preserves.at(-1) === true : space === 'preserve'
    this.preserves.push(preserves)
    if (this.unit !== null) {
      if (!this.unit.open(tag, preserves, place)) {
        this.skipped = this.depth
        this.preserves.pop()
      }
    } else if (tag.local === 'file') {
      this.file = { templateId: attribute(tag, 'original') ?? attribute(tag, 'id') ?? '', place }
    } else if (tag.local === 'unit' && this.file !== null) {
      this.unit = new UnitReader(attribute(tag, 'id') ?? '', place)
      this.unitLength = 0
    }
  }

  close(tag: SaxesTagNS): void {
    if (this.skipped > 0) {
      if (this.skipped === this.depth) this.skipped = 0
      this.depth -= 1
      return
    }
    this.preserves.pop()
    this.depth -= 1
    if (this.unit === null) {
      if (tag.local === 'file') this.file = null
    } else if (tag.local === 'unit') {
      this.add(this.unit.read())
      this.unit = null
    } else this.unit.close(tag)
  }

  text(content: string, place: () => FilePlace): void {
    if (this.skipped > 0 || this.unit === null) return
    this.unitLength += content.length
    // It would be taken apart sign by sign, and take many times its size.
    if (this.unitLength > longestUnit) throw new Refused('malformed', place(), { reason: 'a text is too long' })
    this.unit.text(content)
  }

  templates(): readonly TranslatedTemplate[] {
    return [...this.found].map(([templateId, { place, units, problems }]) => ({
      templateId,
      sourceLanguage: this.sourceLanguage,
      language: this.targetLanguage,
      units,
      problems,
      place,
    }))
  }

  private openRoot(tag: SaxesTagNS, place: FilePlace): void {
    const version = attribute(tag, 'version') ?? ''
    if (!xliffNamespace.test(tag.uri) || tag.local !== 'xliff' || !/^2\.\d+$/.test(version)) {
      throw new Refused('wrong-format', place, { version: tag.local === 'xliff' ? version.slice(0, 20) : '' })
    }
    this.sourceLanguage = attribute(tag, 'srcLang')?.trim() ?? ''
    this.targetLanguage = attribute(tag, 'trgLang')?.trim() ?? ''
  }

  // A program may cut a template into several files.
  private add(unit: TranslatedUnit | null): void {
    if (unit === null || this.file === null) return
    const { templateId, place } = this.file
    const parts = this.found.get(templateId) ?? { place, units: [], problems: [], ids: new Set<string>() }
    this.found.set(templateId, parts)
    if (parts.ids.has(unit.id)) {
      parts.problems.push({ kind: 'unit-repeated', place: unit.place, data: { unit: unit.id.slice(0, 40) } })
    } else {
      parts.ids.add(unit.id)
      parts.units.push(unit)
    }
  }
}

/** What is no text to translate: other namespaces, notes, and a file of nothing. */
function isPassedOver(tag: SaxesTagNS): boolean {
  if (!xliffNamespace.test(tag.uri) || tag.local === 'skeleton' || tag.local === 'notes') return true
  return tag.local === 'file' && attribute(tag, 'translate') === 'no'
}

function attribute(tag: SaxesTagNS, name: string): string | undefined {
  return tag.attributes[name]?.value
}
