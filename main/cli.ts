import { readFileSync } from 'node:fs'
import { runCommandLine } from './cli/run.ts'
import { wholeTextDecoder } from './cli/whole-text-decoder.ts'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

// Here, so that the libraries that read mail have it too.
globalThis.TextDecoder = wholeTextDecoder(TextDecoder)

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const write = (text: string): Promise<void> =>
  new Promise((resolve) => {
    if (process.stdout.write(text)) resolve()
    else process.stdout.once('drain', resolve)
  })

process.exitCode = await runCommandLine(process.argv.slice(2), {
  environment: process.env,
  version,
  input: process.stdin.setEncoding('utf8'),
  write,
  writeError: (text) => process.stderr.write(text),
})
