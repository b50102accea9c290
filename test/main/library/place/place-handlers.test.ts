import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { libraryIn } from '../../../../main/library/place/place-folders.ts'
import { createPlaceHandlers } from '../../../../main/library/place/place-handlers.ts'
import type { FolderQuestion } from '../../../../main/shell.ts'
import { textOf } from '../backup-parts.ts'
import { content, failureOf, valueOf } from '../test-content.ts'
import { temporaryFolder, testLibrary } from '../test-library.ts'
import { startApp, type App } from './place-parts.ts'

interface Desk {
  readonly app: App
  readonly userData: string
  readonly handlers: ReturnType<typeof createPlaceHandlers>
  /** The answer to the next dialog for a folder. */
  folder: string | null
  readonly did: string[]
}

async function openDesk(): Promise<Desk> {
  const userData = temporaryFolder()
  const app = await startApp(userData)
  const did: string[] = []
  const desk: Desk = {
    app,
    userData,
    did,
    folder: null,
    handlers: createPlaceHandlers({
      ...app.parts,
      appFolders: [],
      translate: () => (key) => key,
      onMoved() {
        did.push('moved')
        return Promise.resolve()
      },
      shell: {
        chooseFolder: ({ title, confirm }: FolderQuestion) => {
          did.push(`${title} ${confirm}`)
          return Promise.resolve(desk.folder)
        },
        reveal: (path) => did.push(`reveal ${path}`),
        showAnew: () => did.push('shown anew'),
        send: (name) => did.push(name),
      },
    }),
  }
  return desk
}

describe('the commands about the place of the library', () => {
  it('say where it is, and show it', async () => {
    const { handlers, userData, did } = await openDesk()
    expect(valueOf(await handlers['library/location'](null))).toEqual({
      folder: userData,
      isUsual: true,
      usualFolder: userData,
      missedFolder: null,
      warning: null,
    })
    valueOf(await handlers['library/reveal'](null))
    expect(did).toEqual([`reveal ${libraryIn(userData)}`])
  })

  it('move it only as planned: nothing happens without a folder, on a problem, or for another plan', async () => {
    const desk = await openDesk()
    const { handlers, userData } = desk
    const plan = () => handlers['library/plan-place']({ use: 'move', to: 'elsewhere' })
    expect(failureOf(await plan()).kind).toBe('cancelled')
    expect(failureOf(await handlers['library/move']({ token: 0 })).kind).toBe('not-found')

    desk.folder = userData
    const same = valueOf(await plan())
    expect(same).toMatchObject({ problem: 'same', folder: userData })
    expect(failureOf(await handlers['library/move']({ token: same.token })).kind).toBe('not-found')

    desk.folder = temporaryFolder()
    const first = valueOf(await plan())
    desk.folder = temporaryFolder()
    valueOf(await plan())
    expect(failureOf(await handlers['library/move']({ token: first.token })).kind).toBe('not-found')
    expect(existsSync(libraryIn(first.folder))).toBe(false)
    expect(desk.did.filter((one) => !one.startsWith('location.choose.move location.choose.confirm'))).toEqual([])
  })

  it('move it, tell what depends on it, show the window anew, and take it back', async () => {
    const desk = await openDesk()
    const { handlers, userData, app } = desk
    const { id } = valueOf(app.library.create(content('one', 'here')))
    desk.folder = temporaryFolder()
    const plan = valueOf(await handlers['library/plan-place']({ use: 'move', to: 'elsewhere' }))
    desk.did.length = 0
    valueOf(await handlers['library/move']({ token: plan.token }))
    expect(desk.did).toEqual(['library/moving', 'moved', 'shown anew'])
    expect(valueOf(await handlers['library/location'](null))).toMatchObject({ folder: desk.folder, isUsual: false })
    expect(failureOf(await handlers['library/move']({ token: plan.token })).kind).toBe('not-found')

    const back = valueOf(await handlers['library/plan-place']({ use: 'move', to: 'usual' }))
    expect(back).toMatchObject({ folder: userData, isUsual: true, problem: null })
    valueOf(await handlers['library/move']({ token: back.token }))
    expect(valueOf(await handlers['library/location'](null))).toMatchObject({ folder: userData, isUsual: true })
    expect(textOf(app.library, id)).toBe('here')
  })

  it('use the library of the planned folder instead of writing over it', async () => {
    const desk = await openDesk()
    const { handlers, app } = desk
    desk.folder = temporaryFolder()
    const other = testLibrary(desk.folder)
    const { id } = valueOf(other.create(content('other', 'theirs')))
    other.close()
    const refused = valueOf(await handlers['library/plan-place']({ use: 'move', to: 'elsewhere' }))
    expect(refused.problem).toBe('has-library')
    const plan = valueOf(await handlers['library/plan-place']({ use: 'use', to: 'planned' }))
    expect(plan).toMatchObject({ use: 'use', folder: desk.folder, templates: 1, problem: null })
    valueOf(await handlers['library/move']({ token: plan.token }))
    expect(textOf(app.library, id)).toBe('theirs')
  })

  it('leave everything as it is when the folder changes between the plan and the move', async () => {
    const desk = await openDesk()
    const { handlers, userData, did } = desk
    desk.folder = temporaryFolder()
    const plan = valueOf(await handlers['library/plan-place']({ use: 'move', to: 'elsewhere' }))
    writeFileSync(join(desk.folder, 'library.sqlite'), 'put there since')
    expect(failureOf(await handlers['library/move']({ token: plan.token })).kind).toBe('storage')
    expect(valueOf(await handlers['library/location'](null))).toMatchObject({ folder: userData })
    expect(did).not.toContain('shown anew')
  })
})
