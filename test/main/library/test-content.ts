import type { Failure, Result } from '../../../shared/ipc/contract.ts'
import { sample } from '../../../shared/template/samples/compose.ts'
import type { TemplateContent } from '../../../shared/template/template.ts'

/** A template with this title and one paragraph of text. */
export function content(title: string, text = 'Hello'): TemplateContent {
  return sample('en-CA', title, 'reply', null, [text])
}

export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result.failure)}`)
  return result.value
}

export function failureOf(result: Result<unknown>): Failure {
  if (result.ok) throw new Error(`did not fail: ${JSON.stringify(result.value)}`)
  return result.failure
}
