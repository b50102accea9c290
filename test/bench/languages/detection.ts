import { detect } from 'tinyld'
import { languageScores } from '../../../shared/policy/language/language-scores.ts'
import { foreignLanguage } from '../../../shared/policy/language/paragraph-language.ts'
import { stores } from '../../../shared/template/purpose.ts'
import { primaryLanguage } from '../../../shared/template/language-tag.ts'
import { percent, printTable, sumOf } from './table.ts'
import { declarationOf, decoys, languages, messagesOf } from './texts.ts'

/** Says which language a paragraph is in when it is another than the declared one. */
type Detector = (text: string, declared: string) => string | null

const best = (scores: Readonly<Record<string, number>>): string | null =>
  Object.entries(scores).toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
const unless = (found: string | null, declared: string): string | null =>
  found === null || found === '' || found === primaryLanguage(declared) ? null : found

const declaredTags = [...new Set(Object.values(stores).flatMap((store): readonly string[] => store.languages))]
const known = [...new Set([...declaredTags.map(primaryLanguage), ...languages])]

const detectors: Readonly<Record<'ours' | 'eld' | 'tinyld', Detector>> = {
  ours: (text, declared) => foreignLanguage(text, declared, languageScores),
  // The first of the library's answers, without our thresholds.
  eld: (text, declared) => unless(best(languageScores(text)), declared),
  tinyld: (text, declared) => unless(detect(text, { only: known }), declared),
}
type Name = keyof typeof detectors
const names: readonly Name[] = ['ours', 'eld', 'tinyld']

interface Count {
  readonly right: number
  readonly untold: number
  readonly wrong: number
  /** Own paragraphs that are said to be in another language. */
  readonly alarms: number
  readonly own: number
}

function countOf(paragraphs: readonly string[], language: string, detector: Detector, log: boolean): Count {
  const others = declaredTags.filter((tag) => primaryLanguage(tag) !== language)
  const own = declaredTags.filter((tag) => primaryLanguage(tag) === language)
  const answers = paragraphs.flatMap((text) => others.map((tag) => ({ text, tag, found: detector(text, tag) })))
  const alarms = paragraphs.flatMap((text) =>
    own.map((tag) => ({ text, tag, found: detector(text, tag) })).filter(({ found }) => found !== null),
  )
  const wrong = answers.filter(({ found }) => found !== null && found !== language)
  const untold = answers.filter(({ found }) => found === null)
  if (log) {
    for (const { text, tag, found } of [...alarms, ...wrong]) console.error('wrong', language, tag, found, text)
    for (const { text, tag } of untold) console.error('untold', language, tag, text)
  }
  return {
    right: answers.length - wrong.length - untold.length,
    untold: untold.length,
    wrong: wrong.length,
    alarms: alarms.length,
    own: own.length * paragraphs.length,
  }
}

const cells = ({ right, untold, wrong, alarms, own }: Count): readonly (string | number)[] => {
  const all = right + untold + wrong
  return [percent(right, all), percent(untold, all), `${percent(wrong, all)} (${wrong})`, `${alarms} of ${own}`]
}

const sizes: readonly (readonly [string, number, number])[] = [
  ['up to 30 characters', 0, 30],
  ['31 to 60', 31, 60],
  ['61 to 110', 61, 110],
  ['over 110', 111, Infinity],
]

const add = (counts: readonly Count[]): Count => ({
  right: sumOf(counts.map(({ right }) => right)),
  untold: sumOf(counts.map(({ untold }) => untold)),
  wrong: sumOf(counts.map(({ wrong }) => wrong)),
  alarms: sumOf(counts.map(({ alarms }) => alarms)),
  own: sumOf(counts.map(({ own }) => own)),
})

/** The decoys that are told as another language, each declared in every one of the stores. */
const told = (name: Name) =>
  decoys.flatMap((text) =>
    declaredTags.filter((tag) => detectors[name](text, tag) !== null).map((tag) => ({ text, tag })),
  )

/** Told right, not told, told wrong: every paragraph, declared in every language of the stores. `--log` shows each miss. */
export function measureDetection(): void {
  const log = process.argv.includes('--log')
  const columns = ['', 'told right, %', 'not told, %', 'told wrong, % (number)', 'false alarms']
  for (const [name, textsOf] of [
    ['Letters', messagesOf],
    ['Declaration of human rights', declarationOf],
  ] as const) {
    const rows = languages.map((language) => [
      `${language} (${textsOf(language).length})`,
      ...cells(countOf(textsOf(language), language, detectors.ours, log)),
    ])
    printTable({ name: `${name}: the product's own answer, by language`, columns, rows })
  }
  const bySize = sizes.flatMap(([size, least, most]) =>
    names.map((name) => {
      const counts = languages.map((language) => {
        const texts = messagesOf(language).filter(({ length }) => length >= least && length <= most)
        return countOf(texts, language, detectors[name], false)
      })
      return [`${size}, ${name}`, ...cells(add(counts))]
    }),
  )
  printTable({ name: 'Letters by length, ours beside the bare libraries', columns, rows: bySize })
  if (log) for (const { text, tag } of told('ours')) console.error('decoy', tag, text)
  printTable({
    name: 'Names, addresses, titles and codes, which tell no language',
    columns: ['', 'told as another language', 'of'],
    rows: names.map((name) => [name, told(name).length, decoys.length * declaredTags.length]),
  })
}
