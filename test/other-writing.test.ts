import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judgeLine } from '../main/cli/eval.ts'

interface Labelled {
  readonly id: string
  readonly lang: string
  readonly format: 'text' | 'html'
  readonly body: string
}
type Rewrite = (message: Labelled) => Partial<Labelled>

const messages = readdirSync('accuracy')
  .toSorted()
  .flatMap((name) => readFileSync(`accuracy/${name}`, 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Labelled)

/** Tags, comments, entities, tokens, addresses and codes, which are not written as words are. */
const fixed =
  /(<style[^]*?<\/style>|<!--[^]*?-->|<[^>]*>|&[#\w]+;|\{\{[^]*?\}\}|\{%[^]*?%\}|\[\[[^\]]*\]\]|https?:\/\/\S+|www\.\S+|\S+@\S+|\[[^\]]{1,40}\]|\{[^}]{1,40}\}|%\w+%|\$\{[^}]*\}|#\S+)/gu
const inWords = (message: Labelled, rewrite: (words: string) => string): Partial<Labelled> => ({
  body: message.body
    .split(fixed)
    .map((part, index) => (index % 2 === 1 ? part : rewrite(part)))
    .join(''),
})
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const isText = ({ format }: Labelled): boolean => format === 'text'
const setsSpaces = ({ lang }: Labelled): boolean => !lang.startsWith('ja')
const asHtml = (body: string): Partial<Labelled> => ({ format: 'html', body })

function wrapped(line: string, width: number): string {
  let length = 0
  return line.replaceAll(/(\s?)(\S+)/gu, (_, space: string, word: string) => {
    const fits = length === 0 || length + 1 + word.length <= width
    length = fits ? length + space.length + word.length : word.length
    return `${fits ? space : '\n'}${word}`
  })
}

const rewrites: Readonly<Record<string, Rewrite>> = {
  'in small letters': (message) => inWords(message, (words) => words.toLocaleLowerCase(message.lang)),
  'in capitals': (message) => inWords(message, (words) => words.toLocaleUpperCase(message.lang)),
  'without diacritics': (message) =>
    /^(?:fr|es|pt|it|pl|tr)/u.test(message.lang)
      ? inWords(message, (words) =>
          words.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ı', 'i'),
        )
      : {},
  'with diacritics apart': (message) => inWords(message, (words) => words.normalize('NFD')),
  'with curved apostrophes': (message) => inWords(message, (words) => words.replaceAll("'", '’')),
  'with straight quotes': (message) =>
    inWords(message, (words) => words.replaceAll(/[’‘]/gu, "'").replaceAll(/[“”]/gu, '"')),
  'with no-break spaces': (message) => inWords(message, (words) => words.replaceAll(' ', '\u00A0')),
  'with two spaces': (message) => inWords(message, (words) => words.replaceAll(/(?<=\S) (?=\S)/gu, '  ')),
  'with soft hyphens': (message) =>
    inWords(message, (words) => words.replaceAll(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u00AD')),
  'with exclamation marks': (message) =>
    inWords(message, (words) => words.replaceAll(/(?<=\p{L}{3})\.(?=\s|$)/gu, '!!')),
  'without full stops at the end of lines': (message) =>
    isText(message) ? { body: message.body.replaceAll(/(?<=\p{L}{3})\.(?= *\n|$)/gu, '') } : {},
  'a line for each sentence': (message) =>
    isText(message) ? { body: message.body.replaceAll(/(?<=\p{L}{3}[.!?。]) ?(?=\p{Lu}|\p{Lo})/gu, '\n') } : {},
  'wrapped by a mail program': (message) =>
    isText(message) && setsSpaces(message)
      ? { body: message.body.split('\n').map((line) => wrapped(line, 62)).join('\n') } // prettier-ignore
      : {},
  'as a list': (message) => (isText(message) ? { body: message.body.replaceAll(/^(?=\S)/gmu, '- ') } : {}),
  'as paragraphs of HTML': (message) =>
    isText(message)
      ? asHtml(
          message.body
            .split(/\n{2,}/u)
            .map((part) => `<p>${escaped(part).replaceAll('\n', '<br>')}</p>`)
            .join('\n'),
        )
      : {},
  'with every other word bold': (message) =>
    isText(message) && setsSpaces(message)
      ? asHtml(
          message.body
            .split('\n')
            .map((line) => escaped(line).replaceAll(/(\S+ )(\S+)/gu, '$1<b>$2</b>'))
            // An empty block would be no line at all.
            .map((line) => `<div>${line.trim() === '' ? '<br>' : line}</div>`)
            .join(''),
        )
      : {},
  'as the cells of a table': (message) =>
    isText(message)
      ? asHtml(
          `<table>${message.body
            .split(/\n+/u)
            .map((line) => `<tr><td>${escaped(line)}</td></tr>`)
            .join('')}</table>`,
        )
      : {},
}

/** Rules that judge how a message is laid out and spelt, which is what is changed here. */
const judgeWriting: ReadonlySet<string> = new Set(['spelling-grammar', 'too-many-line-breaks', 'length-limit'])

async function violated(message: Labelled): Promise<ReadonlySet<string>> {
  const reading = await judgeLine(JSON.stringify(message))
  if (!reading.ok) throw new Error(reading.problem)
  const { findings } = reading.judged
  return new Set(
    findings.flatMap(({ rule, severity }) => (severity === 'violation' && !judgeWriting.has(rule) ? [rule] : [])),
  )
}

/** A rewritten name of a field may be no name any more, and `apart,please` in capitals an address. */
const mostAdded = 0.004

describe('a message written otherwise, in the same words, breaks the same rules', () => {
  // Each rewriting gets a fourth of the messages, each another one.
  it.each(Object.entries(rewrites).map(([name, rewrite], index) => ({ name, rewrite, index })))(
    '$name',
    async ({ rewrite, index }) => {
      const lost: string[] = []
      const added: string[] = []
      let count = 0
      for (const message of messages.filter((_, at) => (at + index) % 4 === 0)) {
        const written = { ...message, ...rewrite(message) }
        if (written.body === message.body) continue
        count += 1
        const [before, after] = [await violated(message), await violated(written)]
        for (const rule of before) if (!after.has(rule)) lost.push(`${message.id}: ${rule}`)
        for (const rule of after) if (!before.has(rule)) added.push(`${message.id}: ${rule}`)
      }
      expect(count).toBeGreaterThan(5)
      expect(lost).toEqual([])
      expect(added.length, added.join()).toBeLessThanOrEqual(Math.ceil(count * mostAdded))
    },
  )
})
