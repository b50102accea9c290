import papaparse from 'papaparse'
import { strToU8 } from 'fflate'
import { setTimeout } from 'node:timers/promises'
import { readImport } from '../../../main/exchange/import/read-import.ts'
import { largestImport } from '../../../shared/exchange/import/imported.ts'
import { measure } from './meter.ts'
import type { Measured, Round } from './round.ts'

/** Tables of the largest size that is read: texts, many short rows, and cells without number. */
export const longTables = ['texts', 'rows', 'cells'] as const

const size = largestImport - 1_000_000

function rows(header: string, row: (index: number) => string): string {
  const written = [header]
  for (let length = header.length, index = 0; length < size; index += 1) {
    const one = row(index)
    written.push(one)
    length += one.length + 1
  }
  return written.join('\n')
}

function makeTable(target: Round['target']): string {
  switch (target) {
    case 'rows':
      return rows('Title;Language;Text;A;B;C', (index) => `Title ${index};en-CA;Order ${index} is late;x;y;z`)
    case 'cells':
      return rows('Title,Text', () => ','.repeat(499))
    default: {
      const text = 'We are sorry, size ""M"" comes with the next parcel. '.repeat(12)
      return rows('Title,Language,Text', (index) => `Title ${index},en-CA,"Your order ${index} is late.\n${text}"`)
    }
  }
}

/** In which the meter of delays has begun, and has seen the last. */
const meterMilliseconds = 30

/** What one table of fifty megabytes costs; bare, what parsing it in one go does. */
export async function measureLongTable({ target, isBare }: Round): Promise<Measured> {
  const bytes = strToU8(makeTable(target))
  return measure(bytes.length, async (mark) => {
    await setTimeout(meterMilliseconds)
    if (isBare) papaparse.parse(new TextDecoder().decode(bytes))
    else await readImport([{ name: 'long.csv', bytes }])
    mark()
    await setTimeout(meterMilliseconds)
  })
}
