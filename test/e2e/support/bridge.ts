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

/** What a command answers; a failure fails the test. */
export async function valueOf<Name extends CommandName>(
  window: Page,
  name: Name,
  input: Commands[Name]['input'],
): Promise<Commands[Name]['output']> {
  const answer = await invoke(window, name, input)
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.failure)}`)
  return answer.value
}
