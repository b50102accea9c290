/** A process that loads one thing, asks it once, and prints what that took. */
import { createGrammarEngine } from '../../../main/language/grammar-engine.ts'
import { installedGrammarFiles } from '../../../main/language/grammar-files.ts'
import { createSpellingEngine } from '../../../main/language/spelling-engine.ts'
import { installedSpellingFiles } from '../../../main/language/spelling-files.ts'

const [what = ''] = process.argv.slice(2)

async function askOnce(): Promise<void> {
  if (what === 'statistics') {
    const { languageScores } = await import('../../../shared/policy/language/language-scores.ts')
    languageScores('Votre colis est arrivé.')
  } else if (what === 'grammar') {
    await createGrammarEngine(installedGrammarFiles()).check(['We could of sent it.'])
  } else {
    await createSpellingEngine(installedSpellingFiles()).areCorrect(what, ['a'])
  }
}

const megabytes = (bytes: number): number => Math.round(bytes / 1e6)
const before = process.memoryUsage().rss
const start = performance.now()
await askOnce()
const time = performance.now() - start
console.log(JSON.stringify({ time, before: megabytes(before), after: megabytes(process.memoryUsage().rss) }))
process.exit(0)
