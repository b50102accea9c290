/**
 * How placeholders are written wherever they are looked for, as sources of regular expressions with the flag `u`: by
 * `findPlaceholders`, which says what they stand for, and by `wordsOf`, which takes them for no words. Each starts with a fixed
 * character and repeats one bounded class, so that a scan for any of them is linear.
 */
export const tokenSyntax = {
  dollar: String.raw`\$\{[^{}\n]{1,120}\}`,
  square: String.raw`\[[^\[\]{}\n]{1,60}\]`,
  doubleSquare: String.raw`\[\[[^\[\]{}\n]{1,60}\]\]`,
  doubleAngle: String.raw`<<[^<>{}\n]{1,60}>>`,
  doublePerCent: String.raw`%%[A-Za-z][A-Za-z0-9_.-]{0,60}%%`,
  mergeTag: String.raw`\*\|[A-Za-z0-9_:. -]{1,60}\|\*`,
} as const
