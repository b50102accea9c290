import { remembered } from './remembered.ts'
import { placeholderFill, type MessageText } from './text.ts'
import { tokenSyntax } from './token-syntax.ts'

// A scan is linear, as with `tokenSyntax`. A bar in braces parts wordings to choose from, and those are read.
const token = new RegExp(
  [
    tokenSyntax.dollar,
    String.raw`\{%[^{}\n]{1,120}%\}`,
    String.raw`#?\{[^{}|\n]{1,60}\}`,
    tokenSyntax.doubleSquare,
    String.raw`${tokenSyntax.square}(?!\()`,
    tokenSyntax.doubleAngle,
    tokenSyntax.doublePerCent,
    tokenSyntax.mergeTag,
  ].join('|'),
  'gu',
)
// What every token begins with, at a small part of the cost.
const mayHoldToken = /[{[]|<<|%%|\*\|/

// In square brackets there may be a remark or a button's words; what is to be filled in is named by what it is.
const variable = new RegExp(
  [
    String.raw`^[\p{L}\p{N}]+(?:[_.][\p{L}\p{N}]+)+$`,
    String.raw`^(?:[\p{L}\p{N}'’()-]+[ /]){0,3}(?:name|number|date|amount|address|company|position|title|reason|timeframe|link|url|id|nom|prénom|numéro|montant|adresse|société|motif|délai|lien|nombre|número|fecha|importe|dirección|motivo|plazo|enlace|nome|numero|data|importo|indirizzo|valor|endereço|prazo)$`,
    String.raw`^(?:nom|prénom|numéro|date|montant|adresse|nombre|número|fecha|importe|nome|numero|data|importo|valor)(?: [\p{L}'’]+){0,4}$`,
  ].join('|'),
  'iu',
)

/**
 * The message's masked text without the words of placeholders that are known to none of our readers: `{delivery_type}`,
 * `${data.unsubscribeUrl}`, `[Agent Name]`. Same length as the text. They stay text for whoever looks for them, but their
 * names are no words of the message. Linear.
 */
export const wordsOf = remembered(({ masked }: MessageText): string => {
  if (!mayHoldToken.test(masked)) return masked
  return masked.replace(token, (found) => {
    const isProse = found.startsWith('[') && !found.startsWith('[[') && !variable.test(found.slice(1, -1).trim())
    return isProse ? found : placeholderFill.repeat(found.length)
  })
})
