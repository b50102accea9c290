/** The 27 signs of Windows-1252 that stand where ISO-8859-1 has control characters, by their byte. */
const signs: Readonly<Record<string, string>> = {
  '\u0080': '€', '\u0082': '‚', '\u0083': 'ƒ', '\u0084': '„', '\u0085': '…', '\u0086': '†', '\u0087': '‡', '\u0088': 'ˆ', '\u0089': '‰',
  '\u008a': 'Š', '\u008b': '‹', '\u008c': 'Œ', '\u008e': 'Ž', '\u0091': '‘', '\u0092': '’', '\u0093': '“', '\u0094': '”', '\u0095': '•',
  '\u0096': '–', '\u0097': '—', '\u0098': '˜', '\u0099': '™', '\u009a': 'š', '\u009b': '›', '\u009c': 'œ', '\u009e': 'ž', '\u009f': 'Ÿ',
} // prettier-ignore

/**
 * A decoder that reads Windows-1252 whole. That of Node 20 takes it for ISO-8859-1, so that €, dashes and curved quotation
 * marks of old tables and mail are lost; the app's own Node does not. One that reads it whole is given back as it is.
 */
export function wholeTextDecoder(decoder: typeof TextDecoder): typeof TextDecoder {
  if (new decoder('windows-1252').decode(Uint8Array.of(0x80)) === '€') return decoder
  return class extends decoder {
    override decode(...given: Parameters<InstanceType<typeof TextDecoder>['decode']>): string {
      const text = super.decode(...given)
      return this.encoding === 'windows-1252'
        ? text.replaceAll(/[\u0080-\u009f]/g, (unit) => signs[unit] ?? unit)
        : text
    }
  }
}
