import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { dictionariesOf } from '../../../main/language/dictionaries.ts'
import { quantile } from '../figure.ts'
import { printTable } from './table.ts'

const script = fileURLToPath(new URL('load-one.ts', import.meta.url))
const rounds = 3
const spelt = [
  'en-CA', 'en-US', 'en-GB', 'en-AU', 'fr-CA', 'es-ES', 'es-MX', 'de-DE', 'it-IT', 'pt-BR', 'pt-PT', 'nl-NL', 'pl-PL', 'sv-SE', 'tr-TR',
] as const // prettier-ignore

interface Load {
  readonly time: number
  readonly before: number
  readonly after: number
}

function loadOf(what: string): readonly Load[] {
  return Array.from({ length: rounds }, () => {
    const output = execFileSync(process.execPath, ['--import', 'tsx', script, what], { encoding: 'utf8' })
    return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Load
  })
}

function rowOf(name: string, what: string): readonly (string | number)[] {
  const loads = loadOf(what)
  const median = (pick: (load: Load) => number): number => Math.round(quantile(loads.map(pick), 0.5))
  return [
    name,
    median(({ time }) => time),
    median(({ before }) => before),
    median(({ after }) => after),
    median(({ before, after }) => after - before),
  ]
}

/** Each in a process of its own, which has loaded nothing before: time to the first answer and what stays in memory. */
export function measureLoading(): void {
  const rows = [
    ...spelt.map((language) => rowOf(`${language}: ${dictionariesOf(language).join(', ')}`, language)),
    rowOf('statistics of letters', 'statistics'),
    rowOf('English grammar', 'grammar'),
  ]
  printTable({
    name: `Loading, median of ${rounds} fresh processes`,
    columns: ['', 'first answer, ms', 'memory before, MB', 'memory after, MB', 'more by, MB'],
    rows,
  })
}
