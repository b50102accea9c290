import type { Commands, Result } from '../shared/ipc/contract.ts'
import { inTurns } from './in-turns.ts'
import type { Library } from './library/library.ts'
import type { Rechecks } from './library/rechecks.ts'
import type { Log } from './log.ts'
import type { Shell } from './shell.ts'

type BlockCommand = Extract<keyof Commands, `blocks/${string}`>
type BlockHandlers = {
  readonly [Name in BlockCommand]: (
    input: Commands[Name]['input'],
  ) => Result<Commands[Name]['output']> | Promise<Result<Commands[Name]['output']>>
}

export interface BlockHandlerParts {
  readonly library: Pick<
    Library,
    'blocks' | 'createBlock' | 'saveBlock' | 'effectOfBlock' | 'deleteBlock' | 'undeleteBlock' | 'earlierBlocks'
  >
  readonly rechecks: Pick<Rechecks, 'start'>
  readonly shell: Pick<Shell, 'send'>
  readonly log: Log
}

/** The commands of shared blocks. Templates that a change rewrote are indexed and judged soon after it. */
export function createBlockHandlers({ library, rechecks, shell, log }: BlockHandlerParts): BlockHandlers {
  const told = <Value extends object>(done: string, result: Result<Value>): Result<Value> => {
    if (!result.ok) {
      log.info(`${done} not done`, { kind: result.failure.kind })
      return result
    }
    shell.send('blocks/changed', null)
    const { changed = 0, unreadable = 0 }: { readonly changed?: number; readonly unreadable?: number } = result.value
    if (changed > 0) {
      log.info(done, { changed, unreadable })
      shell.send('library/changed', null)
      void rechecks.start()
    }
    return result
  }
  return {
    'blocks/list': () => library.blocks(),
    'blocks/create': (block) => told('block created', library.createBlock(block)),
    'blocks/save': async (block) => told('block saved', await inTurns(library.saveBlock(block))),
    'blocks/effect': (block) => library.effectOfBlock(block),
    'blocks/delete': async ({ id }) => told('block deleted', await inTurns(library.deleteBlock(id))),
    'blocks/undelete': async ({ id }) => told('block brought back', await inTurns(library.undeleteBlock(id))),
    'blocks/earlier': ({ id }) => library.earlierBlocks(id),
  }
}
