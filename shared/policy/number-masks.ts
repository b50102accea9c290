/**
 * Numbers that look like phone numbers and are something else: each pattern's digits are taken out before phones are
 * looked for. Linear patterns over folded text.
 */
const masks: readonly RegExp[] = [
  // Order numbers 3-7-7.
  /(?<!\d)\d{3}[ -‐-―−]{1,3}\d{7}[ -‐-―−]{1,3}\d{7}(?!\d)/gu,
  // Web addresses and what stands in them.
  /(?:https?:\/\/|www\.)[^\s]+/giu,
  // Dates: 2024-01-15, 15.01.2024, 15/01/24, with a time behind.
  /(?<![\d.])(?:(?:19|20)\d{2}[-./年][ ]?\d{1,2}[-./月][ ]?\d{1,2}|\d{1,2}[-./][ ]?\d{1,2}[-./][ ]?(?:19|20)?\d{2})(?![\d-]|[./]\d)(?:[ T,]{1,2}\d{1,2}:\d{2}(?::\d{2})?)?/gu,
  // Times and ranges of them: 8:30, 9:00-17:00, 8h30, 24/7, 9-18h.
  /(?<!\d)\d{1,2}[:h]\d{2}(?::\d{2})?(?:[ ]?[ap]\.?m\.?)?(?!\d)/giu,
  /(?<!\d)24[ ]?\/[ ]?7(?!\d)/gu,
  // Prices: a currency on either side.
  /(?:[$€£¥₺]|(?:CA|US|AU|MX|R)\$|(?<!\p{L})(?:CAD|USD|EUR|GBP|PLN|SEK|TRY|TL|BRL|MXN|JPY|AUD|CHF))[ ]?\d[\d., ']{0,14}\d?/giu,
  /(?<!\d)\d[\d., ']{0,14}[ ]?(?:[$€£¥₺円]|(?:CAD|USD|EUR|GBP|PLN|SEK|TRY|TL|BRL|MXN|JPY|AUD|CHF|zł|kr)(?!\p{L}))/giu,
  // Codes with letters in them: 1Z999AA10123456784, RR123456785CA, B08N5WRWNW, FR76 3000 6000 …
  /(?<![\p{L}\p{N}])(?=[A-Z0-9-]{0,30}\d)(?:[A-Z]{1,5}-?\d[A-Z0-9-]{3,40}|\d{1,12}[A-Z]{1,4}[A-Z0-9-]{3,40})(?![\p{L}\p{N}])/gu,
  /(?<!\p{L})[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){3,7}(?:[ ]?[A-Z0-9]{1,4})?(?!\p{N})/gu,
  // Decimals, versions, dimensions, ratios, percentages.
  /(?<![\d.-]|\d[ ])\d{1,5}[ ]?[x×][ ]?\d{1,5}(?:[ ]?[x×][ ]?\d{1,5})?/giu,
  /(?<!\d)\d{1,3}(?:[.,]\d{1,4})?[ ]?%/gu,
  // Thousands: 1,234,567 and 1.234.567,89.
  /(?<![\d.,])\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,2})?(?![\d-])/gu,
  // Cards with part of their digits hidden.
  /(?<![*•x])[*•x]{2,20}[ -]?\d{2,}/giu,
]

/** Stands for a digit that is taken out: no pattern here or of phones knows it. */
export const maskedDigit = '\uE001'

/** The text with the digits of those numbers taken out, unit by unit. */
export function maskNumbers(text: string): string {
  return masks.reduce((masked, mask) => masked.replace(mask, (found) => found.replaceAll(/[\d+]/g, maskedDigit)), text)
}
