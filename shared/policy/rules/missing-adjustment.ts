import { defineLexicalRule } from '../lexical/define-lexical-rule.ts'
import { findMissingAdjustment } from '../lexical/missing-adjustment.ts'

export const missingAdjustment = defineLexicalRule({
  id: 'missing-adjustment',
  clause: 'O1',
  // Words alone are asked about; in a template that is marked as a stock-out notice they stop the export.
  severity: 'confirm',
  find: findMissingAdjustment,
})
