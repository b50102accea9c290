/**
 * A moment in the words of a locale, in UTC, so that a page says the same wherever it is made.
 * @param iso ISO 8601; what is none stays as it is
 */
export function utcTime(iso: string, locale: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  return `${new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(date)} UTC`
}
