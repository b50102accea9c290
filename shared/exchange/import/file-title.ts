import { stores } from '../../template/purpose.ts'
import { oneLine, readLanguage } from './imported-text.ts'

/** What a file's name says of the message in it. */
export interface FileTitle {
  /** The name without its ending and its language; never empty. */
  readonly title: string
  /** Of names such as `late-parcel.fr-CA.html`; `null` where the name has none. */
  readonly language: string | null
}

const known: ReadonlySet<string> = new Set(
  Object.values(stores).flatMap(({ languages }) => languages.flatMap((tag) => [tag, tag.split('-', 1)[0] ?? ''])),
)

/** Reads a file's name. A language is taken for one where it has a region (`fr-CA`) or is one of the stores' (`fr`). */
export function readFileTitle(fileName: string): FileTitle {
  const stem = fileName.replace(/(?<=.)\.[\p{L}\p{N}]{1,10}$/u, '')
  const match = /^(.+)\.(?:([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,4}){0,2})|\{\{language\}\})$/.exec(stem)
  const language = readLanguage(match?.[2] ?? null)
  const isNamed = match !== null && (match[2] === undefined || isKnown(language))
  const title = titleLine(isNamed ? (match[1] ?? stem) : stem)
  return { title: title === '' ? fileName : title, language: isNamed ? language : null }
}

/** A title is for people: as it is written, on one line. */
function titleLine(stem: string): string {
  return oneLine(stem.replaceAll(/[_\s]+/g, ' '))
}

function isKnown(language: string | null): boolean {
  return language !== null && (known.has(language) || /^[a-z]{2,3}-[A-Z]{2}$/.test(language))
}
