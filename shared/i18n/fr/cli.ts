import type { Texts } from '../texts.ts'
import type { cli as english } from '../en/cli.ts'

export const cli: Texts<typeof english> = {}
