import type { Handlers } from '../main/handlers.ts'
import type { CommandName, Failure, Result } from '../shared/ipc/contract.ts'
import { readers } from '../shared/ipc/readers.ts'
import { describeError, type Log } from '../main/log.ts'

export interface Sender {
  readonly isOurWindow: boolean
  readonly isMainFrame: boolean
  readonly origin: string
}

/**
 * Answers one message of a window, never by throwing: a stranger, an unknown command and a malformed input are refused
 * before any handler runs; an exception of a handler is logged and becomes a failure.
 */
export async function dispatch(
  handlers: Handlers,
  ownOrigin: string,
  log: Log,
  sender: Sender,
  name: unknown,
  input: unknown,
): Promise<Result<unknown>> {
  if (!sender.isOurWindow || !sender.isMainFrame || sender.origin !== ownOrigin) {
    log.warn('sender refused', { ourWindow: sender.isOurWindow, mainFrame: sender.isMainFrame })
    return refuse('', 'sender')
  }
  if (!isCommandName(name)) {
    log.warn('command unknown')
    return refuse('', 'command')
  }
  return run(handlers, name, input, log)
}

async function run<Name extends CommandName>(
  handlers: Handlers,
  name: Name,
  input: unknown,
  log: Log,
): Promise<Result<unknown>> {
  try {
    const read = readers[name].safeParse(input)
    if (!read.success) {
      const issue = read.error.issues[0]
      const path = writePath(issue?.path ?? [])
      log.warn('input refused', { command: name, path, problem: issue?.code ?? 'unknown' })
      return refuse(path, issue?.code ?? 'unknown')
    }
    return await handlers[name](read.data)
  } catch (error) {
    log.error('handler failed', { command: name, ...describeError(error) })
    const detail = error instanceof Error ? error.name : 'unknown'
    return { ok: false, failure: { kind: 'storage', reason: 'other', detail } }
  }
}

function isCommandName(name: unknown): name is CommandName {
  return typeof name === 'string' && Object.hasOwn(readers, name)
}

function refuse(path: string, problem: string): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { kind: 'invalid', path, problem } }
}

/** `['a', 'b', 0]` as `a.b[0]`. */
function writePath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    return text === '' ? String(key) : `${text}.${String(key)}`
  }, '')
}
