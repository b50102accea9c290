/** As long as a file system lets a name be. Unit: UTF-16 units. */
const longestName = 255

/**
 * A file's name fit to be shown: what would break its line, steer a terminal, or turn the order of its letters, so that an
 * ending seems to be another one, is a sign in its place.
 */
export function shownName(name: string): string {
  return name.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu, '\ufffd').slice(0, longestName)
}
