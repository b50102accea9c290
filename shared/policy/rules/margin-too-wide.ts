import { defineReadingRule } from '../removal-matches.ts'

export const marginTooWide = defineReadingRule('margin-too-wide', 'F4', 'marginPercent')
