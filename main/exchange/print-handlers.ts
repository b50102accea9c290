import { paperOf } from '../../shared/exchange/paper.ts'
import { canonicalDialect } from '../../shared/exchange/profile/dialect-presets.ts'
import { writeSheet } from '../../shared/exchange/profile/write-sheet.ts'
import type { Commands, Result } from '../../shared/ipc/contract.ts'
import type { Shell } from '../shell.ts'
import { readExportSource, type ExportHandlerParts } from './export-handlers.ts'
import { judgeSource } from './judge-source.ts'
import { printResult } from './print-result.ts'

export interface PrintHandlerParts extends Pick<
  ExportHandlerParts,
  'library' | 'reviewerKey' | 'settings' | 'language' | 'log'
> {
  readonly shell: Pick<Shell, 'print'>
}

interface PrintHandlers {
  readonly 'print/template': (
    input: Commands['print/template']['input'],
  ) => Promise<Result<Commands['print/template']['output']>>
}

/** Prints a template as a sheet for people. Paper leaves the app as a file does: it passes the same gate. */
export function createPrintHandlers(parts: PrintHandlerParts): PrintHandlers {
  const { settings, shell, log } = parts
  return {
    'print/template': async ({ id, copy }) => {
      const read = await readExportSource(parts, id, copy)
      if (!read.ok) return read
      const judged = judgeSource(id, read.value)
      if (!judged.ok) return judged
      const { source } = judged.value
      const page = writeSheet([source], { language: settings.read().language, dialect: canonicalDialect })
      const printed = printResult(await shell.print(page, paperOf([source.content.store])))
      log.info('template printed', { isPrinted: printed.ok, copy })
      return printed
    },
  }
}
