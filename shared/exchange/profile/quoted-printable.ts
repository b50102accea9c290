import { utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * Text as quoted-printable (RFC 2045, 6.7): lines of at most 76 signs that end in CRLF; line ends of the text are line ends.
 * A character's bytes stay together on a line, and a line does not end in white space.
 */
export function writeQuotedPrintable(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(writeLine)
    .join('\r\n')
}

const longestLine = 76

function writeLine(line: string): string {
  const characters = [...line]
  const lines: string[] = []
  let current = ''
  characters.forEach((character, index) => {
    const isLast = index === characters.length - 1
    const written = writeCharacter(character, isLast)
    // Room for the `=` of a soft line break, but at the line's own end.
    if (current.length + written.length > (isLast ? longestLine : longestLine - 1)) {
      lines.push(`${current}=`)
      current = ''
    }
    current += written
  })
  return [...lines, current].join('\r\n')
}

function writeCharacter(character: string, isLast: boolean): string {
  if (/^[!-<>-~]$/.test(character) || (!isLast && (character === ' ' || character === '\t'))) return character
  return [...utf8ToBytes(character)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}
