import { safeStorage } from 'electron'
import type { KeyVault } from '../main/approval/reviewer-key.ts'

/** The system's key store by Electron. On Linux without a keyring, Chromium's `basic_text` hides and does not protect. */
export const keyVault: KeyVault = {
  isAvailable: () =>
    safeStorage.isEncryptionAvailable() &&
    (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text'),
  encrypt: (text) => safeStorage.encryptString(text),
  decrypt: (data) => safeStorage.decryptString(data),
}
