import type { Page } from '@playwright/test'
import type { Bridge, CommandName, Commands, Result } from '../../../shared/ipc/contract.ts'

declare global {
  interface Window {
    readonly plumeline: Bridge
  }
}

/** Sends a command as the window does. */
export function invoke<Name extends CommandName>(
  window: Page,
  name: Name,
  input: Commands[Name]['input'],
): Promise<Result<Commands[Name]['output']>> {
  return window.evaluate(([command, value]) => globalThis.window.plumeline.invoke(command, value), [
    name,
    input,
  ] as const) as Promise<Result<Commands[Name]['output']>>
}
