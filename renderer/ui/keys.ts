import type { Translate } from '../../shared/i18n/translator.ts'

export type KeyPlatform = 'darwin' | 'win32' | 'linux'

const macSymbols: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Alt: '⌥',
  Shift: '⇧',
  Ctrl: '⌃',
  PageUp: '⇞',
  PageDown: '⇟',
}
const namedKeys = ['Mod', 'Shift', 'Alt', 'PageUp', 'PageDown'] as const
const isNamed = (part: string): boolean => namedKeys.some((name) => name === part)
const macOrder = ['Ctrl', 'Alt', 'Shift', 'Mod']

/**
 * An action's keys as a person of that platform reads them: `Mod+Shift+8` is `⇧⌘8` on macOS and `Ctrl+Shift+8`
 * elsewhere, `Ctrl+Maj+8` in French.
 */
export function formatKeys(keys: string, platform: KeyPlatform, translate: Translate): string {
  const parts = keys.split('+')
  if (platform === 'darwin') {
    const held = parts.filter((part) => macOrder.includes(part))
    const pressed = parts.filter((part) => !macOrder.includes(part))
    return [
      ...held.toSorted((a, b) => macOrder.indexOf(a) - macOrder.indexOf(b)).map((part) => macSymbols[part]),
      ...pressed.map((part) => macSymbols[part] ?? part),
    ].join('')
  }
  return parts.map((part) => (isNamed(part) ? translate(`shell.keys.${part}`) : part)).join('+')
}

/** The platform by what the browser says of itself; shortcuts are only shown by it, never decided. */
export function currentPlatform(): KeyPlatform {
  const agent = navigator.userAgent
  if (agent.includes('Mac')) return 'darwin'
  return agent.includes('Windows') ? 'win32' : 'linux'
}
