/** A process that judges templates for the check of a whole library. */
import { createCheckWorker, stepBack, type CheckOrder } from '../main/library/check-worker.ts'

stepBack()
// A process's port has no origin.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const take = createCheckWorker((said) => process.parentPort.postMessage(said))
process.parentPort.on('message', ({ data }: { readonly data: CheckOrder }) => take(data))
