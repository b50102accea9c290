import { app } from 'electron'
import { createOpenedFiles, sharedFilesIn, type OpenedFiles } from '../main/exchange/hand-over/opened-files.ts'

/**
 * Shared files that the system wants opened: named on the command line of this start or of a second one, or told by macOS.
 * To be called before the app is ready, as macOS tells of the first one that early. `tell`: another one waits.
 */
export function collectSharedFiles(tell: () => void): OpenedFiles {
  const files = createOpenedFiles()
  const add = (paths: readonly string[]): void => {
    for (const path of paths) files.add(path)
    if (paths.length > 0) tell()
  }
  // The first word is the program's own.
  add(sharedFilesIn(process.argv.slice(1), process.cwd()))
  app.on('second-instance', (_event, commandLine, folder) => add(sharedFilesIn(commandLine.slice(1), folder)))
  app.on('open-file', (event, path) => {
    event.preventDefault()
    add(sharedFilesIn([path], '/'))
  })
  return files
}
