import { writeFileAtomically } from '../../../main/exchange/write-file-atomically.ts'

// Writes the same file over and over, all of one letter and then all of the next, until it is killed.

const [path = ''] = process.argv.slice(2)
for (let count = 0; ; count += 1) {
  const written = await writeFileAtomically(path, (count % 2 === 0 ? 'a' : 'b').repeat(3_000_000))
  if (!written.ok) throw new Error(JSON.stringify(written.failure))
  process.stdout.write(`${count}\n`)
}
