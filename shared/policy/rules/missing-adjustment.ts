import { defineLexicalRule } from '../lexical/define-lexical-rule.ts'
import { findMissingAdjustment } from '../lexical/missing-adjustment.ts'

export const missingAdjustment = defineLexicalRule({
  id: 'missing-adjustment',
  clause: 'O1',
  // A template is not marked as a stock-out notice, so that its words alone tell; a person decides.
  severity: 'confirm',
  find: findMissingAdjustment,
})
