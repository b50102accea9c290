import log from 'electron-log/node'
import type { Log } from '../main/log.ts'

/** Largest log file before it is rotated. Unit: bytes. */
const maximumBytes = 512 * 1024

/** The log in a file, and warnings on the console for whoever started the app from one. Nothing crosses to the window. */
export function openLogFile(path: string): Log {
  log.transports.file.resolvePathFn = () => path
  log.transports.file.maxSize = maximumBytes
  log.transports.file.level = 'info'
  log.transports.console.level = 'warn'
  return {
    info: (event, facts = {}) => log.info(event, JSON.stringify(facts)),
    warn: (event, facts = {}) => log.warn(event, JSON.stringify(facts)),
    error: (event, facts = {}) => log.error(event, JSON.stringify(facts)),
  }
}
