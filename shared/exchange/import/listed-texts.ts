import { isBlank } from '../../message/is-blank.ts'
import { nameOfLanguage } from '../../i18n/language-name.ts'
import { primaryLanguage } from '../../template/language-tag.ts'
import { readTag } from '../../template/library-list.ts'
import type { Purpose, Store } from '../../template/purpose.ts'
import type { InSteps } from './in-steps.ts'
import { fileProblem, picturesLeftOut } from './import-problem.ts'
import {
  mostImported,
  type ImportedMessage,
  type ImportedText,
  type ImportProblem,
  type ImportReading,
} from './imported.ts'
import { isTooLong, oneLine, readLanguage, type BoundedText } from './imported-text.ts'

/** A text of a list, as help desks and tables have them: one in each language, under titles that are alike. */
export interface ListedText {
  /** A row or the entry's number; counts from 1. */
  readonly place: string
  readonly title: string
  readonly tags: readonly string[]
  readonly purpose: Purpose | null
  readonly store: Store | null
  /** What the list calls the message that it is a text of; `null` where only its title tells. */
  readonly message: string | null
  readonly text: ImportedText
}

/** Collects the texts of a list and what is wrong with it. */
export class ListedTexts {
  private readonly listed: ListedText[] = []
  private readonly problems: ImportProblem[] = []
  private hasTooMany = false

  constructor(private readonly fileName: string) {}

  /** Takes a text in unless it is too long or says nothing. `read` is only asked where it is not too long. */
  add(entry: Omit<ListedText, 'text'>, source: string, read: () => BoundedText): void {
    if (this.listed.length >= mostTexts) {
      if (!this.hasTooMany) this.problem('too-many', entry.place)
      this.hasTooMany = true
      return
    }
    if (isTooLong(source)) {
      this.problem('bad-entry', entry.place, { reason: 'too-long' })
      return
    }
    const { text, leftOut } = read()
    this.problems.push(...picturesLeftOut(this.fileName, leftOut))
    if (isBlank(text.document)) this.problem('empty', entry.place, { title: oneLine(entry.title).slice(0, 80) })
    else this.listed.push({ ...entry, title: oneLine(entry.title), tags: cleanTags(entry.tags), text })
  }

  /** `place` is the entry's number; of a table, the row is told with the column. */
  problem(
    kind: ImportProblem['kind'],
    entry: string,
    data: Readonly<Record<string, string>> = {},
    column?: number,
  ): void {
    if (this.problems.length >= mostProblems) return
    const told = fileProblem(kind, this.fileName, { entry, ...data })
    this.problems.push(column === undefined ? told : { ...told, place: { line: Number(entry), column } })
  }

  /** What was read, in steps: a hundred thousand texts take a while to be put together. */
  *reading(): InSteps<ImportReading> {
    const all = yield* messagesOf(this.fileName, this.listed)
    const messages = all.slice(0, mostImported)
    if (all.length > mostImported) this.problems.push(fileProblem('too-many', this.fileName))
    const isEmpty = messages.length === 0 && this.problems.length === 0
    return { messages, problems: isEmpty ? [fileProblem('empty', this.fileName)] : this.problems }
  }
}

/** In five languages, what one import takes of messages. */
const mostTexts = mostImported * 5

/** Told of one file; more say nothing new. */
const mostProblems = 1000

/** The names of tags as the library keeps them, each once. */
function cleanTags(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.flatMap((tag) => readTag(tag) ?? []))].slice(0, 20)
}

/** `Late parcel (fr-CA)`: how a list tells the languages of a message apart. Capitals alone are a country. */
const languageBehind = /^(.*\S)\s*\(([a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,2})\)$/

interface Named extends ListedText {
  /** Without the language behind it. */
  readonly bare: string
}

function named(listed: ListedText): Named {
  const [, bare, tag] = languageBehind.exec(listed.title) ?? []
  const told = readLanguage(tag ?? null)
  const own = listed.text.language
  const isLanguage =
    told !== null &&
    nameOfLanguage(told, 'en', 'standard') !== told &&
    (own === null || primaryLanguage(own) === primaryLanguage(told))
  if (bare === undefined || !isLanguage) return { ...listed, bare: listed.title }
  // The title may say the region too.
  const language = own === null || !own.includes('-') ? told : own
  return { ...listed, bare, text: { ...listed.text, language } }
}

const putTogetherAtOnce = 1000

/** Texts that are one message: the same title, purpose, store and tags, each in a language of its own. */
function* messagesOf(fileName: string, listed: readonly ListedText[]): InSteps<readonly ImportedMessage[]> {
  const groups = new Map<string, Named[]>()
  for (const [index, text] of listed.entries()) {
    if (index % putTogetherAtOnce === 0) yield
    const one = named(text)
    const key = JSON.stringify([one.message ?? one.bare, one.message !== null, one.purpose, one.store, one.tags])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  const messages: ImportedMessage[] = []
  for (const [index, group] of [...groups.values()].entries()) {
    if (index % putTogetherAtOnce === 0) yield
    const [first, ...rest] = group
    if (first === undefined) continue
    const languages = new Set(group.map(({ text }) => text.language))
    const isOne = rest.length > 0 && languages.size === group.length && !languages.has(null)
    if (isOne) messages.push(messageOf(fileName, first, first.bare, rest))
    else for (const one of group) messages.push(messageOf(fileName, one, one.title, []))
  }
  return messages
}

function messageOf(fileName: string, first: ListedText, title: string, rest: readonly ListedText[]): ImportedMessage {
  const { place, tags, purpose, store, text } = first
  const texts = [text, ...rest.map((one) => one.text)] as const
  return { key: `${fileName}#${place}`, title, purpose, store, tags, place, fileName, texts }
}
