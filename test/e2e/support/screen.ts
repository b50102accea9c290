import { withDisplay } from '../../../app/display.mjs'

/** Gives this worker a screen of its own where the machine has none, with a focus and a clipboard that no other takes. */
export async function withScreen(use: () => Promise<void>): Promise<void> {
  await withDisplay(async (environment) => {
    Object.assign(process.env, environment)
    await use()
  })
}
