import { randomUUID } from 'node:crypto'
import { openLibrary } from '../../../main/library/library.ts'
import { noLanguageTools } from '../../../shared/policy/language/language-tools.ts'
import { content, failureOf, valueOf } from './test-content.ts'

// One of several writers: makes templates of its own, and counts up one that all of them edit.

const [folder = '', sharedId = '', writes = '0'] = process.argv.slice(2)
const library = valueOf(
  openLibrary({ folder, samples: [], now: () => new Date(), newId: randomUUID, tools: noLanguageTools }),
)

for (let write = 0; write < Number(writes); write += 1) {
  valueOf(library.create(content('own', `${process.pid} ${write}`)))
  saveOverOthers()
}
library.close()

/** As the window does: when another save came between, read again and save on top of it. */
function saveOverOthers(): void {
  for (;;) {
    const { revision, title } = valueOf(library.open(sharedId))
    const saved = library.save(sharedId, revision, content(`${Number(title) + 1}`))
    if (saved.ok) return
    const failure = failureOf(saved)
    if (failure.kind !== 'stale') throw new Error(`failed: ${JSON.stringify(failure)}`)
  }
}
