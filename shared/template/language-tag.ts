/** The language of a BCP 47 tag without its region and script, in lower case: `fr` of `fr-CA` and of `FR_ca`. */
export function primaryLanguage(tag: string): string {
  const end = tag.search(/[-_]/u)
  return (end === -1 ? tag : tag.slice(0, end)).toLowerCase()
}
