/** One round of the bench, in a process of its own so that its memory is its own. Prints what was measured as a JSON line. */
import { measureExport } from './export-round.ts'
import { measureImport } from './import-round.ts'
import { measureLongTable } from './long-tables.ts'
import type { Round } from './round.ts'

// Written by the bench.
const round = JSON.parse(process.argv[2] ?? '') as Round
const measures = { import: measureImport, export: measureExport, 'long-table': measureLongTable }
const measured = await measures[round.work](round)
console.log(JSON.stringify(measured))
