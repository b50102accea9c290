import type { Texts } from '../texts.ts'
import type { shell as english } from '../en/shell.ts'

export const shell: Texts<typeof english> = {}
