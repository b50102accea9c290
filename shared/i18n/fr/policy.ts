import type { Texts } from '../texts.ts'
import type { policy as english } from '../en/policy.ts'

export const policy: Texts<typeof english> = {}
