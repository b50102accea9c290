import type { InterfaceLanguage } from '../../shared/i18n/language.ts'

/** The languages that have pages; another language's readers get the English ones. */
export const pageLanguages = ['en', 'fr'] as const satisfies readonly InterfaceLanguage[]
export type PageLanguage = (typeof pageLanguages)[number]

/** A page of `docs/policy`, read as `docs/policy-pages.md` says. */
export interface PolicyPage {
  readonly clause: string
  readonly title: string
  readonly summary: string
  readonly why: string
  readonly rules: readonly RuleSection[]
}

export interface RuleSection {
  readonly id: string
  readonly title: string
  /** What a finding does. */
  readonly effect: string
  readonly found: string
  readonly notFound: string
  readonly accepted: readonly PageExample[]
  readonly refused: readonly PageExample[]
  readonly mending: string
  /** The reasons that let it stay, without the full stop; none for a rule without exceptions. */
  readonly reasons: readonly string[]
}

export interface PageExample {
  /** `null` for one that only a person can tell. */
  readonly text: string | null
  /** What is different from the usual message, in the page's words. */
  readonly circumstances: readonly string[]
  /** The line of the page. */
  readonly line: string
}

const words = {
  en: { why: 'Why', found: 'Found', notFound: 'Not found', colon: ':' },
  fr: { why: 'Pourquoi', found: 'Constaté', notFound: 'Non constaté', colon: '\u00A0:' },
} as const
const headings = {
  en: ['Accepted', 'Found', 'To mend it', 'May stay when'],
  fr: ['Accepté', 'Constaté', 'Pour corriger', 'Peut rester si'],
} as const
export const onlyAPerson = { en: 'only a person can say it', fr: 'seule une personne peut le dire' } as const

/** Throws, with what is wrong, on a page that is not written as `docs/policy-pages.md` says. */
export function readPolicyPage(source: string, language: PageLanguage): PolicyPage {
  const [head = '', ...sections] = source.split(/^(?=## )/m)
  const { why, colon } = words[language]
  const match = /^# (\S+) · (.+)\n\n(.+)\n\n\*\*(.+)\*\* (.+)\n/.exec(head)
  if (match === null || match[4] !== `${why}${colon}`) throw new Error(`the head is not written as usual:\n${head}`)
  const [, clause = '', title = '', summary = '', , reason = ''] = match
  return { clause, title, summary, why: reason, rules: sections.map((section) => readSection(section, language)) }
}

function readSection(source: string, language: PageLanguage): RuleSection {
  const [head = '', ...parts] = source.split(/^(?=### )/m)
  const { found, notFound, colon } = words[language]
  const pattern = new RegExp(
    `^## \`([\\w-]+)\` · (.+)\\n\\n(.+)\\n\\n\\*\\*${found}${colon}\\*\\* (.+)\\n\\n\\*\\*${notFound}${colon}\\*\\* (.+)\\n\\s*$`,
  )
  const match = pattern.exec(head)
  if (match === null) throw new Error(`the rule's head is not written as usual:\n${head}`)
  const [, id = '', title = '', effect = '', foundText = '', notFoundText = ''] = match
  const bodies = parts.map((part) => /^### (.+)\n\n([\s\S]+?)\n*$/.exec(part) ?? [])
  const names = bodies.map(([, name]) => name)
  const expected = headings[language].slice(0, names.length)
  if (names.length < 3 || names.join() !== expected.join()) {
    throw new Error(`${id}: headings are ${names.join(', ')}; expected ${headings[language].join(', ')}`)
  }
  const [accepted = '', refused = '', mending = '', reasons = ''] = bodies.map(([, , body]) => body)
  return {
    id,
    title,
    effect,
    found: foundText,
    notFound: notFoundText,
    accepted: itemsOf(accepted).map((line) => readExample(line, language)),
    refused: itemsOf(refused).map((line) => readExample(line, language)),
    mending,
    reasons: itemsOf(reasons).map((line) => line.replace(/\.$/, '')),
  }
}

function itemsOf(list: string): readonly string[] {
  return list
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      if (!line.startsWith('- ')) throw new Error(`not a list item: ${line}`)
      return line.slice(2)
    })
}

function readExample(line: string, language: PageLanguage): PageExample {
  const match = /^(`+)(.+?)\1(?: – (.+))?$/.exec(line)
  if (match === null) {
    if (!line.endsWith(` – ${onlyAPerson[language]}`)) throw new Error(`neither a code span nor a person's: ${line}`)
    return { text: null, circumstances: [], line }
  }
  const [, , text = '', after] = match
  // A semicolon inside a code span is the text's.
  const circumstances = after === undefined ? [] : after.split(/; (?=(?:[^`]*`[^`]*`)*[^`]*$)/)
  return { text: text.replace(/^ (?=`)|(?<=`) $/g, ''), circumstances, line }
}
