import { defineReadingRule } from '../removal-matches.ts'

export const tooManyFontSizes = defineReadingRule('too-many-font-sizes', 'F7', 'fontSizes')
