import { messageText } from '../../shared/message/text.ts'
import { checkTemplate, verdictOf, type CheckSurroundings } from '../../shared/policy/check.ts'
import { noLibraryFacts } from '../../shared/policy/rule.ts'
import type { TemplateContent } from '../../shared/template/template.ts'
import { textsOf } from '../language/language-service.ts'
import { commandLanguage } from './command-language.ts'
import type { Checked } from './report.ts'

/** What a check of a file asks beside it: it stands in no library. */
export async function surroundingsOf(content: TemplateContent): Promise<CheckSurroundings> {
  await commandLanguage.prepare(textsOf(content))
  return { tools: commandLanguage.tools, library: noLibraryFacts }
}

/** Its texts; with `isWhole`, also what concerns the template as a whole. */
export async function checkContent(
  name: string,
  content: TemplateContent,
  isWhole: boolean,
): Promise<readonly Checked[]> {
  const surroundings = await surroundingsOf(content)
  const { template, variants } = checkTemplate(content, surroundings)
  const whole: readonly Checked[] =
    isWhole && template.findings.length > 0 ? [{ name, text: '', result: template, place: (offset) => offset }] : []
  const texts = variants.map(({ language, result }, index): Checked => {
    const document = content.variants[index]?.document
    return {
      name: content.variants.length > 1 ? `${name} (${language})` : name,
      text: document === undefined ? '' : messageText(document).text,
      result,
      place: (offset) => offset,
    }
  })
  const [text] = texts
  if (texts.length !== 1 || text === undefined || whole.length === 0) return [...texts, ...whole]
  // One text and its template are one thing to a person: the template's findings come first.
  const findings = [...template.findings, ...text.result.findings]
  return [{ ...text, result: { ...text.result, findings, verdict: verdictOf(findings) } }]
}
