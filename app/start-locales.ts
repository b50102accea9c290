import { app } from 'electron'

/**
 * The locales that a person prefers, most preferred first, for the first start: the one asked for by `--lang`, those that
 * the system has in order, and Chromium's own. To be asked when the app is ready.
 */
export function startLocales(): readonly string[] {
  const asked = app.commandLine.getSwitchValue('lang')
  return [...(asked === '' ? [] : [asked]), ...app.getPreferredSystemLanguages(), app.getLocale()]
}
