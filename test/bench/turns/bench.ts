/**
 * How long the main process answers nobody while it works on 1,000 and on 10,000 templates: the longest turn of its thread, the
 * longest delay, the whole, and how much memory. `--quick` has 200 and 2,000; `--only=archive,merge-library` leaves out the others.
 */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Measured } from '../exchange/round.ts'
import { compare, printFigure } from '../figure.ts'
import { operations } from './operations.ts'

const [few, many] = process.argv.includes('--quick') ? [200, 2000] : [1000, 10_000]
const only = process.argv
  .find((word) => word.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',')

function run(name: string, size: number): Measured {
  const worker = join(import.meta.dirname, 'turns-worker.mjs')
  const said = execFileSync(process.execPath, [worker, name, String(size)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // Written by the worker.
  return JSON.parse(said) as Measured
}

for (const name of Object.keys(operations)) {
  if (only !== undefined && !only.includes(name.replaceAll(' ', '-'))) continue
  const small = run(name, few)
  const large = run(name, many)
  const sizes = `${many} / ${few}`
  printFigure(compare(`${name}, longest turn, ${sizes}`, 'ms', [large.longestTurn], [small.longestTurn]))
  printFigure(compare(`${name}, longest delay, ${sizes}`, 'ms', [large.longestDelay], [small.longestDelay]))
  printFigure(compare(`${name}, whole, ${sizes}`, 'ms', [large.whole], [small.whole]))
  printFigure(compare(`${name}, memory, ${sizes}`, 'MB', [large.memory], [small.memory]))
}
