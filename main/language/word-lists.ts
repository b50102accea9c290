import type { Failure, Result, WordListsState } from '../../shared/ipc/contract.ts'
import { noWordLists, type AddedWords, type WordListName } from '../../shared/policy/language/word-list.ts'
import type { Library } from '../library/library.ts'
import type { PersonalWords } from './personal-words.ts'

/** The person's word list and the team's, as they were read last. */
export interface WordListStore {
  readonly state: WordListsState
  /** Reads both. */
  load(): Promise<void>
  /** Answers what was refused beside what was added. */
  change(list: WordListName, change: WordChange): Promise<Result<AddedWords>>
  /** An empty name is none. */
  setStoreName(name: string): Promise<Result<null>>
}

export interface WordChange {
  readonly add: readonly string[]
  readonly remove: readonly string[]
}

export interface WordListParts {
  readonly personal: PersonalWords
  readonly library: Pick<Library, 'teamWords' | 'changeTeamWords' | 'setStoreName'>
  /** Told of what is another than before. */
  readonly onChange: (state: WordListsState) => void
}

export function createWordListStore({ personal, library, onChange }: WordListParts): WordListStore {
  let state: WordListsState = { lists: noWordLists, problems: { personal: null, team: null } }

  const load = async (): Promise<void> => {
    const own = await personal.read()
    const team = library.teamWords()
    const read: WordListsState = {
      lists: {
        personal: own.ok ? own.value : [],
        team: team.ok ? team.value.words : [],
        storeName: team.ok ? team.value.storeName : '',
      },
      problems: { personal: failureOf(own), team: failureOf(team) },
    }
    if (JSON.stringify(read) === JSON.stringify(state)) return
    state = read
    onChange(state)
  }
  /** What is shown is what is on the disk, whether or not the change went well. */
  const thenLoad = async <Value>(result: Result<Value>): Promise<Result<Value>> => {
    await load()
    return result
  }
  return {
    get state() {
      return state
    },
    load,
    change: async (list, { add, remove }) =>
      thenLoad(list === 'personal' ? await personal.change(add, remove) : library.changeTeamWords(add, remove)),
    setStoreName: (name) => thenLoad(library.setStoreName(name)),
  }
}

function failureOf(result: Result<unknown>): Failure | null {
  return result.ok ? null : result.failure
}
