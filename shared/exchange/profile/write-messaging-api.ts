import type { TemplateContent, Variant } from '../../template/template.ts'
import { plainText } from './in-dialect.ts'
import type { PlaceholderDialect } from './profile.ts'

/** The body of a request to an operation of the messaging API that takes a text: what the model of Messaging v1 calls it. */
export function writeMessagingBody(content: TemplateContent, variant: Variant, dialect: PlaceholderDialect): string {
  return `${JSON.stringify({ text: plainText(content, variant, dialect) }, null, 2)}\n`
}
