import type { Session } from 'electron'

export type Permission = Parameters<NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>>[1]

const notUsed = 'Nothing in the app uses it.'
const outside = 'It would reach beyond the app: other windows, files, devices or the network.'
const sensing = 'It would tell about the person or the place.'

/**
 * Every permission that a page can ask for, and why the answer is no. Copy, cut and paste work without one: they go
 * through the keyboard and the menu, not through the asynchronous clipboard.
 */
export const permissions: Readonly<Record<Permission, { readonly granted: false; readonly reason: string }>> =
  Object.fromEntries(
    Object.entries({
      ar: notUsed,
      'automatic-fullscreen': 'The person decides, in the menu.',
      'background-fetch': outside,
      'background-sync': outside,
      'captured-surface-control': outside,
      'clipboard-read': 'Pasting is an act of the person; the page may not look into the clipboard by itself.',
      'clipboard-sanitized-write': 'Copying is an act of the person; the page may not change the clipboard by itself.',
      'deprecated-sync-clipboard-read': 'Pasting is an act of the person.',
      'display-capture': sensing,
      fileSystem: 'Files are chosen in native dialogs of the main process.',
      fullscreen: 'The person decides, in the menu.',
      geolocation: sensing,
      'geolocation-approximate': sensing,
      'hand-tracking': sensing,
      hid: outside,
      'idle-detection': sensing,
      keyboardLock: notUsed,
      'local-fonts': sensing,
      'local-network': outside,
      'local-network-access': outside,
      'loopback-network': outside,
      media: sensing,
      mediaKeySystem: notUsed,
      midi: outside,
      midiSysex: outside,
      nfc: outside,
      notifications: notUsed,
      openExternal: 'The app opens nothing outside itself.',
      'payment-handler': outside,
      'periodic-background-sync': outside,
      'persistent-storage': 'The library is the only storage.',
      pointerLock: notUsed,
      'screen-wake-lock': notUsed,
      sensors: sensing,
      serial: outside,
      'smart-card': outside,
      'speaker-selection': sensing,
      'storage-access': notUsed,
      'system-wake-lock': notUsed,
      'top-level-storage-access': notUsed,
      usb: outside,
      vr: notUsed,
      'web-app-installation': outside,
      'web-printing': outside,
      'window-management': sensing,
      unknown: 'Whatever it is, it was not thought about.',
    } satisfies Record<Permission, string>).map(([permission, reason]) => [permission, { granted: false, reason }]),
  ) as Record<Permission, { readonly granted: false; readonly reason: string }>

/** A name that is not in the table (a newer Electron's) is refused like the rest. */
export function isGranted(permission: string): boolean {
  const known: Readonly<Record<string, { readonly granted: boolean }>> = permissions
  return Object.hasOwn(known, permission) && known[permission]?.granted === true
}
