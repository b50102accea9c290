import { isPermittedImageSource } from '../../shared/message/attributes.ts'
import { maximumImageBytes, permittedImageTypes } from '../../shared/message/format.ts'
import { readImageBytes } from '../../shared/message/image-bytes.ts'

export type ImageFileProblem = 'empty' | 'tooLarge' | 'notAnImage' | 'animated' | 'unreadable'
export type ImageFileReading =
  { readonly ok: true; readonly src: string } | { readonly ok: false; readonly problem: ImageFileProblem }

type ImageType = (typeof permittedImageTypes)[number]

const signatures: Readonly<Record<ImageType, readonly (readonly [offset: number, bytes: string])[]>> = {
  'image/png': [[0, '\u0089PNG\r\n\u001A\n']],
  'image/jpeg': [[0, '\u00FF\u00D8\u00FF']],
  'image/gif': [[0, 'GIF8']],
  'image/webp': [
    [0, 'RIFF'],
    [8, 'WEBP'],
  ],
}

/** The type that the bytes themselves show; a file's name and declared type may say anything. */
export function imageType(bytes: Uint8Array): ImageType | null {
  const stands = ([offset, text]: readonly [number, string]) =>
    [...text].every((unit, index) => bytes[offset + index] === unit.charCodeAt(0))
  return permittedImageTypes.find((type) => signatures[type].every(stands)) ?? null
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  // In pieces, because a function takes only so many arguments.
  for (let start = 0; start < bytes.length; start += 8192) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 8192))
  }
  return btoa(binary)
}

/** Turns a file's bytes into an embedded image, or says why not. */
export function readImageFile(bytes: Uint8Array): ImageFileReading {
  if (bytes.length === 0) return { ok: false, problem: 'empty' }
  if (bytes.length > maximumImageBytes) return { ok: false, problem: 'tooLarge' }
  const type = imageType(bytes)
  if (type === null) return { ok: false, problem: 'notAnImage' }
  const src = `data:${type};base64,${base64(bytes)}`
  if (readImageBytes(src).isAnimated) return { ok: false, problem: 'animated' }
  return isPermittedImageSource(src) ? { ok: true, src } : { ok: false, problem: 'notAnImage' }
}

/** A file that a person chose, pasted or dropped, with what became of it. */
export interface ChosenImage {
  readonly name: string
  /** Unit: bytes. */
  readonly size: number
  /** Empty when there is a problem. */
  readonly src: string
  readonly problem: ImageFileProblem | null
}

/** Reads a chosen file. Never rejects; a file that is too large is not even read. */
export async function readChosenImage(file: File): Promise<ChosenImage> {
  const { name, size } = file
  const fail = (problem: ImageFileProblem): ChosenImage => ({ name, size, src: '', problem })
  if (size > maximumImageBytes) return fail('tooLarge')
  try {
    const reading = readImageFile(new Uint8Array(await file.arrayBuffer()))
    return reading.ok ? { name, size, src: reading.src, problem: null } : fail(reading.problem)
  } catch {
    return fail('unreadable')
  }
}
