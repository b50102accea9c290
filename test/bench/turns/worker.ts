/** One operation of the bench, in a process of its own so that its memory is its own. Prints what was measured as a JSON line. */
import { measureOperation, type OperationName } from './operations.ts'

const [name = '', size = ''] = process.argv.slice(2)
// Given by the bench.
console.log(JSON.stringify(await measureOperation(name as OperationName, Number(size))))
process.exit(0)
