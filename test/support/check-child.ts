/** A worker of the check as a child process of Node: the same half as in `app/check-process.ts`. */
import { createCheckWorker, stepBack, type CheckOrder } from '../../main/library/check-worker.ts'

stepBack()
const take = createCheckWorker((said) => process.send?.(said))
process.on('message', (order) => take(order as CheckOrder))
process.on('disconnect', () => process.exit())
