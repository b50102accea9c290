import { freshdeskInSteps } from '../../../shared/exchange/import/freshdesk.ts'
import { gorgiasInSteps } from '../../../shared/exchange/import/gorgias.ts'
import { finish, type InSteps } from '../../../shared/exchange/import/in-steps.ts'
import { tableImportInSteps } from '../../../shared/exchange/import/table.ts'
import { zammadInSteps } from '../../../shared/exchange/import/zammad.ts'
import { zendeskContentInSteps } from '../../../shared/exchange/import/zendesk-content.ts'
import { zendeskMacrosInSteps } from '../../../shared/exchange/import/zendesk-macros.ts'

/** A reader that does all of its work before it answers. */
function atOnce<Input extends readonly unknown[], Answer>(
  read: (...input: Input) => InSteps<Answer>,
): (...input: Input) => Answer {
  return (...input) => finish(read(...input))
}

export const readFreshdesk = atOnce(freshdeskInSteps)
export const readGorgias = atOnce(gorgiasInSteps)
export const readTableImport = atOnce(tableImportInSteps)
export const readZammad = atOnce(zammadInSteps)
export const readZendeskContent = atOnce(zendeskContentInSteps)
export const readZendeskMacros = atOnce(zendeskMacrosInSteps)
