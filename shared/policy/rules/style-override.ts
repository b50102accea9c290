import { defineReadingRule } from '../removal-matches.ts'

export const styleOverride = defineReadingRule('style-override', 'F6')
