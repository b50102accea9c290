import type { RuleId } from '../../shared/policy/ids.ts'
import { ruleIds } from '../../shared/policy/ids.ts'
import { currentPolicy } from '../../shared/policy/policy.ts'
import type { Severity } from '../../shared/policy/rule.ts'
import { primaryLanguage } from '../../shared/template/language-tag.ts'

/** What a person said of a message. Rules may be ones that do not exist here: those are missed, and said so. */
export interface Label {
  readonly language: string
  readonly violations: readonly string[]
  /** Counted neither way. */
  readonly debatable: readonly string[]
}

/** A labelled message after its check. */
export interface Judged {
  readonly label: Label
  readonly findings: readonly { readonly rule: string; readonly severity: Severity }[]
  /** Reading and checking. Unit: milliseconds. */
  readonly time: number
}

/** Counts of (message, rule) pairs. */
export interface Tally {
  readonly found: number
  readonly missed: number
  readonly alarms: number
  /** Questions to a person that the label does not ask: no false alarms, but work. */
  readonly questions: number
}

/** Ratios are between 0 and 1, or `null` where there was nothing to measure. */
export interface ScoreLine extends Tally {
  readonly name: string
  readonly precision: number | null
  readonly recall: number | null
}

export interface Score {
  readonly messages: number
  /** Messages whose label holds nothing, and how many of them got a false alarm. */
  readonly clean: { readonly messages: number; readonly flagged: number }
  readonly rules: readonly ScoreLine[]
  /** By primary language subtag. */
  readonly languages: readonly ScoreLine[]
  /** Rules of which the labels do not speak. */
  readonly unscored: readonly string[]
  readonly total: ScoreLine & { readonly macroRecall: number | null }
  /** Unit: milliseconds a message. */
  readonly time: { readonly median: number; readonly p95: number }
}

/**
 * Rules about the template around a message rather than its wording. Most labels do not speak of them; then they are not
 * scored, instead of taken for false alarms.
 */
const besideTheWording: readonly RuleId[] = [
  'send-window',
  'unknown-placeholder',
  'literal-order-number',
  'unneeded-return-message',
  'missing-adjustment',
  'unchecked-language',
]
/** Where a person decides, the question is the finding: rules that only ask, and those about what a picture or file shows. */
const decidedByPerson: ReadonlySet<string> = new Set<RuleId>([
  ...currentPolicy.rules.filter((rule) => rule.severity === 'confirm').map((rule) => rule.id),
  'unneeded-attachment',
  'website-logo',
  'product-image',
  'unrelated-image',
])

/** Compares findings with labels, by message and rule. */
export function scoreOf(judged: readonly Judged[]): Score {
  const labelled = new Set(judged.flatMap(({ label }) => [...label.violations, ...label.debatable]))
  const unscored = new Set<string>(besideTheWording.filter((rule) => !labelled.has(rule)))
  const rules = new Map<string, Tally>()
  const languages = new Map<string, Tally>()
  let clean = 0
  let flagged = 0
  for (const { label, findings } of judged) {
    const scored = findings.filter(({ rule }) => !unscored.has(rule))
    const found = new Set(scored.filter(({ severity }) => severity === 'violation').map(({ rule }) => rule))
    const asked = new Set(scored.filter(({ severity }) => severity === 'confirm').map(({ rule }) => rule))
    const expected = new Set(label.violations)
    const debatable = new Set(label.debatable)
    const language = primaryLanguage(label.language)
    const count = (rule: string, key: keyof Tally) => {
      add(rules, rule, key)
      add(languages, language, key)
    }
    for (const rule of expected) {
      const isSeen = found.has(rule) || (asked.has(rule) && decidedByPerson.has(rule))
      count(rule, isSeen ? 'found' : 'missed')
    }
    const isOpen = (rule: string) => !expected.has(rule) && !debatable.has(rule)
    const alarms = [...found].filter(isOpen)
    for (const rule of alarms) count(rule, 'alarms')
    for (const rule of [...asked].filter(isOpen)) count(rule, 'questions')
    if (expected.size === 0 && debatable.size === 0) {
      clean += 1
      if (alarms.length > 0) flagged += 1
    }
  }
  const ruleLines = linesOf(rules, inOrderOfPolicy)
  const recalls = ruleLines.map(({ recall }) => recall).filter((recall) => recall !== null)
  const times = judged.map(({ time }) => time).sort((a, b) => a - b)
  return {
    messages: judged.length,
    clean: { messages: clean, flagged },
    rules: ruleLines,
    languages: linesOf(languages, (a, b) => a.localeCompare(b, 'en')),
    unscored: [...unscored],
    total: {
      ...lineOf('total', [...rules.values()].reduce(sum, nothing)),
      macroRecall: recalls.length === 0 ? null : recalls.reduce((all, recall) => all + recall, 0) / recalls.length,
    },
    time: { median: quantile(times, 0.5), p95: quantile(times, 0.95) },
  }
}

const nothing: Tally = { found: 0, missed: 0, alarms: 0, questions: 0 }

const sum = (a: Tally, b: Tally): Tally => ({
  found: a.found + b.found,
  missed: a.missed + b.missed,
  alarms: a.alarms + b.alarms,
  questions: a.questions + b.questions,
})

function add(tallies: Map<string, Tally>, name: string, key: keyof Tally): void {
  const tally = tallies.get(name) ?? nothing
  tallies.set(name, { ...tally, [key]: tally[key] + 1 })
}

function linesOf(tallies: ReadonlyMap<string, Tally>, compare: (a: string, b: string) => number): readonly ScoreLine[] {
  return [...tallies].sort(([a], [b]) => compare(a, b)).map(([name, tally]) => lineOf(name, tally))
}

function lineOf(name: string, tally: Tally): ScoreLine {
  const { found, missed, alarms } = tally
  return { name, ...tally, precision: ratio(found, found + alarms), recall: ratio(found, found + missed) }
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

const order: ReadonlyMap<string, number> = new Map(ruleIds.map((rule, index) => [rule, index]))
const inOrderOfPolicy = (a: string, b: string): number =>
  (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity) || a.localeCompare(b, 'en')

/** By nearest rank; 0 of nothing. */
function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0
}
