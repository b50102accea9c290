import { draftMarkIn } from '../../shared/exchange/draft-mark.ts'
import { jsonFacts, writeJson } from '../../shared/exchange/json.ts'
import { checkTemplate } from '../../shared/policy/check.ts'
import type { TemplateContent } from '../../shared/template/template.ts'
import { bareSurroundings } from './bare-surroundings.ts'

/** A template as JSON that nobody approved. */
export function jsonOf(content: TemplateContent): string {
  return writeJson(content, jsonFacts(checkTemplate(content, bareSurroundings), null))
}

/** The same as a draft copy. */
export function draftJsonOf(content: TemplateContent): string {
  return writeJson(content, jsonFacts(checkTemplate(content, bareSurroundings), draftMarkIn('en')))
}
