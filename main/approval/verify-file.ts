import { basename, extname } from 'node:path'
import { readSealText } from '../../shared/approval/read-seal.ts'
import { sealFileEnding } from '../../shared/approval/seal-file.ts'
import { hashOfText, type Seal } from '../../shared/approval/seal.ts'
import {
  sealFacts,
  type FileProblem,
  type FileState,
  type KnownKeys,
  type Verification,
} from '../../shared/approval/verification.ts'
import { isMarkedHtml, isMarkedText } from '../../shared/exchange/draft-mark.ts'
import type { ExportFormat } from '../../shared/exchange/export-format.ts'
import { isDraftJson, readJson } from '../../shared/exchange/json.ts'
import { isManifest } from '../../shared/exchange/profile/read-manifest.ts'
import type { LanguageService } from '../language/language-service.ts'
import { isSealGenuine } from './check-seal.ts'
import { checkMessageToday, checkTemplateToday } from './check-today.ts'
import { readExportedFile } from './read-exported-file.ts'
import { readSealedJson } from './read-sealed-json.ts'
import { verifyManifest } from './verify-manifest.ts'

export interface VerifyParts {
  readonly language: Pick<LanguageService, 'prepare' | 'tools'>
  readonly keys: KnownKeys
}

/**
 * Says of a file whether it is unchanged, byte for byte, since it was approved, by whom, and whether the rules of today let it
 * pass. A page and a text have their seal beside them, a manifest the files that it names. Nothing is written. Never rejects:
 * what cannot be read is said.
 */
export async function verifyFile(path: string, parts: VerifyParts): Promise<Verification> {
  const fileName = basename(path)
  const format = formatOf(fileName)
  const start: Verification = {
    fileName,
    format,
    state: 'unreadable',
    problem: 'unknown-kind',
    seal: null,
    language: null,
    today: null,
    manifest: null,
  }
  if (format === null) return start
  const file = await readText(path)
  if (!file.ok) return { ...start, problem: file.problem }
  switch (format) {
    case 'seal':
      return { ...start, ...sealState(file.text, parts) }
    case 'json':
      return isManifest(file.text)
        ? { ...start, format: 'manifest', ...(await verifyManifest(path, file.text, parts.keys)) }
        : { ...start, ...(await jsonState(file.text, parts)) }
    case 'html':
    case 'text': {
      const seal = await readText(`${path}${sealFileEnding}`)
      return { ...start, ...(await messageState(format, file.text, seal, parts)) }
    }
  }
}

type Found = Pick<Verification, 'state' | 'problem'> & Partial<Verification>

const found = (state: FileState, problem: FileProblem | null = null): Found => ({ state, problem })

function sealState(text: string, { keys }: VerifyParts): Found {
  const reading = readSealFile(text)
  if (!reading.ok) return reading.found
  return { ...found('genuine'), seal: sealFacts(reading.seal, keys) }
}

async function jsonState(text: string, { keys, language }: VerifyParts): Promise<Found> {
  const sealed = readSealedJson(text)
  if (sealed.kind === 'newer') return found('unreadable', 'newer')
  const reading = readJson(text)
  // A sealed file that is torn or edited into something else is changed first of all.
  const today = reading.ok ? await checkTemplateToday(reading.content, language) : null
  switch (sealed.kind) {
    case 'genuine':
      return { ...found('genuine'), seal: sealFacts(sealed.seal, keys), today }
    case 'changed':
      return sealed.what === 'seal'
        ? { ...found('changed', 'seal-changed'), today }
        : { ...found('changed', 'text-changed'), seal: sealFacts(sealed.seal, keys), today }
    case 'unsealed':
      if (!reading.ok) return found('unreadable', reading.path === 'version' ? 'newer' : 'not-template')
      return { ...found(isDraftJson(text) ? 'draft' : 'unsealed'), today }
  }
}

async function messageState(
  format: 'html' | 'text',
  body: string,
  sealText: TextReading,
  { keys, language }: VerifyParts,
): Promise<Found> {
  if (!sealText.ok) {
    if (sealText.problem !== 'missing') return found('changed', 'seal-changed')
    const isDraft = format === 'html' ? isMarkedHtml(body) : isMarkedText(body)
    return found(isDraft ? 'draft' : 'unsealed')
  }
  const reading = readSealFile(sealText.text)
  if (!reading.ok) return reading.found
  const { statement } = reading.seal
  const hash = hashOfText(body)
  const file = statement.files.find((one) => one.format === format && one.hash === hash)
  const seal = sealFacts(reading.seal, keys)
  if (file === undefined || file.language === null) return { ...found('changed', 'text-changed'), seal }
  const today = await checkMessageToday({ format, body, language: file.language, statement }, language)
  return { ...found('genuine'), seal, language: file.language, today }
}

type SealFileReading = { readonly ok: true; readonly seal: Seal } | { readonly ok: false; readonly found: Found }

/** One line of canonical JSON with a good signature, and not a byte more. */
function readSealFile(text: string): SealFileReading {
  const reading = text.endsWith('\n') ? readSealText(text.slice(0, -1)) : ({ ok: false, problem: 'damaged' } as const)
  if (!reading.ok) {
    return {
      ok: false,
      found: reading.problem === 'newer' ? found('unreadable', 'newer') : found('changed', 'seal-changed'),
    }
  }
  return isSealGenuine(reading.seal) ? reading : { ok: false, found: found('changed', 'seal-changed') }
}

const formats: Readonly<Record<string, ExportFormat>> = {
  '.html': 'html',
  '.htm': 'html',
  '.txt': 'text',
  '.json': 'json',
}

function formatOf(fileName: string): ExportFormat | 'seal' | null {
  const name = fileName.toLowerCase()
  return name.endsWith(sealFileEnding) ? 'seal' : (formats[extname(name)] ?? null)
}

type TextReading = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: FileProblem }

/** The bytes as UTF-8, one to one: a byte order mark is kept, and what is no UTF-8 is refused. */
async function readText(path: string): Promise<TextReading> {
  const file = await readExportedFile(path)
  if (!file.ok) return file
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.bytes) }
  } catch {
    return { ok: false, problem: 'not-text' }
  }
}
