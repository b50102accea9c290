import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLanguageService } from '../../../main/language/language-service.ts'
import { createSpellingEngine } from '../../../main/language/spelling-engine.ts'
import { installedSpellingFiles } from '../../../main/language/spelling-files.ts'
import { readText } from '../../../shared/message/read-text.ts'
import { messageText } from '../../../shared/message/text.ts'
import { findMistakes } from '../../../shared/policy/language/mistakes.ts'
import { primaryLanguage } from '../../../shared/template/language-tag.ts'
import { quantile } from '../figure.ts'
import { percent, perThousand, printTable } from './table.ts'
import { declarationOf, innocentsOf, messagesOf } from './texts.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

/** The languages that spelling is checked in, with a sentence that a word can stand in. */
const sentences: Readonly<Record<string, string>> = {
  'en-CA': 'We have seen that your % is not here yet.',
  'en-US': 'We have seen that your % is not here yet.',
  'en-GB': 'We have seen that your % is not here yet.',
  'fr-CA': 'Nous avons vu que votre % ne vous est pas encore parvenu.',
  'es-ES': 'Hemos visto que su % no ha llegado todavía.',
  'de-DE': 'Wir haben gesehen, dass Ihr % noch nicht da ist.',
  'it-IT': 'Abbiamo visto che il suo % non è ancora arrivato.',
  'pt-PT': 'Nós vimos que o seu % não chegou ainda.',
  'pt-BR': 'Nós vimos que o seu % não chegou ainda.',
  'nl-NL': 'Wij hebben gezien dat uw % er nog niet is.',
  'pl-PL': 'Nie wiemy jeszcze, czy % jest już w drodze.',
  'sv-SE': 'Vi har sett att din % inte är här än.',
  'tr-TR': 'Bu nedenle % henüz size ulaşmadı ve bekliyor.',
}
/** Words of each language for which suggestions are asked: they take long. */
const mostSuggested = 40
const topRank = 5

interface Pair {
  readonly misspelt: string
  readonly right: string
}

function pairsOf(language: string): readonly Pair[] {
  const [, ...lines] = readFileSync(join(here, 'lists', `${primaryLanguage(language)}.tsv`), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => {
    const [misspelt = '', right = ''] = line.split('\t')
    return { misspelt, right }
  })
}

const service = () => {
  const engine = createSpellingEngine(installedSpellingFiles())
  const language = createLanguageService({
    engine,
    onProblem: (error) => {
      throw new Error('a dictionary cannot be read', { cause: error })
    },
  })
  return { engine, language }
}

const wordPattern = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu

/** Of a text as a message: the words that are said to be misspelt. */
async function flagged(text: string, language: string, { language: own }: ReturnType<typeof service>) {
  const message = messageText(readText(text).document)
  await own.prepare([{ language, text: message.masked }])
  return findMistakes(message, language, own.tools)
    .filter(({ kind }) => kind === 'spelling')
    .map(({ span }) => message.text.slice(...span))
}

async function measure(language: string, log: boolean) {
  const parts = service()
  const pairs = pairsOf(language)
  const found: Pair[] = []
  for (const pair of pairs) {
    const text = (sentences[language] ?? '%').replace('%', pair.misspelt)
    if ((await flagged(text, language, parts)).includes(pair.misspelt)) found.push(pair)
    else if (log) console.error('not found', language, pair.misspelt, pair.right)
  }
  const inDictionary = await parts.engine.areCorrect(
    language,
    pairs.map(({ misspelt }) => misspelt),
  )
  let words = 0
  let alarms = 0
  const primary = primaryLanguage(language)
  // Ours are written as in Brazil.
  const texts =
    language === 'pt-PT'
      ? declarationOf(primary, ['por_PT'])
      : [
          ...messagesOf(primary),
          ...innocentsOf(primary),
          ...declarationOf(primary, language === 'pt-BR' ? ['por_BR'] : undefined),
        ]
  for (const text of texts) {
    words += text.match(wordPattern)?.length ?? 0
    const wrong = await flagged(text, language, parts)
    alarms += wrong.length
    if (log) for (const word of wrong) console.error('alarm', language, word, '|', text.slice(0, 80))
  }
  const step = Math.max(1, found.length / mostSuggested)
  const asked = Array.from({ length: Math.min(mostSuggested, found.length) }, (_, at) => found[Math.floor(at * step)])
  let top = 0
  let first = 0
  const times: number[] = []
  for (const pair of asked) {
    if (pair === undefined) continue
    const start = performance.now()
    const rank = (await parts.engine.suggest(language, pair.misspelt)).indexOf(pair.right.replaceAll('’', "'"))
    times.push(performance.now() - start)
    if (rank === 0) first += 1
    if (rank !== -1 && rank < topRank) top += 1
    else if (log) console.error('not suggested', language, pair.misspelt, pair.right)
  }
  return [
    language,
    pairs.length,
    percent(found.length, pairs.length),
    percent(inDictionary?.filter((isRight) => !isRight).length ?? 0, pairs.length),
    words,
    alarms,
    perThousand(alarms, words),
    percent(first, asked.length),
    percent(top, asked.length),
    Math.round(quantile(times, 0.5)),
    Math.round(quantile(times, 0.95)),
  ]
}

/** Words found of a list of misspelt ones, right words that are flagged in running text, and the ranks of suggestions. */
export async function measureSpelling(): Promise<void> {
  const rows: (readonly (string | number)[])[] = []
  const log = process.argv.includes('--log')
  for (const language of Object.keys(sentences)) rows.push(await measure(language, log))
  printTable({
    name: 'Spelling',
    columns: [
      '',
      'misspelt words',
      'found, %',
      'not in the dictionary, %',
      'right words in texts',
      'flagged of them',
      'flagged, of 1,000',
      'suggested first, %',
      `suggested in the first ${topRank}, %`,
      'suggestions, median ms',
      'suggestions, p95 ms',
    ],
    rows,
  })
}
