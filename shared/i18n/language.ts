/** Languages of the interface. Adding one: a line here and a folder beside `en/`. */
export const interfaceLanguages = ['en', 'fr'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]
