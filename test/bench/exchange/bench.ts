/**
 * What an import and an export of 1,000 and of 10,000 messages cost: how many a second and how much memory, beside the least
 * that anybody has to do for it (reading the tables and the HTML alone, writing JSON alone), and how both grow. Each round is in
 * a process of its own. `--quick` has 200 and 2,000; names of rounds, as `--only=import-csv,export-html`, leave out the others.
 */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { compare, printFigure } from '../figure.ts'
import { longTables } from './long-tables.ts'
import type { Measured, Round } from './round.ts'

const isQuick = process.argv.includes('--quick')
const only = process.argv
  .find((word) => word.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',')
const [few, many] = isQuick ? [200, 2000] : [1000, 10_000]
const works = ['import html', 'import csv', 'import zendesk-content', 'export html', 'export zendesk-content', 'export messaging-api'] // prettier-ignore

function run(round: Round): Measured {
  const worker = join(import.meta.dirname, 'exchange-worker.mjs')
  const said = execFileSync(process.execPath, [worker, JSON.stringify(round)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // Written by the worker.
  return JSON.parse(said) as Measured
}

const isWanted = (name: string): boolean => only === undefined || only.includes(name.replace(' ', '-'))

function measureWork(name: string): void {
  // One of the names above.
  const [work, target] = name.split(' ') as [Round['work'], Round['target']]
  const round = { work, target, isOneName: false }
  const small = run({ ...round, size: few, isBare: false })
  const bare = run({ ...round, size: many, isBare: true })
  const large = run({ ...round, size: many, isBare: false })
  const unit = work === 'import' ? 'messages/s' : 'templates/s'
  const aSecond = (time: number) => [(many / time) * 1000]
  const label = `${name} ${many}`
  if (work === 'import') {
    printFigure(compare(`${label}, read / read alone`, unit, aSecond(large.first), aSecond(bare.whole)))
    printFigure(compare(`${label}, read and judged / read alone`, unit, aSecond(large.whole), aSecond(bare.whole)))
    printFigure(
      compare(`${name}, read, processor per message, ${many} / ${few}`, 'ms', [large.firstProcessor / many], [small.firstProcessor / few]), // prettier-ignore
    )
  } else {
    printFigure(compare(`${label} / JSON alone`, unit, aSecond(large.whole), aSecond(bare.whole)))
  }
  printFigure(
    compare(`${name}, processor each, ${many} / ${few}`, 'ms', [large.processor / many], [small.processor / few]),
  )
  printFigure(compare(`${label}, memory / bare`, 'MB', [large.memory], [bare.memory]))
  printFigure(compare(`${name}, memory, ${many} / ${few}`, 'MB', [large.memory], [small.memory]))
  printFigure(compare(`${name}, longest delay, ${many} / ${few}`, 'ms', [large.longestDelay], [small.longestDelay]))
  printFigure(compare(`${name}, longest turn, ${many} / ${few}`, 'ms', [large.longestTurn], [small.longestTurn]))
  console.log(JSON.stringify({ name: `${label}, files`, megabytes: Math.round(large.bytes * 10) / 10 }))
}

/** Messages of many folders may have one name, and templates one title: finding a free name is not to grow with the square. */
function measureOneName(work: Round['work']): void {
  const round = { work, target: 'html', size: many, isBare: false } as const
  const own = run({ ...round, isOneName: false })
  const one = run({ ...round, isOneName: true })
  printFigure(
    compare(`${work} html ${many}, all of one name / names of their own, processor`, 'ms', [one.firstProcessor], [own.firstProcessor]), // prettier-ignore
  )
}

/** How long nobody is answered, and how much memory, beside a parser that reads the table in one go. */
function measureLongTables(): void {
  for (const target of longTables) {
    const round = { work: 'long-table', target, size: 1, isOneName: false } as const
    const bare = run({ ...round, isBare: true })
    const read = run({ ...round, isBare: false })
    const name = `table of 50 MB, ${target}`
    printFigure(compare(`${name}, longest delay, read / parsed in one go`, 'ms', [read.longestDelay], [bare.longestDelay])) // prettier-ignore
    printFigure(compare(`${name}, longest turn, read / parsed in one go`, 'ms', [read.longestTurn], [bare.longestTurn]))
    printFigure(compare(`${name}, memory, read / parsed in one go`, 'MB', [read.memory], [bare.memory]))
  }
}

for (const name of works) if (isWanted(name)) measureWork(name)
for (const work of ['import', 'export'] as const) if (isWanted(`${work} one-name`)) measureOneName(work)
if (isWanted('long tables')) measureLongTables()
