import type { Translate } from '../../i18n/translator.ts'
import type { TranslationProblem } from './translation.ts'

/** They are about the file as a whole, so that a place would only puzzle. */
const withoutPlace: readonly TranslationProblem['kind'][] = [
  'too-large',
  'not-a-file',
  'wrong-encoding',
  'wrong-format',
]

/** What is wrong with a translated file or one of its texts, after its place. */
export function problemSentence(translate: Translate, { kind, place, data }: TranslationProblem): string {
  const problem = translate(`exchange.translation.problems.${kind}`, data)
  if (withoutPlace.includes(kind)) return problem
  // As words, so that no separators of thousands come into them.
  const [line, column] = [String(place.line), String(place.column)]
  return translate('exchange.translation.import.place', { line, column, problem })
}
